import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate } from '../../../ui';
import type { RecordedStep } from '../api/usePaperDesk';

/** Steps that were written down for people who called, wrote or came. */
export function RecordedSteps({ steps, withCase }: { steps: RecordedStep[]; withCase?: boolean }) {
  const t = useTexts('paperdesk');
  const { i18n } = useTranslation('paperdesk');
  const what = (operation: string) =>
    t(
      i18n.exists(`operations.${operation}`, { ns: 'paperdesk' })
        ? `operations.${operation}`
        : 'operations.OTHER',
    );
  if (steps.length === 0) return <p className="muted">{t('noSteps')}</p>;
  return (
    <ul className="case-lines">
      {steps.map((step) => (
        <li key={`${step.caseId} ${step.recordedAt} ${step.operation}`}>
          <div>
            <p className="strong">{what(step.operation)}</p>
            <p className="small">
              {t('forWhom', { name: step.forWhom })}
              {withCase && (
                <>
                  {' · '}
                  <Link to={paths.case(step.caseId)}>{step.number}</Link>
                </>
              )}
            </p>
            {step.note && <p className="small">{step.note}</p>}
          </div>
          <p className="small">
            {t(`channels.${step.channel}`)}, {formatDate(step.receivedOn)}
          </p>
          <p className="small muted">
            {t('recordedBy', { name: step.recordedBy, date: formatDate(step.recordedAt) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
