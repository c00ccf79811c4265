import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, formatDate, formatLongDate } from '../../../ui';
import { pageOfTask } from '../../todo/kinds';
import type { CaseOverview } from '../api/useCase';
import { useBodyName } from '../api/useCaseProgrammes';
import { usePackage } from '../api/usePackage';
import { isForApplicant } from '../gaps';
import { awaitsRefusal, benefitDecided, benefitStep, withoutCoaching } from '../useBenefitStep';
import { useCaseWords } from '../useCaseWords';
import { may } from '../useTheCase';
import { DateBox } from './DateBox';
import { deemedGranted, pressingClock } from './NextDate';
import { PackageBox } from './PackageBox';
import { PeopleBox } from './PeopleBox';
import { WhoSeesWhat } from './WhoSeesWhat';
import { Withdraw } from './Withdraw';

/** What an application for a help lacks that only the reader can bring: they are sent to add it, and read what. */
function Lacking({ caseId }: { caseId: string }) {
  const t = useTexts('cases');
  const benefits = useTexts('benefits');
  const parts = usePackage(caseId).data?.parts ?? [];
  const lacking = parts
    .filter(({ state, actions }) => state === 'ASKED' && actions.includes('CHANGE'))
    .map(({ id, name, gaps }) => ({ id, name, gaps: gaps.filter(isForApplicant) }))
    .filter(({ gaps }) => gaps.length > 0);
  return (
    <>
      {lacking.map(({ id, name, gaps }) => (
        <div key={id} className="stack stack-tight">
          <p className="strong">{name}</p>
          <ul className="bullets">
            {gaps.map((gap) => (
              <li key={gap}>{benefits(`gaps.${gap}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="small">{t('own.lackingText')}</p>
    </>
  );
}

/** The same as waits for the reader in their list of tasks: one truth about what they have to do. */
function Asked({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const [first, ...more] = overview.waiting.filter(({ mine }) => mine);
  const to = (kind: string) => paths.case(overview.id, pageOfTask(kind));
  if (!first) {
    return (
      <section className="box box-quiet stack stack-tight" aria-labelledby="asked">
        <h2 id="asked">{t('own.nothingTitle')}</h2>
        <p>{t('own.nothingText')}</p>
      </section>
    );
  }
  return (
    <section className="asked" aria-labelledby="asked">
      <p className="asked-key">{t('own.asked')}</p>
      <h2 id="asked">{words.task(first.kind) ?? t('own.task')}</h2>
      {first.dueOn && <p>{t('own.until', { date: formatLongDate(first.dueOn) })}</p>}
      {first.kind === 'BENEFIT_COMPLETE' && <Lacking caseId={overview.id} />}
      <p className="asked-button">
        <ButtonLink kind="primary" icon="arrow-forward" to={to(first.kind)}>
          {t('own.open')}
        </ButtonLink>
      </p>
      {more.length > 0 && (
        <div className="asked-more">
          <p className="small muted">{t('own.more')}</p>
          <ul>
            {more.map((task) => (
              <li key={task.id}>
                <Link to={to(task.kind)}>{words.task(task.kind) ?? t('own.task')}</Link>
                {task.dueOn && <span className="muted"> · {formatDate(task.dueOn)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Now({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const bodyName = useBodyName();
  // Who is competent is settled first, and is not yet the answer.
  const clocks = overview.clocks.filter(({ about, code }) => !about && code !== 'COMPETENCE');
  const clock = pressingClock({ clocks }) ?? clocks.find(({ state }) => state === 'PAUSED');
  const deemed = deemedGranted(overview);
  const step = benefitStep(overview);
  const refusal = awaitsRefusal(overview);
  const partDecided = benefitDecided(usePackage(overview.id).data);
  const benefit = step === 1 && partDecided ? 'part' : step;
  const { turn } = overview;
  const date = clock && formatLongDate(clock.due);
  return (
    <section aria-labelledby="now" className="stack">
      <h2 id="now">{t('own.nowTitle')}</h2>
      <ul className="bullets">
        {refusal ? (
          <li>
            {t('nowBenefit.refusal')}{' '}
            <Link to={paths.case(overview.id, 'hilfen')}>{t('nowBenefit.others')}</Link>
          </li>
        ) : (
          <li>{benefit === undefined ? t(`now.${overview.state}`) : t(`nowBenefit.${benefit}`)}</li>
        )}
        {overview.programme.name && (
          <li>
            {t(overview.filedOn || !withoutCoaching(overview) ? 'own.decides' : 'own.decidesHelp', {
              programme: overview.programme.name,
              body: bodyName(overview.programme.body),
            })}
          </li>
        )}
        {overview.restingSince && <li>{t('own.resting', { date: formatDate(overview.restingSince) })}</li>}
        {!turn.mine && turn.who !== 'NOBODY' && <li>{t('own.turn', { who: words.who(overview) })}</li>}
        {deemed.map(({ about, due, paragraph }) => (
          <li key={about ?? ''}>
            <b>{t(about ? 'own.deemedOf' : 'own.deemed', { date: formatLongDate(due), paragraph, about })}</b>
          </li>
        ))}
        {clock && !deemed.some(({ about }) => !about) && clock.state !== 'PAUSED' && (
          <li>
            <b>{t(clock.state === 'OVERDUE' ? 'own.clockOverdue' : 'own.clock', { date })}</b>
          </li>
        )}
      </ul>
      {clock && (
        <details className="small why">
          <summary>{t('own.whyClock', { date })}</summary>
          <p>{t('own.clockReason', { paragraph: clock.paragraph, from: formatDate(clock.from) })}</p>
          {clock.paused && <p>{t('own.clockReasonPaused', { ...clock.paused })}</p>}
        </details>
      )}
    </section>
  );
}

/** The first page for the person it is about: what is asked of you, what happens now, when, who, who sees what. */
export function OwnOverview({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const to = (page: string) => paths.case(overview.id, page);
  const decided = benefitDecided(usePackage(overview.id).data);
  return (
    <div className="own-overview">
      <div className="stack stack-wide">
        <Asked overview={overview} />
        <Now overview={overview} />
      </div>
      <div className="own-aside">
        <DateBox overview={overview} />
        <PeopleBox overview={overview} />
      </div>
      <div className="stack stack-wide">
        <PackageBox overview={overview} />
        <WhoSeesWhat overview={overview} />
        <section aria-labelledby="more" className="stack stack-tight">
          <h2 className="h3" id="more">
            {t('own.more2')}
          </h2>
          <p className="row case-links">
            <Link to={to('antrag')}>{t('own.application')}</Link>
            {overview.filedOn && !withoutCoaching(overview) && (
              <Link to={to('jobcoach')}>{t('own.coach')}</Link>
            )}
            {(overview.filedOn || decided) && <Link to={to('bescheide')}>{t('own.notices')}</Link>}
            <Link to={to('anfrage')}>{t('own.inquiry')}</Link>
            <Link to={to('verlauf')}>{t('history.title')}</Link>
          </p>
          {may(overview, 'CASE_WITHDRAW') && <Withdraw overview={overview} />}
        </section>
      </div>
    </div>
  );
}
