import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { ConfirmDanger, LinkButton, ProblemNotice, TextArea } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { useWithdraw } from '../api/useCaseSteps';

/** The person no longer wants it: asked once, no reason needed (§ 8 (4) SGB IX). */
export function Withdraw({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const withdraw = useWithdraw(overview.id, () => setAsking(false));
  return (
    <>
      <p>
        <LinkButton onClick={() => setAsking(true)}>{t('withdraw.openOwn')}</LinkButton>
      </p>
      <ConfirmDanger
        open={asking}
        onClose={() => setAsking(false)}
        title={t('withdraw.titleOwn')}
        consequence={t('withdraw.textOwn')}
        confirm={t('withdraw.confirm')}
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ reason: reason.trim() || undefined })}
      >
        {withdraw.error && <ProblemNotice error={withdraw.error} />}
        <TextArea
          id="withdraw-reason"
          label={t('withdraw.reason')}
          optional
          readers={t('withdraw.reasonReaders')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDanger>
    </>
  );
}
