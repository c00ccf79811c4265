import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { i18n } from '../../../i18n';
import { renderPage } from '../../../testing';
import type { DecisionDraft } from '../api/types';
import { FourEyesBox } from './FourEyesBox';
import { RuleList } from './RuleList';

const draft = {
  kind: 'GRANT',
  state: 'DRAFT',
  own: true,
  writers: ['Frau Erika Escheveria'],
  approvers: ['Herr Frank Farn'],
  draftedAt: '2026-11-20T08:00:00Z',
  check: [],
} as unknown as DecisionDraft;

const step = { isPending: false };

test('asks before a draft is discarded, for its reasons are gone then', async () => {
  const onStep = vi.fn();
  renderPage(<FourEyesBox draft={draft} step={step} onStep={onStep} mayDraft mayApprove />);
  await userEvent.click(await screen.findByRole('button', { name: 'Entwurf verwerfen' }));
  expect(onStep).not.toHaveBeenCalled();
  const dialog = screen.getByRole('dialog', { name: 'Diesen Entwurf verwerfen?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Entwurf verwerfen' }));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('discarding');
});

test('says that the explanation has to be released first, before it asks whether to issue', async () => {
  const waits = { ...draft, state: 'FOR_APPROVAL', own: false, plainLetter: {} } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  expect(await screen.findByText(/Erklärung in einfachen Worten ist noch nicht freigegeben/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Bescheid erlassen' })).not.toBeInTheDocument();
});

test('asks whoever may issue once the explanation is released', async () => {
  const waits = {
    ...draft,
    state: 'FOR_APPROVAL',
    own: false,
    plainLetter: {},
    plainReleasedAt: '2026-11-21T08:00:00Z',
  } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  expect(await screen.findByRole('button', { name: 'Bescheid erlassen' })).toBeVisible();
  expect(screen.queryByText(/noch nicht freigegeben/)).not.toBeInTheDocument();
});

const waiting = { ...draft, state: 'FOR_APPROVAL', own: false, deviations: {}, curtails: false };
const rule = (name: string, outcome: string, strength: string) => ({
  rule: name,
  title: `Regel ${name}`,
  outcome,
  strength,
});

test('says beforehand which rules keep the notice from being issued, and leads to them', async () => {
  const waits = {
    ...waiting,
    check: [
      rule('A', 'FAIL', 'MUST'),
      rule('B', 'OPEN', 'MUST'),
      rule('C', 'PASS', 'MUST'),
      rule('D', 'FAIL', 'SHOULD'),
      rule('E', 'FAIL', 'SHOULD'),
    ],
    deviations: { E: 'Es eilt.' },
  } as unknown as DecisionDraft;
  await renderPage(
    <>
      <FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />
      <RuleList caseId="1" check={waits.check} deviations={waits.deviations} />
    </>,
  );
  const list = await screen.findByRole('list', { name: /lässt sich noch nicht erlassen/ });
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  expect(list).toHaveTextContent('Regel A: nicht erfüllt');
  expect(list).toHaveTextContent('Regel B: offen');
  expect(list).toHaveTextContent('Regel D: Der Grund für die Abweichung fehlt');
  expect(screen.queryByRole('button', { name: 'Bescheid erlassen' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Mit Grund zurückgeben' })).toBeVisible();
  await userEvent.click(within(list).getByRole('link', { name: 'Regel A' }));
  expect(document.getElementById('rule-A')).toHaveFocus();
});

test('lets a rejection be issued whatever the rules of a grant say', async () => {
  const waits = {
    ...waiting,
    kind: 'REJECT',
    check: [rule('A', 'FAIL', 'MUST')],
  } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  expect(await screen.findByRole('button', { name: 'Bescheid erlassen' })).toBeVisible();
});

test('asks whoever takes their own draft back why, with words to send at once', async () => {
  const onStep = vi.fn();
  const waits = { ...waiting, own: true } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={onStep} mayDraft mayApprove />);
  await userEvent.click(await screen.findByRole('button', { name: 'Entwurf zurückholen' }));
  expect(screen.getByLabelText('Warum holen Sie den Entwurf zurück?')).toHaveValue(
    'Ich möchte noch etwas ändern.',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Zurückholen' }));
  expect(onStep).toHaveBeenCalledExactlyOnceWith('return', 'Ich möchte noch etwas ändern.');
});

test('keeps what was typed when the box is closed and opened again', async () => {
  const waits = { ...waiting, own: true } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  await userEvent.click(await screen.findByRole('button', { name: 'Entwurf zurückholen' }));
  const why = () => screen.getByLabelText('Warum holen Sie den Entwurf zurück?');
  await userEvent.clear(why());
  await userEvent.type(why(), 'Der Betrag stimmt nicht.');
  await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf zurückholen' }));
  expect(why()).toHaveValue('Der Betrag stimmt nicht.');
});

test('proposes German words for a German file, whatever the language of the page', async () => {
  const waits = { ...waiting, own: true } as unknown as DecisionDraft;
  await renderPage(<FourEyesBox draft={waits} step={step} onStep={vi.fn()} mayDraft mayApprove />);
  await act(() => i18n.changeLanguage('en'));
  try {
    await userEvent.click(await screen.findByRole('button', { name: 'Take draft back' }));
    expect(screen.getByLabelText('Why do you take the draft back?')).toHaveValue(
      'Ich möchte noch etwas ändern.',
    );
  } finally {
    await act(() => i18n.changeLanguage('de'));
  }
});

test('says of what takes something away that the notice waits, not a grant', async () => {
  const check = [rule('CURTAILMENT_BASIS', 'OPEN', 'MUST')] as unknown as DecisionDraft['check'];
  await renderPage(<RuleList caseId="1" check={check} curtails deviations={{}} />);
  expect(await screen.findByText(/Vorher kann der Bescheid nicht erlassen werden/)).toBeVisible();
  expect(screen.queryByText(/bewilligt werden/)).not.toBeInTheDocument();
});
