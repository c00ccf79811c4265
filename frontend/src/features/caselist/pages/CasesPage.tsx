import './cases.css';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { offered, useMe } from '../../../api/useMe';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink, LinkButton } from '../../../ui/Button';
import { ProblemNotice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { EmptyState, Waiting } from '../../../ui/States';
import { Pager } from '../../../ui/Table';
import { Select, TextField } from '../../../ui/TextField';
import { useCases } from '../api/useCases';
import { CaseTable } from '../components/CaseTable';
import { KeptNotices } from '../components/KeptNotices';
import { SavedViews } from '../components/SavedViews';
import { PHASES } from '../phases';

const TYPING_PAUSE_MS = 350;

/** All cases I may open: search by name, workplace or number, by state; newest first. */
export function CasesPage() {
  const t = useTexts('caselist');
  const { data: me } = useMe();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const phase = search.get('stand') ?? '';
  const onlyMine = search.get('nur') === 'meine';
  const absent = search.get('abwesend') === 'ja';
  const withClosed = search.get('auch') === 'beendete';
  const [typed, setTyped] = useState(q);

  function show(name: string, value: string) {
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts a search
  useEffect(() => {
    const timer = setTimeout(() => typed !== q && show('q', typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const cases = useCases({
    q,
    states: PHASES[phase] ?? [],
    mine: onlyMine,
    open: !withClosed && !phase,
    absent,
  });
  const lines = cases.data?.pages.flatMap((page) => page.cases) ?? [];
  const count = cases.data?.pages[0]?.count;
  const filtered = Boolean(q || phase || onlyMine || absent);

  return (
    <Page
      title={t('title')}
      subtitle={
        count && (count.more ? t('countMore', { count: count.number }) : t('count', { count: count.number }))
      }
      actions={
        offered(me, 'INQUIRY_OPEN') && (
          <ButtonLink icon="add" to={paths.newInquiry}>
            {t('new')}
          </ButtonLink>
        )
      }
    >
      <div role="search" className="case-search">
        <TextField
          type="search"
          id="case-q"
          label={t('search')}
          hint={t('searchHint')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Select
          id="case-state"
          label={t('state')}
          empty={t('everyState')}
          options={Object.keys(PHASES).map((value) => ({ value, label: t(`phases.${value}`) }))}
          value={phase}
          onChange={(event) => show('stand', event.target.value)}
        />
        <div className="chips">
          <button
            type="button"
            className="chip"
            aria-pressed={onlyMine}
            onClick={() => show('nur', onlyMine ? '' : 'meine')}
          >
            {t('onlyMine')}
          </button>
          {offered(me, 'absence') && (
            <button
              type="button"
              className="chip"
              aria-pressed={absent}
              onClick={() => show('abwesend', absent ? '' : 'ja')}
            >
              {t('absent')}
            </button>
          )}
          <button
            type="button"
            className="chip"
            aria-pressed={withClosed}
            onClick={() => show('auch', withClosed ? '' : 'beendete')}
          >
            {t('withClosed')}
          </button>
        </div>
      </div>
      {offered(me, 'kept-notices') && <KeptNotices />}
      <SavedViews
        search={search.toString()}
        onShow={(view) => {
          setTyped(new URLSearchParams(view).get('q') ?? '');
          setSearch(new URLSearchParams(view), { replace: true });
        }}
      />
      {cases.error && <ProblemNotice error={cases.error} onRetry={() => void cases.refetch()} />}
      {cases.isPending && <Waiting />}
      {cases.data && lines.length === 0 && (
        <EmptyState
          title={filtered ? t('noneMatches') : t('emptyTitle')}
          action={
            filtered && (
              <LinkButton
                onClick={() => {
                  setTyped('');
                  setSearch({}, { replace: true });
                }}
              >
                {t('reset')}
              </LinkButton>
            )
          }
        >
          {!filtered && t('emptyText')}
        </EmptyState>
      )}
      {lines.length > 0 && (
        <>
          <CaseTable cases={lines} />
          <Pager
            shown={lines.length}
            total={count && !count.more ? count.number : undefined}
            hasMore={cases.hasNextPage}
            busy={cases.isFetchingNextPage}
            onMore={() => void cases.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
