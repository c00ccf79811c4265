import { useUiTexts } from './useUiTexts';

export interface Step {
  id: string;
  label: string;
}

interface StepsProps {
  steps: Step[];
  /** Index of the step that runs now; `steps.length` when all are done. */
  now: number;
  label?: string;
}

/** The way of a case as a line; on a telephone one sentence: "Schritt 4 von 6: Jobcoaching läuft". */
export function Steps({ steps, now, label }: StepsProps) {
  const t = useUiTexts();
  const current = steps[Math.min(now, steps.length - 1)];
  return (
    <>
      <ol className="steps" aria-label={label ?? t('steps.label')}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={index < now ? 'step-done' : index === now ? 'step-now' : undefined}
            aria-current={index === now ? 'step' : undefined}
          >
            {step.label}
            {index < now && <span className="sr-only"> {t('steps.done')}</span>}
          </li>
        ))}
      </ol>
      <p className="steps-short small">
        <b>{t('steps.short', { step: Math.min(now + 1, steps.length), total: steps.length })}</b>{' '}
        {current?.label}
      </p>
    </>
  );
}

/** The same as a row of dashes, for a case head: the words stand below. */
export function StepDashes({ now, total }: { now: number; total: number }) {
  return (
    <span className="step-dashes" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the dashes have no other identity
        <i key={index} className={index < now ? 'on' : undefined} />
      ))}
    </span>
  );
}
