import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../testing';
import type { DraftContent } from '../useDraftContent';
import { FrameFields } from './FrameFields';

function Example({ unitMinutes }: { unitMinutes: number | null }) {
  const [content, setContent] = useState({ minutes: 2700 } as DraftContent);
  return (
    <FrameFields
      kind="GRANT"
      content={content}
      change={(part) => setContent((before) => ({ ...before, ...part }))}
      unitMinutes={unitMinutes}
    />
  );
}

function Change() {
  const [content, setContent] = useState({ endsOn: '2026-12-31' } as DraftContent);
  return (
    <>
      <FrameFields
        kind="CHANGE_BENEFIT"
        content={content}
        change={(part) => setContent((before) => ({ ...before, ...part }))}
        unitMinutes={null}
      />
      <p>{`Letzter: ${content.endsOn}`}</p>
    </>
  );
}

it('a change begins with the end that is set, and says when what is typed is no day', async () => {
  const { user } = await renderPage(<Change />);
  const end = screen.getByRole('textbox', { name: /Letzter Tag/ });
  expect(end).toHaveValue('31.12.2026');
  await user.clear(end);
  expect(end).not.toBeInvalid();
  await user.type(end, '31.13.');
  expect(end).toBeInvalid();
  expect(end).toHaveAccessibleDescription(/keinen letzten Tag mehr/);
  await user.clear(end);
  await user.type(end, '30.11.2026');
  expect(end).not.toBeInvalid();
  expect(screen.getByText('Letzter: 2026-11-30')).toBeVisible();
});

describe('the hours of a decision', () => {
  it('are said in the unit of the programme as they are typed', async () => {
    const { user } = await renderPage(<Example unitMinutes={45} />);
    const hours = screen.getByRole('group', { name: 'Bewilligte Stunden' });
    expect(hours).toHaveAccessibleDescription('Umgerechnet: 60 Fachleistungsstunden (je 45 Minuten)');
    await user.type(screen.getByRole('textbox', { name: 'Minuten' }), '{Backspace}30');
    expect(hours).toHaveAccessibleDescription(
      'Umgerechnet: 60 Fachleistungsstunden (je 45 Minuten) und 30 Min.',
    );
    await user.clear(screen.getByRole('textbox', { name: 'Stunden' }));
    expect(hours).toHaveAccessibleDescription('Eine Fachleistungsstunde hat 45 Minuten.');
  });

  it('stay hours where the programme counts in hours', async () => {
    await renderPage(<Example unitMinutes={null} />);
    expect(screen.getByRole('group', { name: 'Bewilligte Stunden' })).not.toHaveAccessibleDescription();
  });
});
