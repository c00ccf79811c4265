import type { FormDefinition, FormField, FormSection, ObjectSchema } from '../../../forms/definition/types';

/** One thing in which two versions differ; places and values are the German words of the form. */
export interface Difference {
  kind: 'added' | 'removed' | 'moved' | 'changed';
  thing: 'form' | 'step' | 'section' | 'field';
  /** What people call it. */
  name: string;
  /** changed: which property; `rule.*` for the schema. */
  property?: string;
  before?: unknown;
  after?: unknown;
}

interface Entry {
  thing: Difference['thing'];
  name: string;
  /** Titles of what it lies in. */
  where: string;
  index: number;
  values: Record<string, unknown>;
}

/** Readable differences between two versions of a form, in the order of the later one. */
export function differences(before: FormDefinition, after: FormDefinition): Difference[] {
  const old = entriesOf(before);
  const now = entriesOf(after);
  const found: Difference[] = [];
  for (const [key, entry] of now) {
    const was = old.get(key);
    if (!was) found.push({ kind: 'added', thing: entry.thing, name: entry.name, after: entry.where });
    else found.push(...changes(was, entry));
  }
  for (const [key, entry] of old) {
    if (!now.has(key))
      found.push({ kind: 'removed', thing: entry.thing, name: entry.name, before: entry.where });
  }
  return [...found, ...moves(old, now)];
}

function changes(was: Entry, entry: Entry): Difference[] {
  const properties = [...new Set([...Object.keys(was.values), ...Object.keys(entry.values)])];
  return properties
    .filter((property) => JSON.stringify(was.values[property]) !== JSON.stringify(entry.values[property]))
    .map((property) => ({
      kind: 'changed',
      thing: entry.thing,
      name: entry.name,
      property,
      before: was.values[property],
      after: entry.values[property],
    }));
}

/** To another parent, or past its neighbours: judged only among those that both versions hold at one place. */
function moves(old: Map<string, Entry>, now: Map<string, Entry>): Difference[] {
  const found: Difference[] = [];
  const stayed = new Map<string, string[]>();
  for (const [key, entry] of now) {
    const was = old.get(key);
    if (!was) continue;
    if (was.where !== entry.where && !isRenamedParent(key, old, now)) {
      found.push({
        kind: 'moved',
        thing: entry.thing,
        name: entry.name,
        before: was.where,
        after: entry.where,
      });
    } else {
      const parent = parentKey(key, now);
      stayed.set(parent, [...(stayed.get(parent) ?? []), key]);
    }
  }
  for (const keys of stayed.values()) {
    const inOrder = longestRise(keys.map((key) => old.get(key)?.index ?? 0));
    keys.forEach((key, at) => {
      const entry = now.get(key) as Entry;
      const before = old.get(key) as Entry;
      if (!inOrder.has(at)) {
        found.push({
          kind: 'moved',
          thing: entry.thing,
          name: entry.name,
          before: `${before.where} (${before.index + 1})`,
          after: `${entry.where} (${entry.index + 1})`,
        });
      }
    });
  }
  return found;
}

const homes = new WeakMap<Map<string, Entry>, Map<string, string>>();
const parentKey = (key: string, entries: Map<string, Entry>) => homes.get(entries)?.get(key) ?? '';
const isRenamedParent = (key: string, old: Map<string, Entry>, now: Map<string, Entry>) =>
  parentKey(key, old) === parentKey(key, now);

/** Positions of a longest run that kept its order: everything else was moved. */
function longestRise(values: number[]): Set<number> {
  const best = values.map((_, at) => ({ length: 1, from: -1, at }));
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) {
      const [here, there] = [best[i], best[j]] as [(typeof best)[0], (typeof best)[0]];
      if ((values[j] as number) < (values[i] as number) && there.length + 1 > here.length) {
        here.length = there.length + 1;
        here.from = j;
      }
    }
  }
  let end = best.reduce((most, one) => (one.length > most.length ? one : most), {
    length: 0,
    from: -1,
    at: -1,
  });
  const kept = new Set<number>();
  while (end.at >= 0) {
    kept.add(end.at);
    end = best[end.from] ?? { length: 0, from: -1, at: -1 };
  }
  return kept;
}

function entriesOf({ schema, layout }: FormDefinition): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const home = new Map<string, string>();
  homes.set(entries, home);
  const put = (key: string, parent: string, entry: Entry) => {
    entries.set(key, entry);
    home.set(key, parent);
  };
  const title = layout.title.de;
  put('form', '', {
    thing: 'form',
    name: title,
    where: '',
    index: 0,
    values: { title: layout.title, intro: layout.intro, neededForGrant: layout.neededForGrant },
  });
  layout.steps.forEach((step, stepIndex) => {
    const stepKey = `step ${step.key}`;
    put(stepKey, 'form', {
      thing: 'step',
      name: step.title.de,
      where: title,
      index: stepIndex,
      values: { title: step.title },
    });
    step.sections.forEach((section, index) => {
      const key = `section ${section.key}`;
      put(key, stepKey, { ...sectionEntry(section), where: step.title.de, index });
      putFields(section.fields, schema, 'field ', key, section.title.de, put);
    });
  });
  return entries;
}

function sectionEntry({ fields: _, key: __, ...values }: FormSection): Entry {
  return {
    thing: 'section',
    name: values.title.de,
    where: '',
    index: 0,
    values: { ...values, seenBy: [...values.seenBy].sort() },
  };
}

function putFields(
  fields: FormField[],
  schema: Omit<ObjectSchema, '$schema'>,
  prefix: string,
  parent: string,
  where: string,
  put: (key: string, parent: string, entry: Entry) => void,
) {
  fields.forEach((field, index) => {
    const { field: name, fields: rows, ...values } = field;
    const own = (schema.properties[name] ?? {}) as Record<string, unknown>;
    const { items, enum: _, $ref: __, const: ___, format: ____, uniqueItems: _____, type, ...rule } = own;
    const key = prefix + name;
    put(key, parent, {
      thing: 'field',
      name: values.label.de,
      where,
      index,
      values: {
        ...values,
        required: schema.required?.includes(name) ?? false,
        ...(type === 'number' && { decimals: true }),
        ...Object.fromEntries(Object.entries(rule).map(([keyword, value]) => [`rule.${keyword}`, value])),
      },
    });
    if (rows && items) putFields(rows, items as ObjectSchema, `${key}/`, key, field.label.de, put);
  });
}
