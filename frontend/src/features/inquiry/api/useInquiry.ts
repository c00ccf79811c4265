import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';

export interface Inquiry {
  asking: string;
  occasions: string[];
  situation?: string | null;
  question: string;
  askedOn: string;
  /** Only for those who may know it. */
  health?: string;
}

export function useInquiry(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'inquiry'],
    queryFn: ({ signal }) => api.get<Inquiry>(`/api/cases/${caseId}/inquiry`, signal),
  });
}
