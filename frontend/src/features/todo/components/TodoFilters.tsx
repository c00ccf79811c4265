import { useTexts } from '../../../i18n/useTexts';
import type { Todo } from '../api/useTodo';
import { FILTERS, type Filter, matches, SORTINGS, type Sorting } from '../groups';

interface TodoFiltersProps {
  todos: Todo[];
  filter: Filter;
  sorting: Sorting;
  onFilter: (filter: Filter) => void;
  onSorting: (sorting: Sorting) => void;
}

export function TodoFilters({ todos, filter, sorting, onFilter, onSorting }: TodoFiltersProps) {
  const t = useTexts('todo');
  return (
    <div className="filters">
      <fieldset className="chips">
        <legend className="sr-only">{t('filter')}</legend>
        {FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={filter === name}
            onClick={() => onFilter(name)}
          >
            {t(`filters.${name}`)}
            <span className="num">{todos.filter((todo) => matches(todo, name)).length}</span>
          </button>
        ))}
      </fieldset>
      <div className="inline-field">
        <label htmlFor="sorting">{t('sort')}</label>
        <select
          id="sorting"
          className="control"
          value={sorting}
          onChange={(event) => onSorting(event.target.value as Sorting)}
        >
          {SORTINGS.map((name) => (
            <option key={name} value={name}>
              {t(`sortings.${name}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
