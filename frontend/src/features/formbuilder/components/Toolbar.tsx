import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ConfirmDanger, ProblemNotice, toast } from '../../../ui';
import { Menu } from '../../../ui/Menu';
import type { Edition } from '../api/types';
import { useDiscardDraft } from '../api/useDiscardDraft';
import type { Saving } from '../api/useSaving';
import { fromDefinition, toDefinition } from '../model/convert';
import { nameOf } from '../model/doc';
import { saveAsFile } from '../model/exportFile';
import { formPaths } from '../paths';
import { ImportDialog } from './ImportDialog';
import { InForceDialog } from './InForceDialog';
import { SavingLine } from './SavingLine';
import { useEditor } from './useEditing';

interface Props {
  edition: Edition;
  saving: Saving;
  onAdd: () => void;
  onFormProperties: () => void;
}

type Asked = 'import' | 'inForce' | 'discard';

export function Toolbar({ edition, saving, onAdd, onFormProperties }: Props) {
  const t = useTexts('formbuilder');
  const navigate = useNavigate();
  const { state, run, readOnly } = useEditor();
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const discard = useDiscardDraft(() => {
    toast(t('discard.done'));
    navigate(formPaths.list);
  });
  const stepText = (stage: (typeof state.past)[number] | undefined) => {
    const node = stage && (state.doc.nodes[stage.at] ?? stage.doc.nodes[stage.at]);
    return stage && t(`verb.${stage.verb}`, { name: node ? nameOf(node) : '' });
  };

  async function askInForce() {
    if (await saving.flush()) setAsked('inForce');
    else toast(t('inForce.notSaved'), 'danger');
  }

  const entries = [
    { id: 'export', label: t('menu.export') },
    ...(readOnly
      ? []
      : [
          { id: 'import', label: t('menu.import') },
          { id: 'discard', label: t('menu.discard') },
        ]),
  ];

  return (
    <div className="builder-bar" role="toolbar" aria-label={t('editor.bar')}>
      <Button small onClick={onFormProperties}>
        {t('editor.formProperties')}
      </Button>
      {!readOnly && (
        <>
          <Button small icon="add" onClick={onAdd}>
            {t('add.button')}
          </Button>
          <Button
            small
            icon="arrow-back"
            title={stepText(state.past.at(-1))}
            aria-disabled={state.past.length === 0 || undefined}
            onClick={() => run({ do: 'undo' })}
          >
            {t('undo')}
          </Button>
          <Button
            small
            icon="arrow-forward"
            title={stepText(state.future.at(-1))}
            aria-disabled={state.future.length === 0 || undefined}
            onClick={() => run({ do: 'redo' })}
          >
            {t('redo')}
          </Button>
        </>
      )}
      <Menu
        label={t('menu.label')}
        entries={entries}
        onAction={(id) => {
          if (id === 'export') saveAsFile(toDefinition(state.doc), `${edition.key}-${edition.number}`);
          else setAsked(id as Asked);
        }}
      />
      <span className="builder-bar-end">
        {!readOnly && <SavingLine saving={saving} />}
        {edition.actions.includes('BRING_IN_FORCE') && (
          <Button small kind="primary" onClick={() => void askInForce()}>
            {t('inForce.button')}
          </Button>
        )}
      </span>
      {asked === 'import' && (
        <ImportDialog
          open
          onClose={close}
          consequence={t('import.replaces')}
          confirm={t('import.replace')}
          onDefinition={(definition) => {
            close();
            run({ do: 'replace', doc: fromDefinition(definition), verb: 'import' });
          }}
        />
      )}
      {asked === 'inForce' && (
        <InForceDialog
          edition={edition}
          version={saving.version}
          onClose={close}
          onDone={() => navigate(formPaths.list)}
        />
      )}
      <ConfirmDanger
        open={asked === 'discard'}
        onClose={close}
        title={t('discard.title')}
        consequence={t('discard.text')}
        confirm={t('discard.confirm')}
        busy={discard.isPending}
        onConfirm={() => discard.mutate({ id: edition.id, version: saving.version })}
      >
        {discard.error && <ProblemNotice error={discard.error} />}
      </ConfirmDanger>
    </div>
  );
}
