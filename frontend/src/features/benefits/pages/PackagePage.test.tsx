import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { API, HttpResponse, http, server } from '../../../testing';
import { aCase, CASE, renderInCase } from '../../cases/testing';
import { aPart } from '../testing';
import { PackagePage } from './PackagePage';

const show = (more: object, overview = {}) => {
  server.use(
    http.get(`${API}/api/cases/${CASE}/package`, () =>
      HttpResponse.json({
        coachingOffered: true,
        grantedMinutes: null,
        unitMinutes: null,
        parts: [],
        named: [],
        actions: [],
        recordable: [],
        ...more,
      }),
    ),
  );
  return renderInCase(<PackagePage />, aCase({ own: true, ...overview }));
};

it('says in one sentence, a picture and a table who pays what', async () => {
  await show({
    grantedMinutes: 2400,
    parts: [
      aPart({
        state: 'GRANTED',
        costCents: 80_000,
        grantedCents: 60_000,
        restBy: 'EMPLOYER',
        decidedOn: '2026-11-25',
      }),
    ],
    named: [{ id: 'r2', name: 'Einrichtung von Arbeitsplätzen', state: 'ASKED' }],
  });
  const [sentence] = await screen.findAllByText(
    /^Bewilligt: 40 Std\. Jobcoaching und 600,00.€ für andere Hilfen\. Über einen Antrag/,
  );
  expect(sentence).toBeVisible();
  expect(screen.getByRole('img', { name: /Wer welchen Teil der Kosten trägt/ })).toBeInTheDocument();
  const row = screen.getByRole('row', { name: /^Technische Arbeitshilfen/ });
  expect(row).toHaveTextContent(/600,00/);
  expect(row).toHaveTextContent(/Arbeitgeber 200,00/);
  expect(screen.getByRole('row', { name: /^Einrichtung/ })).toHaveTextContent('nicht für Sie');
  expect(screen.queryByRole('link', { name: 'Hilfe beantragen' })).not.toBeInTheDocument();
});

it('says why there is no coaching, what is missing, and takes an application back after asking once', async () => {
  const sent: (string | null)[] = [];
  server.use(
    http.post(`${API}/api/cases/${CASE}/benefits/r1/withdrawal`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return HttpResponse.json({ id: 'r1', version: 2, state: 'WITHDRAWN' });
    }),
  );
  const { user } = await show({
    coachingOffered: false,
    parts: [aPart({ gaps: ['COST', 'CARRIER'], actions: ['CHANGE', 'WITHDRAW'] })],
    actions: ['BENEFIT_ASK'],
  });
  expect(await screen.findByText('Jobcoaching wird zurzeit nicht angeboten')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hilfe beantragen' })).toHaveAttribute(
    'href',
    `/faelle/${CASE}/hilfen/neu`,
  );
  const card = screen.getByRole('article', { name: 'Technische Arbeitshilfen' });
  expect(card).toHaveTextContent('Die Kosten.');
  expect(card).toHaveTextContent('Das Amt klärt noch, ob eine andere Stelle zuerst zahlt');
  expect(card).not.toHaveTextContent('Rehabilitationsträger zuständig');
  await user.click(within(card).getByRole('button', { name: 'Zurücknehmen' }));
  const dialog = screen.getByRole('dialog', { name: 'Antrag zurücknehmen?' });
  await user.click(within(dialog).getByRole('button', { name: 'Antrag zurücknehmen' }));
  expect(await screen.findByText('Der Antrag ist zurückgenommen.')).toBeVisible();
  expect(sent).toEqual(['"1"']);
});

it('counts the application for coaching, also where it can only be refused', async () => {
  await show(
    { coachingOffered: false, parts: [aPart({ state: 'ASKED' })] },
    { coachingOffered: false, state: 'ASSESSMENT', phase: 'APPLYING', filedOn: '2026-11-20' },
  );
  const [sentence] = await screen.findAllByText(/Über 2 Anträge ist noch nicht entschieden\./);
  expect(sentence).toBeVisible();
  expect(screen.getByRole('row', { name: /^Jobcoaching beantragt/ })).toBeVisible();
});

it('says since when a changed help holds and until when, and leaves out of the sum what has ended', async () => {
  const money = { costCents: 80_000, restBy: 'EMPLOYER' as const, grantedOn: '2026-08-01' };
  await show({
    grantedMinutes: 2400,
    unitMinutes: 45,
    parts: [
      aPart({
        ...money,
        state: 'GRANTED',
        grantedCents: 60_000,
        decidedOn: '2026-11-25',
        endsOn: '2027-01-31',
        actions: ['DECIDE'],
      }),
      aPart({
        ...money,
        id: 'r2',
        name: 'Umbau',
        state: 'ENDED',
        grantedCents: 50_000,
        decidedOn: '2026-10-01',
        endsOn: '2026-10-31',
        decideAnew: true,
        actions: ['DECIDE'],
      }),
    ],
  });
  const [sentence] = await screen.findAllByText(
    /^Bewilligt: 53 Fachleistungsstunden \(je 45 Minuten\) und 15 Min\. Jobcoaching und 600,00.€/,
  );
  expect(sentence).toBeVisible();
  expect(screen.getByRole('row', { name: /^Technische/ })).toHaveTextContent('bewilligt bis 31.01.2027');
  const running = screen.getByRole('article', { name: 'Technische Arbeitshilfen' });
  expect(running).toHaveTextContent(/Bewilligt am01\.08\.2026Geändert am25\.11\.2026Letzter Tag31\.01\.2027/);
  expect(within(running).getByRole('link', { name: 'Ansehen oder ändern' })).toBeVisible();
  const over = screen.getByRole('article', { name: 'Umbau' });
  expect(over).toHaveTextContent('beendet');
  expect(over).toHaveTextContent('Das Amt entscheidet neu.');
  expect(within(over).getByRole('link', { name: 'Entscheiden' })).toBeVisible();
});

it('tells whose turn it is with a draft: the others read it, whoever wrote it waits', async () => {
  const draft = { stage: 'HANDED_OVER' as const, own: false };
  await show({
    parts: [
      aPart({ draft, actions: ['DECIDE'] }),
      aPart({ id: 'r2', name: 'Umbau', draft: { ...draft, own: true }, actions: ['DECIDE'] }),
    ],
  });
  const others = await screen.findByRole('article', { name: 'Technische Arbeitshilfen' });
  expect(others).toHaveTextContent('Entwurf wartet auf das Gegenlesen');
  expect(within(others).getByRole('link', { name: 'Gegenlesen' })).toBeVisible();
  const own = screen.getByRole('article', { name: 'Umbau' });
  expect(own).toHaveTextContent('Ihr Entwurf wartet auf eine zweite Person');
  expect(within(own).getByRole('link', { name: 'Entwurf ansehen' })).toBeVisible();
  expect(screen.getByRole('row', { name: /^Umbau/ })).toHaveTextContent('wartet auf eine zweite Person');
});

it('lets only what is new be noted of a decided help: the rest its notice says', async () => {
  const { user } = await show({
    parts: [
      aPart({ state: 'GRANTED', decidedOn: '2026-11-20', costCents: 80_000, actions: ['DECIDE', 'CHANGE'] }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: 'Kosten und Träger nachtragen' }));
  const dialog = screen.getByRole('dialog', { name: /Kosten und Träger nachtragen/ });
  expect(within(dialog).getByLabelText(/Was kostet sie ungefähr/)).toHaveValue('800,00');
  expect(within(dialog).queryByLabelText(/Wofür ist die Hilfe/)).not.toBeInTheDocument();
  expect(within(dialog).queryByLabelText(/Wer trägt, was/)).not.toBeInTheDocument();
});
