/**
 * What comes from word processors says in style attributes what is bold. Our pages forbid these attributes: they would be
 * reported, and not be read. So it is said in an attribute of our own, and nothing else of the style is kept.
 */
export function pastedWords(html: string): string {
  return wordLists(html)
    .replace(/<style[^>]*>.*?<\/style>/gis, '')
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, (_, style: string) => {
        const weight = /font-weight\s*:\s*([a-z0-9]+)/i.exec(style)?.[1]?.toLowerCase();
        if (!weight) return '';
        return /^(bold(er)?|[5-9]\d{2})$/.test(weight) ? ' data-bold="yes"' : ' data-bold="no"';
      }),
    );
}

const MARKER = /<!(?:--)?\[if !supportLists\](?:--)?>(.*?)<!(?:--)?\[endif\](?:--)?>/is;

/** Word copies a point of a list as a paragraph that begins with its dot or number. */
function wordLists(html: string): string {
  return html
    .replace(/<p\b[^>]*class=["']?MsoListParagraph[^>]*>(.*?)<\/p>/gis, (_, inside: string) => {
      const marker = MARKER.exec(inside)?.[1]?.replace(/<[^>]*>|&nbsp;|\s/g, '') ?? '';
      const list = /^[a-z\d]+[.)]$/i.test(marker) ? 'ol' : 'ul';
      return `<${list}><li>${inside.replace(MARKER, '')}</li></${list}>`;
    })
    .replace(/<\/(ul|ol)>\s*<\1>/g, '');
}
