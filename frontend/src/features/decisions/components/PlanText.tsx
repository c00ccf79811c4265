import { useTexts } from '../../../i18n/useTexts';
import { formatDate } from '../../../ui';
import { useHoursText } from '../../cases/useHoursText';
import type { PlanContent } from '../api/types';

interface PlanTextProps {
  plan: Partial<PlanContent> & Pick<PlanContent, 'goals'>;
  unitMinutes?: number | null;
}

/** The plan as it is read. */
export function PlanText({ plan, unitMinutes }: PlanTextProps) {
  const t = useTexts('decisions');
  const hours = useHoursText();
  const texts: [string, string | null | undefined][] = [
    [t('plan.situation'), plan.situation],
    [t('plan.suitability'), plan.suitability],
    [
      plan.analysis?.heldOn
        ? t('plan.analysisOn', { date: formatDate(plan.analysis.heldOn) })
        : t('plan.analysis'),
      plan.analysis?.findings,
    ],
  ];
  return (
    <div className="stack">
      {texts.map(
        ([name, text]) =>
          text && (
            <section key={name}>
              <h3>{name}</h3>
              <p className="letter-text">{text}</p>
            </section>
          ),
      )}
      <section>
        <h3>{t('plan.goals')}</h3>
        <ol>
          {plan.goals.map(({ title, plainTitle, learner }) => (
            <li key={title}>
              {title} <span className="muted">({t(`learner.${learner}`)})</span>
              {plainTitle && <p className="small muted">{plainTitle}</p>}
            </li>
          ))}
        </ol>
      </section>
      <dl className="facts">
        <div>
          <dt>{t('plan.hours')}</dt>
          <dd>{plan.minutes ? hours(plan.minutes, unitMinutes) : '–'}</dd>
        </div>
        <div>
          <dt>{t('plan.months')}</dt>
          <dd>{plan.months ? t('plan.monthsText', { count: plan.months }) : '–'}</dd>
        </div>
        <div>
          <dt>{t('plan.startsOn')}</dt>
          <dd>{plan.startsOn ? formatDate(plan.startsOn) : '–'}</dd>
        </div>
        {plan.frame && (
          <div>
            <dt>{t('plan.frame')}</dt>
            <dd className="letter-text">{plan.frame}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
