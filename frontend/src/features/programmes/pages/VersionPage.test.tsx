import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Version } from '../api/types';
import { aVersion } from '../testing';
import { at, placed } from '../values';
import { VersionPage } from './VersionPage';

const ADDRESS = `${API}/api/programme-versions/v2`;
const show = () =>
  renderPage(<VersionPage />, {
    path: '/verwaltung/foerderprogramme/fassungen/v2',
    route: '/verwaltung/foerderprogramme/fassungen/:id',
  });

function serve(version: Version) {
  server.use(
    http.get(ADDRESS, () => HttpResponse.json(version)),
    http.get(`${API}/api/programmes/task-matrices`, () => HttpResponse.json([])),
    http.get(`${API}/api/programmes`, () => HttpResponse.json({ programmes: [], actions: [] })),
  );
}

describe('a version of the rules', () => {
  it('saves each change by itself, with the version it was made from', async () => {
    const draft = aVersion();
    serve(draft);
    const sent: { match: string | null; months: unknown }[] = [];
    server.use(
      http.put(ADDRESS, async ({ request }) => {
        const body = (await request.json()) as Version;
        sent.push({
          match: request.headers.get('If-Match'),
          months: at(body.parameters, 'frame.months.max'),
        });
        return HttpResponse.json({ ...draft, ...body, version: sent.length });
      }),
    );
    const { user } = await show();
    const box = await screen.findByRole('textbox', { name: 'Längste Dauer' });
    await user.clear(box);
    await user.type(box, '9');
    await vi.waitFor(() => expect(sent.at(-1)?.months).toBe(9), 5000);
    expect(sent.map(({ match }) => match)).toEqual(sent.map((_, index) => `"${index}"`));
    expect(await screen.findByText(/gespeichert um/i)).toBeVisible();
  });

  it('keeps what is no number in the box, says so and does not send it', async () => {
    serve(aVersion());
    const { user } = await show();
    const box = await screen.findByRole('textbox', { name: 'Kürzeste Dauer' });
    await user.clear(box);
    await user.type(box, 'ein Jahr');
    expect(screen.getByText(/ganze Zahl/)).toBeVisible();
    expect(box).toHaveValue('ein Jahr');
  });

  it('leads from an open value to its field', async () => {
    serve(aVersion());
    const { user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Höchste Stunden' }));
    expect(screen.getByRole('textbox', { name: 'Höchste Stunden' })).toHaveFocus();
  });

  it('shows the later one what the earlier one made of the draft', async () => {
    const draft = aVersion();
    serve(draft);
    server.use(
      http.put(ADDRESS, () =>
        HttpResponse.json(
          {
            code: 'request.changed-meanwhile',
            version: 4,
            current: placed(draft.parameters, 'frame.months.max', 10),
            currentSources: draft.sources,
            changedBy: 'Herr Ginster',
          },
          { status: 412 },
        ),
      ),
    );
    const { user } = await show();
    const box = await screen.findByRole('textbox', { name: 'Längste Dauer' });
    await user.clear(box);
    await user.type(box, '8');
    const table = await screen.findByRole('table', { name: '1 Angabe ist verschieden' }, { timeout: 5000 });
    expect(within(table).getByText('10 Monate')).toBeVisible();
    expect(await within(table).findByText('8 Monate')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stand von Herrn Ginster übernehmen' }));
    expect(box).toHaveValue('10');
  });

  it('is only to be read where the reader may not change it', async () => {
    serve(aVersion({ state: 'IN_FORCE', inForceFrom: '2026-11-01', gaps: [], actions: [] }));
    await show();
    expect(await screen.findByText('6 Monate')).toBeVisible();
    expect(screen.getByText('Quelle: Faltblatt Nr. 18')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
