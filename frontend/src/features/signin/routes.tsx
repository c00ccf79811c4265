import type { RouteObject } from 'react-router';
import { paths } from '../../app/paths';
import { page } from '../../app/router';

export const publicRoutes: RouteObject[] = [
  { path: paths.signIn, lazy: page(() => import('./pages/ChooseOfficePage'), 'ChooseOfficePage') },
  { path: paths.signInAt(':realm'), lazy: page(() => import('./pages/SignInAtPage'), 'SignInAtPage') },
  { path: paths.signInReturn, lazy: page(() => import('./pages/SignInReturnPage'), 'SignInReturnPage') },
];
