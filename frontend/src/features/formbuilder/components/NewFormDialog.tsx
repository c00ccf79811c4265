import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FormDefinition } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextField, useProblemText } from '../../../ui';
import { useBeginForm } from '../api/useBeginForm';
import { toDefinition } from '../model/convert';
import { newId } from '../model/doc';
import { free, keyFrom } from '../model/names';
import { newStep } from '../model/starts';
import { formPaths } from '../paths';
import { useStartingWords } from './AddDialog';

interface Props {
  taken: string[];
  onClose: () => void;
  /** From a file or another form; absent: an empty one. */
  definition?: FormDefinition;
}

/** A new form begins with its name. */
export function NewFormDialog({ taken, onClose, definition }: Props) {
  const t = useTexts('formbuilder');
  const navigate = useNavigate();
  const problemText = useProblemText();
  const words = useStartingWords();
  const [title, setTitle] = useState(definition?.layout.title.de ?? '');
  const [tried, setTried] = useState(false);
  const begin = useBeginForm((edition) => navigate(formPaths.editor(edition.id)));

  function send() {
    setTried(true);
    const name = title.trim();
    if (!name) return;
    const key = free(keyFrom(name), (one) => taken.includes(one), '-');
    begin.mutate({ key, definition: definition ? retitled(definition, name) : empty(name) });
  }

  function empty(name: string): FormDefinition {
    // Whoever fills it reads this heading: with one step only, the name of the form fits.
    const step = newStep({ ...words, step: name });
    const root = newId();
    return toDefinition({
      root,
      nodes: {
        ...step.nodes,
        [root]: { type: 'form', title: { de: name }, neededForGrant: false, children: [step.top] },
      },
    });
  }

  return (
    <Dialog open onClose={onClose} title={t('new.title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextField
          id="formular-name"
          label={t('new.name')}
          hint={t('new.hint')}
          maxLength={200}
          autoComplete="off"
          value={title}
          error={
            begin.isError ? problemText(begin.error) : tried && !title.trim() ? 'errors.required' : undefined
          }
          onChange={({ target }) => setTitle(target.value)}
        />
        <div className="dialog-actions">
          <Button kind="primary" type="submit" busy={begin.isPending}>
            {t('new.begin')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

const retitled = (definition: FormDefinition, de: string): FormDefinition => ({
  ...definition,
  layout: {
    ...definition.layout,
    title: definition.layout.title.de === de ? definition.layout.title : { de },
  },
});
