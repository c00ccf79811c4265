import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { textsReady } from '../i18n';
import { ErrorPage, NotFoundPage } from './ErrorPage';
import { Frame } from './Frame';
import { paths } from './paths';
import { RequireSession } from './RequireSession';

/** What a feature registers in its `routes.tsx`. */
export interface FeatureRoutes {
  /** Pages for signed-in people. */
  routes?: RouteObject[];
  /** Pages that everybody may open. */
  publicRoutes?: RouteObject[];
  /** Pages inside a case: children of the case's frame (`/faelle/:caseId`), with its head and tabs. */
  caseRoutes?: RouteObject[];
}

const features = Object.values(import.meta.glob<FeatureRoutes>('../features/*/routes.tsx', { eager: true }));
const caseFrame = import.meta.glob<{ CaseLayout: React.ComponentType }>(
  '../features/cases/pages/CaseLayout.tsx',
);

const all = (kind: keyof FeatureRoutes) => features.flatMap((feature) => feature[kind] ?? []);

/** A page in a chunk of its own: `page(() => import('./pages/Board'), 'Board')`. */
export function page<M extends Record<string, unknown>>(load: () => Promise<M>, name: keyof M) {
  return async () => {
    const [module] = await Promise.all([load(), textsReady()]);
    return { Component: module[name] as React.ComponentType };
  };
}

function caseRoutes(): RouteObject[] {
  const [load] = Object.values(caseFrame);
  return load
    ? [{ path: `${paths.cases}/:caseId`, lazy: page(load, 'CaseLayout'), children: all('caseRoutes') }]
    : [];
}

export function portalRoutes(): RouteObject[] {
  return [
    {
      element: <Frame />,
      errorElement: <Frame failed />,
      // Until the first page is loaded nothing shows; said here, or the router warns on every first load.
      HydrateFallback: () => null,
      children: [
        {
          // Without a path: errors of a page show inside the frame.
          errorElement: <ErrorPage />,
          children: [
            ...all('publicRoutes'),
            { element: <RequireSession />, children: [...all('routes'), ...caseRoutes()] },
            { path: '/index.html', element: <Navigate to="/" replace /> },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}

export function createPortalRouter() {
  return createBrowserRouter(portalRoutes());
}
