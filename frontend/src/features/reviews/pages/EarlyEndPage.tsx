import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, EmptyState, formatDate, Notice } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useCourse, useEarlyEnd, useReflections } from '../api/reads';
import type { CourseOverviewView, EarlyEndView, ReflectionView } from '../api/types';
import { EndEarlyDialog } from '../components/EndEarlyDialog';
import { Loaded, SubPage } from '../components/Loaded';
import { ReflectionForm } from '../forms/ReflectionForm';
import '../components/reviews.css';

/** An early end: first the team thinks about it together, then the office decides. */
export function EarlyEndPage() {
  const { id } = useTheCase();
  const t = useTexts('reviews');
  const course = useCourse(id);
  const end = useEarlyEnd(id);
  return (
    <SubPage caseId={id} title={t('early.title')}>
      <Loaded query={course}>
        {(known) => (
          <Loaded query={end}>
            {(ended) => (
              <div className="stack stack-wide">
                <End end={ended} />
                {known.reflections !== null && known.reflections !== undefined ? (
                  <Reflections caseId={id} course={known} />
                ) : (
                  ended.kind === 'NONE' && (
                    <EmptyState title={t('early.none')}>{t('early.noneText')}</EmptyState>
                  )
                )}
              </div>
            )}
          </Loaded>
        )}
      </Loaded>
    </SubPage>
  );
}

function End({ end }: { end: EarlyEndView }) {
  const t = useTexts('reviews');
  if (end.kind === 'NONE') return null;
  if (end.kind === 'NEUTRAL') {
    return <Notice title={t('early.ended', { date: formatDate(end.endsOn) })}>{t('ended.text')}</Notice>;
  }
  return (
    <Notice title={t('early.ended', { date: formatDate(end.endsOn) })}>
      <dl className="facts">
        <div>
          <dt>{t('early.wantedBy')}</dt>
          <dd>{t(`early.who.${end.wantedBy}`)}</dd>
        </div>
        <div>
          <dt>{t('early.reason')}</dt>
          <dd className="said">{end.reason}</dd>
        </div>
        <div>
          <dt>{t('early.otherSupport')}</dt>
          <dd className="said">{end.otherSupport}</dd>
        </div>
      </dl>
      <p className="small">{t('early.reasonReaders')}</p>
    </Notice>
  );
}

function Reflections({ caseId, course }: { caseId: string; course: CourseOverviewView }) {
  const t = useTexts('reviews');
  const [ending, setEnding] = useState(false);
  const reflections = useReflections(caseId, true);
  const mayWrite = course.actions.includes('REFLECTION_WRITE');
  const mayEnd = course.actions.includes('CASE_END_EARLY');
  return (
    <Loaded query={reflections}>
      {(written) => (
        <section className="stack stack-wide" aria-labelledby="reflection">
          <div className="stack">
            <h3 id="reflection">{t('reflection.title')}</h3>
            {mayWrite && <p className="muted reading">{t('reflection.intro')}</p>}
          </div>
          {written.map((reflection) => (
            <Reflection key={reflection.id} reflection={reflection} />
          ))}
          {mayEnd && written[0] && (
            <p>
              <Button kind="danger" onClick={() => setEnding(true)}>
                {t('early.open')}
              </Button>
            </p>
          )}
          {mayWrite && <ReflectionForm caseId={caseId} again={written.length > 0} />}
          {ending && written[0] && (
            <EndEarlyDialog caseId={caseId} reflection={written[0]} onClose={() => setEnding(false)} />
          )}
        </section>
      )}
    </Loaded>
  );
}

function Reflection({ reflection }: { reflection: ReflectionView }) {
  const t = useTexts('reviews');
  return (
    <article className="box stack">
      <p className="strong">
        {t('reflection.held', { date: formatDate(reflection.heldOn), people: reflection.present })}
      </p>
      <dl className="facts">
        {(['whatHappened', 'whatWasTried', 'whatElseHelps'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`reflection.${part}`)}</dt>
            <dd className="said">{reflection[part]}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted">
        {t('reflection.by', { name: reflection.writtenBy, date: formatDate(reflection.writtenOn) })}
      </p>
    </article>
  );
}
