import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useMe } from '../../../api/useMe';
import { useWrite } from '../../../api/useWrite';
import { useTexts } from '../../../i18n/useTexts';
import { toast } from '../../../ui';

export type CaseProgramme = Schema<'CaseProgrammeControllerChoiceView'>;

/** What a case can run under today, the usual programme first. */
export function useCaseProgrammes(enabled = true) {
  return useQuery({
    queryKey: ['case-programmes'],
    queryFn: ({ signal }) => api.get<CaseProgramme[]>('/api/case-programmes', signal),
    enabled,
  });
}

/** How the body that decides is called; the office itself carries its own name. */
export function useBodyName() {
  const { data: me } = useMe();
  return (body: string | null) => body || me?.tenant?.name || '';
}

export function useChooseProgramme(caseId: string, version: number, onDone: () => void) {
  const t = useTexts('cases');
  return useWrite<void, Schema<'CaseProgrammeControllerChooseProgramme'>>(
    (wish, options) => api.put(`/api/cases/${caseId}/programme`, wish, { ...options, ifMatch: version }),
    {
      invalidates: [['cases'], ['todo']],
      onDone: () => {
        toast(t('done.PROGRAMME_CHOOSE'));
        onDone();
      },
    },
  );
}
