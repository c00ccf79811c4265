import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'antrag', lazy: page(() => import('./pages/ApplicationPage'), 'ApplicationPage') },
  { path: 'zustaendigkeit', lazy: page(() => import('./pages/CompetencePage'), 'CompetencePage') },
];
