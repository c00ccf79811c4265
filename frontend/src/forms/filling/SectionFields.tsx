import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { isShown } from '../definition/shownIf';
import type { FieldSchema, FormAudience, FormField, FormSection } from '../definition/types';
import { isRequired, type SchemaOfFields, type Typed } from './answers';
import { FieldInput, type Upload } from './FieldInput';
import { GroupInput } from './GroupInput';
import { useReaders } from './useReaders';
import { useWords } from './useWords';

/** Keeps a file for the readers of a section. */
export type UploadFor = (file: File, seenBy: FormAudience[]) => ReturnType<Upload>;

export interface SectionFieldsProps {
  section: FormSection;
  /** Not where the step above says the same words: then only a screen reader hears them. */
  underItsOwnTitle?: boolean;
  /** All sections of the part: conditions reach over them. */
  part: FormSection[];
  schema: SchemaOfFields;
  answers: Typed;
  errors: ReadonlyMap<string, string>;
  upload?: UploadFor;
  onAnswers: (answers: Typed) => void;
}

/** A section that is being filled: what is shown now, under each box who will read it. */
export function SectionFields(props: SectionFieldsProps) {
  const { section, underItsOwnTitle = true, part, schema, answers, errors, upload, onAnswers } = props;
  const words = useWords();
  const readers = useReaders()(section);
  const neighbours = part.flatMap(({ fields }) => fields);
  const latest = useRef({ answers, onAnswers });
  useLayoutEffect(() => {
    latest.current = { answers, onAnswers };
  });
  const onAnswer = useCallback((field: string, answer: unknown) => {
    const next = { ...latest.current.answers, [field]: answer };
    latest.current.answers = next;
    latest.current.onAnswers(next);
  }, []);
  return (
    <fieldset className="form-section">
      <legend className={underItsOwnTitle ? 'section-title' : 'sr-only'}>{words(section.title)}</legend>
      {section.help && <p className="reading">{words(section.help)}</p>}
      {section.fields
        .filter((field) => isShown(field, neighbours, answers))
        .map((field) => (
          <Field
            key={field.field}
            field={field}
            schema={schema.properties[field.field]}
            value={answers[field.field]}
            required={isRequired(schema, field.field)}
            errors={errors}
            readers={readers}
            seenBy={section.seenBy}
            upload={upload}
            onAnswer={onAnswer}
          />
        ))}
    </fieldset>
  );
}

interface FieldProps {
  field: FormField;
  schema: FieldSchema | undefined;
  value: unknown;
  required: boolean;
  errors: ReadonlyMap<string, string>;
  readers: string;
  seenBy: FormAudience[];
  upload?: UploadFor;
  onAnswer: (field: string, answer: unknown) => void;
}

/** A letter in one field draws that field and no other: a form may have hundreds. */
const Field = memo(function Field({ field, seenBy, upload, onAnswer, ...rest }: FieldProps) {
  const Input = field.kind === 'GROUP' ? GroupInput : FieldInput;
  return (
    <Input
      {...rest}
      field={field}
      id={field.field}
      upload={upload && ((file) => upload(file, seenBy))}
      onChange={(answer) => onAnswer(field.field, answer)}
    />
  );
}, isSame);

/** Errors are told anew with every attempt; without any, one empty list is like the other. */
function isSame({ errors: before, ...one }: FieldProps, { errors: now, ...other }: FieldProps): boolean {
  const names = Object.keys(one) as (keyof typeof one)[];
  return (
    names.every((name) => one[name] === other[name]) &&
    (before === now || (before.size === 0 && now.size === 0))
  );
}
