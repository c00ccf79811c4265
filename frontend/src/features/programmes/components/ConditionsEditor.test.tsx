import { screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { API, HttpResponse, http, renderPage, server } from '../../../testing';
import type { Condition, Finding } from '../api/types';
import { ConditionsEditor } from './ConditionsEditor';

const condition: Condition = {
  key: 'k',
  title: 'Genug Zeit',
  expression: 'wochenstunden >= 20',
  met: 'ja',
  unmet: 'nein',
  paragraph: 'Richtlinie',
  strength: 'SHOULD',
};

function Editor({ findings = [] }: { findings?: Finding[] }) {
  const [value, setValue] = useState<Condition[]>([condition]);
  return (
    <ConditionsEditor
      id="conditions"
      label="Eigene Bedingungen"
      hint=""
      value={value}
      findings={findings}
      onChange={(next) => setValue(next as unknown as Condition[])}
    />
  );
}

describe('conditions of the office', () => {
  it('adds a comparison from lists to the text', async () => {
    server.use(
      http.get(`${API}/api/programmes/case-facts`, () =>
        HttpResponse.json([
          {
            fact: 'EMPLOYMENT',
            word: 'art_der_arbeit',
            label: 'Art der Arbeit',
            kind: 'CHOICE',
            choices: ['ANGESTELLT', 'WERKSTATT'],
            knownToApplicant: true,
          },
        ]),
      ),
    );
    const { user } = await renderPage(<Editor />);
    await user.selectOptions(screen.getByLabelText('Verbinden mit'), 'oder');
    await user.selectOptions(
      await screen.findByLabelText('Angabe'),
      await screen.findByText('Art der Arbeit'),
    );
    await user.selectOptions(screen.getByLabelText('Vergleich'), 'ist nicht');
    await user.selectOptions(screen.getByLabelText('Wert'), 'WERKSTATT');
    await user.click(screen.getByRole('button', { name: 'Einfügen' }));
    expect(screen.getByRole('textbox', { name: 'Bedingung' })).toHaveValue(
      'wochenstunden >= 20 or art_der_arbeit != "WERKSTATT"',
    );
  });

  it('says at which character the text cannot be read, and goes there', async () => {
    server.use(http.get(`${API}/api/programmes/case-facts`, () => HttpResponse.json([])));
    const wrong = { path: 'conditions.0.expression', code: 'unreadable', reason: 'Ab hier.', position: 15 };
    const { user } = await renderPage(<Editor findings={[wrong]} />);
    expect(screen.getByText('Zeichen 15: Ab hier.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Zu dieser Stelle' }));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Bedingung' });
    expect(box).toHaveFocus();
    expect(box.selectionStart).toBe(14);
  });
});
