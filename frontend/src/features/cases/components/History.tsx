import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { EmptyState, formatMoment, ProblemNotice, Waiting } from '../../../ui';
import { namesOf } from '../../todo/kinds';
import { type CaseEvent, useHistory } from '../api/useHistory';
import { useCaseWords } from '../useCaseWords';

function useEventWords() {
  const t = useTexts('cases');
  const state = useTexts('states');
  const words = useCaseWords();
  return (event: CaseEvent) => {
    const { kind, to } = event;
    const about = /^(PERSON_JOINED|PERSON_LEFT)_(.+)$/.exec(kind);
    const consent = /^CONSENT_(GIVEN|REFUSED|REVOKED)_(.+)$/.exec(kind);
    if (consent && words.known('cases', `consentForms.${consent[2]}`)) {
      return t(`events.CONSENT_${consent[1]}_FORM`, { form: t(`consentForms.${consent[2]}`) });
    }
    if (about) return t(`events.${about[1]}`, { relation: words.relation(about[2] ?? '') });
    if (kind === 'MOVED' && to) return state(to);
    const name = namesOf(kind).find((one) => words.known('cases', `events.${one}`));
    return t(`events.${name ?? 'OTHER'}`);
  };
}

function noteLabel(kind: string) {
  if (kind.startsWith('BENEFIT_')) return 'benefit';
  return /^FORM_(OPENED|PART_)/.test(kind) ? 'form' : 'note';
}

/** The course of a case, latest first; with `first` only its newest part. */
export function History({ caseId, first }: { caseId: string; first?: number }) {
  const t = useTexts('cases');
  const words = useCaseWords();
  const eventWords = useEventWords();
  const { data, error, refetch } = useHistory(caseId);
  const shown = first ? data?.slice(0, first) : data;
  return (
    <section aria-labelledby="history" className="stack">
      <h2 id="history">{t('history.title')}</h2>
      {!first && <p className="muted">{t('history.text')}</p>}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data?.length === 0 && <EmptyState title={t('history.empty')}>{t('history.emptyText')}</EmptyState>}
      {shown && shown.length > 0 && (
        <ol className="course">
          {shown.map((event) => (
            <li key={`${event.at} ${event.kind} ${event.relation}`}>
              <p className="strong">{eventWords(event)}</p>
              <p className="small muted">
                {formatMoment(event.at)} ·{' '}
                {t('history.by', { person: event.person, relation: words.relation(event.relation) })}
              </p>
              {'note' in event && (
                <p className="small">
                  <span className="muted">{t(`history.${noteLabel(event.kind)}`)}</span> {event.note}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {first && data && data.length > first && (
        <p className="small">
          <Link to={paths.case(caseId, 'verlauf')}>{t('staff.historyAll')}</Link>
        </p>
      )}
    </section>
  );
}
