import '../paperdesk.css';
import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, EmptyState, ProblemNotice, Waiting } from '../../../ui';
import { useCasePapers } from '../../cases/api/useCasePapers';
import { may, useTheCase } from '../../cases/useTheCase';
import { useLetters, useRecordedSteps } from '../api/useLetters';
import { LetterRow } from '../components/LetterRow';
import { RecordedSteps } from '../components/RecordedSteps';
import { WriteLetter } from '../components/WriteLetter';

/** Letters of a case, and the steps that were written down for people on paper. */
export function LettersPage() {
  const t = useTexts('paperdesk');
  const overview = useTheCase();
  const letters = useLetters(overview.id);
  const steps = useRecordedSteps(overview.id);
  const papers = useCasePapers(overview.id);
  const [writing, setWriting] = useState(false);
  return (
    <div className="stack stack-wide">
      <section className="stack" aria-labelledby="letters">
        <div className="row row-between">
          <h2 id="letters">{t('letters')}</h2>
          {may(overview, 'LETTER_WRITE') && (
            <Button kind="primary" icon="add" onClick={() => setWriting(true)}>
              {t('write')}
            </Button>
          )}
        </div>
        {letters.error && <ProblemNotice error={letters.error} onRetry={() => void letters.refetch()} />}
        {letters.isPending && <Waiting />}
        {letters.data?.length === 0 && <EmptyState title={t('noLetters')}>{t('noLettersText')}</EmptyState>}
        {letters.data && letters.data.length > 0 && (
          <ul className="case-lines">
            {letters.data.map((letter) => (
              <LetterRow key={letter.id} letter={letter} papers={papers.data?.documents} />
            ))}
          </ul>
        )}
      </section>
      <section className="stack" aria-labelledby="recorded">
        <h2 id="recorded">{t('recorded')}</h2>
        {steps.error && <ProblemNotice error={steps.error} onRetry={() => void steps.refetch()} />}
        {steps.data && (
          <RecordedSteps
            steps={steps.data}
            papers={papers.data?.documents}
            mayAdd={may(overview, 'RECORD_FOR_OTHERS')}
          />
        )}
      </section>
      {writing && <WriteLetter overview={overview} onClose={() => setWriting(false)} />}
    </div>
  );
}
