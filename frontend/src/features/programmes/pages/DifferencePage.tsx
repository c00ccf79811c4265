import '../programmes.css';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, EmptyState, Page, ProblemNotice, Select, Waiting } from '../../../ui';
import { useProgrammes, useVersion } from '../api/useProgrammes';
import { DifferenceTable } from '../components/DifferenceTable';

/** What changes from one version to another. */
export function DifferencePage() {
  const t = useTexts('programmes');
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const programmes = useProgrammes();
  const after = useVersion(id);
  const others = (programmes.data?.programmes ?? []).flatMap(({ id: programme, name, versions }) =>
    versions
      .filter((version) => version.id !== id)
      .map((version) => ({
        ...version,
        programme,
        label: `${name}: ${t('version', { number: version.number })}`,
      })),
  );
  const own = others.filter(({ programme }) => programme === after.data?.programmeId);
  const with_ =
    search.get('mit') ??
    (own.find(({ number }) => number === after.data?.copiedFrom) ?? own[0] ?? others[0])?.id;
  const before = useVersion(with_);
  const title = after.data
    ? t('difference.title', { programme: after.data.programme, number: after.data.number })
    : t('page.loading');
  return (
    <Page
      title={title}
      before={
        <Breadcrumb
          crumbs={[
            { to: paths.programmes, label: t('list.title') },
            {
              to: paths.programmeVersion(id),
              label: after.data ? t('version', { number: after.data.number }) : t('page.loading'),
            },
            { label: t('difference.crumb') },
          ]}
        />
      }
    >
      {(programmes.isPending || after.isPending) && <Waiting />}
      {after.isError && <ProblemNotice error={after.error} onRetry={() => void after.refetch()} />}
      {programmes.data && others.length === 0 && <EmptyState title={t('difference.noOther')} />}
      {others.length > 0 && (
        <Select
          id="mit"
          label={t('difference.with')}
          options={others.map(({ id: value, label, state }) => ({
            value,
            label: `${label} (${t(`states.${state}`)})`,
          }))}
          value={with_}
          onChange={(event) => setSearch({ mit: event.target.value }, { replace: true })}
        />
      )}
      {before.isError && <ProblemNotice error={before.error} onRetry={() => void before.refetch()} />}
      {before.data && after.data && (
        <DifferenceTable
          before={{ ...before.data, name: t('version', { number: before.data.number }) }}
          after={{ ...after.data, name: t('version', { number: after.data.number }) }}
        />
      )}
    </Page>
  );
}
