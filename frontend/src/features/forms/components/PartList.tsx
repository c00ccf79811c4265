import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, formatDate, Link, LinkButton, ProblemNotice, toast } from '../../../ui';
import type { CaseOverview } from '../../cases/api/useCase';
import { useInviteToPart } from '../api/useForm';
import type { FormLine } from '../api/useForms';
import { RELATIONS } from '../fillers';

type Line = FormLine['parts'][number];

const TONES = { EMPTY: 'neutral', STARTED: 'info', CONFIRMED: 'success' } as const;

interface PartListProps {
  overview: CaseOverview;
  formId: string;
  parts: Line[];
}

/** Who has filled what, who has not, and whom nobody has invited yet. */
export function PartList({ overview, formId, parts }: PartListProps) {
  return (
    <ul className="form-parts">
      {parts.map((part) => (
        <PartLine key={part.filler} overview={overview} formId={formId} part={part} />
      ))}
    </ul>
  );
}

function PartLine({ overview, formId, part }: { overview: CaseOverview; formId: string; part: Line }) {
  const t = useTexts('forms');
  const people = overview.people.filter(({ relation }) => RELATIONS[part.filler].includes(relation));
  const who = part.mine ? t('mine') : t(`fillers.${part.filler}`);
  return (
    <li>
      <b>{who}</b> <Badge tone={TONES[part.state]}>{t(`states.${part.state}`)}</Badge>
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
            <Link to={paths.case(overview.id, `beteiligte?einladen=${RELATIONS[part.filler][0]}`)}>
              {t('invite')}
            </Link>
          )}
        </p>
      )}
      {people.length > 0 && part.actions.includes('INVITE') && (
        <ByMail caseId={overview.id} formId={formId} part={part} who={who} />
      )}
    </li>
  );
}

function ByMail({ caseId, formId, part, who }: { caseId: string; formId: string; part: Line; who: string }) {
  const t = useTexts('forms');
  const invite = useInviteToPart(caseId, formId, () => toast(t('mail.done')));
  return (
    <div className="small">
      {invite.error && <ProblemNotice error={invite.error} />}
      <p>
        {part.invitedAt && <>{t('mail.sent', { date: formatDate(part.invitedAt) })} </>}
        <LinkButton disabled={invite.isPending} onClick={() => invite.mutate({ filler: part.filler })}>
          {t(part.invitedAt ? 'mail.again' : 'mail.ask')}
          <span className="sr-only"> {who}</span>
        </LinkButton>
      </p>
    </div>
  );
}
