import { useEffect, useRef } from 'react';
import type { FormOption } from '../../../forms/definition/types';
import { useTexts } from '../../../i18n/useTexts';
import { Button, IconButton, LinkButton, TextField } from '../../../ui';
import type { FieldNode, Id } from '../model/doc';
import { free, valueFrom } from '../model/names';
import { isKept, withoutOption } from '../model/use';
import { useFault } from './faults';
import { useEditor } from './useEditing';

/** The answers to choose from: words in all languages, order, and the value that is kept. */
export function OptionsEditor({ id, node }: { id: Id; node: FieldNode }) {
  const t = useTexts('formbuilder');
  const { state, used, run, readOnly } = useEditor();
  const fault = useFault('options');
  const options = node.options ?? [];
  const values = options.map(({ value }) => value);
  const list = useRef<HTMLOListElement>(null);
  const isNew = useRef(false);

  useEffect(() => {
    if (!isNew.current) return;
    isNew.current = false;
    list.current?.querySelector<HTMLInputElement>('li:last-child input')?.select();
  });

  const set = (
    changed: FormOption[],
    more: { typing?: string; renamed?: { from: string; to: string } } = {},
  ) => run({ do: 'options', id, options: changed, ...more });
  const replace = (at: number, option: FormOption) =>
    options.map((one, index) => (index === at ? option : one));
  const relabel = (at: number, option: FormOption, language: 'de' | 'plain' | 'en', text: string) => {
    const label = { ...option.label, [language]: text };
    if (language !== 'de' && text === '') delete label[language];
    set(replace(at, { ...option, label }), { typing: `option.${at}.${language}` });
  };
  const isKeptOption = (option: FormOption) => isKept(used, state.doc, id, option.value);
  const offered = options.filter(({ retired }) => !retired);
  const swap = (at: number, by: -1 | 1) => {
    const changed = [...options];
    const [option] = changed.splice(at, 1);
    if (option) changed.splice(at + by, 0, option);
    set(changed);
  };
  const revalue = (at: number, option: FormOption, typed: string) => {
    const others = values.filter((_, index) => index !== at);
    const wish = typed.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 58) || valueFrom(option.label.de, others);
    const value = free(wish, (one) => others.includes(one), '_');
    if (value !== option.value) {
      set(replace(at, { ...option, value }), { renamed: { from: option.value, to: value } });
    }
  };

  return (
    <fieldset className="options" id="box-options" tabIndex={-1}>
      <legend className="group-label">{t('options.legend')}</legend>
      {fault && <p className="field-error">{fault}</p>}
      <ol ref={list} className="options-list">
        {options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the value may be typed anew, the place stays
          <li key={at} className="options-item">
            <div className="options-line">
              <TextField
                label={<span className="sr-only">{t('options.words', { at: at + 1 })}</span>}
                readOnly={readOnly}
                autoComplete="off"
                value={option.label.de}
                onChange={({ target }) => relabel(at, option, 'de', target.value)}
                onBlur={() => run({ do: 'pause' })}
              />
              {!readOnly && (
                <span className="options-buttons">
                  <IconButton
                    icon="arrow-up"
                    label={t('options.up', { name: option.label.de })}
                    disabled={at === 0}
                    onClick={() => swap(at, -1)}
                  />
                  <IconButton
                    icon="arrow-down"
                    label={t('options.down', { name: option.label.de })}
                    disabled={at === options.length - 1}
                    onClick={() => swap(at, 1)}
                  />
                  <IconButton
                    icon="delete"
                    label={t('options.remove', { name: option.label.de })}
                    disabled={!used || option.retired || offered.length === 1}
                    onClick={() => set(withoutOption(options, option, isKeptOption(option)))}
                  />
                </span>
              )}
            </div>
            {option.retired && (
              <p className="field-hint">
                {t('options.retired')}{' '}
                {!readOnly && (
                  <LinkButton
                    onClick={() => {
                      const { retired: _, ...again } = option;
                      set(replace(at, again));
                    }}
                  >
                    {t('options.again', { name: option.label.de })}
                  </LinkButton>
                )}
              </p>
            )}
            <details>
              <summary>{t('options.more', { name: option.label.de })}</summary>
              <div className="words-other">
                <TextField
                  label={t('words.plain', { label: t('options.word') })}
                  readOnly={readOnly}
                  value={option.label.plain ?? ''}
                  onChange={({ target }) => relabel(at, option, 'plain', target.value)}
                  onBlur={() => run({ do: 'pause' })}
                />
                <TextField
                  label={t('words.en', { label: t('options.word') })}
                  lang="en"
                  readOnly={readOnly}
                  value={option.label.en ?? ''}
                  onChange={({ target }) => relabel(at, option, 'en', target.value)}
                  onBlur={() => run({ do: 'pause' })}
                />
                <TextField
                  key={option.value}
                  label={t('options.value')}
                  hint={t(
                    !isKeptOption(option) || readOnly
                      ? 'options.valueHint'
                      : used
                        ? 'box.nameUsed'
                        : 'use.unknown',
                  )}
                  readOnly={readOnly || isKeptOption(option)}
                  spellCheck={false}
                  defaultValue={option.value}
                  onBlur={({ target }) => revalue(at, option, target.value)}
                />
              </div>
            </details>
          </li>
        ))}
      </ol>
      {!readOnly && (
        <Button
          small
          icon="add"
          onClick={() => {
            isNew.current = true;
            const label = t('options.fresh', { at: options.length + 1 });
            set([...options, { value: valueFrom(label, values), label: { de: label } }]);
          }}
        >
          {t('options.add')}
        </Button>
      )}
    </fieldset>
  );
}
