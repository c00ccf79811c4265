import type { FormDefinition } from '../../../forms/definition/types';

/** Hands the form to the browser to keep, readable and with a stable order. */
export function saveAsFile(definition: FormDefinition, name: string) {
  const text = `${JSON.stringify(definition, undefined, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.json`;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
