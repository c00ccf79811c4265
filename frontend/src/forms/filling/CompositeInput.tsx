import { useTexts } from '../../i18n/useTexts';
import { Readers, TextField } from '../../ui';
import { FieldError, FieldHint, type FieldTexts, OptionalMark } from '../../ui/fieldParts';
import { isRow, type Typed } from './answers';

interface CompositeProps {
  texts: FieldTexts;
  id: string;
  value: unknown;
  errors: ReadonlyMap<string, string>;
  onChange: (value: unknown) => void;
}

interface PartOfAnswer {
  name: string;
  required: boolean;
  maxLength: number;
  autoComplete: string;
  inputMode?: 'tel' | 'email' | 'numeric';
}

const PERSON: PartOfAnswer[] = [
  { name: 'name', required: true, maxLength: 200, autoComplete: 'off' },
  { name: 'role', required: false, maxLength: 200, autoComplete: 'off' },
  { name: 'phone', required: false, maxLength: 40, autoComplete: 'off', inputMode: 'tel' },
  { name: 'email', required: false, maxLength: 200, autoComplete: 'off', inputMode: 'email' },
];

const ADDRESS: PartOfAnswer[] = [
  { name: 'street', required: true, maxLength: 200, autoComplete: 'off' },
  { name: 'postcode', required: true, maxLength: 5, autoComplete: 'off', inputMode: 'numeric' },
  { name: 'place', required: true, maxLength: 200, autoComplete: 'off' },
];

function Composite({
  texts,
  id,
  value,
  errors,
  onChange,
  parts,
}: CompositeProps & { parts: PartOfAnswer[] }) {
  const t = useTexts('forms');
  const answer: Typed = isRow(value) ? value : {};
  return (
    <fieldset className="field form-composite" id={id} tabIndex={-1}>
      <legend className="group-label">
        {texts.label}
        {texts.optional && <OptionalMark />}
      </legend>
      <FieldHint field={id} hint={texts.hint} />
      <FieldError field={id} error={texts.error} />
      {parts.map(({ name, required, ...input }) => (
        <TextField
          key={name}
          {...input}
          name={`${id}.${name}`}
          label={t(`composite.${name}`)}
          optional={!required}
          error={errors.get(`${id}.${name}`)}
          value={typeof answer[name] === 'string' ? (answer[name] as string) : ''}
          onChange={(event) => onChange({ ...answer, [name]: event.target.value })}
        />
      ))}
      <Readers field={id} readers={texts.readers} />
    </fieldset>
  );
}

export const PersonInput = (props: CompositeProps) => <Composite {...props} parts={PERSON} />;
export const AddressInput = (props: CompositeProps) => <Composite {...props} parts={ADDRESS} />;
