import { useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ConfirmDanger, LinkButton, Select, TextArea, TextField } from '../../../ui';
import { FieldHint } from '../../../ui/fieldParts';
import type { CaseFact, Condition, Finding, Value } from '../api/types';
import { useCaseFacts } from '../api/useProgrammes';

interface ConditionsEditorProps {
  id: string;
  label: string;
  hint: string;
  value: Condition[];
  findings: Finding[];
  onChange: (value: Value) => void;
}

/** Conditions of the office's own: put together from lists or typed, with what is said when they are met and when not. */
export function ConditionsEditor({ id, label, hint, value, findings, onChange }: ConditionsEditorProps) {
  const t = useTexts('programmes');
  const [removing, setRemoving] = useState<number>();
  const [added, setAdded] = useState<string>();
  const save = (next: Condition[]) => onChange(next as unknown as Value);
  const change = (index: number, part: Partial<Condition>) =>
    save(value.map((one, place) => (place === index ? { ...one, ...part } : one)));
  return (
    <div className="field" id={id} tabIndex={-1}>
      <p className="sr-only">{label}</p>
      <FieldHint field={id} hint={hint} />
      {value.map((condition, index) => (
        <ConditionBox
          key={condition.key}
          id={`${id}-${index}`}
          number={index + 1}
          condition={condition}
          added={condition.key === added}
          findings={findings.filter(({ path }) => path.startsWith(`conditions.${index}.`))}
          onChange={(part) => change(index, part)}
          onRemove={() => setRemoving(index)}
        />
      ))}
      <Button
        kind="secondary"
        icon="add"
        onClick={() => {
          const fresh = empty();
          setAdded(fresh.key);
          save([...value, fresh]);
        }}
      >
        {t('conditions.add')}
      </Button>
      <ConfirmDanger
        open={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('conditions.removeTitle')}
        consequence={t('conditions.removeText')}
        confirm={t('conditions.remove')}
        onConfirm={() => {
          save(value.filter((_, index) => index !== removing));
          setRemoving(undefined);
        }}
      />
    </div>
  );
}

const empty = (): Condition => ({
  key: crypto.randomUUID().slice(0, 8),
  title: '',
  expression: '',
  met: '',
  unmet: '',
  paragraph: '',
  strength: 'SHOULD',
});

interface ConditionBoxProps {
  id: string;
  number: number;
  condition: Condition;
  /** Begun just now: the cursor goes there, and what is empty is not yet called missing. */
  added: boolean;
  findings: Finding[];
  onChange: (part: Partial<Condition>) => void;
  onRemove: () => void;
}

function ConditionBox({ id, number, condition, added, findings, onChange, onRemove }: ConditionBoxProps) {
  const t = useTexts('programmes');
  const wrong = (part: string) =>
    findings.find(({ path, code }) => path.endsWith(`.${part}`) && !(added && code === 'empty'));
  useEffect(() => {
    if (added) document.getElementById(`${id}-title`)?.focus();
  }, [added, id]);
  const expression = wrong('expression');
  const text = (part: 'title' | 'met' | 'unmet' | 'paragraph') => ({
    id: `${id}-${part}`,
    label: t(`conditions.${part}`),
    hint: t(`conditions.${part}Hint`),
    error: wrong(part)?.reason,
    autoComplete: 'off',
    value: condition[part],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [part]: event.target.value }),
  });
  return (
    <fieldset className="rule-condition">
      <legend className="strong">{condition.title || t('conditions.number', { number })}</legend>
      <TextField {...text('title')} />
      <TextArea
        id={`${id}-expression`}
        label={t('conditions.expression')}
        hint={t('conditions.expressionHint')}
        rows={2}
        spellCheck={false}
        className="control rule-expression"
        error={
          expression &&
          (expression.position
            ? t('conditions.at', { position: expression.position, reason: expression.reason })
            : expression.reason)
        }
        value={condition.expression}
        onChange={(event) => onChange({ expression: event.target.value.replaceAll('\n', ' ') })}
      />
      {expression?.position && (
        <LinkButton onClick={() => select(`${id}-expression`, expression.position ?? 1)}>
          {t('conditions.goTo')}
        </LinkButton>
      )}
      <Builder
        id={id}
        first={condition.expression.trim() === ''}
        onAdd={(part) =>
          onChange({
            expression:
              condition.expression.trim() === ''
                ? part.text
                : `${condition.expression.trim()} ${part.join} ${part.text}`,
          })
        }
      />
      <TextField {...text('met')} />
      <TextField {...text('unmet')} />
      <TextField {...text('paragraph')} />
      <Select
        id={`${id}-strength`}
        label={t('conditions.strength')}
        value={condition.strength}
        options={(['MUST', 'SHOULD'] as const).map((code) => ({
          value: code,
          label: t(`options.strength.${code}`),
        }))}
        onChange={(event) => onChange({ strength: event.target.value as Condition['strength'] })}
      />
      <LinkButton onClick={onRemove}>
        {t('conditions.removeOne', { title: condition.title || number })}
      </LinkButton>
    </fieldset>
  );
}

/** Puts the cursor where the expression cannot be read. */
function select(id: string, position: number) {
  const box = document.getElementById(id) as HTMLTextAreaElement | null;
  box?.focus();
  box?.setSelectionRange(position - 1, box.value.length);
}

const OPERATORS: Record<CaseFact['kind'], string[]> = {
  NUMBER: ['>=', '<=', '=', '>', '<'],
  YES_NO: ['= true', '= false'],
  CHOICE: ['=', '!='],
};

interface BuilderProps {
  id: string;
  first: boolean;
  onAdd: (part: { join: string; text: string }) => void;
}

/** One comparison from lists, added to the text. */
function Builder({ id, first, onAdd }: BuilderProps) {
  const t = useTexts('programmes');
  const facts = useCaseFacts();
  const [join, setJoin] = useState('and');
  const [word, setWord] = useState('');
  const [operator, setOperator] = useState('');
  const [value, setValue] = useState('');
  const fact = facts.data?.find((one) => one.word === word);
  const operators = fact ? OPERATORS[fact.kind] : [];
  const chosen = operators.includes(operator) ? operator : (operators[0] ?? '');
  const number = /^\d{1,5}([.,]\d{1,2})?$/.test(value.trim());
  const complete = fact && (fact.kind === 'YES_NO' || (fact.kind === 'NUMBER' ? number : value !== ''));
  const add = () => {
    if (!fact || !complete) return;
    const right =
      fact.kind === 'YES_NO'
        ? ''
        : fact.kind === 'CHOICE'
          ? ` "${value}"`
          : ` ${value.trim().replace(',', '.')}`;
    onAdd({ join, text: `${fact.word} ${chosen}${right}` });
    setValue('');
  };
  return (
    <div className="row rule-builder" role="group" aria-label={t('conditions.builder')}>
      {!first && (
        <Select
          id={`${id}-join`}
          label={t('conditions.join')}
          value={join}
          options={['and', 'or'].map((code) => ({ value: code, label: t(`conditions.${code}`) }))}
          onChange={(event) => setJoin(event.target.value)}
        />
      )}
      <Select
        id={`${id}-fact`}
        label={t('conditions.fact')}
        empty={t('conditions.choose')}
        value={word}
        options={(facts.data ?? []).map((one) => ({ value: one.word, label: one.label }))}
        onChange={(event) => {
          setWord(event.target.value);
          setValue('');
        }}
      />
      {fact && (
        <Select
          id={`${id}-operator`}
          label={t('conditions.operator')}
          value={chosen}
          options={operators.map((code) => ({ value: code, label: t(`conditions.operators.${code}`) }))}
          onChange={(event) => setOperator(event.target.value)}
        />
      )}
      {fact?.kind === 'NUMBER' && (
        <TextField
          id={`${id}-value`}
          label={t('conditions.value')}
          short
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      {fact?.kind === 'CHOICE' && (
        <Select
          id={`${id}-value`}
          label={t('conditions.value')}
          empty={t('conditions.choose')}
          value={value}
          options={fact.choices.map((code) => ({ value: code, label: code }))}
          onChange={(event) => setValue(event.target.value)}
        />
      )}
      <Button kind="secondary" small aria-disabled={!complete || undefined} onClick={add}>
        {t('conditions.insert')}
      </Button>
    </div>
  );
}
