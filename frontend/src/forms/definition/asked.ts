import type { FormDefinition, FormField, FormSection, FormStep } from './types';

/** What is asked of who fills a form, as the portal gives it to them: without what is retired, and without what held nothing else. */
export function asked({ schema, layout }: FormDefinition): FormDefinition {
  const steps = layout.steps
    .map((step): FormStep => ({ ...step, sections: step.sections.map(askedOf).filter(hasFields) }))
    .filter((step) => step.sections.length > 0);
  return { schema, layout: { ...layout, steps } };
}

const hasFields = (section: FormSection) => section.fields.length > 0;

const askedOf = (section: FormSection): FormSection => ({ ...section, fields: askedFields(section.fields) });

function askedFields(fields: FormField[]): FormField[] {
  return fields
    .filter((field) => !field.retired)
    .map((field) => ({
      ...field,
      ...(field.options && { options: field.options.filter((option) => !option.retired) }),
      ...(field.fields && { fields: askedFields(field.fields) }),
    }))
    .filter((field) => field.kind !== 'GROUP' || (field.fields ?? []).length > 0);
}
