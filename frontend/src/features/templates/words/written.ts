import type { Node } from 'prosemirror-model';
import { sentences, schema as whole } from './schema';

/** `SENTENCE`: one paragraph without a tag around it, as a text block is. */
export type Shape = 'BODY' | 'SENTENCE';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  shy: '\u00ad',
};
/** Something the editor cannot show; `message` is the part it stumbled over. */
export class NotShown extends Error {}

/** Reads the text of a template as the server does. @throws NotShown */
export function read(text: string, shape: Shape): Node {
  const tokens = text.match(/<[^>]*>|\{\{[^{}<]*\}\}|&[^;\s<]*;?|[^<{&]+|[<{]/gs) ?? [];
  let at = 0;
  const schema = shape === 'SENTENCE' ? sentences : whole;
  const strongly = [schema.mark('strong')];

  function inline(closing: string): Node[] {
    const nodes: Node[] = [];
    let words = '';
    let strong = false;
    const flush = () => {
      const said = words.replace(/ {2,}/g, ' ');
      if (said) nodes.push(schema.text(said, strong ? strongly : []));
      words = '';
    };
    while (at < tokens.length) {
      const token = tokens[at++] as string;
      const tag = tagOf(token);
      if (tag === `/${closing}` && !strong) {
        flush();
        return nodes;
      }
      if (tag === 'br' || tag === 'br/') {
        flush();
        nodes.push(schema.node('hard_break', null, undefined, strong ? strongly : []));
      } else if (tag === (strong ? '/strong' : 'strong')) {
        flush();
        strong = !strong;
      } else if (token.startsWith('<')) {
        throw new NotShown(token);
      } else if (keyOf(token) !== undefined) {
        flush();
        nodes.push(schema.node('field', { key: keyOf(token) }, undefined, strong ? strongly : []));
      } else if (token.startsWith('&')) {
        const sign = ENTITIES[token.slice(1, -1)];
        if (sign === undefined || !token.endsWith(';')) throw new NotShown(token);
        words += sign;
      } else words += token.replace(/[\t\n\r\f\v]/g, ' ');
    }
    if (closing || strong) throw new NotShown(`</${strong ? 'strong' : closing}>`);
    flush();
    return nodes;
  }

  function items(list: string): Node[] {
    const found: Node[] = [];
    for (;;) {
      while (at < tokens.length && !tokens[at]?.trim()) at++;
      const token = tokens[at++] ?? '';
      const tag = tagOf(token);
      if (tag === `/${list}` && found.length > 0) return found;
      if (tag !== 'li') throw new NotShown(token || `</${list}>`);
      found.push(schema.node('list_item', null, schema.node('paragraph', null, inline('li'))));
    }
  }

  if (shape === 'SENTENCE') return schema.node('doc', null, schema.node('paragraph', null, inline('')));
  const blocks: Node[] = [];
  while (at < tokens.length) {
    const token = tokens[at++] as string;
    if (!token.trim()) continue;
    const tag = tagOf(token);
    if (keyOf(token) !== undefined) blocks.push(schema.node('slot', { key: keyOf(token) }));
    else if (tag === 'h2') blocks.push(schema.node('heading', null, inline('h2')));
    else if (tag === 'p') blocks.push(schema.node('paragraph', null, inline('p')));
    else if (tag === 'ul') blocks.push(schema.node('bullet_list', null, items('ul')));
    else if (tag === 'ol') blocks.push(schema.node('ordered_list', null, items('ol')));
    else throw new NotShown(token.trim().slice(0, 60));
  }
  return schema.node('doc', null, blocks);
}

/** The text of a template, one block to a line. */
export function write(doc: Node, shape: Shape): string {
  const blocks: string[] = [];
  doc.forEach((block) => {
    blocks.push(blockText(block, shape));
  });
  return shape === 'SENTENCE'
    ? blocks.join('<br>')
    : blocks
        .filter((block) => block !== '<p></p>')
        .map((block) => `${block}\n`)
        .join('');
}

function blockText(block: Node, shape: Shape): string {
  switch (block.type.name) {
    case 'slot':
      return `{{${block.attrs.key}}}`;
    case 'heading':
      return `<h2>${inlineText(block)}</h2>`;
    case 'bullet_list':
    case 'ordered_list': {
      const tag = block.type.name === 'ordered_list' ? 'ol' : 'ul';
      let items = '';
      block.forEach((item) => {
        items += `\n<li>${inlineText(item.child(0))}</li>`;
      });
      return `<${tag}>${items}\n</${tag}>`;
    }
    default:
      return shape === 'SENTENCE' ? inlineText(block) : `<p>${inlineText(block)}</p>`;
  }
}

function inlineText(parent: Node): string {
  let text = '';
  let strong = false;
  parent.forEach((node) => {
    const isStrong = node.marks.length > 0;
    if (isStrong !== strong) {
      text += isStrong ? '<strong>' : '</strong>';
      strong = isStrong;
    }
    if (node.isText) text += escaped(node.text ?? '');
    else text += node.type.name === 'field' ? `{{${node.attrs.key}}}` : '<br>';
  });
  return strong ? `${text}</strong>` : text;
}

const escaped = (words: string) =>
  words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/\u00ad/g, '&shy;');

const tagOf = (token: string) =>
  /^<\/?\s*[a-z][a-z0-9]*\s*\/?\s*>$/i.test(token)
    ? token.slice(1, -1).replace(/\s/g, '').toLowerCase()
    : undefined;

const keyOf = (token: string) => /^\{\{\s*(.*?)\s*\}\}$/s.exec(token)?.[1];
