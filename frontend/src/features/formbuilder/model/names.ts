import { type Doc, groupOf, type Id, within } from './doc';

const FOLDED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Words without umlauts and signs. */
function plainWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

/** "Wie heißt Ihr Betrieb?" → "wieHeisstIhrBetrieb", as the schema wants names. */
export function nameFrom(text: string, otherwise: string): string {
  const [first = '', ...more] = plainWords(text);
  const name = (first + more.map((word) => word[0]?.toUpperCase() + word.slice(1)).join('')).slice(0, 36);
  return /^[a-z]/.test(name) ? name : otherwise;
}

/** "Neuer Antrag 2" → "neuer-antrag-2", as the API wants keys of forms. */
export function keyFrom(text: string): string {
  const key = plainWords(text).join('-').slice(0, 38).replace(/-$/, '');
  return /^[a-z]/.test(key) ? key : `formular-${key}`.replace(/-$/, '');
}

/** "Vollzeit, 5 Tage" → "VOLLZEIT_5_TAGE", the value of an answer to choose. */
export function valueFrom(text: string, taken: string[]): string {
  const value = plainWords(text).join('_').toUpperCase().slice(0, 50) || 'ANTWORT';
  return free(value, (candidate) => taken.includes(candidate), '_');
}

export function free(wish: string, isTaken: (name: string) => boolean, between = ''): string {
  if (!isTaken(wish)) return wish;
  for (let number = 2; ; number++) {
    const candidate = `${wish}${between}${number}`;
    if (!isTaken(candidate)) return candidate;
  }
}

/** Names that stand beside this place: of the whole form, or of the row of a group. */
export function namesBeside(doc: Doc, group: Id | undefined, except?: Id): Set<string> {
  const names = new Set<string>();
  for (const id of within(doc, group ?? doc.root)) {
    const node = doc.nodes[id];
    if (id !== except && node?.type === 'field' && groupOf(doc, id) === group) names.add(node.name);
  }
  return names;
}

/** Keys of all steps, or of all sections. */
export function keysOf(doc: Doc, type: 'step' | 'section'): Set<string> {
  const keys = new Set<string>();
  for (const node of Object.values(doc.nodes)) if (node.type === type) keys.add(node.key);
  return keys;
}
