import { useTexts } from '../../../i18n/useTexts';
import { Button, TextField } from '../../../ui';
import type { Occasion, TemplateContent } from '../api/useTemplates';
import type { Placeholder } from './WordsBox';
import { WordsField } from './WordsField';

type Block = TemplateContent['blocks'][number];

interface BlocksEditorProps {
  blocks: Block[];
  occasions: Occasion[];
  placeholders: Placeholder[];
  writable: boolean;
  onChange: (blocks: Block[]) => void;
  errorOf: (pointer: string) => string | undefined;
}

/** Sentences the office uses again and again, and the kinds of notices they stand in. */
export function BlocksEditor({
  blocks,
  occasions,
  placeholders,
  writable,
  onChange,
  errorOf,
}: BlocksEditorProps) {
  const t = useTexts('templates');
  const kinds = useTexts('decisions');
  const set = (at: number, part: Partial<Block>) =>
    onChange(blocks.map((block, index) => (index === at ? { ...block, ...part } : block)));
  return (
    <div className="stack">
      {blocks.map((block, at) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no name of their own; they are only added and removed
          key={at}
          className="box stack"
        >
          <legend className="strong">{block.title || t('blocks.new')}</legend>
          <TextField
            name={`block-title-${at}`}
            label={t('blocks.title')}
            value={block.title}
            onChange={(event) => set(at, { title: event.target.value })}
            error={errorOf(`/blocks/${at}/title`)}
          />
          <WordsField
            name={`block-text-${at}`}
            label={t('blocks.text')}
            shape="SENTENCE"
            value={block.text}
            placeholders={placeholders}
            writable={writable}
            onChange={(text) => set(at, { text })}
            error={errorOf(`/blocks/${at}/text`)}
          />
          <fieldset className="field">
            <legend className="group-label">{t('blocks.occasions')}</legend>
            <div className="row">
              {occasions.map((occasion) => (
                <label key={occasion} className="template-occasion">
                  <input
                    type="checkbox"
                    checked={block.occasions.includes(occasion)}
                    onChange={(event) =>
                      set(at, {
                        occasions: event.target.checked
                          ? [...block.occasions, occasion]
                          : block.occasions.filter((other) => other !== occasion),
                      })
                    }
                  />
                  {kinds(`kind.${occasion}`)}
                </label>
              ))}
            </div>
          </fieldset>
          {writable && (
            <div>
              <Button small onClick={() => onChange(blocks.filter((_, index) => index !== at))}>
                {t('blocks.remove', { title: block.title })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {writable && (
        <div>
          <Button small onClick={() => onChange([...blocks, { title: '', text: '', occasions: [] }])}>
            {t('blocks.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
