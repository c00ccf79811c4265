import { useState } from 'react';
import { Conflict, Problem } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, ProblemNotice, TextArea, toast } from '../../../ui';
import { type Template, type TemplateContent, type Templates, useSaveTemplate } from '../api/useTemplates';
import { BlocksEditor } from './BlocksEditor';
import { Enact } from './Enact';
import { PreviewBox } from './PreviewBox';
import { WordsField } from './WordsField';

interface TemplateEditorProps {
  template: Template;
  templates: Templates;
}

const wordsOf = ({ letterhead, body, blocks, remedy }: TemplateContent) =>
  [
    letterhead.join('\n'),
    body,
    ...blocks.map(({ title, text }) => [title, text].filter(Boolean).join('\n')),
    remedy,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Left the words, right the placeholders, the preview and the day from which it holds. */
export function TemplateEditor({ template, templates }: TemplateEditorProps) {
  const t = useTexts('templates');
  const [content, setContent] = useState<TemplateContent>(template.content);
  // What the typing began with. The page may read a newer version meanwhile; saving over it would lose what another wrote.
  const [base, setBase] = useState(template);
  const save = useSaveTemplate(base);
  const other = save.error instanceof Conflict && template.version !== base.version ? template : undefined;
  const fields = save.error instanceof Problem ? save.error.fields : [];
  const errorOf = (pointer: string) =>
    fields
      .filter((field) => field.pointer === pointer)
      .map((field) => field.detail)
      .join(' ') || undefined;
  const placeholders = templates.placeholders.filter(({ kind }) => kind === template.kind);
  const change = (part: Partial<TemplateContent>) => setContent((before) => ({ ...before, ...part }));
  const changed = JSON.stringify(content) !== JSON.stringify(base.content);

  async function keep(): Promise<Template | undefined> {
    if (!template.writable || !changed) return base;
    try {
      const kept = await save.mutateAsync({
        ...content,
        letterhead: content.letterhead.map((line) => line.trim()).filter(Boolean),
      });
      setBase({ ...kept, content });
      return kept;
    } catch {
      return undefined;
    }
  }

  /** Goes on from what the other one saved, with these words. */
  function takeUp(newest: Template, words: TemplateContent) {
    setBase(newest);
    setContent(words);
    save.reset();
  }

  return (
    <div className="template-desk">
      <div className="stack stack-wide">
        {save.error && !other && <ProblemNotice error={save.error} />}
        {other && (
          <Notice tone="warning" announce title={t('conflict.title')}>
            <p>{t('conflict.text')}</p>
            <details>
              <summary>{t('conflict.see')}</summary>
              <pre className="template-other">{wordsOf(other.content)}</pre>
            </details>
            <div className="row">
              <Button onClick={() => takeUp(other, content)}>{t('conflict.keepMine')}</Button>
              <Button onClick={() => takeUp(other, other.content)}>{t('conflict.takeTheirs')}</Button>
            </div>
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
        <PreviewBox
          template={base}
          changed={changed}
          occasions={templates.occasions}
          beforehand={async () => Boolean(await keep())}
        />
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
