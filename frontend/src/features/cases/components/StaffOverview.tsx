import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ButtonLink, formatDate, ProblemNotice, WhoseTurn } from '../../../ui';
import { addressOf, pageOfTask } from '../../todo/kinds';
import type { CaseOverview } from '../api/useCase';
import { useBodyName } from '../api/useCaseProgrammes';
import { useDirectStep } from '../api/useCaseSteps';
import { usePackage } from '../api/usePackage';
import { useRules } from '../api/useRules';
import { movesTheCase, nextSteps } from '../nextSteps';
import { benefitDecided, withoutCoaching } from '../useBenefitStep';
import { useCaseWords } from '../useCaseWords';
import { CaseAdministration } from './CaseAdministration';
import { ClockList } from './ClockList';
import { History } from './History';
import { todoOf } from './NextDate';
import { PackageBox } from './PackageBox';
import { PeopleBox } from './PeopleBox';

function Next({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const direct = useDirectStep(overview.id);
  const { turn } = overview;
  const task = overview.waiting.find(({ mine, kind }) => mine && pageOfTask(kind));
  // What the task leads to is not offered a second time in other words.
  const steps = nextSteps(overview).filter(({ page }) => !task || page !== pageOfTask(task.kind));
  const ours = turn.mine;
  const movesOn = ours && movesTheCase(overview);
  return (
    <section className={ours ? 'asked' : 'box box-quiet stack'} aria-labelledby="next-step">
      {ours ? (
        <>
          <p className="asked-key">{t('staff.nextTitle')}</p>
          <h2 id="next-step">
            {words.task(turn.kind, todoOf(overview)?.name) ??
              (steps[0] ? t(`steps.${steps[0].id}`) : t('staff.waitingTask'))}
          </h2>
        </>
      ) : (
        <h2 className="h3" id="next-step">
          {turn.who === 'NOBODY'
            ? t('staff.nobodysTurn')
            : t('staff.othersTurn', { who: words.who(overview) })}
        </h2>
      )}
      {direct.error && <ProblemNotice error={direct.error} />}
      {task && (
        <p className="asked-button">
          <ButtonLink kind="primary" icon="arrow-forward" to={addressOf({ ...task, caseId: overview.id })}>
            {words.task(task.kind, task.name) ?? t('staff.waitingTask')}
          </ButtonLink>
        </p>
      )}
      {task && steps.length > 0 && <p className="small muted">{t('staff.alsoPossible')}</p>}
      <div className="row asked-button">
        {steps.map(({ id, page }, index) => {
          const kind = !task && movesOn && index === 0 ? 'primary' : 'secondary';
          return page ? (
            <ButtonLink key={id} kind={kind} to={paths.case(overview.id, page)}>
              {t(`steps.${id}`)}
            </ButtonLink>
          ) : (
            <Button key={id} kind={kind} busy={direct.isPending} onClick={() => direct.mutate(id)}>
              {t(`steps.${id}`)}
            </Button>
          );
        })}
      </div>
    </section>
  );
}

function Waiting({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('staff.waitingTitle')}</h2>
      {overview.waiting.length === 0 ? (
        <p className="muted">{t('staff.waitingNone')}</p>
      ) : (
        <ul className="case-lines">
          {overview.waiting.map((task) => (
            <li key={task.id}>
              <div>
                <p className="strong">
                  {task.mine || isOpenTo(overview, pageOfTask(task.kind)) ? (
                    <Link className="plain" to={addressOf({ ...task, caseId: overview.id })}>
                      {words.task(task.kind, task.name) ?? t('staff.waitingTask')}
                    </Link>
                  ) : (
                    (words.task(task.kind, task.name) ?? t('staff.waitingTask'))
                  )}
                </p>
                {task.paragraph && <p className="small muted">{task.paragraph}</p>}
              </div>
              <p className="small num">{task.dueOn ? formatDate(task.dueOn) : t('staff.noDate')}</p>
              <WhoseTurn mine={task.mine} who={words.awaited(task.who)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Facts({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const bodyName = useBodyName();
  const responsible = overview.people.find(({ relation }) => relation === 'RESPONSIBLE_CASE_WORKER');
  const facts = [
    { id: 'employee', value: overview.employee ?? t('staff.unnamed') },
    { id: 'workplace', value: overview.workplace || t('staff.workplaceOpen') },
    { id: 'responsible', value: responsible?.name ?? t('staff.responsibleNobody') },
    { id: 'opened', value: formatDate(overview.openedAt) },
    ...(overview.filedOn ? [{ id: 'filed', value: formatDate(overview.filedOn) }] : []),
    { id: 'since', value: formatDate(overview.stateSince) },
  ];
  return (
    <section className="box stack" aria-labelledby="facts">
      <h2 className="h3" id="facts">
        {t('staff.factsTitle')}
      </h2>
      <dl className="facts case-glance">
        {facts.map(({ id, value }) => (
          <div key={id}>
            <dt>{t(`staff.${id}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {overview.programme.name && (overview.filedOn || !withoutCoaching(overview)) && (
          <div>
            <dt>{t('staff.programme')}</dt>
            <dd>{overview.programme.name}</dd>
          </div>
        )}
        <div>
          <dt>{t('staff.decides')}</dt>
          <dd>{bodyName(overview.programme.body)}</dd>
        </div>
        {overview.programmeVersionId && <RulesOfCase versionId={overview.programmeVersionId} />}
      </dl>
      <PagesOfCase overview={overview} />
    </section>
  );
}

/** Under which version of which programme the case was filed. */
function RulesOfCase({ versionId }: { versionId: string }) {
  const t = useTexts('cases');
  const rules = useRules(versionId);
  if (!rules.data) return null;
  return (
    <div>
      <dt>{t('staff.rules')}</dt>
      <dd>
        <Link to={paths.programmeVersion(versionId)}>
          {t('staff.rulesOf', { programme: rules.data.programme, number: rules.data.number })}
        </Link>
      </dd>
    </div>
  );
}

const OFFICE = ['RESPONSIBLE_CASE_WORKER', 'DEPUTY_CASE_WORKER', 'GROUP_MEMBER'];
const TEAM = [...OFFICE, 'SPECIALIST', 'IFD_ADVISER'];

/** Pages beside the tabs and for whom they are: others would only be refused there. */
const PAGES: [page: string, relations: string[] | 'everybody'][] = [
  ['anfrage', 'everybody'],
  ['eignung', [...TEAM, 'JOB_COACH']],
  ['einwilligungen', 'everybody'],
  ['antrag', [...TEAM, 'HR', 'SUPERVISOR']],
  ['zustaendigkeit', OFFICE],
  ['jobcoach', [...TEAM, 'COORDINATOR', 'JOB_COACH', 'HR', 'SUPERVISOR']],
  ['plan', 'everybody'],
  ['entscheidung', [...OFFICE, 'SPECIALIST']],
  ['hilfen', 'everybody'],
  ['bescheide', [...OFFICE, 'SPECIALIST', 'HR']],
  ['briefe', [...OFFICE, 'IFD_ADVISER']],
];

function isOpenTo({ relations }: CaseOverview, page: string | undefined) {
  const readers = PAGES.find(([name]) => name === page)?.[1] ?? 'everybody';
  return readers === 'everybody' || relations.some((relation) => readers.includes(relation));
}

const OF_COACHING = ['eignung', 'jobcoach', 'plan'];

const AFTER_FILING = ['zustaendigkeit', 'jobcoach', 'plan', 'entscheidung', 'bescheide'];

function PagesOfCase({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const coaching = !withoutCoaching(overview);
  const noticed = benefitDecided(usePackage(overview.id).data);
  const pages = PAGES.filter(
    ([page]) =>
      isOpenTo(overview, page) &&
      (coaching || !OF_COACHING.includes(page)) &&
      (overview.filedOn || !AFTER_FILING.includes(page) || (page === 'bescheide' && noticed)),
  );
  return (
    <nav aria-label={t('staff.pagesTitle')}>
      <ul className="case-page-links small">
        {pages.map(([page]) => (
          <li key={page}>
            <Link to={paths.case(overview.id, page)}>{t(`tabs.${page}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The working page: what to do, what waits, which limits run, what happened. */
export function StaffOverview({ overview }: { overview: CaseOverview }) {
  return (
    <div className="beside">
      <div className="stack stack-wide">
        <Next overview={overview} />
        <Waiting overview={overview} />
        <ClockList overview={overview} />
        <History caseId={overview.id} first={6} />
      </div>
      <div className="stack">
        <Facts overview={overview} />
        <PackageBox overview={overview} />
        <PeopleBox overview={overview} />
        <CaseAdministration overview={overview} />
      </div>
    </div>
  );
}
