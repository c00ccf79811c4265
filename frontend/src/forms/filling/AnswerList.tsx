import './filling.css';
import { useTexts } from '../../i18n/useTexts';
import { formatCents, formatDate } from '../../ui';
import { isShown } from '../definition/shownIf';
import type { FormField } from '../definition/types';
import { isRow, type Typed } from './answers';
import { useWords } from './useWords';

/** Answers to read: each question with what was said; what is not shown was not asked. */
export function AnswerList({ fields, answers }: { fields: FormField[]; answers: Typed }) {
  const words = useWords();
  const shown = fields.filter((field) => isShown(field, fields, answers));
  return (
    <dl className="facts">
      {shown.map((field) => (
        <div key={field.field}>
          <dt>{words(field.label)}</dt>
          <dd>
            <AnswerValue field={field} value={answers[field.field]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One answer as people read it. */
export function AnswerValue({ field, value }: { field: FormField; value: unknown }) {
  const t = useTexts('forms');
  const words = useWords();
  const option = (chosen: unknown) => {
    const found = field.options?.find((one) => one.value === chosen);
    return found ? words(found.label) : String(chosen);
  };
  if (value === undefined) return <span className="muted">{t('notAnswered')}</span>;
  if (field.kind === 'GROUP' && Array.isArray(value)) {
    return (
      <ol className="form-rows">
        {value.filter(isRow).map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity
          <li key={index}>
            <AnswerList fields={field.fields ?? []} answers={row} />
          </li>
        ))}
      </ol>
    );
  }
  if (field.kind === 'FILE' && Array.isArray(value)) return <>{t('file.count', { count: value.length })}</>;
  if (Array.isArray(value)) return <>{value.map(option).join(', ')}</>;
  if (isRow(value)) return <span className="said">{Object.values(value).filter(Boolean).join('\n')}</span>;
  if (field.kind === 'CHOICE') return <>{option(value)}</>;
  if (field.kind === 'CONFIRMATION') return <>{value === true ? t('confirmed') : t('notAnswered')}</>;
  if (typeof value === 'boolean') return <>{t(value ? 'yes' : 'no')}</>;
  if (field.kind === 'MONEY' && typeof value === 'number') return <>{formatCents(value)}</>;
  if (typeof value === 'number') return <>{String(value).replace('.', ',')}</>;
  if (field.kind === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)))
    return <>{formatDate(String(value))}</>;
  return <span className="said">{String(value)}</span>;
}
