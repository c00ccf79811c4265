import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';

export interface Choice {
  code: string;
  source: string;
  de: string;
  plain: string;
  en: string;
}

interface Catalogue {
  occasions: Choice[];
  situations: Choice[];
}

export function useCatalogue() {
  return useQuery({
    queryKey: ['first-question-catalogue'],
    queryFn: ({ signal }) => api.get<Catalogue>('/api/first-question/catalogue', signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** An entry in the language of the reader. */
export function useChoiceWords() {
  const { i18n } = useTranslation();
  return (choice: Choice) =>
    i18n.language === 'plain' ? choice.plain : i18n.language === 'en' ? choice.en : choice.de;
}
