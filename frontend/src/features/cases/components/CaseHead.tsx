import { useTexts } from '../../../i18n/useTexts';
import { formatDate, StepDashes, Steps, WhoseTurn } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { PHASES, stepOf } from '../phases';
import { BENEFIT_STEPS, benefitStep } from '../useBenefitStep';
import { useCaseWords } from '../useCaseWords';
import { NextDate, todoOf } from './NextDate';

/** The way of the case as the person it belongs to sees it. */
export function StepLine({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const state = useTexts('states');
  const now = stepOf(overview);
  const benefit = benefitStep(overview);
  if (benefit !== undefined) {
    return (
      <Steps steps={BENEFIT_STEPS.map((id) => ({ id, label: t(`benefitPhases.${id}`) }))} now={benefit} />
    );
  }
  if (now === undefined) return <p className="strong case-state">{state(overview.state)}</p>;
  return <Steps steps={PHASES.map((id) => ({ id, label: t(`phases.${id}`) }))} now={now} />;
}

/** Where the case stands, whose turn it is, what comes next: for everybody who works on it. */
export function CaseFacts({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const state = useTexts('states');
  const words = useCaseWords();
  const step = benefitStep(overview) === undefined ? stepOf(overview) : undefined;
  const { turn } = overview;
  const task = words.task(turn.kind, todoOf(overview)?.name);
  return (
    <dl className="case-facts">
      <div>
        <dt>{t('head.state')}</dt>
        <dd>
          {step !== undefined && <StepDashes now={step + 1} total={PHASES.length} />}
          {state(overview.state)}
          {step !== undefined && (
            <span className="muted case-step">
              {' '}
              {t('head.step', { step: step + 1, total: PHASES.length })}
            </span>
          )}
          {overview.restingSince && (
            <span className="muted case-step">
              {' · '}
              {t('head.resting', { date: formatDate(overview.restingSince) })}
            </span>
          )}
        </dd>
      </div>
      {turn.who !== 'NOBODY' && (
        <div>
          <dt>{t('head.turn')}</dt>
          <dd>
            <WhoseTurn mine={turn.mine} who={turn.name ?? words.awaited(turn.who)} />
            {task && <span className="muted case-step">{task}</span>}
          </dd>
        </div>
      )}
      <NextDate overview={overview} />
    </dl>
  );
}
