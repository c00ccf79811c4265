import { useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export type DecidingBody = Schema<'DecidingBodyControllerBodyView'>;

/** Bodies beside the office that decide one of its programmes, or whose people work here already. */
export function useDecidingBodies() {
  return useQuery({
    queryKey: ['deciding-bodies'],
    queryFn: async ({ signal }) => {
      const [bodies, programmes] = await Promise.all([
        api.get<DecidingBody[]>('/api/deciding-bodies', signal),
        api.get<Schema<'CaseProgrammeControllerChoiceView'>[]>('/api/case-programmes', signal),
      ]);
      return bodies.filter(
        ({ body, version }) => version > 0 || programmes.some(({ decidingBody }) => decidingBody === body),
      );
    },
  });
}

export function useEnterBody(body: DecidingBody, onDone: (saved: DecidingBody) => void) {
  return useWrite(
    (wish: Schema<'DecidingBodyControllerEnterBody'>, options) =>
      api.put<DecidingBody>(`/api/deciding-bodies/${body.body}`, wish, {
        ...options,
        ifMatch: body.version,
      }),
    { invalidates: [['deciding-bodies'], ['case-programmes']], onDone },
  );
}
