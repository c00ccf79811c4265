import '../application.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice } from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import { ClockList } from '../../cases/components/ClockList';
import { may, useTheCase } from '../../cases/useTheCase';
import { useApplication } from '../api/useApplication';
import { useOfficeStep } from '../api/useOfficeSteps';
import { Papers } from '../components/Papers';
import { type StepAsked, StepDialog } from '../components/StepDialog';
import { fieldsOf, isAsked, valuesOf } from '../forms/parts';
import { useAnswerWords } from '../useAnswerWords';

/** What speaks for another carrier, from the application. */
const SIGNS = ['accident', 'rehabilitationAsked', 'rehabilitationCarrier', 'employment', 'employedSince'];

function Signs({ overview }: { overview: CaseOverview }) {
  const t = useTexts('application');
  const words = useAnswerWords('employee');
  const { data, error, refetch } = useApplication(overview.id);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data?.employeePart) return null;
  const values = valuesOf('employee', data);
  return (
    <dl className="facts">
      {fieldsOf('employee')
        .filter((field) => SIGNS.includes(field.name) && isAsked(field, values))
        .map((field) => (
          <div key={field.name}>
            <dt>{t(`employee.${field.name}.label`)}</dt>
            <dd>{words(field, values[field.name]) ?? <span className="muted">{t('empty')}</span>}</dd>
          </div>
        ))}
    </dl>
  );
}

function Competence({ overview }: { overview: CaseOverview }) {
  const t = useTexts('application');
  const begin = useOfficeStep(overview.id);
  const [step, setStep] = useState<StepAsked>();
  const steps: [action: string, step: StepAsked][] = [
    [
      'COMPETENCE_CONFIRM',
      {
        id: 'confirmation',
        path: 'competence-check/confirmation',
        follows: overview.coachingOffered === false ? 'textNotOffered' : undefined,
        asks: ['reason'],
      },
    ],
    ['CASE_FORWARD', { id: 'forwarding', path: 'competence-check/forwarding', asks: ['carrier', 'reason'] }],
    ['CLOCK_PAUSE', { id: 'opinion', path: 'competence-check/opinion', asks: ['day'] }],
    ['CLOCK_PAUSE', { id: 'opinionArrival', path: 'competence-check/opinion-arrival', asks: ['day'] }],
  ];
  const pending = overview.clocks.some(({ state }) => state === 'PAUSED');
  const offered = steps.filter(
    ([action, { id }]) =>
      may(overview, action) && !(id === 'opinion' && pending) && !(id === 'opinionArrival' && !pending),
  );
  return (
    <section className="stack" aria-labelledby="competence">
      <h2 id="competence">{t('competence.title')}</h2>
      <p className="reading">{t('competence.text')}</p>
      <Signs overview={overview} />
      <p>
        <Link to={paths.case(overview.id, 'antrag')}>{t('competence.application')}</Link>
      </p>
      {begin.error && <ProblemNotice error={begin.error} />}
      <div className="row">
        {may(overview, 'COMPETENCE_CHECK') && (
          <Button
            kind="primary"
            busy={begin.isPending}
            onClick={() => begin.mutate({ path: 'competence-check' })}
          >
            {t('competence.begin')}
          </Button>
        )}
        {offered.map(([, one], index) => (
          <Button
            key={one.id}
            kind={index === 0 && one.id === 'confirmation' ? 'primary' : 'secondary'}
            onClick={() => setStep(one)}
          >
            {t(`office.${one.id}.open`)}
          </Button>
        ))}
      </div>
      {offered.length === 0 && !may(overview, 'COMPETENCE_CHECK') && (
        <p className="muted">{t('competence.nothing')}</p>
      )}
      {step && <StepDialog caseId={overview.id} step={step} onClose={() => setStep(undefined)} />}
    </section>
  );
}

/** For the case worker: is the office competent, which papers are missing, which limits run. */
export function CompetencePage() {
  const overview = useTheCase();
  return (
    <div className="beside">
      <div className="stack stack-wide">
        <Competence overview={overview} />
        <Papers overview={overview} />
      </div>
      <div>
        <ClockList overview={overview} />
      </div>
    </div>
  );
}
