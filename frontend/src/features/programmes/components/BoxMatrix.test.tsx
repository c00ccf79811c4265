import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../testing';
import type { Value } from '../api/types';
import { type Paper, PapersEditor } from './PapersEditor';

function Example() {
  const [papers, setPapers] = useState<Paper[]>([]);
  return (
    <>
      <PapersEditor
        id="papers"
        label="Unterlagen"
        hint="Was nötig ist."
        value={papers}
        onChange={(value: Value) => setPapers(value as unknown as Paper[])}
      />
      <button type="button">{'danach'}</button>
    </>
  );
}

describe('a matrix of boxes', () => {
  it('is one stop for Tab, and the arrow keys go from box to box', async () => {
    const { user } = await renderPage(<Example />);
    const [first, second] = screen.getAllByRole('checkbox');
    await user.tab();
    expect(first).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowRight} ');
    expect(second).toHaveFocus();
    expect(second).toBeChecked();
    await user.tab();
    expect(screen.getByRole('button', { name: 'danach' })).toHaveFocus();

    await user.tab({ shift: true });
    expect(second).toHaveFocus();
    await user.keyboard('{Control>}{End}{/Control}{ArrowDown}');
    expect(screen.getAllByRole('checkbox').at(-1)).toHaveFocus();
    await user.keyboard('{Home}{Control>}{Home}{/Control}');
    expect(first).toHaveFocus();
  });

  it('is led to by the id of its field', async () => {
    const { user } = await renderPage(<Example />);
    await user.click(screen.getAllByRole('checkbox')[7] as HTMLElement);
    document.getElementById('papers')?.focus();
    expect(screen.getAllByRole('checkbox')[7]).toHaveFocus();
    expect(
      screen.getByRole('grid', { name: 'Unterlagen', description: /Was nötig ist.*Pfeiltasten/ }),
    ).toBeVisible();
  });
});
