import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type {
  AfterCareView,
  ClosingView,
  CourseOverviewView,
  EarlyEndView,
  ExtensionsView,
  ReflectionView,
  ReviewView,
  TaperView,
} from './types';

export const casePath = (caseId: string, rest: string) => `/api/cases/${caseId}/${rest}`;

/** Signals of the part `reviews` refresh everything read here. */
function useReviewsPart<T>(caseId: string, rest: string, enabled = true) {
  return useQuery({
    queryKey: ['case', caseId, 'reviews', rest],
    queryFn: ({ signal }) => api.get<T>(casePath(caseId, rest), signal),
    enabled,
  });
}

export const useCourse = (caseId: string) => useReviewsPart<CourseOverviewView>(caseId, 'reviews');
export const useReview = (caseId: string, id: string) => useReviewsPart<ReviewView>(caseId, `reviews/${id}`);
export const useExtensions = (caseId: string) => useReviewsPart<ExtensionsView>(caseId, 'extension');
export const useTaper = (caseId: string) => useReviewsPart<TaperView>(caseId, 'taper');
export const useClosing = (caseId: string) => useReviewsPart<ClosingView>(caseId, 'closing');
export const useAfterCare = (caseId: string) => useReviewsPart<AfterCareView>(caseId, 'after-care');
export const useEarlyEnd = (caseId: string) => useReviewsPart<EarlyEndView>(caseId, 'early-end');
export const useReflections = (caseId: string, enabled: boolean) =>
  useReviewsPart<ReflectionView[]>(caseId, 'early-end/reflections', enabled);
