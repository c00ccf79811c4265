import { useTexts } from '../../../i18n/useTexts';

/** Chapters of a legal text: a heading, then paragraphs `p1`, `p2` … as far as they are written. */
export function Chapters({ of, chapters }: { of: string; chapters: Record<string, number> }) {
  const t = useTexts('legal');
  return (
    <div className="stack stack-wide reading">
      {Object.entries(chapters).map(([chapter, paragraphs]) => (
        <section className="stack" key={chapter} aria-labelledby={`${of}-${chapter}`}>
          <h2 id={`${of}-${chapter}`}>{t(`${of}.${chapter}.title`)}</h2>
          {Array.from({ length: paragraphs }, (_, index) => `p${index + 1}`).map((paragraph) => (
            <p key={paragraph}>{t(`${of}.${chapter}.${paragraph}`)}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
