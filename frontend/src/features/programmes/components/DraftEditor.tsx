import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  ButtonLink,
  ConfirmDanger,
  LinkButton,
  Notice,
  ProblemNotice,
  SavedAt,
  toast,
} from '../../../ui';
import type { Version } from '../api/types';
import { type Theirs, useVersionDraft } from '../api/useVersionDraft';
import { useDiscard } from '../api/useVersionSteps';
import { type Field, SECTIONS } from '../fields';
import { at } from '../values';
import { DifferenceTable } from './DifferenceTable';
import { EnactDialog } from './EnactDialog';
import { FieldEditor } from './FieldEditor';
import { Findings } from './Findings';

/** All values of a draft to fill in; every change is saved by itself. */
export function DraftEditor({ loaded }: { loaded: Version }) {
  const t = useTexts('programmes');
  const { draft, change, savedAt, failed, theirs, settle } = useVersionDraft(loaded);
  const errors = new Map(
    [...draft.gaps, ...draft.contradictions]
      .filter(({ code }) => code !== 'gap')
      .map(({ path, reason }) => [path, reason]),
  );
  return (
    <>
      <div className="rule-bar">
        <Actions draft={draft} />
        <SavedAt draft={{ savedAt, failed: Boolean(failed) }} />
      </div>
      {failed !== undefined && <ProblemNotice error={failed} />}
      {theirs && <Conflict mine={draft} theirs={theirs} onSettle={settle} />}
      <section aria-labelledby="open-points" className="section">
        <h2 id="open-points">{t('findings.title')}</h2>
        <Findings gaps={draft.gaps} contradictions={draft.contradictions} />
      </section>
      <nav aria-label={t('page.sections')} className="rule-contents">
        {SECTIONS.map(({ id }) => (
          <LinkButton
            key={id}
            onClick={() => {
              const heading = document.getElementById(`section-${id}`);
              heading?.scrollIntoView();
              heading?.focus({ preventScroll: true });
            }}
          >
            {t(`sections.${id}`)}
          </LinkButton>
        ))}
      </nav>
      {SECTIONS.map(({ id, fields }) => (
        <section key={id} className="section" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`} tabIndex={-1}>
            {t(`sections.${id}`)}
          </h2>
          {fields.map((field: Field) => (
            <FieldEditor
              key={field.path}
              field={field}
              value={at(draft.parameters, field.path)}
              sources={draft.sources}
              findings={draft.contradictions}
              error={errors.get(field.path)}
              onChange={(value, source) => change(field.path, value, source)}
            />
          ))}
        </section>
      ))}
    </>
  );
}

function Actions({ draft }: { draft: Version }) {
  const t = useTexts('programmes');
  const navigate = useNavigate();
  const [open, setOpen] = useState<'enact' | 'discard'>();
  const discard = useDiscard(draft.id, () => {
    toast(t('discard.done'));
    void navigate(paths.programmes);
  });
  const close = () => setOpen(undefined);
  return (
    <div className="row rule-actions">
      <Button kind="primary" onClick={() => setOpen('enact')}>
        {t('enact.open')}
      </Button>
      <ButtonLink kind="secondary" to={`${paths.programmeVersion(draft.id)}/erprobung`}>
        {t('simulation.open')}
      </ButtonLink>
      <ButtonLink kind="secondary" to={`${paths.programmeVersion(draft.id)}/vergleich`}>
        {t('page.compare')}
      </ButtonLink>
      <LinkButton onClick={() => setOpen('discard')}>{t('discard.open')}</LinkButton>
      <EnactDialog version={draft} open={open === 'enact'} onClose={close} onDone={close} />
      <ConfirmDanger
        open={open === 'discard'}
        onClose={close}
        title={t('discard.title')}
        consequence={t('discard.text')}
        confirm={t('discard.confirm')}
        busy={discard.isPending}
        onConfirm={() => discard.mutate({ version: draft.version })}
      >
        {discard.error && <ProblemNotice error={discard.error} />}
      </ConfirmDanger>
    </div>
  );
}

interface ConflictProps {
  mine: Version;
  theirs: Theirs;
  onSettle: (mine: boolean) => void;
}

/** Somebody else saved meanwhile: what is different, and whose values shall stay. */
function Conflict({ mine, theirs, onSettle }: ConflictProps) {
  const t = useTexts('programmes');
  return (
    <Notice tone="warning" announce title={t('conflict.title', { name: theirs.by })}>
      <p>{t('conflict.text')}</p>
      <DifferenceTable
        before={{ ...theirs, name: t('conflict.theirs', { name: theirs.by }) }}
        after={{ ...mine, name: t('conflict.mine') }}
      />
      <div className="row">
        <Button onClick={() => onSettle(false)}>{t('conflict.takeTheirs', { name: theirs.by })}</Button>
        <Button onClick={() => onSettle(true)}>{t('conflict.keepMine')}</Button>
      </div>
    </Notice>
  );
}
