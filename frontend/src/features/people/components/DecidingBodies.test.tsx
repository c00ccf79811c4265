import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { DecidingBodies } from './DecidingBodies';

const body = (version: number, name: string) => ({
  body: 'INTEGRATION_ASSISTANCE',
  version,
  name,
  address: ['Testweg 1', '70000 Testkreis'],
  contact: [],
  actions: ['ENTER'],
});

describe('the bodies that decide in the place of the office', () => {
  it('keeps what was typed when somebody else saved meanwhile, shows theirs, and writes over it only then', async () => {
    let now = body(3, 'Landkreis Testkreis');
    const tried: (string | null)[] = [];
    server.use(
      http.get(`${API}/api/case-programmes`, () => HttpResponse.json([])),
      http.get(`${API}/api/deciding-bodies`, () => HttpResponse.json([now])),
      http.put(`${API}/api/deciding-bodies/INTEGRATION_ASSISTANCE`, async ({ request }) => {
        tried.push(request.headers.get('If-Match'));
        if (tried.length === 1) {
          now = body(4, 'Landkreis Testkreis, Sozialamt');
          return HttpResponse.json(
            { code: 'request.version-conflict' },
            { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
          );
        }
        now = { ...now, version: 5, ...((await request.json()) as object) };
        return HttpResponse.json(now);
      }),
    );
    const { user } = await renderPage(<DecidingBodies />);
    const name = await screen.findByLabelText(/Name der Stelle/);
    await user.type(name, ', Eingliederungshilfe');
    await user.click(screen.getByRole('button', { name: 'Stelle speichern' }));

    expect(await screen.findByText('Jetzt gespeichert ist: Landkreis Testkreis, Sozialamt')).toBeVisible();
    expect(screen.getByLabelText(/Name der Stelle/)).toHaveValue('Landkreis Testkreis, Eingliederungshilfe');
    await user.click(screen.getByRole('button', { name: 'Stelle speichern' }));
    expect(await screen.findByText('So steht er im Briefkopf und im Rechtsbehelf.')).toBeVisible();
    expect(screen.getByLabelText(/Name der Stelle/)).toHaveValue('Landkreis Testkreis, Eingliederungshilfe');
    expect(tried).toEqual(['"3"', '"4"']);
  });
});
