import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, ButtonLink, Notice, ProblemNotice, toast } from '../../../ui';
import type { Version } from '../api/types';
import { useStartDraft, useWithdraw } from '../api/useVersionSteps';
import { SECTIONS } from '../fields';
import { useValueWords } from '../useValueWords';
import { at, fieldId } from '../values';
import { Findings } from './Findings';
import { TaskTable } from './TaskTable';

/** A version as it stands, value by value with its source. */
export function VersionReader({ version }: { version: Version }) {
  const t = useTexts('programmes');
  const words = useValueWords();
  const navigate = useNavigate();
  const copy = useStartDraft((draft) => void navigate(paths.programmeVersion(draft.id)));
  const withdraw = useWithdraw(version.id);
  const gaps = new Set(version.gaps.map(({ path }) => path));
  const preset = version.state === 'PRESET';
  const open = version.gaps.length + version.contradictions.length > 0;
  return (
    <>
      {preset && <Notice tone="info">{t('page.preset')}</Notice>}
      {(copy.error ?? withdraw.error) && <ProblemNotice error={copy.error ?? withdraw.error} />}
      <div className="row rule-actions">
        {version.actions.includes('COPY') && (
          <Button kind="primary" busy={copy.isPending} onClick={() => copy.mutate({ copyOf: version.id })}>
            {t('page.copy')}
          </Button>
        )}
        {version.actions.includes('WITHDRAW') && (
          <Button
            busy={withdraw.isPending}
            onClick={() =>
              withdraw.mutate({ version: version.version }, { onSuccess: () => toast(t('page.withdrawn')) })
            }
          >
            {t('page.withdraw')}
          </Button>
        )}
        <ButtonLink kind="tertiary" to={`${paths.programmeVersion(version.id)}/vergleich`}>
          {t('page.compare')}
        </ButtonLink>
      </div>
      {preset && open && (
        <div className="stack">
          <Findings gaps={version.gaps} contradictions={version.contradictions} />
        </div>
      )}
      {SECTIONS.map(({ id, fields, later }) => (
        <section key={id} className="section" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{t(`sections.${id}`)}</h2>
          {later && <p className="muted reading">{t(`notes.${id}`)}</p>}
          {id === 'tasks' ? (
            <TaskTable rules={version.parameters} />
          ) : (
            <dl className="rule-list">
              {fields.map((field) => {
                const source = version.sources[field.path];
                return (
                  <div key={field.path} id={fieldId(field.path)} tabIndex={-1}>
                    <dt>{t(`fields.${field.path}.label`)}</dt>
                    <dd>
                      <p>
                        {gaps.has(field.path) ? (
                          <Badge tone="warning">{t('value.open')}</Badge>
                        ) : (
                          words(field, at(version.parameters, field.path), version.sources)
                        )}
                      </p>
                      <p className="small muted">
                        {[field.law, source && t('source', { source })].filter(Boolean).join(' · ')}
                      </p>
                    </dd>
                  </div>
                );
              })}
            </dl>
          )}
        </section>
      ))}
    </>
  );
}
