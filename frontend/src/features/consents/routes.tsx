import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'einwilligungen', lazy: page(() => import('./pages/ConsentsPage'), 'ConsentsPage') },
];
