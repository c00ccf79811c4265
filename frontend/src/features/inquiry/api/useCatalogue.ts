import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Choice = Schema<'CataloguesChoice'>;

type Catalogue = Schema<'CataloguesFirstQuestion'>;

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
