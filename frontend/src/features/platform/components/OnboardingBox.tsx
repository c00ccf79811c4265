import { useId, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatTime, LinkButton, Notice, useProblemText } from '../../../ui';
import { doneSteps, type Office, presentStep } from '../api/offices';
import { useStartOnboarding } from '../api/useStartOnboarding';
import { AdministratorDialog } from './AdministratorDialog';
import { StepList } from './StepList';

/** An office on its way on board: what is done, what runs, and after a failure why and what to do. */
export function OnboardingBox({ office }: { office: Office }) {
  const t = useTexts('platform');
  const problemText = useProblemText();
  const heading = useId();
  const [changing, setChanging] = useState(false);
  const retry = useStartOnboarding(office.key);
  const onboarding = office.onboarding;
  if (!onboarding) return null;

  const step = presentStep(onboarding);
  const stopped = office.state === 'STOPPED';
  const total = onboarding.steps.length;
  const values = { step: step?.position ?? 1, total };
  return (
    <section
      className={`box onboarding-box${stopped ? ' onboarding-box-stopped' : ''}`}
      aria-labelledby={heading}
    >
      <p className="onboarding-now strong small">
        {stopped
          ? t('box.stopped', { time: formatTime(step?.finishedAt ?? onboarding.startedAt), ...values })
          : t('box.running', { time: formatTime(onboarding.startedAt), ...values })}
      </p>
      <h2 id={heading}>{office.name}</h2>
      {stopped ? (
        <Notice tone="danger">{step?.reason ? step.reason.title : t('box.interrupted')}</Notice>
      ) : (
        <progress value={doneSteps(onboarding)} max={total} aria-label={t('box.progress')} />
      )}
      <StepList steps={onboarding.steps} />
      {retry.error && <Notice tone="danger">{problemText(retry.error)}</Notice>}
      {office.actions.includes('RETRY') && (
        <div className="row">
          <Button
            kind="primary"
            icon="autorenew"
            busy={retry.isPending}
            onClick={() => retry.mutate(onboarding.administrator)}
          >
            {t('box.retry')}
          </Button>
          <LinkButton onClick={() => setChanging(true)}>{t('box.changeAddress')}</LinkButton>
        </div>
      )}
      <AdministratorDialog
        office={office}
        known={onboarding.administrator}
        open={changing}
        onClose={() => setChanging(false)}
      />
    </section>
  );
}
