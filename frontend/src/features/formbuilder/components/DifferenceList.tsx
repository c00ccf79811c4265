import type { FormOption, Words } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Table } from '../../../ui';
import { PATTERNS } from '../library/library';
import type { Difference } from '../model/differences';

type Texts = ReturnType<typeof useTexts>;

interface Props {
  caption: string;
  list: Difference[];
  before: string;
  after: string;
}

/** What differs between two versions, as sentences with the words before and after. */
export function DifferenceList({ caption, list, before, after }: Props) {
  const t = useTexts('formbuilder');
  if (list.length === 0) return <p className="muted">{t('difference.none')}</p>;
  return (
    <Table
      caption={caption}
      captionVisible
      rows={list.map((difference, at) => ({ ...difference, at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        {
          id: 'what',
          head: t('difference.what'),
          rowHead: true,
          cell: (one) => (
            <>
              <span className="muted small">{t(`thing.${one.thing}`)}</span>
              <br />
              {one.name}
            </>
          ),
        },
        {
          id: 'kind',
          head: t('difference.how'),
          cell: (one) =>
            one.kind === 'changed'
              ? t(`difference.property.${one.property?.replace('rule.', '')}`)
              : t(`difference.${one.kind}`),
        },
        { id: 'before', head: before, cell: (one) => valueText(t, one, one.before) },
        { id: 'after', head: after, cell: (one) => valueText(t, one, one.after) },
      ]}
    />
  );
}

function valueText(t: Texts, difference: Difference, value: unknown): string {
  if (difference.kind !== 'changed')
    return typeof value === 'string' && value ? t('difference.in', { place: value }) : '–';
  if (value === undefined) return '–';
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  switch (difference.property) {
    case 'title':
    case 'intro':
    case 'label':
    case 'help':
      return wordsText(t, value as Words);
    case 'kind':
      return t(`kind.${String(value)}`);
    case 'filledBy':
      return t(`filler.${String(value)}`);
    case 'seenBy':
      return (value as string[]).map((audience) => t(`audience.${audience}`)).join(', ');
    case 'options':
      return (value as FormOption[])
        .map(({ label, retired }) => wordsText(t, label) + (retired ? ` (${t('options.retiredShort')})` : ''))
        .join(', ');
    case 'shownIf':
      return (value as { field: string; in: unknown[] }[])
        .map(
          (one) =>
            `${one.field}: ${one.in.map((answer) => (typeof answer === 'boolean' ? t(answer ? 'yes' : 'no') : answer)).join(` ${t('or')} `)}`,
        )
        .join(` ${t('and')} `);
    case 'rule.pattern': {
      const named = PATTERNS.find(({ pattern }) => pattern === value);
      return named ? t(`pattern.name.${named.id}`) : String(value);
    }
    default:
      return String(value);
  }
}

const wordsText = (t: Texts, { de, plain, en }: Words) =>
  [`„${de}“`, plain && `${t('words.plainShort')} „${plain}“`, en && `${t('words.enShort')} „${en}“`]
    .filter(Boolean)
    .join(' · ');
