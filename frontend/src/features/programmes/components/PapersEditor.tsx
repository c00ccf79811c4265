import { useTexts } from '../../../i18n/useTexts';
import type { Value } from '../api/types';
import { PAPER_STEPS, PAPERS } from '../fields';
import { BoxMatrix } from './BoxMatrix';

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
export function PapersEditor({ value, onChange, ...texts }: PapersEditorProps) {
  const t = useTexts('programmes');
  const has = (paper: string, step: string) => value.some((one) => one.paper === paper && one.step === step);
  const toggle = (paper: string, step: string) =>
    onChange(
      (has(paper, step)
        ? value.filter((one) => one.paper !== paper || one.step !== step)
        : [...value, { paper, step }]) as unknown as Value,
    );
  return (
    <BoxMatrix
      {...texts}
      corner={t('papers.paper')}
      rows={PAPERS.map((paper) => ({ key: paper, head: t(`options.paper.${paper}`) }))}
      columns={PAPER_STEPS.map((step) => ({ key: step, head: t(`options.paperStep.${step}`) }))}
      isChecked={has}
      nameOf={(paper, step) =>
        t('papers.pair', { paper: t(`options.paper.${paper}`), step: t(`options.paperStep.${step}`) })
      }
      onToggle={toggle}
    />
  );
}
