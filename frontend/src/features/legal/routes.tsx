import type { RouteObject } from 'react-router';
import { paths } from '../../app/paths';
import { page } from '../../app/router';

export const publicRoutes: RouteObject[] = [
  { path: paths.accessibility, lazy: page(() => import('./pages/AccessibilityPage'), 'AccessibilityPage') },
  { path: paths.reportBarrier, lazy: page(() => import('./pages/ReportBarrierPage'), 'ReportBarrierPage') },
  { path: paths.privacy, lazy: page(() => import('./pages/PrivacyPage'), 'PrivacyPage') },
  { path: paths.imprint, lazy: page(() => import('./pages/ImprintPage'), 'ImprintPage') },
];
