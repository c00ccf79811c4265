import { page } from '../../app/router';

export const routes = [{ path: '/post', lazy: page(() => import('./pages/PaperDeskPage'), 'PaperDeskPage') }];
export const caseRoutes = [
  { path: 'briefe', lazy: page(() => import('./pages/LettersPage'), 'LettersPage') },
];
