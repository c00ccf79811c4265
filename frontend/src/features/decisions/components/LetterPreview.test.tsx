import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../testing';
import type { RuleResult } from '../api/types';
import { LetterPreview } from './LetterPreview';
import { RuleList } from './RuleList';

describe('the notice as it will look', () => {
  it('begins as the letter does: the body, where it is and how to reach it', async () => {
    await renderPage(
      <LetterPreview
        letter={{
          head: {
            office: 'Landkreis Testkreis',
            address: ['Testweg 1', '71000 Teststadt'],
            contact: ['Telefon: 07031 1'],
            fileNumber: 'BW-1',
            date: '20.11.2026',
            recipient: ['Frau Amarylli', 'Weg 2', '71000 Teststadt'],
          },
          subject: 'Bescheid',
          salutation: 'Sehr geehrte Frau Amarylli,',
          body: [
            { kind: 'bullets', items: ['Die Planung wird fachlich befürwortet.'] },
            { kind: 'text', text: 'Ermessen (§ 39 SGB I), 20 Stunden' },
          ],
          closing: 'Mit freundlichen Grüßen',
        }}
      />,
    );
    expect(screen.getByText(/Testweg 1/)).toHaveTextContent('Testweg 1 71000 Teststadt Telefon: 07031 1');
    expect(screen.getByRole('listitem')).toHaveTextContent('Die Planung wird fachlich befürwortet.');
    expect(screen.getByText(/Ermessen/).textContent).toBe('Ermessen (§\u00a039 SGB\u00a0I), 20\u00a0Stunden');
  });
});

describe('the tally of the rules', () => {
  it('is red only where something is not met', async () => {
    const met: RuleResult = {
      rule: 'PAPERS',
      outcome: 'PASS',
      strength: 'MUST',
      title: 'Die nötigen Unterlagen liegen vor',
      sentence: 'Alle Unterlagen sind da.',
      value: 'vollständig',
      paragraph: 'Programm des Amtes',
    };
    await renderPage(
      <RuleList caseId="c1" check={[met, { ...met, rule: 'OFFERED', outcome: 'OPEN' }]} deviations={{}} />,
    );
    expect(screen.getByText('0 nicht erfüllt')).not.toHaveClass('rule-FAIL');
    expect(screen.getByText('1 offen')).toHaveClass('rule-OPEN');
    expect(screen.getByText('1 erfüllt')).toHaveClass('rule-PASS');
  });
});
