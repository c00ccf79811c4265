import { isShown } from '../definition/shownIf';
import type { FormAudience, FormSection } from '../definition/types';
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
  return (
    <fieldset className="form-section">
      <legend className={underItsOwnTitle ? 'section-title' : 'sr-only'}>{words(section.title)}</legend>
      {section.help && <p className="reading">{words(section.help)}</p>}
      {section.fields
        .filter((field) => isShown(field, neighbours, answers))
        .map((field) => {
          const Input = field.kind === 'GROUP' ? GroupInput : FieldInput;
          return (
            <Input
              key={field.field}
              field={field}
              schema={schema.properties[field.field]}
              id={field.field}
              value={answers[field.field]}
              required={isRequired(schema, field.field)}
              errors={errors}
              readers={readers}
              upload={upload && ((file) => upload(file, section.seenBy))}
              onChange={(answer) => onAnswers({ ...answers, [field.field]: answer })}
            />
          );
        })}
    </fieldset>
  );
}
