import { useTexts } from '../../../i18n/useTexts';
import { ProblemNotice, Select, toast } from '../../../ui';
import { PAPERS } from '../../programmes/fields';
import { useChoosePaper, usePaper } from '../api/usePaper';
import { useEditor } from './useEditing';

/** Which paper the form stands for. It is said of the form, not of this version: it holds at once. */
export function PaperBox() {
  const t = useTexts('formbuilder');
  const papers = useTexts('programmes');
  const { formId } = useEditor();
  const paper = usePaper(formId);
  const choose = useChoosePaper(formId, () => toast(t('paper.saved')));
  if (paper.isError) return <ProblemNotice error={paper.error} onRetry={() => void paper.refetch()} />;
  if (!paper.data) return null;
  const { version } = paper.data;
  return (
    <>
      <Select
        id="box-paper"
        label={t('paper.label')}
        hint={t('paper.hint')}
        disabled={choose.isPending}
        value={paper.data.paper ?? ''}
        options={[
          { value: '', label: t('paper.none') },
          ...PAPERS.map((one) => ({ value: one, label: papers(`options.paper.${one}`) })),
        ]}
        onChange={({ target }) =>
          choose.mutate({ version, paper: (target.value || null) as typeof paper.data.paper })
        }
      />
      {choose.isError && <ProblemNotice error={choose.error} onRetry={() => void paper.refetch()} />}
    </>
  );
}
