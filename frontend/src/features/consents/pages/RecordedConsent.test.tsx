import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { ConsentsPage } from './ConsentsPage';

const text = (de: string) => ({ de, plain: de, en: de });
const form = {
  form: 'MEASURE_AGREEMENT',
  kind: 'MEASURE',
  paragraph: '§ 8 Abs. 4 SGB IX',
  textVersion: '2026-11',
  title: text('Zustimmung zum Jobcoaching'),
  text: text('Ich stimme zu.'),
  givers: ['EMPLOYEE'],
  to: [],
  mayGive: false,
};
const SCAN_ID = '01920000-0000-7000-8000-00000000000f';
const pdf = () => new File(['%PDF-1.7 unterschrieben'], 'blatt.pdf', { type: 'application/pdf' });

/** The consents of a case and its documents; what was sent is kept. */
function api() {
  const sent = { uploads: 0, refuse: false, given: [] as unknown[] };
  server.use(
    http.get(`${API}/api/cases/${CASE}/visibility`, () => HttpResponse.json({ topics: [] })),
    http.get(`${API}/api/cases/${CASE}/consents`, () =>
      HttpResponse.json({ forms: [form], consents: [], actions: ['RECORD_FOR_OTHERS'] }),
    ),
    http.get(`${API}/api/cases/${CASE}/documents`, () =>
      HttpResponse.json({
        documents: [],
        audiences: ['EVERYONE', 'PROVIDERS', 'HEALTH', 'AUTHOR'],
        actions: ['DOCUMENT_ADD'],
      }),
    ),
    http.post(`${API}/api/cases/${CASE}/documents`, () => {
      sent.uploads += 1;
      return sent.refuse
        ? HttpResponse.json(
            {
              code: 'documents.not-readable',
              detail: 'Bitte speichern Sie sie neu.',
              errors: [
                { pointer: '/file', code: 'not-readable', detail: 'Die Datei lässt sich nicht lesen.' },
              ],
            },
            { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
          )
        : HttpResponse.json({ id: SCAN_ID }, { status: 201 });
    }),
    http.post(`${API}/api/cases/${CASE}/consents`, async ({ request }) => {
      sent.given.push(await request.json());
      return HttpResponse.json({ id: 'x' }, { status: 201 });
    }),
  );
  return sent;
}

async function recording() {
  const { user } = await renderInCase(<ConsentsPage />, aCase({ actions: ['RECORD_FOR_OTHERS'] }));
  await user.click(await screen.findByRole('button', { name: /Für jemanden festhalten/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Zustimmung zum Jobcoaching' }));
  await user.click(dialog.getByLabelText('Brief'));
  await user.type(dialog.getByLabelText(/Notiz dazu/), 'Blatt 2 fehlt.');
  await user.click(dialog.getByLabelText('Ja, ich stimme zu'));
  const send = () => user.click(dialog.getByRole('button', { name: 'Entscheidung speichern' }));
  return { user, dialog, send, file: dialog.getByLabelText(/^Scan des Papiers/) };
}

it('sends the scan first, then the step that names it', async () => {
  const sent = api();
  const { user, dialog, send, file } = await recording();
  await user.upload(file, pdf());
  expect(await dialog.findByLabelText(/Wer darf den Scan lesen/)).toHaveValue('HEALTH');
  await send();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent.uploads).toBe(1);
  expect(sent.given).toEqual([
    expect.objectContaining({
      decision: 'GIVEN',
      recordedFor: expect.objectContaining({ channel: 'LETTER', note: 'Blatt 2 fehlt.', scanId: SCAN_ID }),
    }),
  ]);
});

it('says at once that a file is no scan, and sends nothing', async () => {
  const sent = api();
  const { user, dialog, send, file } = await recording();
  await user.upload(file, new File(['kein PDF'], 'brief.pdf', { type: 'application/pdf' }));
  expect(await dialog.findByText(/Möglich sind PDF, JPEG und PNG/)).toBeVisible();
  await send();
  expect(await dialog.findByRole('alert')).toHaveTextContent(/Diese Art von Datei nehmen wir nicht an/);
  expect(sent).toMatchObject({ uploads: 0, given: [] });
});

it('keeps what was typed when the upload is refused', async () => {
  const sent = api();
  sent.refuse = true;
  const { user, dialog, send, file } = await recording();
  await user.upload(file, pdf());
  await send();
  expect(await dialog.findByRole('alert')).toHaveTextContent('Die Datei lässt sich nicht lesen.');
  expect(dialog.getByLabelText(/Notiz dazu/)).toHaveValue('Blatt 2 fehlt.');
  expect(sent.given).toEqual([]);

  await user.click(dialog.getByRole('button', { name: 'Datei wieder herausnehmen' }));
  await send();
  await waitFor(() => expect(sent.given).toHaveLength(1));
});
