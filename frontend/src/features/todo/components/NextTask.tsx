import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink } from '../../../ui/Button';
import { Clock } from '../../../ui/Clock';
import { daysUntil, formatLongDate } from '../../../ui/format';
import type { Todo } from '../api/useTodo';
import { addressOf } from '../kinds';
import { useTodoWords } from '../useTodoWords';

/** What presses most, with the one primary button of the page. */
export function NextTask({ todo }: { todo: Todo }) {
  const t = useTexts('todo');
  const words = useTodoWords()(todo);
  const day = todo.dueOn && formatLongDate(todo.dueOn);
  const overdue = todo.dueOn && daysUntil(todo.dueOn) < 0;
  const dueWords = !day || overdue ? t('next') : t('nextDue', { day });
  return (
    <section className="next-task" aria-labelledby="next-task">
      <div className="next-task-text">
        <p className="small next-task-key">{dueWords}</p>
        <h2 id="next-task">
          {[words.title, todo.employee ?? todo.workplace].filter(Boolean).join(
            // In plain words a task may be a question.
            words.title.endsWith('?') ? ' ' : ': ',
          )}
        </h2>
        <p>{[words.note, words.state, todo.number].filter(Boolean).join(' · ')}</p>
        {todo.deputyFor && <p className="small">{t('deputyFor', { name: todo.deputyFor })}</p>}
      </div>
      <div className="next-task-side">
        {todo.dueOn && (
          <Clock
            dueOn={todo.dueOn}
            startedOn={todo.startedOn ?? undefined}
            paragraph={todo.paragraph ?? undefined}
          />
        )}
        <ButtonLink kind="primary" icon="arrow-forward" to={addressOf(todo)}>
          {t('begin')}
        </ButtonLink>
      </div>
    </section>
  );
}
