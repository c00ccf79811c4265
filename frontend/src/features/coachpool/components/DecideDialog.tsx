import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, ProblemNotice, toast } from '../../../ui';
import type { CoachChoice } from '../api/types';
import { useDecideCoach } from '../api/useCoachChoice';
import { EarlierRelation, type Known } from './EarlierRelation';

/** The office decides; whether people knew each other is asked once more. */
export function DecideDialog({
  caseId,
  choice,
  onClose,
}: {
  caseId: string;
  choice: CoachChoice;
  onClose: () => void;
}) {
  const t = useTexts('coachpool');
  const [known, setKnown] = useState<Known>({
    relation: choice.background[0]?.earlierRelation ?? 'NONE',
    note: choice.background[0]?.earlierRelationNote ?? '',
  });
  const decide = useDecideCoach(caseId, () => {
    toast(t('decide.done'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('decide.title', { coach: choice.coach })}>
      <div className="stack">
        <p>{t('decide.text')}</p>
        {decide.error && <ProblemNotice error={decide.error} />}
        <EarlierRelation known={known} onChange={setKnown} />
      </div>
      <div className="dialog-actions">
        <Button
          kind="primary"
          busy={decide.isPending}
          onClick={() =>
            decide.mutate({
              choiceId: choice.id,
              version: choice.version,
              earlierRelation: known.relation,
              earlierRelationNote: known.note.trim() || undefined,
            })
          }
        >
          {t('decide.send')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
