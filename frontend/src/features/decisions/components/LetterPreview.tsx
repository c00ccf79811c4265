import '../decisions.css';
import { Fragment } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import type { Letter, LetterBlock } from '../api/types';

/** As in the PDF: a paragraph and a number stay on one line with what they count. */
const TOGETHER =
  /(?<=§|\bAbs\.|\bNr\.|\bBuchst\.|\bGdB) (?=[0-9a-z])|(?<=\bSGB) (?=[IVX])|(?<=\d) (?=(?:Stunden?|Minuten?|Monate?|Fachleistungsstunden?|Prozent|Euro)\b|€|%)/g;
const together = (text: string) => text.replace(TOGETHER, '\u00a0');

function Block({ block }: { block: LetterBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'text':
      return (
        <>
          {block.text.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} className="letter-text">
              {together(paragraph)}
            </p>
          ))}
        </>
      );
    case 'numbered':
      return (
        <ol>
          {block.items.map((item) => (
            <li key={item}>{together(item)}</li>
          ))}
        </ol>
      );
    case 'bullets':
      return (
        <ul className="bullets">
          {block.items.map((item) => (
            <li key={item}>{together(item)}</li>
          ))}
        </ul>
      );
    case 'paragraph':
      return (
        <p className="letter-text">
          <Runs runs={block.runs} />
        </p>
      );
    case 'items': {
      const items = block.items.map((runs) => (
        <li key={runs.map(({ text }) => text).join('')}>
          <Runs runs={runs} />
        </li>
      ));
      return block.numbered ? <ol>{items}</ol> : <ul className="bullets">{items}</ul>;
    }
  }
}

type Run = Extract<LetterBlock, { kind: 'paragraph' }>['runs'][number];

function Runs({ runs }: { runs: Run[] }) {
  return runs.map(({ text, strong }, index) => {
    const words = together(text);
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence keep their order
    return <Fragment key={index}>{strong ? <strong>{words}</strong> : words}</Fragment>;
  });
}

interface LetterPreviewProps {
  letter: Letter;
  label?: string;
  /** It is not issued yet, and says so. */
  draft?: boolean;
}

/** The notice as it will look. */
export function LetterPreview({ letter, label, draft }: LetterPreviewProps) {
  const t = useTexts('decisions');
  const { head } = letter;
  return (
    <article className="letter" aria-label={label ?? t('letter.label')}>
      {draft && <p className="letter-draft">{t('letter.draft')}</p>}
      <div className="letter-head">
        <div>
          <p className="strong">{head.office}</p>
          <p className="small letter-text">{[...head.address, ...head.contact].join('\n')}</p>
        </div>
        <p className="small">
          {t('letter.file', { number: head.fileNumber })}
          <br />
          {t('letter.date', { date: head.date })}
        </p>
      </div>
      <p className="letter-to">
        {head.recipient.map((line) => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
        {head.recipient.length < 2 && <span className="muted">{t('letter.noAddress')}</span>}
      </p>
      <h3>{letter.subject}</h3>
      <p>{letter.salutation}</p>
      {letter.body.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name of their own and keep their order
        <Block key={index} block={block} />
      ))}
      <p className="letter-text">{letter.closing}</p>
    </article>
  );
}
