import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import type { Notice, Notices } from '../api/types';
import { ObjectionBox } from './ObjectionBox';

const notice = (decisionId: string, more: Partial<Notice> = {}): Notice => ({
  id: `n-${decisionId}`,
  decisionId,
  kind: 'REJECT',
  toEmployer: false,
  fileId: 'f',
  sha256: '',
  plainFileId: null,
  delivery: 'POST',
  issuedAt: '2026-10-01T09:00:00Z',
  retrievedAt: null,
  postedAt: null,
  notifiedAt: null,
  announced: null,
  ...more,
});

const [refused, granted, company] = [
  notice('refused'),
  notice('granted', { kind: 'GRANT' }),
  notice('company', { kind: 'REFUSE_BENEFIT', toEmployer: true, issuedAt: '2026-11-01T09:00:00Z' }),
];

async function show(lines: Notice[], overview: Parameters<typeof aCase>[0], actions: string[]) {
  const sent: { decisionId: string; grounds: string }[] = [];
  server.use(
    http.post(`${API}/api/cases/${CASE}/objections`, async ({ request }) => {
      sent.push((await request.json()) as (typeof sent)[number]);
      return HttpResponse.json({ id: 'o1' });
    }),
  );
  const notices: Notices = { notices: lines, delivery: 'POST', actions };
  const rendered = await renderInCase(<ObjectionBox caseId={CASE} notices={notices} />, aCase(overview));
  return { ...rendered, sent };
}

describe('an objection', () => {
  it('goes to the notice that is chosen, and asks which one it is', async () => {
    const { user, sent } = await show([granted, refused], { own: true, relations: ['EMPLOYEE'] }, [
      'OBJECTION_FILE',
    ]);
    await user.click(screen.getByText('Widerspruch einlegen'));
    await user.type(screen.getByRole('textbox', { name: 'Ihr Widerspruch' }), 'Nein.');
    await user.click(screen.getByRole('button', { name: 'Widerspruch absenden' }));
    expect(sent).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Ihr Widerspruch' })).toHaveValue('Nein.');
    await user.click(screen.getByRole('radio', { name: 'Ablehnung vom 01.10.2026' }));
    await user.click(screen.getByRole('button', { name: 'Widerspruch absenden' }));
    await waitFor(() => expect(sent).toMatchObject([{ decisionId: 'refused', grounds: 'Nein.' }]));
  });

  it('is written down against a notice of the side of whoever objects', async () => {
    const people = [
      { participantId: 'p1', relation: 'EMPLOYEE', name: 'Frau Linde', organisation: null },
      { participantId: 'p3', relation: 'HR', name: 'Herr Birke', organisation: null },
    ] as const;
    const { user, sent } = await show(
      [company, refused],
      { people: [...people], actions: ['RECORD_FOR_OTHERS'] },
      ['RECORD_FOR_OTHERS'],
    );
    await user.click(screen.getByText('Widerspruch nachtragen'));
    await user.selectOptions(screen.getByRole('combobox', { name: /Für wen|Wer|Person/ }), 'p1');
    await user.click(screen.getByRole('radio', { name: /Brief/ }));
    await user.type(screen.getByRole('textbox', { name: 'Ihr Widerspruch' }), 'Nein.');
    await user.click(screen.getByRole('button', { name: 'Widerspruch absenden' }));
    await waitFor(() => expect(sent).toMatchObject([{ decisionId: 'refused' }]));
  });
});
