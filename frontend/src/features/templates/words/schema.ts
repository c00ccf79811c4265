import { type Node, Schema } from 'prosemirror-model';

/** What a template may be made of; the same as the server reads (TemplateReader). */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block*' },
    paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
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
    list_item: { content: 'paragraph', parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    /** A placeholder that stands alone between paragraphs. */
    slot: {
      group: 'block',
      atom: true,
      attrs: { key: {} },
      parseDOM: [{ tag: 'div[data-slot]', getAttrs: (dom) => ({ key: dom.getAttribute('data-slot') }) }],
      toDOM: (node: Node) => ['div', { 'data-slot': node.attrs.key }],
    },
    text: { group: 'inline' },
    /** A placeholder in a sentence. */
    field: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { key: {} },
      parseDOM: [{ tag: 'span[data-field]', getAttrs: (dom) => ({ key: dom.getAttribute('data-field') }) }],
      toDOM: (node: Node) => ['span', { 'data-field': node.attrs.key }],
    },
    hard_break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
  },
  marks: {
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  },
});
