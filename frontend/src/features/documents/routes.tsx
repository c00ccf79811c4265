import { page } from '../../app/router';

export const routes = [
  { path: '/druckliste', lazy: page(() => import('./pages/PrintListPage'), 'PrintListPage') },
];

export const caseRoutes = [
  { path: 'unterlagen', lazy: page(() => import('./pages/DocumentsPage'), 'DocumentsPage') },
];
