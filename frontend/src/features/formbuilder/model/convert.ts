import type {
  FieldSchema,
  FormDefinition,
  FormField,
  FormSection,
  ObjectSchema,
  Words,
} from '../../../forms/definition/types';
import {
  type Condition,
  type Doc,
  type FieldNode,
  hasOptions,
  type Id,
  type Node,
  newId,
  type Rule,
} from './doc';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const RULES = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;

/** For editing. The definition has passed the portal's check of its shape. */
export function fromDefinition({ schema, layout }: FormDefinition): Doc {
  const nodes: Record<Id, Node> = {};
  const put = (node: Node): Id => {
    const id = newId();
    nodes[id] = node;
    return id;
  };
  const section = (one: FormSection) => {
    const { fields: _, ...own } = one;
    return put({ type: 'section', ...own, children: [] });
  };
  const root = put({
    type: 'form',
    title: layout.title,
    ...(layout.intro && { intro: layout.intro }),
    neededForGrant: layout.neededForGrant,
    children: [],
  });
  const inSections: [Id, FormField[]][] = [];
  nodes[root] = {
    ...(nodes[root] as Node),
    children: layout.steps.map((step) => {
      const children = step.sections.map((one) => {
        const id = section(one);
        inSections.push([id, one.fields]);
        return id;
      });
      return put({ type: 'step', key: step.key, title: step.title, children });
    }),
  };
  const all = inSections.flatMap(([, fields]) => fields);
  const ids = placeFields(nodes, all, schema);
  for (const [id, fields] of inSections) {
    nodes[id] = { ...(nodes[id] as Node), children: fields.map((field) => ids.get(field) as Id) };
  }
  return { root, nodes };
}

/** Fields that stand side by side, so that their conditions find each other. */
function placeFields(nodes: Record<Id, Node>, fields: FormField[], schema: Omit<ObjectSchema, '$schema'>) {
  const ids = new Map<FormField, Id>(fields.map((field) => [field, newId()]));
  const byName = new Map(fields.map((field) => [field.field, ids.get(field) as Id]));
  for (const field of fields) {
    const own = schema.properties[field.field] as Extract<FieldSchema, { type: 'array' }>;
    const rows = field.fields ?? [];
    const below = rows.length > 0 ? placeFields(nodes, rows, own.items as ObjectSchema) : undefined;
    const shownIf = conditionsById(field, byName);
    nodes[ids.get(field) as Id] = {
      type: 'field',
      name: field.field,
      kind: field.kind,
      label: field.label,
      ...(field.help && { help: field.help }),
      required: schema.required?.includes(field.field) ?? false,
      rule: ruleOf(own),
      ...(field.options && { options: field.options }),
      ...(shownIf.length > 0 && { shownIf }),
      ...(field.fim && { fim: field.fim }),
      ...(field.retired && { retired: true }),
      children: rows.map((row) => below?.get(row) as Id),
    };
  }
  return ids;
}

function conditionsById(field: FormField, byName: Map<string, Id>): Condition[] {
  return (field.shownIf ?? []).flatMap((condition) => {
    const asked = byName.get(condition.field);
    return asked === undefined ? [] : [{ field: asked, in: condition.in }];
  });
}

function ruleOf(schema: FieldSchema): Rule {
  const loose = schema as Record<string, unknown>;
  const rule: Record<string, unknown> = {};
  for (const keyword of RULES) if (loose[keyword] !== undefined) rule[keyword] = loose[keyword];
  if (loose.type === 'number') rule.decimals = true;
  return rule as Rule;
}

/** For the API and for files. Half-typed things stay as they are; the portal's check names their places. */
export function toDefinition(doc: Doc): FormDefinition {
  const root = doc.nodes[doc.root];
  if (root?.type !== 'form') throw new Error('no form');
  const fields: Id[] = [];
  const steps = root.children.flatMap((stepId) => {
    const step = doc.nodes[stepId];
    if (step?.type !== 'step') return [];
    const sections = step.children.flatMap((sectionId) => {
      const section = doc.nodes[sectionId];
      if (section?.type !== 'section') return [];
      fields.push(...section.children);
      return [
        {
          key: section.key,
          title: tidy(section.title),
          ...optionalWords('help', section.help),
          filledBy: section.filledBy,
          seenBy: section.seenBy,
          fields: section.children.map((field) => layoutOf(doc, field)),
        },
      ];
    });
    return [{ key: step.key, title: tidy(step.title), sections }];
  });
  return {
    schema: { $schema: DIALECT, ...objectOf(doc, fields) },
    layout: {
      title: tidy(root.title),
      ...optionalWords('intro', root.intro),
      neededForGrant: root.neededForGrant,
      steps,
    },
  };
}

function objectOf(doc: Doc, ids: Id[]): Omit<ObjectSchema, '$schema'> {
  const fields = ids.map((id) => doc.nodes[id] as FieldNode);
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, schemaOf(doc, field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function schemaOf(doc: Doc, { kind, rule, options, children }: FieldNode): FieldSchema {
  const { minLength, maxLength = 200, pattern, minimum = 0, maximum = 1000, minItems, maxItems } = rule;
  const values = (options ?? []).map(({ value }) => value);
  const items = { ...(minItems !== undefined && { minItems }) };
  switch (kind) {
    case 'TEXT':
    case 'LONG_TEXT':
      return {
        type: 'string',
        ...(minLength !== undefined && { minLength }),
        maxLength,
        ...(pattern && { pattern }),
      };
    case 'NUMBER':
      return { type: rule.decimals ? 'number' : 'integer', minimum, maximum };
    case 'MONEY':
      return { type: 'integer', minimum, maximum };
    case 'DATE':
      return { type: 'string', format: 'date' };
    case 'CHOICE':
      return { type: 'string', enum: values };
    case 'SEVERAL':
      return {
        type: 'array',
        items: { type: 'string', enum: values },
        uniqueItems: true,
        ...items,
        ...(maxItems !== undefined && { maxItems }),
      };
    case 'YES_NO':
      return { type: 'boolean' };
    case 'PERSON':
      return { $ref: '#/$defs/person' };
    case 'ADDRESS':
      return { $ref: '#/$defs/address' };
    case 'FILE':
      return {
        type: 'array',
        items: { $ref: '#/$defs/file' },
        uniqueItems: true,
        ...items,
        maxItems: maxItems ?? 5,
      };
    case 'CONFIRMATION':
      return { const: true };
    case 'GROUP':
      return { type: 'array', items: objectOf(doc, children), ...items, maxItems: maxItems ?? 20 };
  }
}

function layoutOf(doc: Doc, id: Id): FormField {
  const field = doc.nodes[id] as FieldNode;
  const shownIf = (field.shownIf ?? []).flatMap((condition) => {
    const asked = doc.nodes[condition.field];
    return asked?.type === 'field' ? [{ field: asked.name, in: condition.in }] : [];
  });
  return {
    field: field.name,
    kind: field.kind,
    label: tidy(field.label),
    ...optionalWords('help', field.help),
    ...(hasOptions(field.kind) && {
      options: (field.options ?? []).map(({ label, ...option }) => ({ ...option, label: tidy(label) })),
    }),
    ...(shownIf.length > 0 && { shownIf }),
    ...(field.fim && { fim: field.fim }),
    ...(field.retired && { retired: true }),
    ...(field.kind === 'GROUP' && { fields: field.children.map((child) => layoutOf(doc, child)) }),
  };
}

/** Emptied boxes are no words. */
function tidy({ de, plain, en }: Words): Words {
  return { de, ...(plain && { plain }), ...(en && { en }) };
}

function optionalWords<K extends string>(key: K, words?: Words): { [_ in K]?: Words } {
  return (words?.de ? { [key]: tidy(words) } : {}) as { [_ in K]?: Words };
}
