import { useTexts } from '../../../i18n/useTexts';
import { EmptyState, ProblemNotice, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useCoachChoice } from '../api/useCoachChoice';
import { ChoiceCard } from '../components/ChoiceCard';
import { ProposeCoach } from '../components/ProposeCoach';

/** Who comes as a coach: proposed, accepted or refused by both sides, bound to secrecy, decided by the office. */
export function CoachChoicePage() {
  const t = useTexts('coachpool');
  const { id } = useTheCase();
  const choice = useCoachChoice(id);
  if (choice.error) return <ProblemNotice error={choice.error} onRetry={() => void choice.refetch()} />;
  if (!choice.data) return <Waiting />;
  const { choices, actions } = choice.data;
  const open = choices.some(({ state }) => state === 'PROPOSED');
  const decided = choices.some(({ state }) => state === 'DECIDED');
  return (
    <div className="stack stack-wide reading">
      <h2>{t('choice.title')}</h2>
      {choices.length === 0 && !actions.includes('COACH_PROPOSE') && (
        <EmptyState title={t('choice.none')}>{t('choice.noneText')}</EmptyState>
      )}
      {choices.map((each) => (
        <ChoiceCard key={each.id} caseId={id} choice={each} actions={actions} />
      ))}
      {actions.includes('COACH_PROPOSE') && !open && (
        <ProposeCoach caseId={id} title={t(decided ? 'propose.another' : 'propose.title')} folded={decided} />
      )}
    </div>
  );
}
