import { compareRows } from '../../../ui/compareWords';
import type { TemplateContent } from '../api/useTemplates';

export interface Difference {
  place: string;
  theirs: string;
  mine: string;
}

/** Where two states of a template differ, place by place as somebody reads it; `meaning` of a placeholder. */
export function differences(
  theirs: TemplateContent,
  mine: TemplateContent,
  names: { letterhead: string; body: string; remedy: string; occasions: (block: Block) => string },
  meaning: (key: string) => string,
): Difference[] {
  const words = (text: string) =>
    text
      .replace(/<br>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/\{\{\s*([a-z_]+)\s*\}\}/g, (_, key: string) => `[${meaning(key)}]`)
      .split('\n')
      .filter((line) => line.trim());
  const block = (one?: Block) => (one ? [one.title, ...words(one.text), names.occasions(one)] : []);
  const blocks = Array.from({ length: Math.max(theirs.blocks.length, mine.blocks.length) }, (_, at) => ({
    place: mine.blocks[at]?.title || theirs.blocks[at]?.title || '',
    theirs: block(theirs.blocks[at]),
    mine: block(mine.blocks[at]),
  }));
  const rows = (place: string, before: string[], after: string[]) => ({ place, theirs: before, mine: after });
  return [
    rows(names.letterhead, theirs.letterhead, mine.letterhead),
    rows(names.body, words(theirs.body), words(mine.body)),
    ...blocks,
    rows(names.remedy, words(theirs.remedy ?? ''), words(mine.remedy ?? '')),
  ].flatMap((one) => hunks(one.theirs, one.mine).map((hunk) => ({ place: one.place, ...hunk })));
}

type Block = TemplateContent['blocks'][number];

/** What stands in one state in the place of what stands in the other. */
function hunks(theirs: string[], mine: string[]) {
  const found: { theirs: string; mine: string }[] = [];
  let open: { theirs: string; mine: string } | undefined;
  for (const { kind, text } of compareRows(theirs, mine, '\n')) {
    if (kind === 'same') open = undefined;
    else {
      if (!open) {
        open = { theirs: '', mine: '' };
        found.push(open);
      }
      open[kind === 'added' ? 'mine' : 'theirs'] +=
        (open[kind === 'added' ? 'mine' : 'theirs'] && '\n') + text;
    }
  }
  return found;
}
