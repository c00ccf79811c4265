/** "1.234,5" or "1234.5"; undefined for what is no number. */
export function parseGermanNumber(text: string): number | undefined {
  const typed = text.trim().replace(/\s|€/g, '');
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(typed) && !/^-?\d+(\.\d+)?$/.test(typed)) return undefined;
  const plain =
    typed.includes(',') || /^-?\d{1,3}(\.\d{3})+$/.test(typed) ? typed.replaceAll('.', '') : typed;
  const number = Number(plain.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

/** Euros as typed → cents, undefined if it is no amount. */
export function parseEuros(text: string): number | undefined {
  const euros = parseGermanNumber(text);
  return euros === undefined ? undefined : Math.round(euros * 100);
}

export const shownNumber = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace('.', ',') : '';

export const shownEuros = (value: unknown): string =>
  typeof value === 'number' ? (value / 100).toFixed(2).replace('.', ',') : '';
