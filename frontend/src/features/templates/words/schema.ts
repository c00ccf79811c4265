import { type MarkSpec, type Node, type NodeSpec, Schema } from 'prosemirror-model';

const KEY = /^[a-z_]+$/;

/** Only what can be a placeholder: pasted pages may say `data-field` and mean something else. */
const keyIn = (attribute: string) => (dom: HTMLElement) => {
  const key = dom.getAttribute(attribute) ?? '';
  return KEY.test(key) && { key };
};

const paragraph: NodeSpec = {
  group: 'block',
  content: 'inline*',
  parseDOM: [{ tag: 'p' }],
  toDOM: () => ['p', 0],
};

const inline: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  /** A placeholder in a sentence. */
  field: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { key: {} },
    parseDOM: [{ tag: 'span[data-field]', getAttrs: keyIn('data-field') }],
    toDOM: (node: Node) => ['span', { 'data-field': node.attrs.key }],
  },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
};

const marks: Record<string, MarkSpec> = {
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Google Docs wraps everything that is copied in a <b> that is not bold.
      { tag: 'b:not([data-bold="no"])' },
      // See pasted.ts.
      { tag: '[data-bold="yes"]' },
    ],
    toDOM: () => ['strong', 0],
  },
};

/** What a template may be made of; the same as the server reads (TemplateReader). */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    paragraph,
    heading: {
      group: 'block',
      content: 'inline*',
      parseDOM: ['h1', 'h2', 'h3', 'h4'].map((tag) => ({ tag })),
      toDOM: () => ['h2', 0],
    },
    bullet_list: {
      group: 'block',
      content: 'list_item+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    ordered_list: {
      group: 'block',
      content: 'list_item+',
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', 0],
    },
    // Defining: a point that is pasted into an empty paragraph stays one.
    list_item: { content: 'paragraph', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    /** A placeholder that stands alone between paragraphs. */
    slot: {
      group: 'block',
      atom: true,
      attrs: { key: {} },
      parseDOM: [{ tag: 'div[data-slot]', getAttrs: keyIn('data-slot') }],
      toDOM: (node: Node) => ['div', { 'data-slot': node.attrs.key }],
    },
    ...inline,
  },
  marks,
});

/** A text block has no lists and headings: what is pasted becomes lines of the sentence. */
export const sentences = new Schema({
  nodes: { doc: { content: 'paragraph*' }, paragraph, ...inline },
  marks,
});
