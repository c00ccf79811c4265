import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, formatDate, Link } from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import type { FormLine } from '../api/useForms';
import { RELATIONS } from '../fillers';

type Line = FormLine['parts'][number];

const TONES = { EMPTY: 'neutral', STARTED: 'info', CONFIRMED: 'success' } as const;

/** Who has filled what, who has not, and whom nobody has invited yet. */
export function PartList({ overview, parts }: { overview: CaseOverview; parts: Line[] }) {
  const t = useTexts('forms');
  return (
    <ul className="form-parts">
      {parts.map((part) => {
        const people = overview.people.filter(({ relation }) => RELATIONS[part.filler].includes(relation));
        return (
          <li key={part.filler}>
            <b>{part.mine ? t('mine') : t(`fillers.${part.filler}`)}</b>{' '}
            <Badge tone={TONES[part.state]}>{t(`states.${part.state}`)}</Badge>
            {part.confirmedAt && (
              <span className="small muted">
                {' '}
                {t('confirmedBy', { name: part.confirmedBy, date: formatDate(part.confirmedAt) })}
              </span>
            )}
            {part.reopenedReason && <p className="small">{t('reopened', { reason: part.reopenedReason })}</p>}
            {people.length === 0 && part.filler !== 'OFFICE' && (
              <p className="small muted">
                {t('nobody')}{' '}
                {overview.actions.includes('PERSON_INVITE') && (
                  <Link to={paths.case(overview.id, 'beteiligte')}>{t('invite')}</Link>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
