import { page } from '../../app/router';

export const routes = [
  { path: '/jobcoaches', lazy: page(() => import('./pages/CoachesPage'), 'CoachesPage') },
  { path: '/jobcoach-anfragen', lazy: page(() => import('./pages/CoachRequestsPage'), 'CoachRequestsPage') },
];

export const caseRoutes = [
  { path: 'jobcoach', lazy: page(() => import('./pages/CoachChoicePage'), 'CoachChoicePage') },
];
