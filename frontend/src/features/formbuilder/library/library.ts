import type { FormDefinition, FormSection, ObjectSchema } from '../../../forms/definition/types';
import { fromDefinition } from '../model/convert';
import { type Doc, nodeOf } from '../model/doc';
import type { Piece } from '../model/edit';
import { copyOf } from '../model/edit';
import blocks from './blocks.json' with { type: 'json' };
import patterns from './patterns.json' with { type: 'json' };

/** A section that many forms need, ready to put in; its words stand in the data file. */
interface Block {
  id: string;
  schema: ObjectSchema;
  section: FormSection;
}

export const BLOCKS = blocks as unknown as Block[];
export const PATTERNS = patterns;

export function definitionOf(block: Block): FormDefinition {
  const { schema, section } = block;
  return {
    schema,
    layout: {
      title: section.title,
      neededForGrant: false,
      steps: [{ key: 'block', title: section.title, sections: [section] }],
    },
  };
}

export function pieceOf(block: Block): Piece {
  const doc: Doc = fromDefinition(definitionOf(block));
  const [step = ''] = nodeOf(doc, doc.root).children;
  const [section = ''] = nodeOf(doc, step).children;
  return copyOf(doc, section);
}
