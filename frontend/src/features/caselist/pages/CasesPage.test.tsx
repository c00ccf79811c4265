import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { CasesPage } from './CasesPage';

const line = (id: string, employee: string) => ({
  id,
  number: `HE-2026-${id}`,
  state: 'FILED',
  resting: false,
  employee,
  workplace: 'Möbelhaus',
  responsible: 'Frau Escheveria',
  nextDue: null,
});

describe('my cases', () => {
  let views: { name: string; search: string }[] = [];

  beforeEach(() => {
    views = [];
    server.use(
      http.get(`${API}/api/drafts/case-views`, () =>
        HttpResponse.json({ content: { views }, savedAt: '2026-11-20T10:00:00Z' }),
      ),
      http.put(`${API}/api/drafts/case-views`, async ({ request }) => {
        views = ((await request.json()) as { content: { views: typeof views } }).content.views;
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  it('keeps a search under a name and shows it again', async () => {
    server.use(
      http.get(`${API}/api/cases`, () =>
        HttpResponse.json({
          cases: [line('1', 'Frau Linde')],
          count: { number: 1, more: false },
          next: null,
        }),
      ),
    );
    const { user, router } = await renderPage(<CasesPage />, { path: '/faelle' });
    await user.click(await screen.findByRole('button', { name: 'nur meine' }));
    await user.click(await screen.findByRole('button', { name: 'Ansicht speichern' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'Meine eigenen');
    await user.click(within(dialog).getByRole('button', { name: 'Ansicht speichern' }));
    await waitFor(() => expect(views).toEqual([{ name: 'Meine eigenen', search: 'nur=meine' }]));
    await user.click(await screen.findByRole('button', { name: 'nur meine' }));
    expect(router.state.location.search).toBe('');
    await user.click(await screen.findByRole('button', { name: 'Meine eigenen' }));
    expect(router.state.location.search).toBe('?nur=meine');
  });

  it('finds the cases of a colleague who is away', async () => {
    server.use(
      http.get(`${API}/api/cases`, ({ request }) => {
        const away = new URL(request.url).searchParams.get('absent') === 'true';
        return HttpResponse.json({
          cases: away ? [line('7', 'Herr Ahorn')] : [line('1', 'Frau Linde')],
          count: { number: 1, more: false },
          next: null,
        });
      }),
    );
    const { user } = await renderPage(<CasesPage />, { path: '/faelle' });
    await user.click(await screen.findByRole('button', { name: 'Zuständige Person abwesend' }));
    expect(await screen.findByText('Herr Ahorn')).toBeVisible();
  });

  it('adds the next page below and keeps the count of the first', async () => {
    server.use(
      http.get(`${API}/api/cases`, ({ request }) =>
        new URL(request.url).searchParams.get('cursor')
          ? HttpResponse.json({ cases: [line('2', 'Herr Eibe')], count: null, next: null })
          : HttpResponse.json({
              cases: [line('1', 'Frau Linde')],
              count: { number: 2, more: false },
              next: '1',
            }),
      ),
    );
    const { user } = await renderPage(<CasesPage />, { path: '/faelle' });
    await user.click(await screen.findByRole('button', { name: 'Weitere zeigen' }));
    expect(await screen.findByRole('link', { name: 'Herr Eibe' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Frau Linde' })).toBeVisible();
    expect(screen.getByText('2 von 2')).toBeVisible();
  });

  it('searches after typing and says when nothing fits', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/api/cases`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json({ cases: [], count: { number: 0, more: false }, next: null });
      }),
    );
    const { user } = await renderPage(<CasesPage />, { path: '/faelle' });
    await user.type(screen.getByRole('searchbox'), 'Linde');
    await waitFor(() => expect(asked).toContain('Linde'));
    expect(asked).not.toContain('Lin');
    expect(await screen.findByText('Dazu gibt es keinen Fall.')).toBeVisible();
  });

  it('lists the notices to somebody whose case is closed to them', async () => {
    server.use(
      http.get(`${API}/api/me`, () => HttpResponse.json({ menu: ['cases', 'kept-notices'], actions: [] })),
      http.get(`${API}/api/cases`, () =>
        HttpResponse.json({ cases: [], count: { number: 0, more: false }, next: null }),
      ),
      http.get(`${API}/api/kept-notices`, () =>
        HttpResponse.json([
          { caseId: 'c1', number: 'HE-2026-0007', kind: 'GRANT_BENEFIT', issuedAt: '2026-11-20T10:00:00Z' },
        ]),
      ),
    );
    await renderPage(<CasesPage />, { path: '/faelle' });
    const kept = await screen.findByRole('region', { name: 'Bescheide an Sie' });
    expect(within(kept).getByRole('link', { name: /HE-2026-0007/ })).toHaveAttribute(
      'href',
      '/faelle/c1/bescheide',
    );
  });
});
