import type { Words } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { TextArea, TextField } from '../../../ui';
import { useFault } from './faults';
import { useEditor } from './useEditing';

interface Props {
  /** Of the box: `label`, `help`; findings jump to it. */
  box: string;
  label: string;
  hint?: string;
  words: Words | undefined;
  /** Undefined when all boxes are empty and none has to be filled. */
  onWords: (words: Words | undefined, typing: string) => void;
  long?: boolean;
  optional?: boolean;
}

/** German, and folded away below it the same in plain words and in English. */
export function WordsBoxes({ box, label, hint, words, onWords, long, optional }: Props) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  const fault = useFault(box);
  const Box = (long ? TextArea : TextField) as typeof TextField;
  const common = { readOnly, onBlur: () => run({ do: 'pause' }), autoComplete: 'off' };
  const change = (language: keyof Words, text: string) => {
    const changed: Words = { de: '', ...words, [language]: text };
    if (language !== 'de' && text === '') delete changed[language];
    onWords(
      optional && !changed.de && !changed.plain && !changed.en ? undefined : changed,
      `${box}.${language}`,
    );
  };
  const other = [words?.plain, words?.en].filter(Boolean).length;
  return (
    <div className="words-boxes">
      <Box
        {...common}
        id={`box-${box}.de`}
        label={label}
        hint={hint}
        optional={optional}
        error={fault}
        value={words?.de ?? ''}
        onChange={(event) => change('de', event.target.value)}
      />
      <details>
        <summary>{t('words.other', { count: other })}</summary>
        <div className="words-other">
          <Box
            {...common}
            id={`box-${box}.plain`}
            label={t('words.plain', { label })}
            value={words?.plain ?? ''}
            onChange={(event) => change('plain', event.target.value)}
          />
          <Box
            {...common}
            id={`box-${box}.en`}
            lang="en"
            label={t('words.en', { label })}
            value={words?.en ?? ''}
            onChange={(event) => change('en', event.target.value)}
          />
        </div>
      </details>
    </div>
  );
}
