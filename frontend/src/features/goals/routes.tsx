import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'ziele', lazy: page(() => import('./pages/GoalsPage'), 'GoalsPage') },
  { path: 'ziele/:goalId', lazy: page(() => import('./pages/GoalPage'), 'GoalPage') },
  { path: 'ziele/neu', lazy: page(() => import('./pages/ProposeGoalPage'), 'ProposeGoalPage') },
  {
    path: 'gespraeche/zielvereinbarung',
    lazy: page(() => import('./pages/AgreementPage'), 'AgreementPage'),
  },
];
