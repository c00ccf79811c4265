import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { FormDefinition } from '../../../forms/definition/types';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Edition, Finding } from '../api/types';
import { sampleDefinition } from '../model/sample';
import type { Use } from '../model/use';
import { EditorPage } from './EditorPage';

const id = '01920000-0000-7000-8000-0000000000f1';

/** What the portal holds and what it was asked to save. */
let held: Edition;
let refusals: Finding[];
let saves: { ifMatch: string | null; definition: FormDefinition }[];
let used: Use[];
let paper: { version: number; paper: string | null };

beforeEach(() => {
  held = {
    id,
    formId: '01920000-0000-7000-8000-0000000000f0',
    key: 'probe',
    number: 1,
    state: 'DRAFT',
    version: 4,
    definition: sampleDefinition(),
    actions: ['SAVE', 'BRING_IN_FORCE', 'DISCARD'],
  };
  refusals = [];
  saves = [];
  used = [];
  paper = { version: 7, paper: null };
  server.use(
    http.get(`${API}/api/forms/versions/${id}/use`, () => HttpResponse.json({ used })),
    http.get(`${API}/api/forms/:form/paper`, () => HttpResponse.json(paper)),
    http.put(`${API}/api/forms/:form/paper`, async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${paper.version}"`)
        return new HttpResponse(null, { status: 412 });
      const wish = (await request.json()) as { paper: string | null };
      paper = { version: paper.version + 1, paper: wish.paper };
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${API}/api/forms/versions/${id}`, () => HttpResponse.json(held)),
    http.put(`${API}/api/forms/versions/${id}`, async ({ request }) => {
      const { definition } = (await request.json()) as { definition: FormDefinition };
      const ifMatch = request.headers.get('If-Match');
      saves.push({ ifMatch, definition });
      if (ifMatch !== `"${held.version}"`) {
        return HttpResponse.json({ code: 'request.version' }, { status: 412 });
      }
      if (refusals.length > 0) {
        return HttpResponse.json({ code: 'forms.definition-wrong', errors: refusals }, { status: 422 });
      }
      held = { ...held, version: held.version + 1, definition };
      return HttpResponse.json(held);
    }),
  );
});

const open = () =>
  renderPage(<EditorPage />, {
    path: `/verwaltung/formulare/${id}`,
    route: '/verwaltung/formulare/:versionId',
  });

const row = (name: RegExp) => screen.findByRole('row', { name });
const label = () => screen.getByRole('textbox', { name: 'Beschriftung' });

it('saves what is typed, and takes it back by keyboard', async () => {
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  await user.clear(label());
  await user.type(label(), 'Beginn');
  await waitFor(() => expect(saves.at(-1)?.ifMatch).toBe('"4"'));
  expect(await screen.findByText(/gespeichert um/)).toBeInTheDocument();
  expect(JSON.stringify(held.definition)).toContain('Beginn');
  expect(await row(/^Beginn/)).toBeInTheDocument();

  await user.keyboard('{Control>}z{/Control}');
  expect(label()).toHaveValue('Feld DATE');
  await waitFor(() => expect(JSON.stringify(held.definition)).not.toContain('Beginn'));
  await user.keyboard('{Control>}y{/Control}');
  expect(label()).toHaveValue('Beginn');
  await waitFor(() => expect(JSON.stringify(held.definition)).toContain('Beginn'));
});

it('shows why it is not saved, at the place and with a way to it', async () => {
  refusals = [
    {
      pointer: '/definition/layout/steps/0/sections/1/fields/1/label/de',
      code: 'shape',
      detail: 'Hier fehlen die Worte.',
    },
  ];
  const { user } = await open();
  await user.click(await row(/^Grad der Behinderung/));
  await user.clear(label());
  const summary = await screen.findByRole('region', { name: 'Eine Stelle ist noch zu klären' });
  await user.click(await row(/^Feld DATE/));
  await user.click(within(summary).getByRole('button', { name: /Nachweis der Behinderung/ }));
  await waitFor(() => expect(label()).toHaveFocus());
  expect(label()).toHaveAccessibleDescription(/Hier fehlen die Worte/);
  refusals = [];
  await user.type(label(), 'GdB');
  await waitFor(() => expect(summary).not.toBeInTheDocument());
  await waitFor(() => expect(JSON.stringify(held.definition)).toContain('"GdB"'));
});

it('the later of two sees the difference and loses nothing', async () => {
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  const theirs = structuredClone(held.definition);
  theirs.layout.title.de = 'Von der Kollegin';
  held = { ...held, version: 5, definition: theirs };
  await user.type(label(), ' bei mir');

  const conflict = await screen.findByRole('region', { name: /Jemand anderes hat dieses Formular/ });
  expect(within(conflict).getAllByText(/Von der Kollegin/).length).toBeGreaterThan(0);
  expect(within(conflict).getByText(/Feld DATE bei mir„?“/)).toBeInTheDocument();
  await user.click(within(conflict).getByRole('button', { name: 'Meinen Stand behalten und speichern' }));
  await waitFor(() => expect(saves.at(-1)?.ifMatch).toBe('"5"'));
  await waitFor(() => expect(JSON.stringify(held.definition)).toContain('Feld DATE bei mir'));
  // Their state is one step back.
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  await waitFor(() => expect(held.definition.layout.title.de).toBe('Von der Kollegin'));
});

it('moves a field with Alt and arrow, says where it stands, and deletes with a way back', async () => {
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(await screen.findByText(/„Feld DATE“ verschoben: Stelle 4 von 13/)).toBeInTheDocument();
  await user.keyboard('{Delete}');
  expect(await screen.findByText(/„Feld DATE“ gelöscht/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole('row', { name: /^Feld DATE/ })).not.toBeInTheDocument());
  await waitFor(() => expect(JSON.stringify(held.definition)).not.toContain('Feld DATE'));
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  expect(await row(/^Feld DATE/)).toBeInTheDocument();
  await waitFor(() => expect(JSON.stringify(held.definition)).toContain('Feld DATE'));
});

it('puts in a block of the library, and previews it for its filler', async () => {
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  await user.click(screen.getByRole('button', { name: 'Hinzufügen' }));
  await user.click(screen.getByRole('button', { name: /^Angaben zum Betrieb/ }));
  expect(await row(/^Angaben zum Betrieb/)).toBeInTheDocument();
  const preview = screen.getByRole('region', { name: 'Vorschau' });
  await user.click(within(preview).getByRole('radio', { name: 'Arbeitgeber' }));
  expect(await within(preview).findByLabelText(/Name des Betriebs/)).toBeInTheDocument();
  await waitFor(() => expect(held.definition.schema.properties).toHaveProperty('betriebsnummer'));
});

it('a version in force can be read, not changed', async () => {
  held = { ...held, state: 'IN_FORCE', inForceFrom: '2026-01-01', actions: ['BEGIN_DRAFT'] };
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  expect(label()).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Löschen' })).not.toBeInTheDocument();
});

it('an answered field is not deleted but not asked any more, and keeps kind and name', async () => {
  used = [
    { field: 'feldDate', answers: 3, cases: 2 },
    { field: 'feldChoice', answers: 1, cases: 1 },
    { field: 'feldChoice', value: 'A', answers: 1, cases: 1 },
  ];
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Art des Feldes/ })).toBeDisabled());
  expect(screen.getByRole('textbox', { name: /Technischer Name/, hidden: true })).toHaveAttribute('readonly');
  await user.click(screen.getByRole('button', { name: 'Löschen' }));
  const dialog = await screen.findByRole('dialog', { name: '„Feld DATE“ ist schon beantwortet' });
  expect(within(dialog).getByText('„Feld DATE“: 3 Antworten in 2 Fällen')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Nicht mehr fragen' }));
  expect(await row(/^Feld DATE.*wird nicht mehr gefragt/)).toBeInTheDocument();
  const preview = screen.getByRole('region', { name: 'Vorschau' });
  await waitFor(() => expect(within(preview).queryByText(/Feld DATE/)).not.toBeInTheDocument());
  const fields = () => held.definition.layout.steps[0]?.sections[0]?.fields ?? [];
  await waitFor(() => expect(fields().find(({ field }) => field === 'feldDate')?.retired).toBe(true));

  await user.click(screen.getByRole('button', { name: 'Wieder fragen' }));
  await waitFor(() => expect(JSON.stringify(held.definition)).not.toContain('retired'));
  // A field that nobody answered is simply gone.
  await user.click(await row(/^Feld NUMBER/));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(JSON.stringify(held.definition)).not.toContain('Feld NUMBER'));
});

it('a chosen answer is not offered any more, one that nobody chose is gone', async () => {
  used = [
    { field: 'feldChoice', answers: 1, cases: 1 },
    { field: 'feldChoice', value: 'A', answers: 1, cases: 1 },
  ];
  const { user } = await open();
  await user.click(await row(/^Feld CHOICE/));
  await user.click(screen.getByRole('button', { name: '„Eins“ entfernen' }));
  expect(await screen.findByText(/Wird nicht mehr angeboten/)).toBeInTheDocument();
  const options = () =>
    held.definition.layout.steps[0]?.sections[0]?.fields.find(({ field }) => field === 'feldChoice')?.options;
  await waitFor(() => expect(options()?.map(({ retired }) => retired)).toEqual([true, undefined]));
  await user.click(screen.getByRole('button', { name: '„Eins“ wieder anbieten' }));
  await user.click(screen.getByRole('button', { name: '„Zwei“ entfernen' }));
  await waitFor(() => expect(options()?.map(({ value }) => value)).toEqual(['A']));
});

it('deletes nothing as long as it is not known what answers use, and says how to go on', async () => {
  let broken = true;
  server.use(
    http.get(`${API}/api/forms/versions/${id}/use`, () =>
      broken ? new HttpResponse(null, { status: 503 }) : HttpResponse.json({ used }),
    ),
  );
  const { user } = await open();
  await user.click(await row(/^Feld DATE/));
  const retry = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
  expect(screen.getByRole('button', { name: 'Löschen' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('textbox', { name: /Technischer Name/, hidden: true })).toHaveAttribute('readonly');
  await user.click(screen.getByRole('button', { name: 'Löschen' }));
  await user.click(await row(/^Feld NUMBER/));
  await user.keyboard('{Delete}');
  expect(await row(/^Feld DATE/)).toBeInTheDocument();
  expect(await row(/^Feld NUMBER/)).toBeInTheDocument();
  expect(saves).toEqual([]);
  broken = false;
  await user.click(retry);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Löschen' })).not.toHaveAttribute('aria-disabled'),
  );
  await user.click(await row(/^Feld NUMBER/));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(JSON.stringify(held.definition)).not.toContain('Feld NUMBER'));
});

it('says which paper the form counts as', async () => {
  const { user } = await open();
  await row(/^Feld DATE/);
  await user.click(screen.getByRole('button', { name: 'Angaben zum Formular' }));
  await user.selectOptions(
    await screen.findByRole('combobox', { name: /Zählt als Unterlage/ }),
    'Bestätigung des IFD',
  );
  // Choosing alone changes nothing: it would hold at once.
  const box = screen.getByRole('combobox', { name: /Zählt als Unterlage/ });
  expect(box).toBeEnabled();
  const button = screen.getByRole('button', { name: 'Speichern' });
  expect(button).toHaveAccessibleDescription(/Gilt sofort/);
  expect(paper.version).toBe(7);
  await user.click(button);
  await waitFor(() => expect(paper).toEqual({ version: 8, paper: 'IFD_CONFIRMATION' }));
  expect(await screen.findByText(/Gespeichert: Wofür das Formular zählt/)).toBeInTheDocument();
});
