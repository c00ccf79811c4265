import type { RouteObject } from 'react-router';
import { paths } from '../../app/paths';
import { page } from '../../app/router';

export const publicRoutes: RouteObject[] = [
  { path: paths.start, lazy: page(() => import('./pages/StartPage'), 'StartPage') },
  { path: paths.ask, lazy: page(() => import('./pages/AskForHelpPage'), 'AskForHelpPage') },
  { path: '/aemter/:key', lazy: page(() => import('./pages/OfficePage'), 'OfficePage') },
];
