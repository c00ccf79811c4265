import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'stunden', lazy: page(() => import('./pages/HoursPage'), 'HoursPage') },
  { path: 'stunden/neu', lazy: page(() => import('./pages/NewSessionPage'), 'NewSessionPage') },
];
