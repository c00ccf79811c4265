import { Link } from 'react-router';
import { useTexts } from '../../../i18n/useTexts';
import { Clock, WhoseTurn } from '../../../ui/Clock';
import { formatDate, formatWeekday } from '../../../ui/format';
import type { Todo } from '../api/useTodo';
import { addressOf } from '../kinds';
import { useTodoWords } from '../useTodoWords';

/** One line of the work list; the whole line is the link's target. */
export function TaskRow({ todo }: { todo: Todo }) {
  const t = useTexts('todo');
  const words = useTodoWords()(todo);
  const whom = [todo.employee, todo.workplace].filter(Boolean).join(', ');
  return (
    <li className="task">
      <div className="task-date">
        {todo.dueOn ? (
          <>
            <span className="num strong">{formatDate(todo.dueOn)}</span>
            <span className="small muted">{formatWeekday(todo.dueOn)}</span>
          </>
        ) : (
          <span className="small muted">{t('since', { date: formatDate(todo.since) })}</span>
        )}
      </div>
      <div className="task-what">
        <h3>
          <Link className="plain" to={addressOf(todo)}>
            {words.title}
          </Link>
        </h3>
        {todo.caseId && (
          <p className="small">
            {whom} <span className="muted">· {todo.number}</span>
          </p>
        )}
        <p className="small muted">{words.note ?? words.state}</p>
        {todo.deputyFor && <p className="small">{t('deputyFor', { name: todo.deputyFor })}</p>}
      </div>
      <div>
        {todo.dueOn && (
          <Clock
            dayShown
            dueOn={todo.dueOn}
            startedOn={todo.startedOn ?? undefined}
            paragraph={todo.paragraph ?? undefined}
          />
        )}
      </div>
      <div>
        <Turn todo={todo} />
      </div>
    </li>
  );
}

function Turn({ todo }: { todo: Todo }) {
  const t = useTexts('todo');
  const inCase = useTexts('cases');
  if (todo.waitsFor) return <WhoseTurn mine={false} who={inCase(`awaited.${todo.waitsFor}`)} />;
  return todo.forGroup ? <span className="turn">{t('forGroup')}</span> : <WhoseTurn mine />;
}
