import { useTexts } from '../../../i18n/useTexts';
import { Avatar } from '../../../ui';
import type { GoalView, PartyView } from '../api/types';

/** Who said yes, as circles, and in words who has not yet; the number of comments beside it. */
export function Assents({ goal, parties }: { goal: GoalView; parties: PartyView[] }) {
  const t = useTexts('goals');
  const given = new Set(goal.assents.map(({ party }) => party));
  const missing = parties.filter(({ party }) => !given.has(party));
  const nameOf = ({ party, name }: PartyView) => name ?? t(`party.${party}`);
  return (
    <>
      <span className="goal-assents">
        {parties.map((side) => (
          <Avatar
            key={side.party}
            name={nameOf(side)}
            small
            ring={given.has(side.party) ? 'agreed' : 'open'}
          />
        ))}
        <span className="sr-only">{t('card.agreed', { given: given.size, all: parties.length })}</span>
      </span>
      {goal.comments > 0 && (
        <span className="goal-card__comments">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path
              d="M3 3.5h14v10H8.5L5 16.5v-3H3z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinejoin="round"
            />
          </svg>
          <span aria-hidden="true">{goal.comments}</span>
          <span className="sr-only">{t('card.comments', { count: goal.comments })}</span>
        </span>
      )}
      {missing.length > 0 && goal.stage !== 'DROPPED' && (
        <span className="goal-card__missing">
          {t('card.missing', { names: missing.map(nameOf).join(', ') })}
        </span>
      )}
    </>
  );
}
