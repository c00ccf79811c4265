import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../testing';
import { pastedWords } from '../words/pasted';
import type { Shape } from '../words/written';
import { WordsField } from './WordsField';

const placeholders = [
  { kind: 'NOTICE', key: 'gruende', meaning: 'Gründe', block: true, required: true },
] as const;

async function show(shape: Shape, text: string) {
  let kept = text;
  function Field() {
    const [value, setValue] = useState(text);
    kept = value;
    return (
      <WordsField
        name="text"
        label="Text"
        {...{ shape, value, placeholders: [...placeholders] }}
        writable
        onChange={setValue}
      />
    );
  }
  const { user } = await renderPage(<Field />);
  const box = () => screen.getByRole('textbox', { name: 'Text' });
  return {
    user,
    box,
    kept: () => kept,
    paste: (html: string, plain = '') =>
      fireEvent.paste(box(), {
        clipboardData: { getData: (kind: string) => (kind === 'text/html' ? html : plain), files: [] },
      }),
    toggle: (name: RegExp) => user.click(screen.getByRole('button', { name })),
  };
}

const selectAll = (box: HTMLElement) => fireEvent.keyDown(box, { key: 'a', ctrlKey: true });

const list = '<h2>Kopf</h2><ul><li>eins</li><li>zwei</li></ul><p>Ende</p>';

describe('words and the HTML behind them', () => {
  it('take a list that is pasted into a text block as lines, there and back', async () => {
    const { box, kept, paste, toggle } = await show('SENTENCE', '');
    paste(list);
    expect(kept()).toBe('Kopf<br>eins<br>zwei<br>Ende');
    await toggle(/Als HTML/);
    expect(box()).toHaveValue('Kopf<br>eins<br>zwei<br>Ende');
    await toggle(/Zurück/);
    expect(box()).toHaveTextContent('KopfeinszweiEnde');
  });

  it('keep half a placeholder before one that stands alone, there and back', async () => {
    const { box, kept, paste, toggle } = await show('BODY', '<p>Weil</p>\n{{gruende}}\n');
    paste('', '{{x');
    expect(kept()).toBe('<p>{{xWeil</p>\n{{gruende}}\n');
    await toggle(/Als HTML/);
    await toggle(/Zurück/);
    expect(box()).toHaveTextContent('{{xWeil');
    expect(box()).toHaveTextContent('Gründe');
  });

  it('say at once that what the law demands is gone, and put it back where it stood', async () => {
    const { box, kept, paste, toggle } = await show('BODY', '<p>Weil</p>\n{{gruende}}\n<p>Ende</p>\n');
    selectAll(box());
    paste('', 'x');
    expect(kept()).toBe('<p>x</p>\n');
    expect(screen.getByText(/Im Brieftext fehlt jetzt/)).toBeVisible();
    await toggle(/Zurückholen: Gründe/);
    expect(kept()).toBe('<p>x</p>\n{{gruende}}\n');
    expect(screen.queryByText(/Im Brieftext fehlt jetzt/)).toBeNull();
  });

  it('take the lists of Word as lists', async () => {
    const { kept, paste } = await show('BODY', '');
    const point = (marker: string, text: string) =>
      `<p class=MsoListParagraphCxSpFirst><![if !supportLists]><span>${marker}<span>&nbsp; </span></span><![endif]>${text}</p>`;
    paste(
      `<p class=MsoNormal>vor</p>${point('·', 'a')}\n${point('·', 'b')}${point('1.', 'c')}${point('2.', 'd')}`,
    );
    expect(kept()).toBe(
      '<p>vor</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>\n',
    );
  });

  it('keep every point of a list that is pasted into an empty paragraph', async () => {
    const { kept, paste } = await show('BODY', '');
    paste('<ul><li>eins</li><li>zwei</li></ul>');
    expect(kept()).toBe('<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n');
  });

  it('read what is bold without a style attribute, which our pages forbid', () => {
    expect(
      pastedWords(
        `<style>p{}</style><b style="font-weight:normal"><span style='color:red;font-weight:700'>a style="b"</span></b>`,
      ),
    ).toBe('<b data-bold="no"><span data-bold="yes">a style="b"</span></b>');
  });

  it('take from other pages what a letter can be made of', async () => {
    const { kept, paste } = await show('BODY', '');
    paste(
      '<b style="font-weight:normal"><p>a <span style="font-weight:700">fett</span> ' +
        '<span data-field="}}<x>">b</span></p></b>',
    );
    expect(kept()).toBe('<p>a <strong>fett</strong> b</p>\n');
  });
});
