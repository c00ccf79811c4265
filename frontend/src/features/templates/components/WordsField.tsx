import { useMemo, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { LinkButton, TextArea } from '../../../ui';
import { NotShown, read, type Shape } from '../words/written';
import { type Placeholder, WordsBox } from './WordsBox';

interface WordsFieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  shape: Shape;
  value: string;
  placeholders: Placeholder[];
  writable: boolean;
  onChange: (value: string) => void;
}

/** Words for people who write letters; the HTML behind them for those who ask for it, or where nothing else can show it. */
export function WordsField(props: WordsFieldProps) {
  const t = useTexts('templates');
  const [wanted, setWanted] = useState(false);
  const { value, shape, error } = props;
  // While somebody types in the letter, half a placeholder is no reason to take the letter away.
  const typed = useRef<string>(undefined);
  const strange = useMemo(
    () => (!wanted && value === typed.current ? undefined : notShown(value, shape)),
    [value, shape, wanted],
  );
  const html = wanted || strange !== undefined;
  return (
    <div className="stack stack-tight">
      {html ? (
        <TextArea
          name={props.name}
          label={props.label}
          hint={t(shape === 'BODY' ? 'editor.htmlHint' : 'editor.sentenceHint')}
          error={error}
          rows={shape === 'BODY' ? 22 : 4}
          spellCheck={false}
          className="control template-body"
          value={value}
          onChange={(event) => {
            // Stays while somebody writes in it, also after the last strange word has gone.
            setWanted(true);
            typed.current = undefined;
            props.onChange(event.target.value);
          }}
          readers={t('readers')}
        />
      ) : (
        <WordsBox
          {...props}
          onChange={(words) => {
            typed.current = words;
            props.onChange(words);
          }}
        />
      )}
      {strange !== undefined ? (
        <p className="small">{t('editor.strange', { part: strange })}</p>
      ) : (
        <p>
          <LinkButton
            onClick={() => {
              // What was typed counts while its box stands; a new box has to read it.
              typed.current = undefined;
              setWanted(!wanted);
            }}
          >
            {t(html ? 'editor.toWords' : 'editor.toHtml', { label: props.label })}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function notShown(value: string, shape: Shape): string | undefined {
  try {
    read(value, shape);
    return undefined;
  } catch (strange) {
    if (strange instanceof NotShown) return strange.message;
    throw strange;
  }
}
