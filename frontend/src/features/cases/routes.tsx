import { page } from '../../app/router';

export const caseRoutes = [
  { index: true, lazy: page(() => import('./pages/OverviewPage'), 'OverviewPage') },
  { path: 'beteiligte', lazy: page(() => import('./pages/PeoplePage'), 'PeoplePage') },
  { path: 'verlauf', lazy: page(() => import('./pages/HistoryPage'), 'HistoryPage') },
  { path: 'gelesen', lazy: page(() => import('./pages/ReadsPage'), 'ReadsPage') },
  { path: '*', lazy: page(() => import('./pages/NothingHerePage'), 'NothingHerePage') },
];
