import '../programmes.css';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  Breadcrumb,
  Button,
  ButtonLink,
  formatNumber,
  Notice,
  Page,
  ProblemNotice,
  Progress,
  Waiting,
} from '../../../ui';
import type { Version } from '../api/types';
import { useVersion } from '../api/useProgrammes';
import { useSimulation } from '../api/useSimulation';
import { ChangedCases, isOther } from '../components/ChangedCases';
import { VerdictPicture } from '../components/VerdictPicture';

/** What a draft would change for the cases of the office. */
export function SimulationPage() {
  const t = useTexts('programmes');
  const { id = '' } = useParams();
  const version = useVersion(id);
  const title = version.data
    ? t('simulation.title', { programme: version.data.programme, number: version.data.number })
    : t('page.loading');
  return (
    <Page
      title={title}
      subtitle={t('simulation.intro')}
      before={
        <Breadcrumb
          crumbs={[
            { to: paths.programmes, label: t('list.title') },
            {
              to: paths.programmeVersion(id),
              label: version.data ? t('version', { number: version.data.number }) : t('page.loading'),
            },
            { label: t('simulation.crumb') },
          ]}
        />
      }
    >
      {version.isPending && <Waiting />}
      {version.isError && <ProblemNotice error={version.error} onRetry={() => void version.refetch()} />}
      {version.data && <Run version={version.data} />}
    </Page>
  );
}

function Run({ version }: { version: Version }) {
  const t = useTexts('programmes');
  const { simulation, error, start, cancel } = useSimulation(version);
  const { state, done, total, changed } = simulation;
  const running = state === 'running';
  const other = changed.filter(isOther).length;
  const nothing = done === 0 ? 'noCases' : 'nothing';
  return (
    <div className="stack">
      {error !== undefined && <ProblemNotice error={error} />}
      <div className="row rule-actions">
        {running ? (
          <Button onClick={cancel}>{t('simulation.cancel')}</Button>
        ) : (
          <Button kind="primary" onClick={() => void start()}>
            {t(state === 'idle' ? 'simulation.start' : 'simulation.again')}
          </Button>
        )}
        <ButtonLink kind="tertiary" to={paths.programmeVersion(version.id)}>
          {t('simulation.back', { number: version.number })}
        </ButtonLink>
      </div>
      {state !== 'idle' && (
        <Progress label={t('simulation.progress')} done={done} total={Math.max(total, 1)} />
      )}
      {state === 'cancelled' && (
        <Notice>
          {t('simulation.cancelled')} {other === 0 && done > 0 && t('simulation.nothingYet')}
        </Notice>
      )}
      {state === 'done' && (
        <Notice tone="success" announce title={other === 0 ? t(`simulation.${nothing}.title`) : undefined}>
          {t(other === 0 ? `simulation.${nothing}.text` : 'simulation.checked', {
            count: done,
            total: formatNumber(done),
            seconds: formatNumber(simulation.tookMs / 1000, 1),
          })}{' '}
          {other > 0 && t('simulation.done', { count: other })}
        </Notice>
      )}
      {(state === 'done' || state === 'cancelled') && (
        <>
          {other > 0 && <VerdictPicture verdicts={simulation.verdicts} />}
          <ChangedCases changed={changed} number={version.number} />
        </>
      )}
    </div>
  );
}
