import { page } from '../../app/router';

const below = (address: string) => `gespraeche/${address}`;

export const caseRoutes = [
  { path: 'gespraeche', lazy: page(() => import('./pages/TalksPage'), 'TalksPage') },
  {
    path: below('zwischengespraech/:reviewId'),
    lazy: page(() => import('./pages/ReviewPage'), 'ReviewPage'),
  },
  { path: below('verlaengerung'), lazy: page(() => import('./pages/ExtensionPage'), 'ExtensionPage') },
  { path: below('weniger-stunden'), lazy: page(() => import('./pages/TaperPage'), 'TaperPage') },
  { path: below('abschluss'), lazy: page(() => import('./pages/ClosingPage'), 'ClosingPage') },
  { path: below('vorzeitiges-ende'), lazy: page(() => import('./pages/EarlyEndPage'), 'EarlyEndPage') },
  { path: below('nachbetreuung'), lazy: page(() => import('./pages/AfterCarePage'), 'AfterCarePage') },
];
