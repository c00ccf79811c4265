import './filling.css';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts';
import { Button, Steps } from '../../ui';
import { ErrorSummary } from '../../ui/ErrorSummary';
import type { Filler, FormDefinition, FormField } from '../definition/types';
import type { Finding } from '../definition/verdict';
import { fieldsOf, type SchemaOfFields, stepsOf, type Typed } from './answers';
import { SectionFields, type UploadFor } from './SectionFields';
import { useFindingText } from './useFindingText';
import { useWords } from './useWords';

export interface PartFormProps {
  /** The definition, or of a form in a case: the schema of the part and the steps the reader sees. */
  definition: { schema: unknown; layout: Pick<FormDefinition['layout'], 'steps'> };
  filler: Filler;
  answers: Typed;
  onAnswers: (answers: Typed) => void;
  /** What is wrong, after somebody tried to confirm. */
  findings?: Finding[];
  /** Changes with every attempt to confirm, so that the summary gets the focus again. */
  attempt?: number;
  upload?: UploadFor;
  /** Below the fields of the last step: what confirms. */
  atTheEnd?: ReactNode;
  /** Beside the buttons: when it was saved. */
  saved?: ReactNode;
}

const dotted = (pointer: string) => pointer.slice(1).replaceAll('/', '.');

/** Fills one part, step by step; knows nothing of a server. */
export function PartForm(props: PartFormProps) {
  const { definition, filler, answers, onAnswers, findings = [], attempt, upload, atTheEnd, saved } = props;
  const t = useTexts('forms');
  const words = useWords();
  const text = useFindingText();
  const steps = useMemo(() => stepsOf(definition.layout.steps, filler), [definition, filler]);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const now = Math.min(at, Math.max(0, steps.length - 1));
  const step = steps[now];
  const sections = steps.flatMap((one) => one.sections);
  const fields = fieldsOf(sections);
  const errors = new Map(
    findings.map((finding) => [dotted(finding.pointer), text(finding, kindOf(fields, finding.pointer))]),
  );
  const last = now === steps.length - 1;

  function go(index: number) {
    setAt(index);
    requestAnimationFrame(() => heading.current?.focus());
  }

  /** The fields of other steps are not on the page: the link goes to the step first. */
  function show(field: string) {
    const name = field.split('.')[0];
    const index = steps.findIndex((one) => fieldsOf(one.sections).some((other) => other.field === name));
    if (index >= 0 && index !== now) setAt(index);
    requestAnimationFrame(() => document.getElementById(field)?.focus());
  }

  if (!step) return null;
  return (
    <div className="form-part">
      <ErrorSummary
        attempt={attempt}
        onChoose={show}
        entries={[...errors].map(([field, message]) => ({
          field,
          message: said(labelOf(fields, field, words), message),
        }))}
      />
      {steps.length > 1 && (
        <Steps
          label={t('steps')}
          now={now}
          steps={steps.map(({ key, title }) => ({ id: key, label: words(title) }))}
        />
      )}
      <h3 className="h2" tabIndex={-1} ref={heading}>
        {words(step.title)}
      </h3>
      {step.sections.map((section) => (
        <SectionFields
          key={section.key}
          section={section}
          underItsOwnTitle={words(section.title) !== words(step.title)}
          part={sections}
          schema={definition.schema as SchemaOfFields}
          answers={answers}
          errors={errors}
          upload={upload}
          onAnswers={onAnswers}
        />
      ))}
      {last && atTheEnd}
      <div className="form-actions">
        {now > 0 && <Button onClick={() => go(now - 1)}>{t('back')}</Button>}
        {!last && (
          <Button kind="primary" onClick={() => go(now + 1)}>
            {t('next')}
          </Button>
        )}
        {saved}
      </div>
    </div>
  );
}

/** A question or a sentence ends by itself. */
const said = (label: string, message: string) => `${label}${/[.?!]$/.test(label) ? '' : ':'} ${message}`;

function find(fields: FormField[], path: string[]): FormField | undefined {
  const field = fields.find(({ field: name }) => name === path[0]);
  return field?.kind === 'GROUP' && path.length > 2 ? find(field.fields ?? [], path.slice(2)) : field;
}

const kindOf = (fields: FormField[], pointer: string) => find(fields, pointer.slice(1).split('/'))?.kind;

function labelOf(fields: FormField[], id: string, words: ReturnType<typeof useWords>): string {
  const path = id.split('.');
  const field = find(fields, path);
  const inRow = path.length > 2 && /^\d+$/.test(path[1] ?? '') ? ` (${Number(path[1]) + 1})` : '';
  return field ? words(field.label) + inRow : id;
}
