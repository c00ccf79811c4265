import { type ReactNode, useState } from 'react';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  Badge,
  Button,
  ButtonLink,
  ConfirmDanger,
  formatCents,
  formatDate,
  Link,
  LinkButton,
  Notice,
  ProblemNotice,
  toast,
} from '../../../ui';
import type { PackagePart } from '../../cases/api/usePackage';
import { useRequestStep } from '../api/useRequests';
import { useDraftWords, useStateWords } from '../useStateWords';
import { ChangeDialog } from './ChangeDialog';
import { RecordStepDialog } from './RecordStepDialog';

const TONES = {
  SUGGESTED: 'neutral',
  ASKED: 'info',
  GRANTED: 'success',
  REFUSED: 'neutral',
  WITHDRAWN: 'neutral',
  ENDED: 'neutral',
} as const;

interface RequestCardProps {
  caseId: string;
  part: PackagePart;
  /** The reader is who asked, or acts for them: only what they can bring is asked of them. */
  applicant: boolean;
  /** What the reader may write down for those who take part. */
  recordable: string[];
}

/** One help that was asked for: what for, what is missing, and what the reader may do. */
export function RequestCard({ caseId, part, applicant, recordable }: RequestCardProps) {
  const t = useTexts('benefits');
  const stateOf = useStateWords();
  const draftOf = useDraftWords();
  const [open, setOpen] = useState<'change' | 'withdraw' | 'record'>();
  const close = () => setOpen(undefined);
  const step = useRequestStep(caseId, (done) => {
    toast(t(`steps.${done}`));
    close();
  });
  const seen = { id: part.id, version: part.version };
  const openCarrier = applicant && part.gaps.includes('CARRIER');
  const gaps = applicant ? part.gaps.filter((gap) => gap !== 'CARRIER') : part.gaps;
  const waits = part.draft?.stage === 'HANDED_OVER';
  const undecided = part.state === 'ASKED' || part.state === 'SUGGESTED';
  const facts: [string, ReactNode][] = [[t('card.purpose'), part.purpose]];
  if (part.kind === 'MONEY') {
    facts.push([t('card.cost'), part.costCents ? formatCents(part.costCents) : t('wish.unknown')]);
    facts.push([
      t('card.rest'),
      part.restBy === 'OTHER' && part.restName
        ? part.restName
        : part.restBy
          ? t(`payer.${part.restBy}`)
          : t('wish.unknown'),
    ]);
  }
  if (part.kind === 'MONEY' && part.offerThere) {
    facts.push([t('card.offer'), t('card.offerThere')]);
  }
  facts.push([
    t('card.carrier'),
    part.carrier
      ? [t(`carrier.${part.carrier}`), part.carrierAnswer && t(`answer.${part.carrierAnswer}`)]
          .filter(Boolean)
          .join(': ')
      : t('wish.unknown'),
  ]);
  facts.push([
    t('card.from'),
    part.askedOn
      ? t('card.askedOn', { name: part.writtenBy, date: formatDate(part.askedOn) })
      : t('card.suggestedBy', { name: part.writtenBy }),
  ]);
  if (part.draft) facts.push([t('card.draft'), draftOf(part.draft)]);
  const was = part.state === 'GRANTED' || part.state === 'ENDED';
  if (was && part.grantedCents) facts.push([t('card.paid'), formatCents(part.grantedCents)]);
  if (part.grantedOn) {
    facts.push([t('card.granted'), formatDate(part.grantedOn)]);
    if (part.decidedOn && part.decidedOn !== part.grantedOn) {
      facts.push([t('card.holdsSince'), formatDate(part.decidedOn)]);
    }
    if (part.endsOn) facts.push([t('card.endsOn'), formatDate(part.endsOn)]);
  } else if (part.decidedOn) {
    facts.push([t('card.decided'), formatDate(part.decidedOn)]);
  }
  return (
    <article className="box stack stack-tight" aria-labelledby={`part-${part.id}`}>
      <div className="row row-between">
        <h3 id={`part-${part.id}`}>{part.name}</h3>
        <Badge tone={TONES[part.state]}>{stateOf(part)}</Badge>
      </div>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {gaps.length > 0 && (
        <Notice tone="warning" title={t('gaps.title')}>
          <ul className="bullets">
            {gaps.map((gap) => (
              <li key={gap}>{t(`gaps.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {openCarrier && <p className="small">{t('gaps.officeFinds')}</p>}
      {part.decideAnew && <Notice title={t('card.anew')} />}
      {step.error && <ProblemNotice error={step.error} />}
      <div className="row">
        {part.actions.includes('DECIDE') && (
          <ButtonLink
            kind={
              waits
                ? part.draft?.own
                  ? 'secondary'
                  : 'primary'
                : undecided || part.decideAnew
                  ? 'primary'
                  : 'secondary'
            }
            to={paths.case(caseId, `hilfen/${part.id}/entscheidung`)}
          >
            {t(
              waits
                ? part.draft?.own
                  ? 'card.toDraft'
                  : 'card.countersign'
                : undecided || part.decideAnew
                  ? 'card.decide'
                  : was
                    ? 'card.changeDecision'
                    : 'card.toDecision',
            )}
          </ButtonLink>
        )}
        {part.actions.includes('ASK') && (
          <Button
            kind="primary"
            busy={step.isPending}
            onClick={() => step.mutate({ ...seen, step: 'application' })}
          >
            {t('card.ask')}
          </Button>
        )}
        {part.actions.includes('CHANGE') && (
          <Button onClick={() => setOpen('change')}>{t(part.decidedOn ? 'card.note' : 'card.change')}</Button>
        )}
        {undecided && recordable.length > 0 && (
          <LinkButton onClick={() => setOpen('record')}>{t('card.record')}</LinkButton>
        )}
        {part.decidedOn && <Link to={paths.case(caseId, 'bescheide')}>{t('card.notice')}</Link>}
        {part.actions.includes('WITHDRAW') && (
          <LinkButton onClick={() => setOpen('withdraw')}>{t('card.withdraw')}</LinkButton>
        )}
      </div>
      {open === 'change' && <ChangeDialog caseId={caseId} part={part} onClose={close} />}
      {open === 'record' && <RecordStepDialog caseId={caseId} part={part} onClose={close} />}
      <ConfirmDanger
        open={open === 'withdraw'}
        onClose={close}
        title={t('withdraw.title')}
        consequence={t('withdraw.text')}
        confirm={t('withdraw.confirm')}
        busy={step.isPending}
        onConfirm={() => step.mutate({ ...seen, step: 'withdrawal' })}
      />
    </article>
  );
}
