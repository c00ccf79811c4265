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
import { at, type Both } from '../values';
import { DifferenceTable } from './DifferenceTable';
import { EnactDialog } from './EnactDialog';
import { FieldEditor } from './FieldEditor';
import { Findings } from './Findings';

/** All values of a draft to fill in; every change is saved by itself. */
export function DraftEditor({ loaded }: { loaded: Version }) {
  const t = useTexts('programmes');
  const { draft, change, savedAt, failed, theirs, both, settle } = useVersionDraft(loaded);
  const open = draft.gaps.length + draft.contradictions.length;
  const gaps = new Set(draft.gaps.map(({ path }) => path));
  const errors = new Map(
    [...draft.gaps, ...draft.contradictions]
      .filter(({ code }) => code !== 'gap')
      .map(({ path, reason }) => [path, reason]),
  );
  return (
    <>
      <div className="rule-bar">
        <Actions draft={draft} />
        {open > 0 && (
          <LinkButton onClick={() => goTo('open-points')}>{t('findings.open', { count: open })}</LinkButton>
        )}
        {theirs ? (
          <LinkButton onClick={() => goTo('conflict')}>{t('conflict.see')}</LinkButton>
        ) : (
          <SavedAt draft={{ savedAt, failed: Boolean(failed) }} />
        )}
      </div>
      {failed !== undefined && <ProblemNotice error={failed} />}
      {theirs && both && <Conflict both={both} theirs={theirs} onSettle={settle} />}
      <section aria-labelledby="open-points" className="section">
        <h2 id="open-points" tabIndex={-1}>
          {t('findings.title')}
        </h2>
        <Findings gaps={draft.gaps} contradictions={draft.contradictions} />
      </section>
      <nav aria-label={t('page.sections')} className="rule-contents">
        {SECTIONS.map(({ id }) => (
          <LinkButton key={id} onClick={() => goTo(`section-${id}`)}>
            {t(`sections.${id}`)}
          </LinkButton>
        ))}
      </nav>
      {SECTIONS.map(({ id, fields, later }) => (
        <section key={id} className="section" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`} tabIndex={-1}>
            {t(`sections.${id}`)}
          </h2>
          {later && <p className="muted reading">{t(`notes.${id}`)}</p>}
          {fields.map((field: Field) => (
            <FieldEditor
              key={field.path}
              field={field}
              value={at(draft.parameters, field.path)}
              sources={draft.sources}
              findings={draft.contradictions}
              error={errors.get(field.path)}
              open={gaps.has(field.path)}
              onChange={(value, source) => change(field.path, value, source)}
            />
          ))}
          <p className="small">
            <LinkButton onClick={() => goTo('open-points')}>{t('page.up')}</LinkButton>
          </p>
        </section>
      ))}
    </>
  );
}

function goTo(id: string) {
  const place = document.getElementById(id);
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
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
  both: Both;
  theirs: Theirs;
  onSettle: (mine: boolean) => void;
}

/** Somebody else saved meanwhile: what they wrote, what mine would make different, and whether mine shall count. */
function Conflict({ both, theirs, onSettle }: ConflictProps) {
  const t = useTexts('programmes');
  const kept = both.kept.map(({ path }) => `„${t(`fields.${path}.label`)}“`).join(', ');
  return (
    <div id="conflict" tabIndex={-1}>
      <Notice tone="warning" announce title={t('conflict.title', { name: theirs.by })}>
        {kept && <p>{t('conflict.kept', { name: theirs.by, fields: kept })}</p>}
        <p>{t('conflict.text')}</p>
        <DifferenceTable
          before={{ ...theirs, name: t('conflict.theirs', { name: theirs.by }) }}
          after={{ ...both, name: t('conflict.mine') }}
        />
        <div className="row rule-actions">
          <Button kind="primary" onClick={() => onSettle(true)}>
            {t('conflict.keepMine')}
          </Button>
          <Button onClick={() => onSettle(false)}>{t('conflict.takeTheirs', { name: theirs.by })}</Button>
        </div>
      </Notice>
    </div>
  );
}
