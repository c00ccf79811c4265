import type { Condition, Rules, Sources, Value } from './api/types';
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

interface State {
  parameters: Rules;
  sources: Sources;
}

/** `kept`: fields in which only the other one wrote. */
export type Both = State & { kept: Field[] };

/** Fields that one side wrote since the common ground, also where only the source is another. */
const written = (ground: State, side: State) =>
  FIELDS.filter(
    ({ path }) =>
      JSON.stringify(at(ground.parameters, path)) !== JSON.stringify(at(side.parameters, path)) ||
      ground.sources[path] !== side.sources[path],
  );

/**
 * Two people wrote on the same ground: what the other one saved, with what I wrote on top. The office's own conditions
 * are put together one by one.
 */
export function together(ground: State, mine: State, theirs: State): Both {
  const own = written(ground, mine);
  let parameters = theirs.parameters;
  const sources = { ...theirs.sources };
  for (const { path, kind } of own) {
    const [before, wanted, now] = [ground, mine, theirs].map((side) => at(side.parameters, path));
    const value = kind === 'conditions' ? oneByOne(before, wanted, now) : wanted;
    parameters = placed(parameters, path, value ?? null);
    const source = mine.sources[path];
    if (source === undefined) delete sources[path];
    else sources[path] = source;
  }
  return { parameters, sources, kept: written(ground, theirs).filter((field) => !own.includes(field)) };
}

/** Conditions of both: those I added or changed as I have them, those I took away gone, the others as they are now. */
function oneByOne(before: Value = [], wanted: Value = [], now: Value = []): Value {
  const byKey = (list: Value) =>
    new Map(((list ?? []) as unknown as Condition[]).map((one) => [one.key, one]));
  const [ground, mine, result] = [byKey(before), byKey(wanted), byKey(now)];
  for (const [key, one] of mine) {
    if (JSON.stringify(one) !== JSON.stringify(ground.get(key))) result.set(key, one);
  }
  for (const key of ground.keys()) if (!mine.has(key)) result.delete(key);
  return [...result.values()] as unknown as Value;
}
