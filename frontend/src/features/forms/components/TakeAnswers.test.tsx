import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import { CASE } from '../../cases/testing';
import { TakeAnswers } from './TakeAnswers';

const FORM = '01920000-0000-7000-8000-0000000000f0';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = `${API}/api/cases/${CASE}/forms/${FORM}/parts/IFD/document`;

async function choose(answer: () => Response) {
  const taken: string[][] = [];
  const sent: (string | null)[] = [];
  server.use(
    http.post(DOCUMENT, ({ request }) => {
      sent.push(request.headers.get('Content-Type'), request.headers.get('If-Match'));
      return answer();
    }),
  );
  const { user } = await renderPage(
    <TakeAnswers
      caseId={CASE}
      formId={FORM}
      formKey="stellungnahme"
      filler="IFD"
      version={() => Promise.resolve(7)}
      onTaken={(unknown) => taken.push(unknown)}
    />,
    { path: '/', route: '/' },
  );
  await user.upload(
    screen.getByLabelText('Datei mit Ihren Angaben (DOCX oder JSON)'),
    new File(['PK'], 'Stellungnahme.docx', { type: DOCX }),
  );
  return { taken, sent };
}

describe('taking answers out of a document', () => {
  it('sends the document with the version that was saved and hands on what found no place', async () => {
    const { taken, sent } = await choose(() =>
      HttpResponse.json({
        version: 8,
        savedAt: '2026-11-20T13:03:00Z',
        open: [],
        taken: 3,
        unknown: ['Aktenzeichen'],
      }),
    );
    await expect.poll(() => taken).toEqual([['Aktenzeichen']]);
    expect(sent).toEqual([DOCX, '"7"']);
  });

  it('names each place that could not be told', async () => {
    const { taken } = await choose(() =>
      HttpResponse.json(
        {
          code: 'forms.document-unclear',
          title: 'Einige Angaben im Dokument passen nicht zur Frage',
          errors: [{ pointer: '/answers/hours', code: 'unclear', detail: '„Stunden“: Eine Zahl.' }],
        },
        { status: 422 },
      ),
    );
    expect(await screen.findByText('„Stunden“: Eine Zahl.')).toBeVisible();
    expect(taken).toEqual([]);
  });
});
