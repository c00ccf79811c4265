import { QueryClient } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from '../app/Providers';
import { pretendSession } from '../auth/session';

interface Options {
  /** Address that is open. */
  path?: string;
  /** Pattern the page is registered under: `/faelle/:caseId/ziele`. */
  route?: string;
  session?: 'signed-in' | 'signed-out';
}

/** A page as the portal shows it: router, query cache, texts, session; the API answers through `server`. */
export async function renderPage(page: ReactElement, options: Options = {}) {
  const { path = '/', route = path, session = 'signed-in' } = options;
  pretendSession(session === 'signed-in' ? 'he' : undefined);
  const router = createMemoryRouter(
    [
      { path: route, element: page },
      { path: '*', element: <p>{'other page'}</p> },
    ],
    { initialEntries: [path] },
  );
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const user = userEvent.setup();
  // Texts come in chunks; act waits for the suspended first render.
  const view = await act(async () =>
    render(
      <Providers queries={queries}>
        <RouterProvider router={router} />
      </Providers>,
    ),
  );
  return { ...view, user, router, queries };
}
