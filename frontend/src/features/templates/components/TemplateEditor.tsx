import { useEffect, useRef, useState } from 'react';
import { Conflict, Problem } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, type Draft, LinkButton, Notice, ProblemNotice, TextArea, toast } from '../../../ui';
import { type Template, type TemplateContent, type Templates, useSaveTemplate } from '../api/useTemplates';
import { BlocksEditor } from './BlocksEditor';
import { Enact } from './Enact';
import { PreviewBox } from './PreviewBox';
import { TemplateConflict } from './TemplateConflict';
import { WordsField } from './WordsField';

/** What is typed and not saved yet, with the version on which it stands. */
export interface Unsaved {
  version: number;
  content: TemplateContent;
}

interface TemplateEditorProps {
  template: Template;
  templates: Templates;
  /** Where the unsaved waits; `found` from an earlier time. */
  kept: Draft<Unsaved>;
}

const uses = (body: string, key: string) => new RegExp(`\\{\\{\\s*${key}\\s*\\}\\}`).test(body);

/** Left the words, right the placeholders, the preview and the day from which it holds. */
export function TemplateEditor({ template, templates, kept }: TemplateEditorProps) {
  const t = useTexts('templates');
  const [unsaved, setUnsaved] = useState(template.writable ? kept.found : null);
  const [content, setContent] = useState<TemplateContent>(unsaved?.content ?? template.content);
  // What the typing began with. The page may read a newer version meanwhile; saving over it would lose what another wrote.
  const [base, setBase] = useState({ ...template, version: unsaved?.version ?? template.version });
  const save = useSaveTemplate(base);
  const other =
    (save.error instanceof Conflict || unsaved) && template.version !== base.version ? template : undefined;
  const fields = save.error instanceof Problem ? save.error.fields : [];
  const errorOf = (pointer: string) =>
    fields
      .filter((field) => field.pointer === pointer)
      .map((field) => field.detail)
      .join(' ') || undefined;
  const placeholders = templates.placeholders.filter(({ kind }) => kind === template.kind);
  const by = templates.versions.find(({ id }) => id === template.id)?.changedBy ?? '';
  const missing = placeholders.filter(({ key, required }) => required && !uses(content.body, key));
  const change = (part: Partial<TemplateContent>) => setContent((before) => ({ ...before, ...part }));
  const changed = JSON.stringify(content) !== JSON.stringify(base.content);

  const isKept = useRef(Boolean(unsaved));
  const { save: keepTyped, discard } = kept;
  useEffect(() => {
    if (changed && template.writable) {
      isKept.current = true;
      keepTyped({ version: base.version, content });
    } else if (isKept.current) {
      isKept.current = false;
      void discard().catch(() => undefined);
    }
  }, [changed, template.writable, base.version, content, keepTyped, discard]);

  /** @throws why it was not saved */
  async function keep(): Promise<Template> {
    if (!template.writable || !changed) return base;
    const answer = await save.mutateAsync({
      ...content,
      letterhead: content.letterhead.map((line) => line.trim()).filter(Boolean),
    });
    setBase({ ...answer, content });
    setUnsaved(null);
    return answer;
  }

  /** Goes on from what the other one saved, with these words. */
  function takeUp(newest: Template, words: TemplateContent) {
    setBase(newest);
    setContent(words);
    setUnsaved(null);
    save.reset();
  }

  return (
    <div className="template-desk">
      <div className="stack stack-wide">
        {save.error && !other && <ProblemNotice error={save.error} />}
        {other && (
          <TemplateConflict
            theirs={{ content: other.content, by }}
            mine={content}
            placeholders={placeholders}
            onSettle={(words) => takeUp(other, words)}
          />
        )}
        {unsaved && changed && !other && (
          <Notice tone="info" title={t('kept.title')}>
            <LinkButton onClick={() => takeUp(template, template.content)}>{t('kept.discard')}</LinkButton>
          </Notice>
        )}
        <fieldset className="template-words stack" disabled={!template.writable}>
          <legend className="sr-only">{t('words')}</legend>
          {template.kind === 'NOTICE' && (
            <TextArea
              name="letterhead"
              label={t('letterhead.label')}
              hint={t('letterhead.hint')}
              rows={4}
              value={content.letterhead.join('\n')}
              onChange={(event) => change({ letterhead: event.target.value.split('\n').slice(0, 8) })}
              error={fields.find(({ pointer }) => pointer.startsWith('/letterhead'))?.detail}
              readers={t('readers')}
            />
          )}
          <WordsField
            name="body"
            label={t('body.label')}
            hint={t('body.hint')}
            shape="BODY"
            value={content.body}
            placeholders={placeholders}
            writable={template.writable}
            onChange={(body) => change({ body })}
            error={errorOf('/body')}
          />
          <h2>{t('blocks.heading')}</h2>
          <p className="muted reading">{t('blocks.intro')}</p>
          <BlocksEditor
            blocks={content.blocks}
            occasions={templates.occasions}
            placeholders={placeholders}
            writable={template.writable}
            onChange={(blocks) => change({ blocks })}
            errorOf={errorOf}
          />
          {template.kind === 'NOTICE' && (
            <TextArea
              name="remedy"
              label={t('remedy.label')}
              hint={t('remedy.hint')}
              optional
              rows={5}
              value={content.remedy ?? ''}
              onChange={(event) => change({ remedy: event.target.value || null })}
              error={errorOf('/remedy')}
              readers={t('readers')}
            />
          )}
        </fieldset>
        {template.writable && (
          <div className="form-actions">
            <Button
              kind="primary"
              busy={save.isPending}
              onClick={() =>
                void keep().then(
                  () => toast(t('saved')),
                  // Said on top of the page and beside the fields.
                  () => undefined,
                )
              }
            >
              {t('save')}
            </Button>
          </div>
        )}
      </div>
      <div className="stack">
        {template.writable && missing.length > 0 && (
          <Notice tone="warning" title={t('gaps.title')}>
            <ul className="bullets">
              {missing.map(({ key, meaning }) => (
                <li key={key}>{meaning}</li>
              ))}
            </ul>
            <p>{t('gaps.text')}</p>
          </Notice>
        )}
        <PreviewBox template={base} changed={changed} occasions={templates.occasions} beforehand={keep} />
        {template.writable && <Enact template={template} beforehand={keep} />}
        <section className="box stack stack-tight" aria-labelledby="placeholders">
          <h2 id="placeholders" className="h3">
            {t('placeholders.title')}
          </h2>
          <p className="small muted">{t('placeholders.text')}</p>
          <dl className="template-placeholders">
            {placeholders.map(({ key, meaning, block, required }) => (
              <div key={key}>
                <dt>
                  <code>{`{{${key}}}`}</code>
                </dt>
                <dd className="small">
                  {meaning}
                  {block && ` (${t('placeholders.block')})`}
                  {required && ` – ${t('placeholders.required')}`}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </div>
  );
}
