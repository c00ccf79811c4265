import { useTexts } from '../../../i18n/useTexts';
import { Icon, ProblemNotice, Waiting } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { useVisibility, type VisibilityTopic } from '../api/useVisibility';
import { withoutCoaching } from '../useBenefitStep';
import { useCaseWords } from '../useCaseWords';

const OFFICE = ['RESPONSIBLE_CASE_WORKER', 'DEPUTY_CASE_WORKER', 'GROUP_MEMBER', 'SPECIALIST'];

/** There is nothing of it where no coaching can be granted. */
const OF_COACHING = ['GOALS', 'HOURS', 'CONFIDED_TO_COACH', 'EARLY_END'];

/** "Sie, das Amt und Frau Begonia": the office once, whoever works there. */
function useReaders() {
  const t = useTexts('cases');
  const words = useCaseWords();
  return ({ everybody, readers }: VisibilityTopic) => {
    if (everybody) return t('sees.everybody');
    const names = [
      ...(readers.some(({ me }) => me) ? [t('sees.you')] : []),
      ...(readers.some(({ me, relation }) => !me && OFFICE.includes(relation)) ? [t('sees.office')] : []),
      ...readers
        .filter(({ me, relation }) => !me && !OFFICE.includes(relation))
        .map(({ name, relation }) => name ?? words.relation(relation)),
    ];
    if (names.length === 0) return t('sees.nobody');
    const last = names.at(-1);
    const joined = names.length === 1 ? last : t('sees.and', { first: names.slice(0, -1).join(', '), last });
    return (joined ?? '').replace(/^./, (letter) => letter.toUpperCase());
  };
}

/** For each thing in the case who reads it now. */
export function SeesMap({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const readersOf = useReaders();
  const { data, error, refetch } = useVisibility(overview.id);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const coaching = !withoutCoaching(overview);
  const topics = data.topics.filter(
    ({ topic }) => words.known('cases', `sees.topics.${topic}`) && (coaching || !OF_COACHING.includes(topic)),
  );
  return (
    <ul className="sees">
      {topics.map((topic) => {
        const employer = topic.readers.some(({ relation }) => ['HR', 'SUPERVISOR'].includes(relation));
        return (
          <li key={topic.topic}>
            <div>
              <p className="strong">{t(`sees.topics.${topic.topic}`)}</p>
              {topic.topic === 'HEALTH' && !employer && (
                <p className="small muted">{t('sees.notEmployer')}</p>
              )}
            </div>
            <p className={topic.everybody ? 'sees-open' : 'sees-shut'}>
              <Icon name={topic.everybody ? 'visibility' : 'visibility-off'} small />
              <span>{readersOf(topic)}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
