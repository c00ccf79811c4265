import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Letter, Template, Templates } from '../api/useTemplates';
import { TemplatePage } from './TemplatePage';

const template: Template = {
  id: 't1',
  version: 3,
  body: 'OFFICE',
  kind: 'NOTICE',
  number: 2,
  inForceFrom: null,
  writable: true,
  content: {
    letterhead: ['Fachbereich Teilhabe'],
    body: '<p>{{einleitung}}</p>',
    blocks: [{ title: 'Früheres Ende', text: 'Endet es früher, sagt das nichts.', occasions: ['GRANT'] }],
    remedy: null,
  },
  gaps: [
    {
      pointer: '/body',
      code: 'missing-placeholder',
      detail: 'Es fehlt {{gruende}}: Gründe der Entscheidung.',
    },
  ],
};

const letter: Letter = {
  head: {
    office: 'Musteramt',
    address: ['Musterstraße 1'],
    contact: [],
    fileNumber: 'MUSTER-0001',
    date: '20.11.2026',
    recipient: ['Frau Mara Muster', 'Musterweg 1'],
  },
  subject: 'Bescheid: Sie erhalten Jobcoaching am Arbeitsplatz',
  salutation: 'Sehr geehrte Frau Muster,',
  body: [{ kind: 'text', text: 'Über Ihren Antrag entscheiden wir:' }],
  closing: 'Mit freundlichen Grüßen',
};

const templates: Templates = {
  versions: [
    {
      id: 't1',
      body: 'OFFICE',
      kind: 'NOTICE',
      number: 2,
      state: 'DRAFT',
      inForceFrom: null,
      changedAt: '2026-11-01T10:00:00Z',
      changedBy: 'Frau Linde',
    },
  ],
  placeholders: [
    { kind: 'NOTICE', key: 'amt', meaning: 'Name des Amtes', block: false, required: false },
    { kind: 'NOTICE', key: 'gruende', meaning: 'Gründe der Entscheidung', block: true, required: true },
    { kind: 'PLAIN', key: 'gruende_einfach', meaning: 'Gründe, einfach', block: true, required: true },
  ],
  occasions: ['GRANT', 'REJECT'],
};

function show(answer: () => Response, first = template) {
  server.use(
    http.get(`${API}/api/notice-templates/t1`, () => HttpResponse.json(first)),
    http.get(`${API}/api/notice-templates`, () => HttpResponse.json(templates)),
    http.get(`${API}/api/notice-templates/t1/preview/letter`, () => HttpResponse.json(letter)),
    http.put(`${API}/api/notice-templates/t1`, answer),
  );
  return renderPage(<TemplatePage />, {
    path: '/verwaltung/bescheidvorlagen/t1',
    route: '/verwaltung/bescheidvorlagen/:id',
  });
}

describe('the words of a notice', () => {
  it('says beside the text where a placeholder is unknown, and keeps what was typed', async () => {
    const { user } = await show(() =>
      HttpResponse.json(
        {
          status: 400,
          code: 'templates.not-valid',
          title: 'In der Vorlage stimmt etwas nicht',
          detail: 'Die Stelle und der Grund stehen beim Feld.',
          errors: [
            {
              pointer: '/body',
              code: 'unknown-placeholder',
              detail: 'Den Platzhalter {{nahme}} gibt es hier nicht.',
            },
          ],
        },
        { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    );
    await user.click(await screen.findByRole('button', { name: 'Als HTML bearbeiten: Brieftext' }));
    const body = await screen.findByRole('textbox', {
      name: 'Brieftext',
      description: /geschweiften Klammern\./,
    });
    await user.clear(body);
    await user.type(body, '<p>{{{{nahme}}</p>');
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    // On top of the page and beside the field.
    expect(await screen.findAllByText(/Den Platzhalter {{nahme}} gibt es/)).toHaveLength(2);
    expect(body).toHaveValue('<p>{{nahme}}</p>');
    expect(body).toHaveAccessibleDescription(/gibt es hier nicht/);
  });

  it('keeps what was typed when somebody else was faster, shows theirs and saves over it only knowingly', async () => {
    let stored = template;
    const asked: (string | null)[] = [];
    const { user, queries } = await show(() => HttpResponse.json({}));
    server.use(
      http.get(`${API}/api/notice-templates/t1`, () => HttpResponse.json(stored)),
      http.put(`${API}/api/notice-templates/t1`, async ({ request }) => {
        asked.push(request.headers.get('If-Match'));
        if (request.headers.get('If-Match') !== `"${stored.version}"`) {
          return HttpResponse.json(
            { status: 412, code: 'request.changed-meanwhile', title: 'Geändert', detail: 'Neu laden.' },
            { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
          );
        }
        stored = {
          ...stored,
          version: stored.version + 1,
          content: (await request.json()) as Template['content'],
        };
        return HttpResponse.json(stored);
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Als HTML bearbeiten: Brieftext' }));
    const body = screen.getByRole('textbox', { name: 'Brieftext', description: /h2/ });
    await user.type(body, 'Meins');
    stored = { ...template, version: 4, content: { ...template.content, body: '<p>Von nebenan</p>' } };
    // As when the window comes to the front: the page reads anew, the typing began with version 3.
    await queries.invalidateQueries({ queryKey: ['templates', 't1'] });
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    expect(await screen.findByText('Frau Linde hat diesen Entwurf inzwischen geändert')).toBeVisible();
    expect(screen.getByRole('row', { name: /Brieftext Von nebenan \[einleitung\] ?Meins/ })).toBeVisible();
    expect(body).toHaveValue('<p>{{einleitung}}</p>Meins');
    await user.click(screen.getByRole('button', { name: 'Mit meinem Text weiterschreiben' }));
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    await waitFor(() => expect(stored.content.body).toBe('<p>{{einleitung}}</p>Meins'));
    expect(asked).toEqual(['"3"', '"4"']);
  });

  it('keeps what is typed while the portal cannot be read, and in a draft until it is saved', async () => {
    let draft: unknown;
    const { user, queries } = await show(() => HttpResponse.json({ ...template, version: 4 }));
    server.use(
      http.put(`${API}/api/drafts/template.t1`, async ({ request }) => {
        draft = await request.json();
        return HttpResponse.json({});
      }),
      http.delete(`${API}/api/drafts/template.t1`, () => {
        draft = undefined;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const title = await screen.findByRole('textbox', { name: 'Name' });
    await user.type(title, '!');
    server.use(http.get(`${API}/api/notice-templates/t1`, () => new HttpResponse(null, { status: 503 })));
    await queries.invalidateQueries({ queryKey: ['templates', 't1'] });
    expect(title).toBeVisible();
    expect(title).toHaveValue('Früheres Ende!');
    await waitFor(
      () =>
        expect(draft).toMatchObject({ content: { version: 3, content: { body: template.content.body } } }),
      { timeout: 4000 },
    );
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    await waitFor(() => expect(draft).toBeUndefined());
  });

  it('begins with what was not saved the last time, and says so', async () => {
    server.use(
      http.get(`${API}/api/drafts/template.t1`, () =>
        HttpResponse.json({
          content: { version: 3, content: { ...template.content, body: '<p>Angefangen</p>' } },
        }),
      ),
      http.put(`${API}/api/drafts/template.t1`, () => HttpResponse.json({})),
    );
    const { user } = await show(() => HttpResponse.json(template));
    expect(await screen.findByText(/noch nicht gespeichert haben/)).toBeVisible();
    const body = await screen.findByRole('textbox', { name: 'Brieftext' });
    expect(body).toHaveTextContent('Angefangen');
    await user.click(screen.getByRole('button', { name: /Verwerfen/ }));
    await waitFor(() => expect(body).toHaveTextContent('einleitung'));
    expect(screen.queryByText(/noch nicht gespeichert haben/)).toBeNull();
  });

  it('says at the preview why it could not be renewed', async () => {
    const { user } = await show(() => new HttpResponse(null, { status: 503 }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!');
    const preview = screen.getByRole('region', { name: 'Vorschau' });
    await user.click(within(preview).getByRole('button', { name: /Vorschau erneuern/ }));
    expect(await within(preview).findByRole('alert')).toBeVisible();
  });

  it('shows what is missing, before it is saved, and the placeholders of this kind only', async () => {
    const { user } = await show(() => HttpResponse.json(template));
    expect(await screen.findByText(/Das fehlt noch/)).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toContain(
      'Gründe der Entscheidung',
    );
    expect(screen.getByText('{{gruende}}')).toBeVisible();
    expect(screen.queryByText('{{gruende_einfach}}')).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'Bewilligung' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Ablehnung' })).not.toBeChecked();
    const [choice] = await screen.findAllByRole('combobox', { name: 'Platzhalter' });
    await user.selectOptions(choice as Element, 'gruende');
    await user.click(screen.getAllByRole('button', { name: 'Einfügen' })[0] as Element);
    expect(screen.queryByText(/Das fehlt noch/)).toBeNull();
  });

  it('shows the letter beside the words, and the words as a letter', async () => {
    await show(() => HttpResponse.json(template));
    expect(await screen.findByRole('article', { name: 'Vorschau' })).toHaveTextContent('Frau Mara Muster');
    const body = screen.getByRole('textbox', { name: 'Brieftext' }) as HTMLElement;
    expect(body).not.toHaveTextContent('<p>');
    expect(body).toHaveTextContent('einleitung');
  });

  it('takes a placeholder from the list, with the keyboard alone, and saves it where it was put', async () => {
    let saved = '';
    const { user } = await show(() => HttpResponse.json(template));
    server.use(
      http.put(`${API}/api/notice-templates/t1`, async ({ request }) => {
        const content = (await request.json()) as Template['content'];
        saved = content.body;
        return HttpResponse.json({ ...template, content });
      }),
    );
    const choice = (await screen.findAllByRole('combobox', { name: 'Platzhalter' }))[0] as Element;
    await user.selectOptions(choice, 'Gründe der Entscheidung (steht allein)');
    const insert = screen.getAllByRole('button', { name: 'Einfügen' })[0] as HTMLElement;
    insert.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Brieftext' })).toHaveTextContent('Gründe der Entscheidung');
    await user.click(screen.getAllByRole('button', { name: 'Überschrift' })[0] as Element);
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    await waitFor(() => expect(saved).toBe('<h2>{{einleitung}}</h2>\n{{gruende}}\n'));
    await user.click(screen.getAllByRole('button', { name: 'Rückgängig' })[0] as Element);
    await user.click(screen.getByRole('button', { name: 'Entwurf speichern' }));
    await waitFor(() => expect(saved).toBe('<p>{{einleitung}}</p>\n{{gruende}}\n'));
  });

  it('shows as HTML what the letter cannot show, and says why', async () => {
    await show(() => HttpResponse.json(template), {
      ...template,
      content: { ...template.content, body: '<table></table>' },
    });
    expect(await screen.findByText(/nicht zeigen kann: <table>/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Brieftext', description: /h2/ })).toHaveValue(
      '<table></table>',
    );
  });
});
