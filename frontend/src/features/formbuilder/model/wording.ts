import type { FormDefinition, FormField, Words } from '../../../forms/definition/types';

export type Wording = keyof Words;

/** All words of a form that people read, titles and help included. */
function wordsIn({ layout }: FormDefinition): Words[] {
  const ofField = (field: FormField): Words[] => [
    field.label,
    ...(field.help ? [field.help] : []),
    ...(field.options ?? []).map(({ label }) => label),
    ...(field.fields ?? []).flatMap(ofField),
  ];
  const sections = layout.steps.flatMap((step) => step.sections);
  return [
    layout.title,
    ...(layout.intro ? [layout.intro] : []),
    ...layout.steps.map(({ title }) => title),
    ...sections.flatMap(({ title, help, fields }) => [
      title,
      ...(help ? [help] : []),
      ...fields.flatMap(ofField),
    ]),
  ];
}

/** How many words nobody has written in this wording: there people read German. */
export function missingWords(definition: FormDefinition, wording: Wording): number {
  return wordsIn(definition).filter((words) => !words[wording]).length;
}
