import './todo.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { offered, useMe } from '../../../api/useMe';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink } from '../../../ui/Button';
import { formatDate, formatWeekday } from '../../../ui/format';
import { ProblemNotice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { EmptyState, Waiting } from '../../../ui/States';
import { Pager } from '../../../ui/Table';
import { MyCases } from '../../caselist/components/MyCases';
import { useAwaited, useTodo } from '../api/useTodo';
import { NextTask } from '../components/NextTask';
import { TaskRow } from '../components/TaskRow';
import { TodoFilters } from '../components/TodoFilters';
import { FILTERS, grouped, matches, SORTINGS, sorted } from '../groups';

const PAGE = 30;

/** The signed-in home: what waits for me, most pressing first, and my cases below. */
export function TodoPage() {
  const t = useTexts('todo');
  const { data: me } = useMe();
  const { data: todos, error, refetch } = useTodo();
  const { data: awaited = [] } = useAwaited();
  const [search, setSearch] = useSearchParams();
  const [most, setMost] = useState(PAGE);
  // Filter and order stand in the address, so that a view can be kept as a bookmark.
  const filter = FILTERS.find((name) => name === search.get('filter')) ?? 'all';
  const sorting = SORTINGS.find((name) => name === search.get('sort')) ?? 'due';
  const show = (name: string, value: string) => {
    setMost(PAGE);
    setSearch((before) => {
      before.set(name, value);
      return before;
    });
  };

  const shown = sorted(
    [...(todos ?? []), ...awaited].filter((todo) => matches(todo, filter)),
    sorting,
  );
  const next = sorted(todos ?? [], 'due')[0];
  const whole = filter === 'all' && sorting === 'due' ? shown.filter((todo) => todo !== next) : shown;
  const list = whole.slice(0, most);
  const legal = (todos ?? []).filter((todo) => matches(todo, 'legal')).length;
  const now = new Date();

  return (
    <Page
      title={t('title')}
      subtitle={[
        `${formatWeekday(now)}, ${formatDate(now)}`,
        todos && t('count', { count: todos.length }),
        todos && legal > 0 && t('ofWhichLegal', { count: legal }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        offered(me, 'INQUIRY_OPEN') && (
          <ButtonLink icon="add" to={paths.newInquiry}>
            {offered(me, 'PARTICIPANT_INVITE') ? t('record') : t('ask')}
          </ButtonLink>
        )
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!todos && !error && <Waiting />}
      {todos && todos.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {next && <NextTask todo={next} />}
      {todos && todos.length + awaited.length > 1 && (
        <>
          <TodoFilters
            todos={[...todos, ...awaited]}
            filter={filter}
            sorting={sorting}
            onFilter={(value) => show('filter', value)}
            onSorting={(value) => show('sort', value)}
          />
          {shown.length === 0 && filter !== 'all' && (
            <EmptyState title={t(filter === 'waiting' ? 'noneAwaited' : 'noneMatches')} />
          )}
          {sorting === 'due' ? (
            grouped(list).map(([name, members]) => (
              <section key={name} aria-labelledby={`group-${name}`}>
                <h2 className="h4 task-group" id={`group-${name}`}>
                  {t(`groups.${name}`)} <span className="muted">{members.length}</span>
                </h2>
                <ul className="tasks">
                  {members.map((todo) => (
                    <TaskRow key={todo.id} todo={todo} />
                  ))}
                </ul>
              </section>
            ))
          ) : (
            <ul className="tasks section-near">
              {list.map((todo) => (
                <TaskRow key={todo.id} todo={todo} />
              ))}
            </ul>
          )}
          {whole.length > PAGE && (
            <Pager
              shown={list.length}
              total={whole.length}
              hasMore={list.length < whole.length}
              onMore={() => setMost(most + PAGE)}
            />
          )}
        </>
      )}
      <MyCases />
    </Page>
  );
}
