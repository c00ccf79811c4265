import { useTexts } from '../../i18n/useTexts';
import { formatCents, formatNumber } from '../../ui';
import type { Condition, Sources, TaskOwners, Value } from './api/types';
import type { Field } from './fields';
import { isEmpty } from './values';

/** Reads a value as a person would say it. */
export function useValueWords() {
  const t = useTexts('programmes');

  const list = (field: Field, items: Value[]): string => {
    if (field.kind === 'papers') {
      return (items as { paper: string; step: string }[])
        .map(({ paper, step }) => `${t(`options.paper.${paper}`)} (${t(`options.paperStep.${step}`)})`)
        .join('; ');
    }
    if (field.kind === 'tasks') {
      return (items as unknown as TaskOwners[])
        .map(
          ({ task, bodies }) =>
            `${t(`options.task.${task}`)}: ${bodies.map((body) => t(`options.body.${body}`)).join(', ')}`,
        )
        .join('; ');
    }
    if (field.kind === 'conditions') {
      return (items as unknown as Condition[])
        .map(
          ({ title, expression, strength }) =>
            `${title || t('conditions.untitled')}: ${expression} (${t(`options.strength.${strength}`)})`,
        )
        .join('; ');
    }
    if (field.kind === 'retention') {
      return (items as { kind: string; years: number | null; basis: string | null }[])
        .map(({ kind, years, basis }) =>
          [t(`options.fileKind.${kind}`), years === null ? '–' : `${years} ${t('units.years')}`, basis]
            .filter(Boolean)
            .join(', '),
        )
        .join('; ');
    }
    const [name] = field.options ?? [];
    return items.map((item) => (name ? t(`options.${name}.${item}`) : String(item))).join(', ');
  };

  return (field: Field, value: Value, sources?: Sources): string => {
    if (isEmpty(value) && field.kind === 'conditions') return t('conditions.none');
    if (isEmpty(value)) return sources?.[field.path] === undefined ? t('value.empty') : t('value.waived');
    if (Array.isArray(value)) {
      return field.kind === 'numbers'
        ? `${value.join(', ')} ${t(`units.${field.unit}`)}`
        : list(field, value);
    }
    if (typeof value === 'boolean') return value ? t('value.yes') : t('value.no');
    if (field.kind === 'cents') return formatCents(Number(value));
    if (typeof value === 'number') {
      return field.unit ? `${formatNumber(value)} ${t(`units.${field.unit}`)}` : formatNumber(value);
    }
    const [name] = field.options ?? [];
    return name ? t(`options.${name}.${value}`) : String(value);
  };
}

/** Name of the place of a finding; places inside a condition name the condition. */
export function usePlaceWords() {
  const t = useTexts('programmes');
  return (path: string) => {
    const inside = /^conditions\.(\d+)\.(\w+)$/.exec(path);
    return inside
      ? `${t('conditions.number', { number: Number(inside[1]) + 1 })}: ${t(`conditions.${inside[2]}`)}`
      : t(`fields.${path}.label`);
  };
}
