import { useEffect, useRef } from 'react';
import { useErrorText } from './useErrorText';
import { useUiTexts } from './useUiTexts';

export interface SummaryEntry {
  /** Id of the field, the same as its name. */
  field?: string;
  message: string;
}

interface ErrorSummaryProps {
  entries: SummaryEntry[];
  title?: string;
  /** Changes with every attempt to send, so that the summary gets the focus again. */
  attempt?: number;
  /** Brings a field onto the page that is not on it yet, and focuses it. */
  onChoose?: (field: string) => void;
}

/** The words over a field, so that "Bitte ausfüllen." says what is meant. */
function labelOf(field: string): string | undefined {
  const group = document.getElementById(field)?.closest('fieldset.field')?.querySelector('legend');
  const label = group ?? document.querySelector(`label[for="${CSS.escape(field)}"]`);
  return label?.firstChild?.textContent?.replace(/[?:]$/, '') || undefined;
}

/** Above the form: what is wrong, each line a link to its field. Gets the focus when it appears. */
export function ErrorSummary({ entries, title, attempt, onChoose }: ErrorSummaryProps) {
  const t = useUiTexts();
  const text = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  const shows = entries.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus here again
  useEffect(() => {
    if (shows) box.current?.focus();
  }, [shows, attempt]);

  if (!shows) return null;
  return (
    <div className="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 className="h3" id="error-summary-title">
        {title ?? t('errorSummary.title', { count: entries.length })}
      </h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.field}-${entry.message}`}>
            {entry.field ? (
              <a
                href={`#${entry.field}`}
                onClick={(event) => {
                  event.preventDefault();
                  if (onChoose) return onChoose(entry.field ?? '');
                  const field = document.getElementById(entry.field ?? '');
                  field?.scrollIntoView({ block: 'center' });
                  field?.focus();
                }}
              >
                {[entry.message.startsWith('errors.') && labelOf(entry.field), text(entry.message)]
                  .filter(Boolean)
                  .join(': ')}
              </a>
            ) : (
              text(entry.message)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
