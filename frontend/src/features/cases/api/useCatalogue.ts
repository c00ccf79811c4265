import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export const catalogueKey = ['benefits'];

/** What the office can give beside coaching. */
export function useCatalogue(enabled = true) {
  return useQuery({
    queryKey: catalogueKey,
    queryFn: ({ signal }) => api.get<Schema<'BenefitControllerCatalogueView'>>('/api/benefits', signal),
    enabled,
  });
}
