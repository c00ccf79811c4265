import { useState } from 'react';
import { centsOf, eurosOf } from '../../../forms/money';
import { useTexts } from '../../../i18n/useTexts';
import { TextArea, TextField } from '../../../ui';
import { GIVING } from '../api/kinds';
import type { TextFieldsProps } from './FrameFields';

/** What a decision says beside hours, days and reasons. */
export function TermsFields({ kind, content, change, errorOf, readers }: TextFieldsProps) {
  const t = useTexts('decisions');
  const [budget, setBudget] = useState(() => eurosOf(content.budgetCents));
  const wrong = budget.trim() !== '' && !centsOf(budget);
  const changes = kind === 'CHANGE' || kind === 'CHANGE_BENEFIT';
  return (
    <>
      {kind === 'PERSONAL_BUDGET' && (
        <TextField
          name="budget"
          label={t('terms.budget')}
          unit="€"
          short
          inputMode="decimal"
          value={budget}
          onChange={(event) => {
            setBudget(event.target.value);
            change({ budgetCents: centsOf(event.target.value) || null });
          }}
          error={wrong ? t('terms.budgetWrong') : errorOf?.('budgetCents')}
          readers={readers}
        />
      )}
      {(kind === 'PARTIAL_GRANT' || kind === 'EXTEND') && (
        <TextArea
          name="notGranted"
          error={errorOf?.('notGranted')}
          label={t('terms.notGranted')}
          hint={t('terms.notGrantedHint')}
          optional={kind === 'EXTEND'}
          value={content.notGranted ?? ''}
          onChange={(event) => change({ notGranted: event.target.value || null })}
          readers={readers}
        />
      )}
      <TextArea
        name="furtherRuling"
        error={errorOf?.('furtherRuling')}
        label={t(changes ? 'terms.whatChanges' : 'terms.furtherRuling')}
        hint={t(kind.endsWith('_BENEFIT') ? 'terms.furtherRulingHintBenefit' : 'terms.furtherRulingHint')}
        optional
        rows={2}
        value={content.furtherRuling ?? ''}
        onChange={(event) => change({ furtherRuling: event.target.value || null })}
        readers={readers}
      />
      {(GIVING.includes(kind) || kind === 'CHANGE') && (
        <TextArea
          name="conditions"
          error={errorOf?.('conditions')}
          label={t('terms.conditions')}
          hint={t('terms.conditionsHint')}
          optional
          rows={3}
          value={content.conditions.join('\n')}
          onChange={(event) => change({ conditions: event.target.value.split('\n').slice(0, 20) })}
          readers={readers}
        />
      )}
    </>
  );
}
