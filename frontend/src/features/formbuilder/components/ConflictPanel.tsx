import { useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button } from '../../../ui';
import type { Saving } from '../api/useSaving';
import { fromDefinition, toDefinition } from '../model/convert';
import { differences } from '../model/differences';
import type { Doc } from '../model/doc';
import { DifferenceList } from './DifferenceList';
import { useEditor } from './useEditing';

/** Somebody else saved first: what they changed, what is different here, and the way on. Nothing is lost either way. */
export function ConflictPanel({
  conflict,
  onSettle,
}: {
  conflict: NonNullable<Saving['conflict']>;
  onSettle: () => void;
}) {
  const t = useTexts('formbuilder');
  const { state, run } = useEditor();
  const { base, theirs } = conflict;
  const heading = useRef<HTMLHeadingElement>(null);
  const apart = useMemo(() => differences(theirs.definition, toDefinition(state.doc)), [theirs, state.doc]);
  const their = useMemo(() => base && differences(base, theirs.definition), [base, theirs]);

  useEffect(() => heading.current?.focus(), []);

  const settle = (take?: Doc) => {
    const mine = state.doc;
    const there = take ?? fromDefinition(theirs.definition);
    // Both stay in the history: what is not taken is one step back.
    run({ do: 'replace', doc: there, verb: 'theirs' });
    if (!take) run({ do: 'replace', doc: mine, verb: 'mine' });
    onSettle();
  };

  return (
    <section className="conflict box" aria-labelledby="bau-konflikt">
      <h2 className="h3" id="bau-konflikt" ref={heading} tabIndex={-1}>
        {theirs.savedBy ? t('conflict.titleBy', { name: theirs.savedBy }) : t('conflict.title')}
      </h2>
      <p className="reading">{t('conflict.text')}</p>
      {their && their.length > 0 && (
        <DifferenceList
          caption={t('conflict.theirs')}
          list={their}
          before={t('difference.before')}
          after={t('difference.after')}
        />
      )}
      <DifferenceList
        caption={t('conflict.apart')}
        list={apart}
        before={t('conflict.there')}
        after={t('conflict.here')}
      />
      <div className="form-actions">
        <Button kind="primary" onClick={() => settle()}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={() => settle(fromDefinition(theirs.definition))}>{t('conflict.takeTheirs')}</Button>
      </div>
      <p className="muted small">{t('conflict.nothingLost')}</p>
    </section>
  );
}
