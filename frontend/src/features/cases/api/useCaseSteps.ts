import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import { useTexts } from '../../../i18n/useTexts';
import { toast } from '../../../ui';

const touched = (caseId: string) => [['case', caseId], ['cases'], ['todo']];

/** Steps that need nothing but the wish: their address below the case. */
const DIRECT: Record<string, string> = {
  CASE_TAKE: 'responsible',
  INFORMING_START: 'informing',
  SUITABILITY_START: 'suitability/start',
  CASE_CLOSE: 'closing-of-file',
};

export const isDirect = (action: string) => action in DIRECT;

export function useDirectStep(caseId: string) {
  const t = useTexts('cases');
  return useWrite<void, string>(
    (action, options) => api.post(`/api/cases/${caseId}/${DIRECT[action]}`, undefined, options),
    { invalidates: touched(caseId), onDone: (_, action) => toast(t(`done.${action}`)) },
  );
}

export function useRest(caseId: string, version: number, onDone: () => void) {
  const t = useTexts('cases');
  return useWrite<void, Schema<'RestCase'>>(
    (wish, options) => api.put(`/api/cases/${caseId}/resting`, wish, { ...options, ifMatch: version }),
    {
      invalidates: touched(caseId),
      onDone: () => {
        toast(t('done.CASE_REST'));
        onDone();
      },
    },
  );
}

export function useGoOn(caseId: string, version: number) {
  const t = useTexts('cases');
  return useWrite<void>(
    (_, options) => api.delete(`/api/cases/${caseId}/resting`, { ...options, ifMatch: version }),
    { invalidates: touched(caseId), onDone: () => toast(t('done.CASE_GO_ON')) },
  );
}

export function useWithdraw(caseId: string, onDone: () => void) {
  const t = useTexts('cases');
  return useWrite<void, Schema<'WithdrawCase'>>(
    (wish, options) => api.post(`/api/cases/${caseId}/withdrawal`, wish, options),
    {
      invalidates: touched(caseId),
      onDone: () => {
        toast(t('done.CASE_WITHDRAW'));
        onDone();
      },
    },
  );
}
