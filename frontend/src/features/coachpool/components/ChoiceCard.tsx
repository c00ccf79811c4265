import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, formatDate, ProblemNotice, toast } from '../../../ui';
import { may, useTheCase } from '../../cases/useTheCase';
import type { ChoiceAnswer, CoachChoice } from '../api/types';
import { useAnswerCoach, useRecordCommitment } from '../api/useCoachChoice';
import { AnswerForDialog } from './AnswerForDialog';
import { DecideDialog } from './DecideDialog';

const TONES = { OPEN: 'neutral', ACCEPTED: 'success', REFUSED: 'danger' } as const;
const COMPANY = ['HR', 'SUPERVISOR'];

interface ChoiceCardProps {
  caseId: string;
  choice: CoachChoice;
  actions: string[];
}

/** One proposal: who said what to it, and what the reader may do now. */
export function ChoiceCard({ caseId, choice, actions }: ChoiceCardProps) {
  const t = useTexts('coachpool');
  const overview = useTheCase();
  const [dialog, setDialog] = useState<'answer' | 'decide'>();
  const answer = useAnswerCoach(caseId, () => toast(t('choice.answered')));
  const commitment = useRecordCommitment(caseId, () => toast(t('choice.committed')));
  const open = choice.state === 'PROPOSED';
  const company = overview.relations.some((relation) => COMPANY.includes(relation));
  const mine: ChoiceAnswer = company ? choice.employerAnswer : choice.employeeAnswer;
  const asked = open && actions.includes('COACH_ANSWER') && mine === 'OPEN';
  const ready =
    choice.employeeAnswer === 'ACCEPTED' && choice.employerAnswer === 'ACCEPTED' && choice.secrecyCommitted;
  const staff = may(overview, 'RECORD_FOR_OTHERS');

  return (
    <section className={`box stack${asked ? ' box-yours' : ''}`} aria-label={choice.coach}>
      <div className="row row-between">
        <h3>{choice.coach}</h3>
        <Badge
          tone={choice.state === 'DECIDED' ? 'success' : choice.state === 'REFUSED' ? 'danger' : 'neutral'}
        >
          {t(`state.${choice.state}`)}
        </Badge>
      </div>
      <p>
        {t('choice.region', { region: choice.region })}
        {choice.industries.length > 0 && (
          <> · {t('choice.industries', { list: choice.industries.join(', ') })}</>
        )}
      </p>
      <ul className="bullets">
        <li>
          {t('choice.employee')}{' '}
          <Badge tone={TONES[choice.employeeAnswer]}>{t(`answer.${choice.employeeAnswer}`)}</Badge>
        </li>
        <li>
          {t('choice.employer')}{' '}
          <Badge tone={TONES[choice.employerAnswer]}>{t(`answer.${choice.employerAnswer}`)}</Badge>
        </li>
        <li>
          {t('choice.secrecy')}{' '}
          <Badge tone={choice.secrecyCommitted ? 'success' : 'neutral'}>
            {t(choice.secrecyCommitted ? 'choice.secrecyDone' : 'choice.secrecyOpen')}
          </Badge>
        </li>
      </ul>
      {choice.background.map(({ proposedBy, proposedAt, reason, earlierRelation, earlierRelationNote }) => (
        <p key={proposedAt} className="small">
          {t('choice.proposed', { name: proposedBy, date: formatDate(proposedAt), reason })}{' '}
          {earlierRelation === 'KNOWN' && t('choice.known', { note: earlierRelationNote })}
        </p>
      ))}
      {answer.error && <ProblemNotice error={answer.error} />}
      {commitment.error && <ProblemNotice error={commitment.error} />}
      {asked && (
        <>
          <p>{t('choice.mayRefuse')}</p>
          <div className="row">
            <Button
              kind="primary"
              icon="check"
              busy={answer.isPending}
              onClick={() => answer.mutate({ choiceId: choice.id, answer: 'acceptance' })}
            >
              {t('choice.accept')}
            </Button>
            <Button
              busy={answer.isPending}
              onClick={() => answer.mutate({ choiceId: choice.id, answer: 'refusal' })}
            >
              {t('choice.refuse')}
            </Button>
          </div>
        </>
      )}
      {open && (
        <div className="row">
          {actions.includes('COACH_DECIDE') && ready && (
            <Button kind="primary" onClick={() => setDialog('decide')}>
              {t('choice.decide')}
            </Button>
          )}
          {staff && (choice.employeeAnswer === 'OPEN' || choice.employerAnswer === 'OPEN') && (
            <Button onClick={() => setDialog('answer')}>{t('choice.answerFor')}</Button>
          )}
          {actions.includes('COACH_COMMITMENT_RECORD') && !choice.secrecyCommitted && (
            <Button busy={commitment.isPending} onClick={() => commitment.mutate(choice.id)}>
              {t('choice.commitmentFor')}
            </Button>
          )}
        </div>
      )}
      {open && actions.includes('COACH_DECIDE') && !ready && (
        <p className="small muted">{t('choice.waits')}</p>
      )}
      {dialog === 'answer' && (
        <AnswerForDialog caseId={caseId} choice={choice} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'decide' && (
        <DecideDialog caseId={caseId} choice={choice} onClose={() => setDialog(undefined)} />
      )}
    </section>
  );
}
