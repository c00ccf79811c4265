/** Euros as they are written in German, as cents; undefined where that is no amount. */
export function centsOf(text: string): number | undefined {
  const plain = text.trim().replace(/\s|€/g, '');
  if (!/^(\d{1,3}(\.\d{3})+|\d{1,7})(,\d{1,2})?$/.test(plain)) return undefined;
  return Math.round(Number(plain.replace(/\./g, '').replace(',', '.')) * 100);
}

export const eurosOf = (cents?: number | null) =>
  cents === null || cents === undefined ? '' : (cents / 100).toFixed(2).replace('.', ',');
