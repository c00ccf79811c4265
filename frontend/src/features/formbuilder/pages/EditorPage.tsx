import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, formatDate, Page, ProblemNotice, useDraft, Waiting } from '../../../ui';
import type { Edition } from '../api/types';
import { useEdition } from '../api/useEdition';
import type { Unsaved } from '../api/useSaving';
import { Workbench } from '../components/Workbench';
import { formPaths } from '../paths';

/** One version of a form: a draft to work on, or one in force to look at. */
export function EditorPage() {
  const t = useTexts('formbuilder');
  const { versionId = '' } = useParams();
  const edition = useEdition(versionId);
  const title = edition.data?.definition.layout.title.de;
  return (
    <Page
      title={title ?? t('editor.title')}
      subtitle={edition.data && stateLine(t, edition.data)}
      before={
        <Breadcrumb
          crumbs={[{ to: formPaths.list, label: t('list.title') }, { label: title ?? t('editor.title') }]}
        />
      }
    >
      {edition.isPending && <Waiting />}
      {edition.isError && <ProblemNotice error={edition.error} onRetry={() => void edition.refetch()} />}
      {edition.data && <WithKept key={edition.data.id} edition={edition.data} />}
    </Page>
  );
}

function WithKept({ edition }: { edition: Edition }) {
  const kept = useDraft<Unsaved>(`form.${edition.id}`);
  return kept.found === undefined ? <Waiting /> : <Workbench edition={edition} kept={kept} />;
}

export function stateLine(
  t: ReturnType<typeof useTexts>,
  { number, state, inForceFrom }: Pick<Edition, 'number' | 'state' | 'inForceFrom'>,
): string {
  return t(`state.line.${state}`, { number, date: inForceFrom ? formatDate(inForceFrom) : '' });
}
