import type { RouteObject } from 'react-router';
import { paths } from '../../app/paths';
import { page } from '../../app/router';

export const routes: RouteObject[] = [
  { path: paths.setup, lazy: page(() => import('./pages/SetupPage'), 'SetupPage') },
];
