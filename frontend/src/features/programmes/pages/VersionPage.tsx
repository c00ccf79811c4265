import '../programmes.css';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, formatDate, Page, ProblemNotice, Waiting } from '../../../ui';
import type { Version } from '../api/types';
import { useVersion } from '../api/useProgrammes';
import { DraftEditor } from '../components/DraftEditor';
import { StateBadge } from '../components/StateBadge';
import { VersionReader } from '../components/VersionReader';

/** One version: to read, or, while it is a draft and the reader administers the office, to write. */
export function VersionPage() {
  const t = useTexts('programmes');
  const { id = '' } = useParams();
  const version = useVersion(id);
  const found = version.data;
  return (
    <Page
      title={
        found ? t('page.title', { programme: found.programme, number: found.number }) : t('page.loading')
      }
      subtitle={found && <Standing version={found} />}
      before={
        <Breadcrumb
          crumbs={[
            { to: paths.programmes, label: t('list.title') },
            { label: found ? t('version', { number: found.number }) : t('page.loading') },
          ]}
        />
      }
    >
      {version.isPending && <Waiting />}
      {version.isError && <ProblemNotice error={version.error} onRetry={() => void version.refetch()} />}
      {found &&
        (found.actions.includes('EDIT') ? (
          <DraftEditor key={found.id} loaded={found} />
        ) : (
          <VersionReader version={found} />
        ))}
    </Page>
  );
}

function Standing({ version }: { version: Version }) {
  const t = useTexts('programmes');
  const { state, inForceFrom, until, copiedFrom, traces } = version;
  const words = [
    inForceFrom &&
      t(until ? 'line.fromUntil' : 'line.from', {
        from: formatDate(inForceFrom),
        until: until && formatDate(until),
      }),
    traces.enactedBy && traces.enactedAt
      ? t('page.enactedBy', { name: traces.enactedBy, date: formatDate(traces.enactedAt) })
      : traces.changedBy &&
        t('line.changedBy', { date: formatDate(traces.changedAt), name: traces.changedBy }),
    copiedFrom && t('page.copiedFrom', { number: copiedFrom }),
  ].filter(Boolean);
  return (
    <>
      <StateBadge state={state} /> {words.join(' · ')}
    </>
  );
}
