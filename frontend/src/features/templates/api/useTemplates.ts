import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import type { Schema } from '../../../api/schema';
import { useWrite } from '../../../api/useWrite';

export type Templates = Schema<'TemplatesView'>;
export type Template = Schema<'TemplateView'>;
export type TemplateContent = Schema<'TemplateContent'>;
export type DecidingBody = Template['body'];
export type TemplateKind = Template['kind'];
export type Letter = Schema<'Letter'>;
export type Occasion = Templates['occasions'][number];

const PATH = '/api/notice-templates';
export const templatePath = (id: string) => `/verwaltung/bescheidvorlagen/${id}`;
export const previewPath = (id: string, kind: Occasion) => `${PATH}/${id}/preview?kind=${kind}`;

export function useTemplates() {
  return useQuery({
    queryKey: ['templates'],
    queryFn: ({ signal }) => api.get<Templates>(PATH, signal),
  });
}

/** The office, and who else decides one of its programmes: each writes its notices in its own words. */
export function useBodies(): DecidingBody[] {
  const { data } = useQuery({
    queryKey: ['case-programmes'],
    queryFn: ({ signal }) =>
      api.get<Schema<'CaseProgrammeControllerChoiceView'>[]>('/api/case-programmes', signal),
  });
  return [...new Set<DecidingBody>(['OFFICE', ...(data ?? []).map(({ decidingBody }) => decidingBody)])];
}

export function useTemplate(id: string) {
  return useQuery({
    queryKey: ['templates', id],
    queryFn: ({ signal }) => api.get<Template>(`${PATH}/${id}`, signal),
  });
}

/** The letter of an invented case, made from what is saved. */
export function useSampleLetter({ id, version }: Template, kind: Occasion) {
  return useQuery({
    queryKey: ['templates', id, 'letter', version, kind],
    queryFn: ({ signal }) => api.get<Letter>(`${PATH}/${id}/preview/letter?kind=${kind}`, signal),
    placeholderData: keepPreviousData,
  });
}

export function useBeginTemplate(onDone: (template: Template) => void) {
  return useWrite(
    (wish: Schema<'TemplateControllerBeginTemplate'>, options) => api.post<Template>(PATH, wish, options),
    { invalidates: [['templates']], onDone },
  );
}

export function useSaveTemplate(template: Template) {
  return useWrite(
    (content: TemplateContent, options) =>
      api.put<Template>(`${PATH}/${template.id}`, content, { ...options, ifMatch: template.version }),
    { invalidates: [['templates']] },
  );
}

export function useEnactTemplate(template: Template, onDone: () => void) {
  return useWrite(
    ({ from, version }: { from: string; version: number }, options) =>
      api.post<Template>(`${PATH}/${template.id}/enactment`, { from }, { ...options, ifMatch: version }),
    { invalidates: [['templates']], onDone },
  );
}

export function useDiscardTemplate(template: Template, onDone: () => void) {
  return useWrite(
    (_: null, options) =>
      api.delete<void>(`${PATH}/${template.id}`, { ...options, ifMatch: template.version }),
    { invalidates: [], onDone },
  );
}
