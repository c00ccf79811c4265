import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Deputy, Group, Organisation } from './people';

export function useGroups() {
  return useQuery({
    queryKey: ['groups'],
    queryFn: ({ signal }) => api.get<Group[]>('/api/responsibility-groups', signal),
  });
}

export function useOrganisations() {
  return useQuery({
    queryKey: ['organisations'],
    queryFn: ({ signal }) => api.get<Organisation[]>('/api/organisations', signal),
  });
}

export function useDeputies() {
  return useQuery({
    queryKey: ['deputies'],
    queryFn: ({ signal }) => api.get<Deputy[]>('/api/deputies', signal),
  });
}
