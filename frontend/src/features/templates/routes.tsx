import { page } from '../../app/router';

export const routes = [
  {
    path: '/verwaltung/bescheidvorlagen',
    lazy: page(() => import('./pages/TemplatesPage'), 'TemplatesPage'),
  },
  {
    path: '/verwaltung/bescheidvorlagen/:id',
    lazy: page(() => import('./pages/TemplatePage'), 'TemplatePage'),
  },
];
