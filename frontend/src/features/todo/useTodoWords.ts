import { useTranslation } from 'react-i18next';
import { useTexts } from '../../i18n/useTexts';
import { formatDate } from '../../ui/format';
import type { Todo } from './api/useTodo';
import { namesOf } from './kinds';

/** Days among the values of a text are written as days. */
function readable(params: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value,
    ]),
  );
}

/** Title and note of a to-do; an unknown kind gets the words of the case's state. */
export function useTodoWords() {
  const t = useTexts('todo');
  const state = useTexts('states');
  const { i18n } = useTranslation('todo');
  return (todo: Todo) => {
    const names = namesOf(todo.kind);
    const known = names.find((name) => i18n.exists(`kinds.${name}`, { ns: 'todo' }));
    const named = todo.params.name && names.find((name) => i18n.exists(`named.${name}`, { ns: 'todo' }));
    // Silence grants what is a claim, whoever has the draft.
    const noted = [...names, ...(todo.params.until ? ['BENEFIT_DECIDE_CLAIM'] : [])].find((name) =>
      i18n.exists(`notes.${name}`, { ns: 'todo' }),
    );
    return {
      title: named
        ? t(`named.${named}`, readable(todo.params))
        : known
          ? t(`kinds.${known}`, readable(todo.params))
          : t('unknownKind'),
      note: noted && t(`notes.${noted}`, readable(todo.params)),
      state: todo.state ? state(todo.state) : undefined,
    };
  };
}
