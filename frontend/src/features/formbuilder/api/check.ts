import { api } from '../../../api/client';
import { Problem } from '../../../api/problem';
import type { FormDefinition } from '../../../forms/definition/types';
import type { Edition, Finding } from './types';

/** Places inside the definition: the API names them below the request. */
export const inDefinition = (findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, pointer: finding.pointer.replace(/^\/definition(?=\/|$)/, '') }));

/** What the portal has to say against this content of a file; empty if it is a form that may be saved. */
export async function checkDefinition(content: unknown): Promise<Finding[]> {
  try {
    const { errors } = await api.post<{ errors: Finding[] }>('/api/forms/check', { definition: content });
    return inDefinition(errors);
  } catch (error) {
    // A shape that the API cannot even read is refused before the check.
    if (error instanceof Problem && error.status < 500 && error.fields.length > 0) {
      return inDefinition(error.fields);
    }
    throw error;
  }
}

export const saveDefinition = (id: string, version: number, definition: FormDefinition) =>
  api.put<Edition>(`/api/forms/versions/${id}`, { definition }, { ifMatch: version });
