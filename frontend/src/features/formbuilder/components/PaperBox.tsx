import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ProblemNotice, Select, toast } from '../../../ui';
import { PAPERS } from '../../programmes/fields';
import { useChoosePaper, usePaper } from '../api/usePaper';
import { useEditor } from './useEditing';

/** Which paper the form stands for. It is said of the form, not of this version: it holds at once, so it is saved by hand. */
export function PaperBox() {
  const t = useTexts('formbuilder');
  const papers = useTexts('programmes');
  const { formId } = useEditor();
  const paper = usePaper(formId);
  const [choice, setChoice] = useState<string>();
  const choose = useChoosePaper(formId, () => {
    setChoice(undefined);
    toast(t('paper.done'));
  });
  if (paper.isError) return <ProblemNotice error={paper.error} onRetry={() => void paper.refetch()} />;
  if (!paper.data) return null;
  const { version } = paper.data;
  const saved = paper.data.paper ?? '';
  const chosen = choice ?? saved;
  const isNew = chosen !== saved;
  return (
    <div className="stack">
      <Select
        id="box-paper"
        label={t('paper.label')}
        hint={t('paper.hint')}
        value={chosen}
        options={[
          { value: '', label: t('paper.none') },
          ...PAPERS.map((one) => ({ value: one, label: papers(`options.paper.${one}`) })),
        ]}
        onChange={({ target }) => setChoice(target.value)}
      />
      {choose.isError && <ProblemNotice error={choose.error} onRetry={() => void paper.refetch()} />}
      <div className="row">
        <Button
          small
          busy={choose.isPending}
          aria-disabled={!isNew || undefined}
          aria-describedby={isNew ? 'box-paper-now' : undefined}
          onClick={() =>
            isNew && choose.mutate({ version, paper: (chosen || null) as typeof paper.data.paper })
          }
        >
          {t('paper.save')}
        </Button>
        {isNew && (
          <p className="small" id="box-paper-now">
            {t(chosen ? 'paper.now' : 'paper.nowNone')}
          </p>
        )}
      </div>
    </div>
  );
}
