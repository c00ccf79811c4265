import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'plan', lazy: page(() => import('./pages/PlanPage'), 'PlanPage') },
  { path: 'entscheidung', lazy: page(() => import('./pages/DecisionPage'), 'DecisionPage') },
  {
    path: 'hilfen/:benefitId/entscheidung',
    lazy: page(() => import('./pages/DecisionPage'), 'DecisionPage'),
  },
  { path: 'bescheide', lazy: page(() => import('./pages/NoticesPage'), 'NoticesPage') },
];
