import type { RouteObject } from 'react-router';
import { page } from '../../app/router';

export const routes: RouteObject[] = [
  { path: '/plattform/aemter', lazy: page(() => import('./pages/OfficesPage'), 'OfficesPage') },
  { path: '/plattform/aemter/:key', lazy: page(() => import('./pages/OfficePage'), 'OfficePage') },
  { path: '/plattform/journal', lazy: page(() => import('./pages/JournalPage'), 'JournalPage') },
];
