import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { CaseProgramme } from '../api/useCaseProgrammes';
import { aCase } from '../testing';
import { ChooseProgramme } from './ChooseProgramme';

const programme = (id: string, name: string, more: Partial<CaseProgramme> = {}): CaseProgramme =>
  ({
    id,
    name,
    usual: id === 'pr',
    decidingBody: 'OFFICE',
    body: null,
    ready: true,
    ...more,
  }) as CaseProgramme;

const PROGRAMMES = [
  programme('pr', 'Jobcoaching am Arbeitsplatz'),
  programme('wfbm', 'Jobcoaching beim Übergang aus der WfbM', {
    decidingBody: 'INTEGRATION_ASSISTANCE',
    body: 'Landkreis Testkreis',
  }),
];

async function show(relations: string[] = []) {
  const asked: { body: unknown; version: string | null }[] = [];
  server.use(
    http.get(`${API}/api/case-programmes`, () => HttpResponse.json(PROGRAMMES)),
    http.put(`${API}/api/cases/:id/programme`, async ({ request }) => {
      asked.push({ body: await request.json(), version: request.headers.get('If-Match') });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const close = vi.fn();
  const shown = await renderPage(<ChooseProgramme overview={aCase({ relations })} onClose={close} />, {
    path: '/faelle/1',
  });
  return { ...shown, asked, close };
}

describe('changing the programme of a case', () => {
  it('says who decides, and before another body gets the case what that means', async () => {
    const { user, asked, close, router } = await show();
    const now = await screen.findByRole('radio', { name: /am Arbeitsplatz/ });
    expect(now).toBeChecked();
    expect(await screen.findByText('Darüber entscheidet: LWV Hessen Integrationsamt')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Programm wechseln' })).toBeDisabled();
    expect(screen.queryByText(/führt Landkreis Testkreis/)).toBeNull();

    await user.click(screen.getByRole('radio', { name: /Übergang aus der WfbM/ }));
    expect(screen.getByText('Dann führt Landkreis Testkreis diesen Fall')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fall abgeben' }));

    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(asked).toEqual([{ body: { programmeId: 'wfbm' }, version: '"3"' }]);
    // Whoever gave it away does not read it any more.
    await waitFor(() => expect(router.state.location.pathname).toBe('/faelle'));
  });

  it('leaves whoever stays in the case where they are', async () => {
    const { user, close, router } = await show(['IFD_ADVISER']);
    await user.click(await screen.findByRole('radio', { name: /Übergang aus der WfbM/ }));
    await user.click(screen.getByRole('button', { name: 'Fall abgeben' }));
    await waitFor(() => expect(close).toHaveBeenCalled());
    expect(router.state.location.pathname).toBe('/faelle/1');
  });

  it('keeps the choice and says why where it is refused', async () => {
    const { user, close } = await show();
    server.use(
      http.put(`${API}/api/cases/:id/programme`, () =>
        HttpResponse.json(
          {
            status: 409,
            code: 'cases.still-missing',
            title: 'Es fehlt noch etwas',
            detail: 'Eine Hilfe ist beantragt.',
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    await user.click(await screen.findByRole('radio', { name: /Übergang aus der WfbM/ }));
    await user.click(screen.getByRole('button', { name: 'Fall abgeben' }));
    expect(await screen.findByText(/Eine Hilfe ist beantragt/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /Übergang aus der WfbM/ })).toBeChecked();
    expect(close).not.toHaveBeenCalled();
  });
});
