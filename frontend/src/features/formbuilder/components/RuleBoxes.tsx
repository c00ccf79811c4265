import { useTexts } from '../../../i18n/useTexts';
import { Checkbox } from '../../../ui';
import type { FieldNode, Id, Rule } from '../model/doc';
import { NumberBox } from './NumberBox';
import { PatternBox } from './PatternBox';
import { useEditor } from './useEditing';

/** The limits of an answer, as its kind has them. */
export function RuleBoxes({ id, node }: { id: Id; node: FieldNode }) {
  const t = useTexts('formbuilder');
  const { run, readOnly } = useEditor();
  const { kind, rule } = node;
  const set = (patch: Partial<Rule>, typing?: string) => {
    const changed = { ...rule, ...patch };
    for (const key of Object.keys(patch) as (keyof Rule)[]) {
      if (patch[key] === undefined) delete changed[key];
    }
    run({ do: 'change', id, patch: { rule: changed }, typing });
  };
  const number = (key: 'maxLength' | 'minimum' | 'maximum' | 'minItems' | 'maxItems', more = {}) => (
    <NumberBox
      key={key}
      box={key}
      label={t(`rule.${key}`)}
      value={rule[key]}
      onValue={(value, typing) => set({ [key]: value }, typing)}
      {...more}
    />
  );
  switch (kind) {
    case 'TEXT':
      return (
        <>
          {number('maxLength', { unit: t('rule.signs') })}
          <PatternBox pattern={rule.pattern} onPattern={(pattern, typing) => set({ pattern }, typing)} />
        </>
      );
    case 'LONG_TEXT':
      return number('maxLength', { unit: t('rule.signs') });
    case 'NUMBER':
      return (
        <>
          <div className="boxes-beside">
            {number('minimum', { decimals: rule.decimals })}
            {number('maximum', { decimals: rule.decimals })}
          </div>
          <Checkbox
            label={t('rule.decimals')}
            disabled={readOnly}
            checked={rule.decimals ?? false}
            onChange={(event) => set({ decimals: event.target.checked || undefined })}
          />
        </>
      );
    case 'MONEY':
      return (
        <div className="boxes-beside">
          {number('minimum', { money: true, unit: '€' })}
          {number('maximum', { money: true, unit: '€' })}
        </div>
      );
    case 'SEVERAL':
      return (
        <div className="boxes-beside">
          {number('minItems', { optional: true })}
          {number('maxItems', { optional: true })}
        </div>
      );
    case 'FILE':
      return number('maxItems', { unit: t('rule.files') });
    case 'GROUP':
      return (
        <div className="boxes-beside">
          {number('minItems', { optional: true })}
          {number('maxItems')}
        </div>
      );
    default:
      return null;
  }
}
