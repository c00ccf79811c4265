import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Avatar, Button, ConfirmDanger, formatDate, Icon, ProblemNotice, TextArea } from '../../../ui';
import { GIVING } from '../api/kinds';
import type { DecisionDraft, RuleResult } from '../api/types';
import type { DraftStep, useDraftStep } from '../api/useDecisionSteps';
import { ruleId } from './RuleList';

interface FourEyesBoxProps {
  draft: DecisionDraft;
  step: Pick<ReturnType<typeof useDraftStep>, 'isPending'>;
  /** Why the last step was refused, until somebody writes. */
  error?: unknown;
  /** Saves what is still being written, then takes the step. */
  onStep: (step: DraftStep, reason?: string) => void;
  mayDraft: boolean;
  mayApprove: boolean;
}

/** What keeps the notice from being issued: a MUST rule always, a SHOULD rule until a reason is written for leaving it. */
function holdingRules({ kind, state, curtails, check, deviations }: DecisionDraft): RuleResult[] {
  const gives = GIVING.includes(kind);
  if (!gives && !curtails) return [];
  return check.filter(
    ({ rule, outcome, strength }) =>
      outcome !== 'PASS' &&
      // As long as it is a draft the reasons are still being written, beside the rules.
      (strength === 'MUST' || (gives && state === 'FOR_APPROVAL' && !deviations[rule]?.trim())),
  );
}

function Holding({ rules }: { rules: RuleResult[] }) {
  const t = useTexts('decisions');
  if (rules.length === 0) return null;
  return (
    <>
      <p id="holding">{t('eyes.hold')}</p>
      <ul className="bullets" aria-labelledby="holding">
        {rules.map(({ rule, title, outcome, strength }) => (
          <li key={rule}>
            <a
              href={`#${ruleId(rule)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(ruleId(rule))?.focus();
              }}
            >
              {title}
            </a>
            : {t(strength === 'MUST' ? `rules.${outcome}` : 'eyes.unexplained')}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who wrote, who reads after, and the step that comes next. Nobody issues their own draft. */
export function FourEyesBox({ draft, step, error, onStep, mayDraft, mayApprove }: FourEyesBoxProps) {
  const t = useTexts('decisions');
  const [returning, setReturning] = useState(false);
  const [issuing, setIssuing] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const [reason, setReason] = useState('');
  const waits = draft.state === 'FOR_APPROVAL';
  const holding = holdingRules(draft);
  const second = draft.approvers[0];
  const plainFirst = Boolean(draft.plainLetter) && !draft.plainReleasedAt;

  return (
    <section className="box box-yours four-eyes" aria-labelledby="four-eyes">
      <h2 id="four-eyes" className="h3">
        {t('eyes.title')}
      </h2>
      <ol className="eyes">
        <li aria-current={waits ? undefined : 'step'}>
          <Avatar name={draft.writers[0] ?? ''} />
          <div>
            <p className="strong">{t('eyes.draft')}</p>
            <p className="small muted">
              {t('eyes.by', { names: draft.writers.join(', '), date: formatDate(draft.draftedAt) })}
            </p>
          </div>
        </li>
        <li aria-current={waits ? 'step' : undefined}>
          <Avatar name={second ?? '?'} />
          <div>
            <p className="strong">{t('eyes.second')}</p>
            <p className="small muted">
              {second ? t('eyes.who', { names: draft.approvers.slice(0, 3).join(', ') }) : t('eyes.nobody')}
            </p>
          </div>
        </li>
        <li>
          <span className="avatar" aria-hidden="true">
            <Icon name="mail" small />
          </span>
          <div>
            <p className="strong">{t('eyes.issue')}</p>
            <p className="small muted">{t('eyes.then')}</p>
          </div>
        </li>
      </ol>
      {draft.state === 'RETURNED' && <p>{t('eyes.returned', { reason: draft.returnReason })}</p>}
      <Holding rules={holding} />
      {plainFirst && <p>{t('eyes.plainFirst')}</p>}
      {error ? <ProblemNotice error={error} /> : null}
      {!waits && mayDraft && (
        <div className="row">
          <Button
            kind="primary"
            icon="arrow-forward"
            busy={step.isPending}
            onClick={() => onStep('hand-over')}
          >
            {t('eyes.handOver')}
          </Button>
          <Button kind="tertiary" onClick={() => setDiscarding(true)}>
            {t('eyes.discard')}
          </Button>
        </div>
      )}
      {waits && draft.own && <p>{t('eyes.own')}</p>}
      {waits && !draft.own && mayApprove && !returning && (
        <div className="row">
          {!plainFirst && holding.length === 0 && (
            <Button kind="primary" icon="check" busy={step.isPending} onClick={() => setIssuing(true)}>
              {t('eyes.approve')}
            </Button>
          )}
          <Button onClick={() => setReturning(true)}>{t('eyes.return')}</Button>
        </div>
      )}
      {waits && draft.own && mayApprove && !returning && (
        <Button
          onClick={() => {
            // Goes into the file, and that is German whoever reads the page.
            if (!reason.trim()) setReason(t('eyes.takeBackReason', { lng: 'de' }));
            setReturning(true);
          }}
        >
          {t('eyes.takeBack')}
        </Button>
      )}
      {returning && waits && (
        <div className="stack">
          <TextArea
            name="reason"
            label={t(draft.own ? 'eyes.takeBackWhy' : 'eyes.returnWhy')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            readers={t('eyes.returnReaders')}
          />
          <div className="row">
            <Button
              kind="primary"
              busy={step.isPending}
              onClick={() => {
                if (reason.trim()) onStep('return', reason.trim());
              }}
            >
              {t(draft.own ? 'eyes.takeBackNow' : 'eyes.returnNow')}
            </Button>
            <Button onClick={() => setReturning(false)}>{t('cancel')}</Button>
          </div>
        </div>
      )}
      <ConfirmDanger
        open={issuing}
        onClose={() => setIssuing(false)}
        title={t(`issue.${draft.kind}.title`)}
        consequence={t('issue.consequence')}
        confirm={t('eyes.approve')}
        busy={step.isPending}
        onConfirm={() => {
          setIssuing(false);
          onStep('approval');
        }}
      />
      <ConfirmDanger
        open={discarding}
        onClose={() => setDiscarding(false)}
        title={t('eyes.discardTitle')}
        consequence={t('eyes.discardConsequence')}
        confirm={t('eyes.discard')}
        busy={step.isPending}
        onConfirm={() => {
          setDiscarding(false);
          onStep('discarding');
        }}
      />
    </section>
  );
}
