import { useTexts } from '../../../i18n/useTexts';
import { FieldError, FieldHint } from '../../../ui/fieldParts';
import type { Value } from '../api/types';
import { PAPER_STEPS, PAPERS } from '../fields';

export interface Paper {
  paper: string;
  step: string;
}

interface PapersEditorProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  value: Paper[];
  onChange: (value: Value) => void;
}

/** Which paper or consent has to be there before which step: a box for each pair. */
export function PapersEditor({ id, label, hint, error, value, onChange }: PapersEditorProps) {
  const t = useTexts('programmes');
  const has = (paper: string, step: string) => value.some((one) => one.paper === paper && one.step === step);
  const toggle = (paper: string, step: string) =>
    onChange(
      (has(paper, step)
        ? value.filter((one) => one.paper !== paper || one.step !== step)
        : [...value, { paper, step }]) as unknown as Value,
    );
  return (
    <div className="field">
      <p className="group-label" id={`${id}-label`}>
        {label}
      </p>
      <FieldHint field={id} hint={hint} />
      <FieldError field={id} error={error} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <div className="table-scroll" id={id} tabIndex={0} role="group" aria-labelledby={`${id}-label`}>
        <table className="table rule-matrix">
          <thead>
            <tr>
              <th scope="col">{t('papers.paper')}</th>
              {PAPER_STEPS.map((step) => (
                <th key={step} scope="col">
                  {t(`options.paperStep.${step}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PAPERS.map((paper) => (
              <tr key={paper}>
                <th scope="row">{t(`options.paper.${paper}`)}</th>
                {PAPER_STEPS.map((step) => (
                  <td key={step}>
                    <input
                      type="checkbox"
                      className="rule-check"
                      checked={has(paper, step)}
                      aria-label={t('papers.pair', {
                        paper: t(`options.paper.${paper}`),
                        step: t(`options.paperStep.${step}`),
                      })}
                      onChange={() => toggle(paper, step)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
