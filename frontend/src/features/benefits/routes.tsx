import { page } from '../../app/router';

export const routes = [
  { path: '/verwaltung/hilfen', lazy: page(() => import('./pages/CataloguePage'), 'CataloguePage') },
];

export const caseRoutes = [
  { path: 'hilfen', lazy: page(() => import('./pages/PackagePage'), 'PackagePage') },
  { path: 'hilfen/neu', lazy: page(() => import('./pages/AskPage'), 'AskPage') },
];
