import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

/** A search of the case list under a name of one's own; `search` is the address behind the question mark. */
export interface SavedView {
  name: string;
  search: string;
}

const KEY = ['case-views'];
/** Kept with the person's drafts: nobody else reads them, and they are there on every device. */
const PATH = '/api/drafts/case-views';

export function useSavedViews() {
  return useQuery({
    queryKey: KEY,
    queryFn: async ({ signal }) => {
      const kept = await api.get<Schema<'DraftControllerDraftView'> | undefined>(PATH, signal);
      return (kept?.content.views ?? []) as SavedView[];
    },
  });
}

export function useSaveViews(onDone: () => void) {
  return useWrite<void, SavedView[]>((views, options) => api.put(PATH, { content: { views } }, options), {
    invalidates: [KEY],
    onDone,
  });
}
