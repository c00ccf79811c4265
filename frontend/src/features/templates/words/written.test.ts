import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NotShown, read, type Shape, write } from './written';

const PRESETS = ['notice', 'plain'].map(
  (kind) =>
    JSON.parse(readFileSync(`../backend/src/main/resources/templates/${kind}.json`, 'utf8')) as {
      body: string;
      blocks: { text: string }[];
    },
);

const again = (text: string, shape: Shape = 'BODY') => write(read(text, shape), shape);

describe('the words of a template as they are written', () => {
  it('come out of the editor byte for byte, for every template the portal brings along', () => {
    for (const { body, blocks } of PRESETS) {
      expect(again(body)).toBe(body);
      for (const { text } of blocks) expect(again(text, 'SENTENCE')).toBe(text);
    }
  });

  it('keep everything the server understands', () => {
    const all =
      '<h2>Gründe &amp; &lt;mehr&gt;</h2>\n<p>Von <strong>{{beginn}} bis {{ende}}</strong><br>und&nbsp;so</p>\n' +
      '<ol>\n<li>eins</li>\n<li><strong>zwei</strong></li>\n</ol>\n{{gruende}}\n';
    expect(again(all)).toBe(all);
    expect(again('eins<br><strong>{{amt}}</strong>', 'SENTENCE')).toBe('eins<br><strong>{{amt}}</strong>');
  });

  it('only lose the shape of the lines', () => {
    expect(again('  <P>a\n  b</P>\n\n<ul><li>x</li>  </ul>{{ gruende }}')).toBe(
      '<p>a b</p>\n<ul>\n<li>x</li>\n</ul>\n{{gruende}}\n',
    );
  });

  it.each([
    ['<table></table>', '<table>'],
    ['<p class="x">a</p>', '<p class="x">'],
    ['lose', 'lose'],
    ['<p>a', '</p>'],
    ['<p>a <em>b</em></p>', '<em>'],
    ['<p>a & b</p>', '&'],
    ['<ul><p>a</p></ul>', '<p>'],
    ['<p>a < b</p>', '< b</p>'],
  ])('%s is not shown, and said why', (text, part) => {
    expect(() => read(text, 'BODY')).toThrow(NotShown);
    expect(() => read(text, 'BODY')).toThrow(part);
  });
});
