import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, TextArea } from '../../../ui';
import { usePrepareDecision } from '../api/useDecisionSteps';

/** To decide without a plan, when it is clear that nothing can be granted. */
export function Prepare({ caseId, because = '' }: { caseId: string; because?: string }) {
  const t = useTexts('decisions');
  const [reason, setReason] = useState(because);
  const [missing, setMissing] = useState(false);
  const prepare = usePrepareDecision(caseId);
  return (
    <details open={Boolean(because)}>
      <summary>{t('prepare.title')}</summary>
      <div className="stack">
        <p>{t('prepare.text')}</p>
        <TextArea
          name="prepare"
          label={t('prepare.why')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={missing && !reason.trim() ? t('prepare.needed') : undefined}
          readers={t('prepare.readers')}
        />
        {prepare.error && <ProblemNotice error={prepare.error} />}
        <div>
          <Button
            busy={prepare.isPending}
            onClick={() => (reason.trim() ? prepare.mutate(reason.trim()) : setMissing(true))}
          >
            {t('prepare.send')}
          </Button>
        </div>
      </div>
    </details>
  );
}
