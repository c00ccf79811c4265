import { page } from '../../app/router';

export const routes = [
  { path: '/verwaltung/hilfen', lazy: page(() => import('./pages/CataloguePage'), 'CataloguePage') },
];
