import { useTexts } from '../../../i18n/useTexts';
import { formatDate, formatMinutes } from '../../../ui';
import type { FactsView } from '../api/types';

/** What the case itself knows: nobody has to type it. */
export function Facts({ facts, day }: { facts: FactsView; day: string }) {
  const t = useTexts('reviews');
  const goals = useTexts('goals');
  const { hours } = facts;
  return (
    <section className="box box-quiet stack" aria-labelledby="facts">
      <h3 id="facts">{t('facts.title', { date: formatDate(day) })}</h3>
      <dl className="facts">
        {facts.overallGoal && (
          <div>
            <dt>{t('facts.overallGoal')}</dt>
            <dd>{facts.overallGoal}</dd>
          </div>
        )}
        {hours && (
          <div>
            <dt>{t('facts.hours')}</dt>
            <dd>
              {t('facts.hoursUsed', {
                used: formatMinutes(hours.usedMinutes),
                granted: formatMinutes(hours.grantedMinutes),
                date: formatDate(hours.endsOn),
              })}
            </dd>
          </div>
        )}
        {facts.goals.length > 0 && (
          <div>
            <dt>{t('facts.goals')}</dt>
            <dd>
              <ul className="review-goals">
                {facts.goals.map(({ title, stage, since }) => (
                  <li key={title}>
                    {title} <span className="muted small">{goals(`stage.${stage}`)}</span>{' '}
                    <span className="muted small">{t('facts.since', { date: formatDate(since) })}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
