import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import type { FormDefinition } from '../../../forms/definition/types';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Finding } from '../api/types';
import { sampleDefinition } from '../model/sample';
import { FormsPage } from './FormsPage';

let begun: { key: string; definition: FormDefinition }[];
let findings: Finding[];

beforeEach(() => {
  begun = [];
  findings = [];
  server.use(
    http.get(`${API}/api/forms`, () =>
      HttpResponse.json({
        forms: [
          {
            id: 'f1',
            key: 'antrag',
            title: 'Antrag',
            versions: [
              { id: 'v2', number: 2, title: 'Antrag', state: 'DRAFT' },
              { id: 'v1', number: 1, title: 'Antrag', state: 'IN_FORCE', inForceFrom: '2026-01-01' },
            ],
          },
        ],
      }),
    ),
    http.post(`${API}/api/forms/check`, () => HttpResponse.json({ errors: findings })),
    http.post(`${API}/api/forms`, async ({ request }) => {
      begun.push((await request.json()) as (typeof begun)[0]);
      return HttpResponse.json({ id: 'v9' }, { status: 201 });
    }),
  );
});

const open = () => renderPage(<FormsPage />, { path: '/verwaltung/formulare' });
const jsonFile = (text: string) => new File([text], 'formular.json', { type: 'application/json' });

async function readFile(user: Awaited<ReturnType<typeof open>>['user'], text: string) {
  await user.click(await screen.findByRole('button', { name: 'Aus Datei einlesen' }));
  const dialog = screen.getByRole('dialog');
  await user.upload(within(dialog).getByLabelText('Datei (JSON)'), jsonFile(text));
  await user.click(within(dialog).getByRole('button', { name: 'Einlesen' }));
  return dialog;
}

it('lists versions with their state, and one draft at a time', async () => {
  await open();
  expect(await screen.findByText('gilt seit 01.01.2026')).toBeInTheDocument();
  expect(screen.getByText('Entwurf')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: /Unterschiede zu Fassung 1/ })).toHaveAttribute(
    'href',
    '/verwaltung/formulare/v1/vergleich/v2',
  );
  expect(screen.queryByRole('button', { name: /Neue Fassung beginnen/ })).not.toBeInTheDocument();
});

it('a new form begins with its name and a question that can be saved', async () => {
  const { user, router } = await open();
  await user.click(await screen.findByRole('button', { name: 'Neues Formular' }));
  await user.type(screen.getByLabelText('Name des Formulars'), 'Antrag');
  await user.click(screen.getByRole('button', { name: 'Formular beginnen' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/verwaltung/formulare/v9'));
  expect(begun[0]?.key).toBe('antrag-2');
  expect(begun[0]?.definition.layout.steps[0]?.sections[0]?.fields).toHaveLength(1);
});

it('a file that is no JSON is refused with line and column', async () => {
  const { user } = await open();
  const dialog = await readFile(user, '{\n "schema": }');
  expect(await within(dialog).findByText(/Zeile 2, Zeichen 12/)).toBeInTheDocument();
});

it('a file with faults is refused with every place, a right one becomes a form', async () => {
  findings = [
    {
      pointer: '/definition/layout/steps/0/farbe',
      code: 'shape',
      detail: '„farbe“ ist hier nicht vorgesehen.',
    },
  ];
  const { user } = await open();
  const dialog = await readFile(user, JSON.stringify(sampleDefinition()));
  expect(await within(dialog).findByText('/layout/steps/0/farbe')).toBeInTheDocument();
  findings = [];
  await user.click(within(dialog).getByRole('button', { name: 'Einlesen' }));
  expect(await screen.findByLabelText('Name des Formulars')).toHaveValue('Probe');
  await user.click(screen.getByRole('button', { name: 'Formular beginnen' }));
  await waitFor(() => expect(begun[0]?.definition).toEqual(sampleDefinition()));
});
