import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Breadcrumb, Page, ProblemNotice, Waiting } from '../../../ui';
import type { Edition } from '../api/types';
import { useEdition } from '../api/useEdition';
import { DifferenceList } from '../components/DifferenceList';
import { differences } from '../model/differences';
import { formPaths } from '../paths';

/** What a later version asks otherwise than an earlier one. */
export function ComparePage() {
  const t = useTexts('formbuilder');
  const { versionId = '', otherId = '' } = useParams();
  const before = useEdition(versionId);
  const after = useEdition(otherId);
  const failed = before.error ?? after.error;
  return (
    <Page
      title={t('compare.title')}
      subtitle={after.data?.definition.layout.title.de}
      before={
        <Breadcrumb
          crumbs={[{ to: formPaths.list, label: t('list.title') }, { label: t('compare.title') }]}
        />
      }
    >
      {failed && <ProblemNotice error={failed} />}
      {!failed && before.data && after.data ? (
        <Comparison before={before.data} after={after.data} />
      ) : (
        !failed && <Waiting />
      )}
    </Page>
  );
}

function Comparison({ before, after }: { before: Edition; after: Edition }) {
  const t = useTexts('formbuilder');
  const list = useMemo(() => differences(before.definition, after.definition), [before, after]);
  return (
    <DifferenceList
      caption={t('compare.count', { count: list.length })}
      list={list}
      before={t('list.version', { number: before.number })}
      after={t('list.version', { number: after.number })}
    />
  );
}
