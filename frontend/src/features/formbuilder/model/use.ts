import type { FormOption } from '../../../forms/definition/types';
import { type Doc, type FieldNode, groupOf, type Id, nodeOf, within } from './doc';

/** How often a field, or one of its fixed answers, was answered; of a row `group/field`. */
export interface Use {
  field: string;
  value?: string;
  answers: number;
  cases: number;
}

export interface UsedField {
  id: Id;
  label: string;
  use: Use;
}

function pathOf(doc: Doc, id: Id): string {
  const group = groupOf(doc, id);
  const { name } = nodeOf(doc, id) as FieldNode;
  return group === undefined ? name : `${(nodeOf(doc, group) as FieldNode).name}/${name}`;
}

/** What answers use of a field; nothing where nobody answered it. */
export function usageOf(used: readonly Use[], doc: Doc, id: Id, value?: string): Use | undefined {
  const path = pathOf(doc, id);
  return used.find((use) => use.field === path && use.value === value);
}

/** Whether it must stay as it is: somebody answered it, or it is not known whether somebody did. */
export const isKept = (used: readonly Use[] | undefined, doc: Doc, id: Id, value?: string) =>
  !used || usageOf(used, doc, id, value) !== undefined;

/** The fields in a thing (or the thing itself) that were answered: they are retired, not deleted. */
export function usedWithin(used: readonly Use[], doc: Doc, id: Id): UsedField[] {
  return within(doc, id).flatMap((one) => {
    const node = nodeOf(doc, one);
    const use = node.type === 'field' ? usageOf(used, doc, one) : undefined;
    return use && node.type === 'field' ? [{ id: one, label: node.label.de, use }] : [];
  });
}

/** Takes fixed answers out; one that was chosen before is only not offered any more. */
export function withoutOption(options: FormOption[], option: FormOption, isUsed: boolean): FormOption[] {
  return isUsed
    ? options.map((one): FormOption => (one === option ? { ...one, retired: true } : one))
    : options.filter((one) => one !== option);
}
