import { screen, within } from '@testing-library/react';
import { Outlet, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { aCase, CASE } from '../../cases/testing';
import { FillPage } from './FillPage';

const FORM = '01920000-0000-7000-8000-0000000000f0';

const schema = {
  type: 'object',
  properties: {
    wish: { type: 'string', minLength: 3, maxLength: 400 },
    hours: { type: 'integer', minimum: 1, maximum: 60 },
    aids: { type: 'boolean' },
    which: { type: 'string', minLength: 1, maxLength: 100 },
    tasks: {
      type: 'array',
      maxItems: 3,
      items: {
        type: 'object',
        properties: {
          what: { type: 'string', maxLength: 100 },
          cost: { type: 'integer', minimum: 0, maximum: 5000 },
        },
        required: ['what'],
        additionalProperties: false,
      },
    },
  },
  required: ['wish'],
  allOf: [
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    { if: { properties: { aids: { enum: [true] } }, required: ['aids'] }, then: { required: ['which'] } },
  ],
  additionalProperties: false,
};

function aForm(answers: Record<string, unknown> = {}) {
  return {
    id: FORM,
    key: 'probe',
    number: 1,
    title: { de: 'Probebogen' },
    neededForGrant: true,
    openedAt: '2026-11-20T08:00:00Z',
    actions: [],
    steps: [
      {
        key: 'one',
        title: { de: 'Ihr Wunsch' },
        sections: [
          {
            key: 'wish',
            title: { de: 'Was soll besser werden?' },
            filledBy: 'EMPLOYEE',
            seenBy: ['PROVIDERS'],
            fields: [
              { field: 'wish', kind: 'LONG_TEXT', label: { de: 'Wunsch' } },
              { field: 'aids', kind: 'YES_NO', label: { de: 'Gibt es Hilfsmittel?' } },
              {
                field: 'which',
                kind: 'TEXT',
                label: { de: 'Welche?' },
                shownIf: [{ field: 'aids', in: [true] }],
              },
            ],
          },
        ],
      },
      {
        key: 'two',
        title: { de: 'Aufgaben' },
        sections: [
          {
            key: 'work',
            title: { de: 'Ihre Arbeit' },
            filledBy: 'EMPLOYEE',
            seenBy: ['EVERYONE'],
            fields: [
              { field: 'hours', kind: 'NUMBER', label: { de: 'Stunden' } },
              {
                field: 'tasks',
                kind: 'GROUP',
                label: { de: 'Aufgaben' },
                fields: [
                  { field: 'what', kind: 'TEXT', label: { de: 'Aufgabe' } },
                  { field: 'cost', kind: 'MONEY', label: { de: 'Kosten' } },
                ],
              },
            ],
          },
        ],
      },
    ],
    parts: [
      {
        filler: 'EMPLOYEE',
        state: 'EMPTY',
        version: 0,
        mine: true,
        recordable: false,
        answers,
        schema,
        actions: ['FILL'],
      },
    ],
  };
}

function answering(answers: Record<string, unknown>) {
  const calls: { path: string; ifMatch: string | null; body: unknown }[] = [];
  server.use(
    http.get(`${API}/api/cases/${CASE}/forms/${FORM}`, () => HttpResponse.json(aForm(answers))),
    http.put(`${API}/api/cases/${CASE}/forms/${FORM}/parts/EMPLOYEE`, async ({ request }) => {
      calls.push({ path: 'save', ifMatch: request.headers.get('If-Match'), body: await request.json() });
      const version = calls.filter(({ path }) => path === 'save').length;
      return HttpResponse.json({ version, savedAt: '2026-11-20T13:03:00Z', open: [] });
    }),
    http.post(`${API}/api/cases/${CASE}/forms/${FORM}/parts/EMPLOYEE/confirmation`, async ({ request }) => {
      calls.push({ path: 'confirm', ifMatch: request.headers.get('If-Match'), body: await request.json() });
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { calls };
}

function fill(answers: Record<string, unknown> = {}) {
  const { calls } = answering(answers);
  const rendered = renderPage(
    <Routes>
      <Route element={<Outlet context={{ overview: aCase({ own: true }) }} />}>
        <Route path="formulare/:formId/:filler" element={<FillPage />} />
        <Route path="*" element={<p>Das Formular</p>} />
      </Route>
    </Routes>,
    { path: `/faelle/${CASE}/formulare/${FORM}/EMPLOYEE`, route: '/faelle/:caseId/*' },
  );
  return { rendered, calls };
}

describe('filling a part', () => {
  it('saves while typing, step by step, and confirms what is complete', async () => {
    const { rendered, calls } = fill();
    const { user } = await rendered;
    await user.type(await screen.findByLabelText(/Wunsch/), 'Mehr Ruhe');
    expect(
      screen.getAllByText(/Beschäftigte Person, Amt, Integrationsfachdienst und Jobcoach/)[0],
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await user.type(screen.getByLabelText(/Stunden/), '12');
    await user.click(screen.getByRole('button', { name: /Eintrag hinzufügen/ }));
    const row = screen.getByRole('group', { name: 'Aufgaben, Eintrag 1' });
    await user.type(within(row).getByLabelText('Aufgabe'), 'Packen');
    await user.type(within(row).getByLabelText(/Kosten/), '12,50');
    await user.click(screen.getByRole('button', { name: 'Teil bestätigen' }));
    expect(await screen.findByText('Das Formular')).toBeVisible();
    const saved = calls.filter(({ path }) => path === 'save');
    expect(saved.at(-1)?.body).toEqual({
      answers: { wish: 'Mehr Ruhe', hours: 12, tasks: [{ what: 'Packen', cost: 1250 }] },
    });
    expect(saved.map(({ ifMatch }) => ifMatch)).toEqual(saved.map((_, index) => `"${index}"`));
    expect(calls.at(-1)).toMatchObject({ path: 'confirm', ifMatch: `"${saved.length}"` });
  });

  it('asks for what a condition shows and leads to the field in another step', async () => {
    const { rendered, calls } = fill({ wish: 'Ruhe' });
    const { user } = await rendered;
    expect(await screen.findByLabelText(/Wunsch/)).toHaveValue('Ruhe');
    expect(screen.queryByLabelText(/Welche/)).toBeNull();
    await user.click(screen.getByLabelText('Ja'));
    expect(screen.getByLabelText(/Welche/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await user.click(screen.getByRole('button', { name: 'Teil bestätigen' }));
    const summary = await screen.findByRole('alert');
    await user.click(within(summary).getByRole('link', { name: 'Welche? Bitte ausfüllen.' }));
    await expect.poll(() => document.activeElement?.id).toBe('which');
    expect(calls.filter(({ path }) => path === 'confirm')).toEqual([]);
  });

  it('says when somebody went on elsewhere, and keeps what was typed on the page', async () => {
    const { rendered } = fill();
    server.use(
      http.put(`${API}/api/cases/${CASE}/forms/${FORM}/parts/EMPLOYEE`, () =>
        HttpResponse.json({ code: 'request.changed-meanwhile', title: 'x' }, { status: 412 }),
      ),
    );
    const { user } = await rendered;
    await user.type(await screen.findByLabelText(/Wunsch/), 'Licht');
    expect(
      await screen.findByText('Auf einem anderen Gerät wurde weitergeschrieben', {}, { timeout: 5000 }),
    ).toBeVisible();
    expect(screen.getByLabelText(/Wunsch/)).toHaveValue('Licht');
    // The other device chose "Nein"; what was typed here stays beside it and is saved on the new version.
    const { calls } = answering({ aids: false });
    await user.click(screen.getByRole('button', { name: 'Neuen Stand laden' }));
    await expect
      .poll(() => calls.at(-1)?.body, { timeout: 5000 })
      .toEqual({ answers: { wish: 'Licht', aids: false } });
    expect(screen.getByLabelText(/Wunsch/)).toHaveValue('Licht');
    expect(screen.getByLabelText('Nein')).toBeChecked();
  });
});
