import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { formatDate, LinkButton } from '../../../ui';
import type { CasePaper } from '../../cases/api/useCasePapers';
import { PaperLink } from '../../cases/components/PaperLink';
import { useStepWords } from '../../cases/useStepWords';
import type { RecordedStep } from '../api/usePaperDesk';
import { AddScan } from './AddScan';

interface Props {
  steps: RecordedStep[];
  withCase?: boolean;
  /** Documents of the case, to show the scans beside their steps. */
  papers?: CasePaper[];
  mayAdd?: boolean;
}

/** Steps that were written down for people who called, wrote or came. */
export function RecordedSteps({ steps, withCase, papers = [], mayAdd }: Props) {
  const t = useTexts('paperdesk');
  const words = useStepWords();
  const [adding, setAdding] = useState<RecordedStep>();
  if (steps.length === 0) return <p className="muted">{t('noSteps')}</p>;
  return (
    <>
      <ul className="case-lines">
        {steps.map((step) => (
          <li key={step.id}>
            <div>
              <p className="strong">{words(step.operation)}</p>
              <p className="small">
                {t('forWhom', { name: step.forWhom })}
                {withCase && (
                  <>
                    {' · '}
                    <Link to={paths.case(step.caseId, 'briefe')}>{step.number}</Link>
                  </>
                )}
              </p>
              {step.note && <p className="small">{step.note}</p>}
              <div className="row letter-actions">
                {papers
                  .filter((paper) => paper.step?.id === step.id)
                  .map((paper) => (
                    <PaperLink key={paper.id} caseId={step.caseId} paper={paper} scan />
                  ))}
                {mayAdd && (
                  <LinkButton onClick={() => setAdding(step)}>
                    {t('scan.add')}
                    <span className="sr-only"> {words(step.operation)}</span>
                  </LinkButton>
                )}
              </div>
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
      {adding && <AddScan step={adding} onClose={() => setAdding(undefined)} />}
    </>
  );
}
