import type { Rules, Sources, Value } from './api/types';
import { FIELDS, type Field } from './fields';

export function at(rules: Rules, path: string): Value {
  let here: Value = rules;
  for (const key of path.split('.')) {
    if (here === null || typeof here !== 'object' || Array.isArray(here)) return null;
    here = here[key] ?? null;
  }
  return here;
}

/** The same rules with one value changed. */
export function placed(rules: Rules, path: string, value: Value): Rules {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...rules, [key]: value };
  return { ...rules, [key]: placed((rules[key] ?? {}) as Rules, rest.join('.'), value) };
}

export const isEmpty = (value: Value) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Left empty on purpose: the office wants no rule here. */
export const isWaived = (rules: Rules, sources: Sources, path: string) =>
  isEmpty(at(rules, path)) && sources[path] !== undefined;

/** Fields in which two versions differ, in the order of the page. */
export function differences(
  before: { parameters: Rules; sources: Sources },
  after: { parameters: Rules; sources: Sources },
): Field[] {
  return FIELDS.filter(
    ({ path }) =>
      JSON.stringify(at(before.parameters, path)) !== JSON.stringify(at(after.parameters, path)) ||
      isWaived(before.parameters, before.sources, path) !== isWaived(after.parameters, after.sources, path),
  );
}

/** Id of the field on the page, for links to it. */
export const fieldId = (path: string) => path.replaceAll('.', '-');
