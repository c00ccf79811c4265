import { useTexts } from '../../../i18n/useTexts';
import { Icon } from '../../../ui';
import type { OnboardingStep } from '../api/offices';

const SIGN = { DONE: 'check', FAILED: 'close', RUNNING: 'autorenew', OPEN: undefined } as const;

/** The steps of taking in an office, each with its state in sign and word. */
export function StepList({ steps }: { steps: OnboardingStep[] }) {
  const t = useTexts('platform');
  return (
    <ol className="onboarding-steps">
      {steps.map((step) => {
        const sign = SIGN[step.state];
        return (
          <li key={step.name} className={`onboarding-step onboarding-${step.state.toLowerCase()}`}>
            <span className="onboarding-sign" aria-hidden="true">
              {sign && <Icon name={sign} small />}
            </span>
            <span>
              {t(`steps.${step.name}`)}
              <span className="sr-only"> {t(`stepStates.${step.state}`)}</span>
              {step.state === 'FAILED' && step.reason && (
                <span className="onboarding-reason muted small">{step.reason.detail}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
