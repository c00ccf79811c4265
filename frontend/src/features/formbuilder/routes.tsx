import type { RouteObject } from 'react-router';
import { page } from '../../app/router';

export const routes: RouteObject[] = [
  { path: '/verwaltung/formulare', lazy: page(() => import('./pages/FormsPage'), 'FormsPage') },
  { path: '/verwaltung/formulare/:versionId', lazy: page(() => import('./pages/EditorPage'), 'EditorPage') },
  {
    path: '/verwaltung/formulare/:versionId/zuordnung',
    lazy: page(() => import('./pages/MappingPage'), 'MappingPage'),
  },
  {
    path: '/verwaltung/formulare/:versionId/vergleich/:otherId',
    lazy: page(() => import('./pages/ComparePage'), 'ComparePage'),
  },
];
