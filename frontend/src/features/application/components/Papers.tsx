import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, daysUntil, formatDate, LinkButton, ProblemNotice, toast, today } from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import { may } from '../../cases/useTheCase';
import { useOfficeStep } from '../api/useOfficeSteps';
import { type Paper, usePapers } from '../api/usePapers';
import { RequestPapers } from './RequestPapers';
import { type StepAsked, StepDialog } from './StepDialog';

function State({ paper }: { paper: Paper }) {
  const t = useTexts('application');
  if (paper.state === 'ARRIVED') {
    return (
      <Badge tone="success">
        {t('papers.arrived', { date: formatDate(paper.settledOn ?? paper.dueOn) })}
      </Badge>
    );
  }
  if (paper.state === 'WAIVED') return <Badge>{t('papers.waived')}</Badge>;
  const late = daysUntil(paper.dueOn) < 0;
  return (
    <Badge tone={late ? 'danger' : 'warning'}>
      {t(late ? 'papers.late' : 'papers.open', { date: formatDate(paper.dueOn) })}
    </Badge>
  );
}

const TWO_WEEKS_MS = 14 * 86_400_000;
const inTwoWeeks = () => today(new Date(Date.now() + TWO_WEEKS_MS));

/** Papers the office asked for: what is open, what came; asked for here, too. */
export function Papers({ overview }: { overview: CaseOverview }) {
  const t = useTexts('application');
  const { data, error, refetch } = usePapers(overview.id);
  const [step, setStep] = useState<StepAsked>();
  const [requesting, setRequesting] = useState(false);
  const looked = useOfficeStep(overview.id);
  const remind = useOfficeStep(overview.id, () => toast(t('papers.remindedNow')));
  const receives = may(overview, 'PAPERS_RECEIVE');
  if (overview.own && data?.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="papers">
      <h3 className="h2" id="papers">
        {t(overview.own ? 'papers.titleOwn' : 'papers.title')}
      </h3>
      {(error ?? looked.error ?? remind.error) && (
        <ProblemNotice error={error ?? looked.error ?? remind.error} onRetry={() => void refetch()} />
      )}
      {data?.length === 0 && <p className="muted">{t('papers.none')}</p>}
      {overview.own && data?.some(({ state }) => state === 'OPEN') && <p>{t('papers.howOwn')}</p>}
      {data && data.length > 0 && (
        <ul className="case-lines">
          {data.map((paper) => (
            <li key={paper.id}>
              <div>
                <p className="strong">{t(`papers.names.${paper.paper}`)}</p>
                {paper.note && <p className="small">{paper.note}</p>}
                {paper.waivedReason && (
                  <p className="small">{t('papers.waivedWhy', { reason: paper.waivedReason })}</p>
                )}
                <p className="small muted">
                  {t('papers.requested', { date: formatDate(paper.requestedOn) })}
                  {paper.remindedOn && `, ${t('papers.reminded', { date: formatDate(paper.remindedOn) })}`}
                </p>
              </div>
              <div>
                <State paper={paper} />
                {receives && paper.state === 'OPEN' && (
                  <p className="row">
                    <LinkButton
                      onClick={() =>
                        setStep({
                          id: 'arrival',
                          path: `papers/${paper.id}/arrival`,
                          version: paper.version,
                          asks: ['arrivedOn'],
                        })
                      }
                    >
                      {t('papers.arrive')}
                      <span className="sr-only"> {t(`papers.names.${paper.paper}`)}</span>
                    </LinkButton>
                    <LinkButton
                      onClick={() =>
                        setStep({
                          id: 'waiver',
                          path: `papers/${paper.id}/waiver`,
                          version: paper.version,
                          asks: ['reason'],
                        })
                      }
                    >
                      {t('papers.waive')}
                      <span className="sr-only"> {t(`papers.names.${paper.paper}`)}</span>
                    </LinkButton>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        {may(overview, 'PAPERS_REQUEST') && (
          <Button kind="secondary" icon="add" onClick={() => setRequesting(true)}>
            {t('papers.request')}
          </Button>
        )}
        {may(overview, 'PAPERS_REQUEST') && data?.some(({ state }) => state === 'OPEN') && (
          <Button
            kind="secondary"
            busy={remind.isPending}
            onClick={() => remind.mutate({ path: 'papers/reminder', body: { dueOn: inTwoWeeks() } })}
          >
            {t('papers.remind')}
          </Button>
        )}
        {may(overview, 'PAPERS_RETURN') && (
          <Button
            kind="secondary"
            busy={looked.isPending}
            onClick={() => looked.mutate({ path: 'papers/looked-through' })}
          >
            {t('papers.lookedThrough')}
          </Button>
        )}
      </div>
      {step && <StepDialog caseId={overview.id} step={step} onClose={() => setStep(undefined)} />}
      {requesting && <RequestPapers overview={overview} onClose={() => setRequesting(false)} />}
    </section>
  );
}
