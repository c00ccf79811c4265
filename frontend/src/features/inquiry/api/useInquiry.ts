import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';

export type Inquiry = Schema<'InquiryView'>;

export function useInquiry(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId, 'inquiry'],
    queryFn: ({ signal }) => api.get<Inquiry>(`/api/cases/${caseId}/inquiry`, signal),
  });
}
