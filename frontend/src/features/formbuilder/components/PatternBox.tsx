import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Select, TextField } from '../../../ui';
import { PATTERNS } from '../library/library';
import { useFault } from './faults';
import { useEditor } from './useEditing';

interface Props {
  pattern: string | undefined;
  onPattern: (pattern: string | undefined, typing?: string) => void;
}

const OWN = 'own';

/** What a text has to look like: by name from a list, or typed. */
export function PatternBox({ pattern, onPattern }: Props) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  const fault = useFault('pattern');
  const named = PATTERNS.find((one) => one.pattern === pattern);
  const [own, setOwn] = useState(pattern !== undefined && !named);
  const chosen = own ? OWN : (named?.id ?? '');
  return (
    <>
      <Select
        id={own ? undefined : 'box-pattern'}
        label={t('pattern.label')}
        disabled={readOnly}
        empty={t('pattern.none')}
        error={own ? undefined : fault}
        value={chosen}
        options={[
          ...PATTERNS.map(({ id }) => ({ value: id, label: t(`pattern.name.${id}`) })),
          { value: OWN, label: t('pattern.own') },
        ]}
        onChange={({ target }) => {
          setOwn(target.value === OWN);
          if (target.value !== OWN) onPattern(PATTERNS.find(({ id }) => id === target.value)?.pattern);
        }}
      />
      {own && (
        <TextField
          id="box-pattern"
          label={t('pattern.typed')}
          hint={t('pattern.hint')}
          error={fault}
          autoComplete="off"
          spellCheck={false}
          readOnly={readOnly}
          value={pattern ?? ''}
          onChange={({ target }) => onPattern(target.value || undefined, 'pattern')}
          onBlur={() => run({ do: 'pause' })}
        />
      )}
    </>
  );
}
