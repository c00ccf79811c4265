/** What a file holds, or why it holds no JSON, with the place. */
export type FileContent = { content: unknown } | { line: number; column: number };

/** Reads JSON and says the line and column of the first mistake, in every browser alike. */
export function readJson(text: string): FileContent {
  try {
    return { content: JSON.parse(text) as unknown };
  } catch {
    const before = text.slice(0, faultIn(text));
    const lines = before.split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
}

/** Browsers put the place of a mistake into prose, each their own; so we walk up to it ourselves. */
function faultIn(text: string): number {
  let at = 0;
  const blank = () => {
    while (' \t\r\n'.includes(text[at] ?? 'x')) at++;
  };
  const token = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found !== null;
  };
  const list = (end: string, item: () => boolean): boolean => {
    at++;
    blank();
    if (text[at] === end) {
      at++;
      return true;
    }
    for (;;) {
      blank();
      if (!item()) return false;
      blank();
      if (text[at] === end) {
        at++;
        return true;
      }
      if (text[at] !== ',') return false;
      at++;
    }
  };
  const string = () => token(/"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy);
  const value = (): boolean => {
    blank();
    if (text[at] === '{') {
      return list('}', () => {
        if (!string()) return false;
        blank();
        if (text[at] !== ':') return false;
        at++;
        return value();
      });
    }
    if (text[at] === '[') return list(']', value);
    return string() || token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y);
  };
  if (value()) blank();
  return at;
}
