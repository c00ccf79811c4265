import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { MappingPage } from './MappingPage';

const definition = {
  schema: { type: 'object', properties: { hours: { type: 'integer' }, wish: { type: 'string' } } },
  layout: {
    title: { de: 'Stellungnahme' },
    neededForGrant: false,
    steps: [
      {
        key: 'a',
        title: { de: 'A' },
        sections: [
          {
            key: 'b',
            title: { de: 'Umfang' },
            filledBy: 'IFD',
            seenBy: ['PROVIDERS'],
            fields: [
              { field: 'hours', kind: 'NUMBER', label: { de: 'Stunden' } },
              { field: 'wish', kind: 'TEXT', label: { de: 'Wunsch' } },
            ],
          },
        ],
      },
    ],
  },
};

it('keeps the names that are given and tells which one stands twice', async () => {
  const sent: unknown[] = [];
  server.use(
    http.get(`${API}/api/forms/versions/v1`, () =>
      HttpResponse.json({
        id: 'v1',
        formId: 'f1',
        key: 'ifd',
        number: 1,
        state: 'IN_FORCE',
        version: 0,
        definition,
        actions: [],
      }),
    ),
    http.get(`${API}/api/forms/f1/mapping`, () =>
      HttpResponse.json({ version: 0, entries: [{ field: 'hours', external: 'STD' }] }),
    ),
    http.put(`${API}/api/forms/f1/mapping`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        {
          code: 'forms.mapping-twice',
          title: 'In der Tabelle steht etwas zweimal',
          errors: [
            { pointer: '/entries/1', code: 'twice', detail: 'Feld oder Name steht schon in der Tabelle.' },
          ],
        },
        { status: 422 },
      );
    }),
  );
  const { user } = await renderPage(<MappingPage />, {
    path: '/verwaltung/formulare/v1/zuordnung',
    route: '/verwaltung/formulare/:versionId/zuordnung',
  });
  await user.type(await screen.findByLabelText(/Wunsch/), 'STD');
  await user.click(screen.getByRole('button', { name: 'Tabelle speichern' }));
  // Said above and beside the field.
  expect(await screen.findAllByText('Feld oder Name steht schon in der Tabelle.')).toHaveLength(2);
  expect(screen.getByLabelText(/Wunsch/)).toHaveAccessibleDescription(/steht schon in der Tabelle/);
  expect(sent).toEqual([
    {
      entries: [
        { field: 'hours', external: 'STD' },
        { field: 'wish', external: 'STD' },
      ],
    },
  ]);
});

it('shows what somebody else saved meanwhile and keeps what was typed', async () => {
  let version = 0;
  const sent: (string | null)[] = [];
  server.use(
    http.get(`${API}/api/forms/versions/v1`, () =>
      HttpResponse.json({
        id: 'v1',
        formId: 'f1',
        key: 'ifd',
        number: 1,
        state: 'IN_FORCE',
        version: 0,
        definition,
        actions: [],
      }),
    ),
    http.get(`${API}/api/forms/f1/mapping`, () =>
      HttpResponse.json({ version, entries: version ? [{ field: 'wish', external: 'WUNSCH' }] : [] }),
    ),
    http.put(`${API}/api/forms/f1/mapping`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      version = 7;
      return sent.length > 1
        ? new HttpResponse(null, { status: 204 })
        : HttpResponse.json({ code: 'request.changed-meanwhile', title: 'Geändert' }, { status: 412 });
    }),
  );
  const { user } = await renderPage(<MappingPage />, {
    path: '/verwaltung/formulare/v1/zuordnung',
    route: '/verwaltung/formulare/:versionId/zuordnung',
  });
  await user.type(await screen.findByLabelText(/Wunsch/), 'W1');
  await user.click(screen.getByRole('button', { name: 'Tabelle speichern' }));
  expect(await screen.findByText(/inzwischen gespeichert: „WUNSCH“/)).toBeInTheDocument();
  expect(screen.getByLabelText(/Wunsch/)).toHaveValue('W1');
  await user.click(screen.getByRole('button', { name: 'Tabelle speichern' }));
  expect(await screen.findByText('Die Tabelle ist gespeichert.')).toBeInTheDocument();
  expect(sent).toEqual(['"0"', '"7"']);
});
