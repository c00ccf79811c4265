import { useState } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { Checkbox, ChoiceGroup, Select, TextArea, TextField } from '../../ui';
import { DateInput } from '../../ui/DateField';
import type { FieldSchema, FormField } from '../definition/types';
import { AddressInput, PersonInput } from './CompositeInput';
import { FileInput } from './FileInput';
import { parseEuros, parseGermanNumber, shownEuros, shownNumber } from './numbers';
import { useWords } from './useWords';

/** Keeps a chosen file and tells its id; without it the field says that files are added in the case. */
export type Upload = (file: File) => Promise<{ id: string; name: string }>;

export interface FieldInputProps {
  field: FormField;
  schema: FieldSchema | undefined;
  /** Id of the control: the pointer of the answer with dots. */
  id: string;
  value: unknown;
  required: boolean;
  /** What is wrong, by the dotted id of the place. */
  errors: ReadonlyMap<string, string>;
  readers?: string;
  upload?: Upload;
  onChange: (value: unknown) => void;
}

/** Above this a choice is a list to open, not cards. */
const MANY = 6;

/** One field, asked as its kind wants it. Groups are `GroupInput`. */
export function FieldInput(props: FieldInputProps) {
  const { field, schema, id, value, required, errors, readers, upload, onChange } = props;
  const t = useTexts('forms');
  const words = useWords();
  const texts = {
    label: words(field.label),
    hint: field.help ? words(field.help) : undefined,
    error: errors.get(id),
    optional: !required,
    readers,
  };
  const text = typeof value === 'string' ? value : '';
  const limits = (schema ?? {}) as { maxLength?: number };
  const options = (field.options ?? []).map((option) => ({
    value: option.value,
    label: words(option.label),
  }));
  switch (field.kind) {
    case 'TEXT':
      return (
        <TextField
          {...texts}
          name={id}
          value={text}
          maxLength={limits.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'LONG_TEXT':
      return (
        <TextArea
          {...texts}
          name={id}
          value={text}
          maxLength={limits.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'NUMBER':
      return <NumberInput {...texts} name={id} value={value} onChange={onChange} />;
    case 'MONEY':
      return <NumberInput {...texts} name={id} value={value} onChange={onChange} money />;
    case 'DATE':
      return <DateInput {...texts} name={id} value={text} onChange={onChange} />;
    case 'YES_NO':
      return (
        <ChoiceGroup
          {...texts}
          name={id}
          cardWidth="8rem"
          value={typeof value === 'boolean' ? String(value) : ''}
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
          onChange={(event) => onChange(event.target.value === 'true')}
        />
      );
    case 'CHOICE':
      return options.length > MANY ? (
        <Select
          {...texts}
          name={id}
          empty={t('choose')}
          options={options}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <ChoiceGroup
          {...texts}
          name={id}
          options={options}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'SEVERAL': {
      const chosen = Array.isArray(value) ? (value as string[]) : [];
      return (
        <ChoiceGroup
          {...texts}
          name={id}
          type="checkbox"
          options={options}
          value={chosen.join(',')}
          onChange={(event) => {
            const without = chosen.filter((one) => one !== event.target.value);
            onChange(event.target.checked ? [...without, event.target.value] : without);
          }}
        />
      );
    }
    case 'CONFIRMATION':
      return (
        <Checkbox
          {...texts}
          name={id}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked ? true : undefined)}
        />
      );
    case 'PERSON':
      return <PersonInput texts={texts} id={id} value={value} errors={errors} onChange={onChange} />;
    case 'ADDRESS':
      return <AddressInput texts={texts} id={id} value={value} errors={errors} onChange={onChange} />;
    case 'FILE':
      return <FileInput {...texts} id={id} value={value} upload={upload} onChange={onChange} />;
    case 'GROUP':
      return null;
  }
}

type NumberProps = Omit<Parameters<typeof TextField>[0], 'name' | 'value' | 'onChange'> & {
  name: string;
  value: unknown;
  onChange: (value: unknown) => void;
  money?: boolean;
};

/** What is typed stays as it is typed; told is the number, or nothing as long as it is none. */
function NumberInput({ name, value, onChange, money = false, error, ...texts }: NumberProps) {
  const t = useTexts('forms');
  const shown = money ? shownEuros(value) : shownNumber(value);
  const [typed, setTyped] = useState<string>();
  const parse = money ? parseEuros : parseGermanNumber;
  const noNumber = typed !== undefined && typed.trim() !== '' && parse(typed) === undefined;
  return (
    <TextField
      {...texts}
      name={name}
      short
      inputMode="decimal"
      autoComplete="off"
      unit={money ? '€' : undefined}
      error={noNumber ? t('wrong.number') : error}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(parse(event.target.value));
      }}
      onBlur={() => {
        if (!noNumber) setTyped(undefined);
      }}
    />
  );
}
