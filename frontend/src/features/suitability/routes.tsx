import { page } from '../../app/router';

export const caseRoutes = [
  { path: 'eignung', lazy: page(() => import('./pages/SuitabilityPage'), 'SuitabilityPage') },
];
