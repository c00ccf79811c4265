import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ConfirmDanger, TextArea } from '../../../ui';
import type { DecisionDraft } from '../api/types';
import type { DraftContent } from '../useDraftContent';
import { CheckChanged } from './CheckChanged';

interface ReasonsFieldProps {
  draft: DecisionDraft;
  content: DraftContent;
  change: (part: Partial<DraftContent>) => void;
  error?: string;
  readers: string;
}

/** The reasons: those of the check until somebody writes; then the page says what the check says otherwise since. */
export function ReasonsField({ draft, content, change, error, readers }: ReasonsFieldProps) {
  const t = useTexts('decisions');
  const [asking, setAsking] = useState(false);
  const { checkReasons } = draft;
  const canTakeOver = checkReasons !== '' && content.reasons !== checkReasons;
  const refuses = /^(REJECT|REFUSE_)/.test(draft.kind);
  const follows = content.reasons !== '' && content.reasons === content.prefill;
  const hint = follows
    ? 'reasonsHint'
    : checkReasons
      ? 'ownReasonsHint'
      : refuses
        ? 'noReasonHint'
        : 'ownReasonsHint';
  return (
    <>
      {content.reasons !== content.prefill && content.prefill !== checkReasons && (
        <CheckChanged
          changed={draft.changed}
          action={
            <Button small onClick={() => change({ prefill: checkReasons })}>
              {t('changed.stillRight')}
            </Button>
          }
        >
          {t('changed.readAgain')}
        </CheckChanged>
      )}
      <TextArea
        name="reasons"
        label={t('words.reasons')}
        hint={t(`words.${hint}`)}
        rows={8}
        value={content.reasons}
        onChange={(event) => change({ reasons: event.target.value, prefill: content.prefill })}
        error={error}
        readers={readers}
      />
      {canTakeOver && (
        <div>
          <Button small onClick={() => setAsking(true)}>
            {t('words.takeOver')}
          </Button>
        </div>
      )}
      <ConfirmDanger
        open={asking}
        onClose={() => setAsking(false)}
        title={t('words.takeOverTitle')}
        consequence={t('words.takeOverConsequence')}
        confirm={t('words.takeOver')}
        onConfirm={() => {
          setAsking(false);
          change({ reasons: checkReasons, prefill: checkReasons });
        }}
      >
        <p className="letter-text small">{checkReasons}</p>
      </ConfirmDanger>
    </>
  );
}
