import type { RouteObject } from 'react-router';
import { page } from '../../app/router';

const VERSION = '/verwaltung/foerderprogramme/fassungen/:id';

export const routes: RouteObject[] = [
  {
    path: '/verwaltung/foerderprogramme',
    lazy: page(() => import('./pages/ProgrammesPage'), 'ProgrammesPage'),
  },
  { path: VERSION, lazy: page(() => import('./pages/VersionPage'), 'VersionPage') },
  { path: `${VERSION}/erprobung`, lazy: page(() => import('./pages/SimulationPage'), 'SimulationPage') },
  { path: `${VERSION}/vergleich`, lazy: page(() => import('./pages/DifferencePage'), 'DifferencePage') },
];

export const caseRoutes: RouteObject[] = [
  { path: 'passt-das', lazy: page(() => import('./pages/SelfCheckPage'), 'SelfCheckPage') },
];
