import { type Schema, validate } from '@cfworker/json-schema';

/** What is wrong at a place of the answers; the code is the rule of the schema that was not met. */
export interface Finding {
  /** JSON pointer into the answers. */
  pointer: string;
  code: string;
  /** What the rule asks, for the sentence beside the field. */
  limit?: unknown;
}

/** Of several findings at one place the first of these counts, as on the server (AnswerCheck.ORDER). */
const ORDER = [
  'additionalProperties',
  'type',
  'enum',
  'const',
  'uniqueItems',
  'maxItems',
  'maxLength',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'minItems',
  'required',
];

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Judges answers by the schema of their part. The same schema gives the same verdict on the server. */
export function verdict(schema: Schema, answers: unknown): Finding[] {
  const worst = new Map<string, Finding>();
  for (const error of validate(answers, schema, '2020-12', undefined, false).errors) {
    const rank = ORDER.indexOf(error.keyword);
    if (rank < 0) continue;
    const finding = {
      pointer: pointerOf(error.instanceLocation, error.keyword, error.error),
      code: error.keyword,
      limit: limitAt(schema, error.keywordLocation),
    };
    const known = worst.get(finding.pointer);
    if (!known || rank < ORDER.indexOf(known.code)) worst.set(finding.pointer, finding);
  }
  return [...worst.values()];
}

/** The library tells the object; the page wants the field. */
function pointerOf(location: string, keyword: string, sentence: string): string {
  const at = location.slice(1);
  if (keyword !== 'required' && keyword !== 'additionalProperties') return at;
  const name = /property "(.*)"/s.exec(sentence)?.[1] ?? /Property "(.*)" does/s.exec(sentence)?.[1];
  return name === undefined ? at : `${at}/${escaped(name)}`;
}

/** Follows the place of a keyword through the schema, over references. */
function limitAt(schema: Schema, location: string): unknown {
  // biome-ignore lint/suspicious/noExplicitAny: a schema is any JSON
  let node: any = schema;
  for (const step of location.slice(2).split('/')) {
    if (step === '$ref') {
      const name = String(node?.$ref).replace('#/$defs/', '');
      node = (schema.$defs as Record<string, unknown> | undefined)?.[name];
    } else {
      node = node?.[step.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
  }
  return node;
}
