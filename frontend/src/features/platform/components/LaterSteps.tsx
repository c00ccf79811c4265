import { useId } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Notice } from '../../../ui';
import type { Office } from '../api/offices';
import { StepList } from './StepList';

/** What the portal has learnt since an office came on board and could not bring it yet, with the reason. */
export function LaterSteps({ office }: { office: Office }) {
  const t = useTexts('platform');
  const heading = useId();
  if (!office.onboarding || !office.actions.includes('MAKE_UP_STEPS')) return null;
  const open = office.onboarding.steps.filter((step) => step.state !== 'DONE');
  return (
    <section className="section-near stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('later.title')}</h2>
      <Notice tone="warning">{t('later.intro')}</Notice>
      {open.length > 0 && <StepList steps={open} />}
    </section>
  );
}
