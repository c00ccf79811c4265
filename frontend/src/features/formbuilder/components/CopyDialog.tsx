import { useTexts } from '../../../i18n/useTexts';
import { Dialog, ProblemNotice, Waiting } from '../../../ui';
import type { VersionLine } from '../api/types';
import { useEdition } from '../api/useEdition';
import { NewFormDialog } from './NewFormDialog';

/** A new form that begins as a copy of another. */
export function CopyDialog({
  version,
  taken,
  onClose,
}: {
  version: VersionLine;
  taken: string[];
  onClose: () => void;
}) {
  const t = useTexts('formbuilder');
  const edition = useEdition(version.id);
  if (!edition.data) {
    return (
      <Dialog open onClose={onClose} title={t('new.title')}>
        {edition.isError ? <ProblemNotice error={edition.error} /> : <Waiting />}
      </Dialog>
    );
  }
  const { layout } = edition.data.definition;
  const title = { de: t('new.copyOf', { title: layout.title.de }) };
  return (
    <NewFormDialog
      taken={taken}
      onClose={onClose}
      definition={{ ...edition.data.definition, layout: { ...layout, title } }}
    />
  );
}
