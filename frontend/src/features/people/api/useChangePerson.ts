import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';
import type { Person } from './people';

const invalidates = [['people'], ['groups']];

export function useChangeRoles(person: Person, onDone: () => void) {
  return useWrite(
    (wish: Schema<'PersonControllerChangeRoles'>, options) =>
      api.put<Person>(`/api/people/${person.id}/roles`, wish, { ...options, ifMatch: person.version }),
    { invalidates, onDone },
  );
}

export function useLeave(person: Person, onDone: () => void) {
  return useWrite<Person>(
    (_wish, options) =>
      api.post<Person>(`/api/people/${person.id}/departure`, undefined, {
        ...options,
        ifMatch: person.version,
      }),
    { invalidates, onDone },
  );
}

export function useComeBack(person: Person, onDone: () => void) {
  return useWrite<Person>(
    (_wish, options) =>
      api.delete<Person>(`/api/people/${person.id}/departure`, { ...options, ifMatch: person.version }),
    { invalidates, onDone },
  );
}
