import type { FieldKind, FieldSchema } from './types';

/** The schema with which a field of this kind begins; the builder changes its numbers, never its shape. */
export function fieldSchema(kind: FieldKind, options: string[] = ['a']): FieldSchema {
  switch (kind) {
    case 'TEXT':
      return { type: 'string', minLength: 1, maxLength: 200 };
    case 'LONG_TEXT':
      return { type: 'string', minLength: 1, maxLength: 4000 };
    case 'NUMBER':
      return { type: 'integer', minimum: 0, maximum: 1000 };
    case 'MONEY':
      return { type: 'integer', minimum: 0, maximum: 100_000_000 };
    case 'DATE':
      return { type: 'string', format: 'date' };
    case 'CHOICE':
      return { type: 'string', enum: options };
    case 'SEVERAL':
      return { type: 'array', items: { type: 'string', enum: options }, uniqueItems: true };
    case 'YES_NO':
      return { type: 'boolean' };
    case 'PERSON':
      return { $ref: '#/$defs/person' };
    case 'ADDRESS':
      return { $ref: '#/$defs/address' };
    case 'FILE':
      return { type: 'array', items: { $ref: '#/$defs/file' }, uniqueItems: true, maxItems: 5 };
    case 'CONFIRMATION':
      return { const: true };
    case 'GROUP':
      return {
        type: 'array',
        items: { type: 'object', properties: {}, additionalProperties: false },
        maxItems: 20,
      };
  }
}
