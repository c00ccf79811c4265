import '../hours.css';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { EmptyState, ProblemNotice, toast, Waiting } from '../../../ui';
import { useTheCase } from '../../cases/useTheCase';
import { useGoalTitles } from '../api/useGoalTitles';
import { useLedger } from '../api/useLedger';
import { useRecordSession } from '../api/useRecordSession';
import { useSessions } from '../api/useSessions';
import { SessionForm } from '../components/SessionForm';

/** A session in under a minute: what was so last time is filled in, the rest is tapped. */
export function NewSessionPage() {
  const t = useTexts('hours');
  const { id, state } = useTheCase();
  const navigate = useNavigate();
  const ledger = useLedger(id);
  const sessions = useSessions(id);
  const goals = useGoalTitles(id);
  const record = useRecordSession(id, () => {
    toast(t('new.done'));
    void navigate(paths.case(id, 'stunden'));
  });

  const error = ledger.error ?? sessions.error;
  if (error) return <ProblemNotice error={error} />;
  if (!ledger.data || !sessions.data || goals.isPending) return <Waiting />;
  if (!ledger.data.hours || !sessions.data.actions.includes('SESSION_RECORD')) {
    return <EmptyState title={t('new.notNow')}>{t('new.notNowText')}</EmptyState>;
  }
  return (
    <div className="reading">
      <h2>{t('new.title')}</h2>
      <SessionForm
        caseId={id}
        hours={ledger.data.hours}
        stepMinutes={ledger.data.stepMinutes}
        unitMinutes={ledger.data.unitMinutes}
        tapering={state === 'TAPERING'}
        earlier={sessions.data.sessions.filter(({ reversed }) => !reversed)}
        audiences={sessions.data.noteAudiences}
        goals={goals.data ?? []}
        busy={record.isPending}
        onSubmit={(session) => record.mutateAsync(session)}
      />
    </div>
  );
}
