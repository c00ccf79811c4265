import { useState } from 'react';
import { Problem } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, ProblemNotice, TextArea, toast } from '../../../ui';
import { type Template, type TemplateContent, type Templates, useSaveTemplate } from '../api/useTemplates';
import { BlocksEditor } from './BlocksEditor';
import { Enact } from './Enact';
import { PreviewBox } from './PreviewBox';

interface TemplateEditorProps {
  template: Template;
  templates: Templates;
}

/** Left the words, right the placeholders, the preview and the day from which it holds. */
export function TemplateEditor({ template, templates }: TemplateEditorProps) {
  const t = useTexts('templates');
  const [content, setContent] = useState<TemplateContent>(template.content);
  const [saved, setSaved] = useState(template.content);
  const save = useSaveTemplate(template);
  const fields = save.error instanceof Problem ? save.error.fields : [];
  const errorOf = (pointer: string) =>
    fields
      .filter((field) => field.pointer === pointer)
      .map((field) => field.detail)
      .join(' ') || undefined;
  const change = (part: Partial<TemplateContent>) => setContent((before) => ({ ...before, ...part }));
  const changed = JSON.stringify(content) !== JSON.stringify(saved);

  async function keep(): Promise<boolean> {
    if (!template.writable || !changed) return true;
    try {
      await save.mutateAsync({
        ...content,
        letterhead: content.letterhead.map((line) => line.trim()).filter(Boolean),
      });
      setSaved(content);
      return true;
    } catch {
      return false;
    }
  }

  return (
    <div className="template-desk">
      <div className="stack stack-wide">
        {save.error && <ProblemNotice error={save.error} />}
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
          <TextArea
            name="body"
            label={t('body.label')}
            hint={t('body.hint')}
            rows={22}
            spellCheck={false}
            className="control template-body"
            value={content.body}
            onChange={(event) => change({ body: event.target.value })}
            error={errorOf('/body')}
            readers={t('readers')}
          />
          <h2>{t('blocks.heading')}</h2>
          <p className="muted reading">{t('blocks.intro')}</p>
          <BlocksEditor
            blocks={content.blocks}
            occasions={templates.occasions}
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
              onClick={() => void keep().then((worked) => worked && toast(t('saved')))}
            >
              {t('save')}
            </Button>
          </div>
        )}
      </div>
      <div className="stack">
        {template.writable && template.gaps.length > 0 && (
          <Notice tone="warning" title={t('gaps')}>
            <ul className="bullets">
              {template.gaps.map(({ detail }) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          </Notice>
        )}
        <PreviewBox id={template.id} occasions={templates.occasions} beforehand={keep} />
        {template.writable && <Enact template={template} beforehand={keep} />}
        <section className="box stack stack-tight" aria-labelledby="placeholders">
          <h2 id="placeholders" className="h3">
            {t('placeholders.title')}
          </h2>
          <p className="small muted">{t('placeholders.text')}</p>
          <dl className="template-placeholders">
            {templates.placeholders
              .filter(({ kind }) => kind === template.kind)
              .map(({ key, meaning, block, required }) => (
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
