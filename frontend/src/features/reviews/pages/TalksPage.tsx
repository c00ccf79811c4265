import { useState } from 'react';
import { useNavigate } from 'react-router';
import { requiredDay, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, ButtonLink, Dialog, EmptyState, formatDate, Link, Notice, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, useZodForm } from '../../../ui/Form';
import { useTheCase } from '../../cases/useTheCase';
import { useCourse } from '../api/reads';
import type { CourseOverviewView } from '../api/types';
import { useBeginReview } from '../api/writes';
import { Loaded } from '../components/Loaded';
import '../components/reviews.css';

/** Tab "Gespräche & Berichte": what was talked about and written, and what can begin now. */
export function TalksPage() {
  const { id } = useTheCase();
  const t = useTexts('reviews');
  return (
    <div className="stack">
      <h2>{t('title')}</h2>
      <Loaded query={useCourse(id)}>{(course) => <Course caseId={id} course={course} />}</Loaded>
    </div>
  );
}

function Course({ caseId, course }: { caseId: string; course: CourseOverviewView }) {
  const t = useTexts('reviews');
  const lines = linesOf(course);
  return (
    <>
      {course.ended && <Notice title={t('ended.title')}>{t('ended.text')}</Notice>}
      <Begin caseId={caseId} course={course} />
      {lines.length === 0 ? (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      ) : (
        <ul className="talks">
          {lines.map(({ key, to, what, values, state, tone }) => (
            <li key={key}>
              <span className="talks__what">
                <Link to={to}>{t(`lines.${what}`, values)}</Link>
              </span>
              {state && <Badge tone={tone ?? 'neutral'}>{t(`states.${state.word}`, state.values)}</Badge>}
            </li>
          ))}
        </ul>
      )}
      <p className="row">
        <Link to="zielvereinbarung">{t('lines.agreement')}</Link>
        {course.actions.includes('REFLECTION_WRITE') && (
          <Link to="vorzeitiges-ende">{t('begin.earlyEnd')}</Link>
        )}
      </p>
    </>
  );
}

interface Line {
  key: string;
  to: string;
  what: string;
  values?: Record<string, unknown>;
  state?: { word: string; values?: Record<string, unknown> };
  tone?: 'neutral' | 'success' | 'warning' | 'info';
}

/** What there is, the latest first. */
function linesOf(course: CourseOverviewView): Line[] {
  const { extension, afterCare } = course;
  const open = afterCare?.checks.filter(({ doneOn }) => !doneOn) ?? [];
  const lines: (Line | false | '' | null | undefined)[] = [
    course.ended && { key: 'end', to: 'vorzeitiges-ende', what: 'earlyEnd' },
    !course.ended &&
      (course.reflections ?? 0) > 0 && { key: 'reflection', to: 'vorzeitiges-ende', what: 'reflection' },
    afterCare && {
      key: 'care',
      to: 'nachbetreuung',
      what: 'afterCare',
      state: open[0]
        ? { word: 'nextCheck', values: { date: formatDate(open[0].dueOn) } }
        : { word: 'allChecked' },
      tone: open[0] ? 'neutral' : 'success',
    },
    course.closingReportOn && {
      key: 'closing',
      to: 'abschluss',
      what: 'closing',
      state: { word: 'issued', values: { date: formatDate(course.closingReportOn) } },
      tone: 'success',
    },
    course.taperPlanned && { key: 'taper', to: 'weniger-stunden', what: 'taper' },
    extension && {
      key: 'extension',
      to: 'verlaengerung',
      what: 'extension',
      state: { word: extension.outcome ?? 'WAITING' },
      tone: extension.outcome === 'GRANTED' ? 'success' : 'neutral',
    },
    ...course.reviews.map(
      (review): Line => ({
        key: review.id,
        to: `zwischengespraech/${review.id}`,
        what: 'review',
        values: { number: review.number, date: formatDate(review.heldOn) },
        state: review.nextStep
          ? { word: review.nextStep }
          : { word: 'viewpoints', values: { given: review.viewpoints } },
        tone: review.nextStep ? 'neutral' : 'info',
      }),
    ),
  ];
  return lines.filter((line): line is Line => Boolean(line));
}

/** What the reader may begin now: one primary button, the rest quieter. */
function Begin({ caseId, course }: { caseId: string; course: CourseOverviewView }) {
  const t = useTexts('reviews');
  const [opening, setOpening] = useState(false);
  const may = (action: string) => course.actions.includes(action);
  const steps = [
    may('AGREEMENT_WRITE') || may('AGREEMENT_ASSENT') || may('ARRIVAL_BEGIN') || may('CHANGES_BEGIN')
      ? { to: 'zielvereinbarung', word: 'agreement' }
      : undefined,
    may('CLOSING_WRITE') && course.taperPlanned ? { to: 'abschluss', word: 'closing' } : undefined,
    may('EXTENSION_ASK') ? { to: 'verlaengerung', word: 'extension' } : undefined,
    may('TAPER_PLAN')
      ? { to: 'weniger-stunden', word: course.taperPlanned ? 'taperChange' : 'taper' }
      : undefined,
    may('AFTER_CARE_AGREE') && !course.afterCare?.carer
      ? { to: 'nachbetreuung', word: 'afterCare' }
      : undefined,
  ].filter((step) => step !== undefined);
  if (steps.length === 0 && !may('REVIEW_OPEN')) return null;
  return (
    <div className="row">
      {may('REVIEW_OPEN') && (
        <Button kind="primary" onClick={() => setOpening(true)}>
          {t('begin.review')}
        </Button>
      )}
      {steps.map(({ to, word }, place) => (
        <ButtonLink key={to} to={to} kind={place === 0 && !may('REVIEW_OPEN') ? 'primary' : 'secondary'}>
          {t(`begin.${word}`)}
        </ButtonLink>
      ))}
      {opening && <BeginReview caseId={caseId} onClose={() => setOpening(false)} />}
    </div>
  );
}

function BeginReview({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useTexts('reviews');
  const go = useNavigate();
  const form = useZodForm(z.object({ heldOn: requiredDay() }), { heldOn: today() });
  const begin = useBeginReview(caseId, ({ id }) => void go(`zwischengespraech/${id}`));
  return (
    <Dialog open onClose={onClose} title={t('begin.review')}>
      <Form form={form} onSubmit={({ heldOn }) => begin.mutateAsync({ heldOn })}>
        <p className="muted">{t('begin.reviewText')}</p>
        <div className="section-near">
          <DateField control={form.control} name="heldOn" label={t('begin.heldOn')} />
        </div>
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={begin.isPending}>
            {t('begin.start')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
