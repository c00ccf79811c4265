import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { FormLine } from './types';

export function useForms() {
  return useQuery({
    queryKey: ['forms'],
    queryFn: async ({ signal }) => (await api.get<{ forms: FormLine[] }>('/api/forms', signal)).forms,
  });
}
