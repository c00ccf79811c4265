import { useTranslation } from 'react-i18next';
import { useTexts } from '../../i18n/useTexts';
import { namesOf } from '../todo/kinds';
import type { CaseClock, CaseDate, CaseOverview } from './api/useCase';

/** The words of a case that more than one of its pages needs. */
export function useCaseWords() {
  const t = useTexts('cases');
  const todo = useTexts('todo');
  const { i18n } = useTranslation(['cases', 'todo']);

  const known = (ns: string, key: string) => i18n.exists(key, { ns });
  const relation = (code: string) =>
    known('cases', `relations.${code}`) ? t(`relations.${code}`) : t('relations.PERSON');
  /** As it stands after "wartet auf". */
  const awaited = (code: string) =>
    known('cases', `awaited.${code}`) ? t(`awaited.${code}`) : t('awaited.PERSON');
  /** What waits, and the name of what it is about; without words of its own it is said in general. */
  const task = (kind: string | null | undefined, about?: string | null) => {
    const names = kind ? namesOf(kind) : [];
    const named = about && names.find((one) => known('todo', `named.${one}`));
    if (named) return todo(`named.${named}`, { name: about });
    const name = names.find((one) => known('todo', `kinds.${one}`));
    return name ? todo(`kinds.${name}`) : undefined;
  };
  const clock = ({ code, about }: Pick<CaseClock, 'code' | 'about'>) =>
    about
      ? t(`clockNames.${code}_OF`, { about })
      : t(known('cases', `clockNames.${code}`) ? `clockNames.${code}` : 'clockNames.OTHER');
  const who = ({ turn }: Pick<CaseOverview, 'turn'>) => turn.name ?? relation(turn.who);
  const date = ({ kind }: CaseDate) =>
    known('cases', `dates.${kind}`) ? t(`dates.${kind}`) : t('dates.OTHER');
  return { relation, awaited, task, clock, who, date, known };
}
