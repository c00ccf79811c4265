import type { RouteObject } from 'react-router';
import { page } from '../../app/router';

export const routes: RouteObject[] = [
  { path: '/verwaltung/personen', lazy: page(() => import('./pages/PeoplePage'), 'PeoplePage') },
  { path: '/verwaltung/personen/neu', lazy: page(() => import('./pages/InvitePage'), 'InvitePage') },
  { path: '/verwaltung/personen/:id', lazy: page(() => import('./pages/PersonPage'), 'PersonPage') },
  { path: '/verwaltung/zustaendigkeiten', lazy: page(() => import('./pages/GroupsPage'), 'GroupsPage') },
  { path: '/verwaltung/vertretungen', lazy: page(() => import('./pages/DeputiesPage'), 'DeputiesPage') },
  { path: '/vertretung', lazy: page(() => import('./pages/AbsencePage'), 'AbsencePage') },
  { path: '/verwaltung/freigabe', lazy: page(() => import('./pages/GoLivePage'), 'GoLivePage') },
];
