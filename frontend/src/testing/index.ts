export { renderPage } from './renderPage';
export { API, HttpResponse, http, server } from './server';
