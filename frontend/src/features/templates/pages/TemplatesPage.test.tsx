import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Templates } from '../api/useTemplates';
import { TemplatesPage } from './TemplatesPage';

type Line = Templates['versions'][number];

const line = (body: Line['body'], number: number, state: Line['state'], more: Partial<Line> = {}): Line => ({
  id: `${body}-${number}`,
  body,
  kind: 'NOTICE',
  number,
  state,
  inForceFrom: state === 'IN_FORCE' && number > 0 ? '2026-11-01' : null,
  changedAt: '2026-11-01T10:00:00Z',
  changedBy: number === 0 ? '' : 'Frau Linde',
  ...more,
});

function show(versions: Line[], bodies: Line['body'][]) {
  server.use(
    http.get(`${API}/api/notice-templates`, () =>
      HttpResponse.json({ versions, placeholders: [], occasions: [] } satisfies Templates),
    ),
    http.get(`${API}/api/case-programmes`, () =>
      HttpResponse.json(bodies.map((decidingBody) => ({ id: decidingBody, decidingBody }))),
    ),
  );
  return renderPage(<TemplatesPage />, { path: '/verwaltung/bescheidvorlagen' });
}

describe('the versions of the words', () => {
  it('stand apart for each body that decides, with what holds in each', async () => {
    await show(
      [
        line('OFFICE', 2, 'DRAFT'),
        line('OFFICE', 1, 'IN_FORCE'),
        line('OFFICE', 0, 'SUPERSEDED'),
        line('INTEGRATION_ASSISTANCE', 0, 'IN_FORCE'),
      ],
      ['OFFICE', 'INTEGRATION_ASSISTANCE'],
    );
    const office = await screen.findByRole('region', { name: 'Bescheid' });
    expect(within(office).getByRole('row', { name: /Fassung 1 gilt 01.11.2026 Frau Linde/ })).toBeVisible();
    expect(within(office).getByRole('row', { name: /Fassung 2 Entwurf/ })).toBeVisible();
    // One draft at a time.
    expect(within(office).queryByRole('button', { name: 'Neue Fassung des Bescheids' })).toBeNull();
    const other = await screen.findByRole('region', { name: 'Bescheid: Eingliederungshilfe' });
    expect(within(other).getAllByRole('row')).toHaveLength(2);
    expect(within(other).getByRole('row', { name: /Vorlage des Portals gilt/ })).toBeVisible();
  });

  it('begin for the body whose section it is', async () => {
    const { user, router } = await show(
      [line('OFFICE', 0, 'IN_FORCE'), line('INTEGRATION_ASSISTANCE', 0, 'IN_FORCE')],
      ['INTEGRATION_ASSISTANCE'],
    );
    const asked: unknown[] = [];
    server.use(
      http.post(`${API}/api/notice-templates`, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json({ id: 'neu' }, { status: 201 });
      }),
    );
    const other = await screen.findByRole('region', { name: 'Bescheid: Eingliederungshilfe' });
    await user.click(within(other).getByRole('button', { name: 'Neue Fassung des Bescheids' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/verwaltung/bescheidvorlagen/neu'));
    expect(asked).toEqual([{ decidingBody: 'INTEGRATION_ASSISTANCE', kind: 'NOTICE' }]);
  });

  it('of a body that decides nothing here are not shown', async () => {
    await show([line('OFFICE', 0, 'IN_FORCE'), line('INTEGRATION_ASSISTANCE', 0, 'IN_FORCE')], ['OFFICE']);
    expect(await screen.findByRole('region', { name: 'Bescheid' })).toBeVisible();
    expect(screen.queryByText(/Eingliederungshilfe/)).toBeNull();
  });
});
