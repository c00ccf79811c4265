import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { Problem } from '../api/problem';
import type { z } from '../forms/z';
import { ErrorSummary, type SummaryEntry } from './ErrorSummary';
import { useProblemText } from './useProblemText';

/** react-hook-form with our schema; mistakes are shown when sending, not while typing. */
export function useZodForm<Output extends FieldValues, Input extends FieldValues>(
  schema: z.ZodType<Output, Input>,
  defaultValues: DefaultValues<Input>,
): UseFormReturn<Input, unknown, Output> {
  return useForm<Input, unknown, Output>({
    // biome-ignore lint/suspicious/noExplicitAny: the resolver's overloads do not take a generic schema
    resolver: zodResolver(schema as any) as any,
    defaultValues,
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
    shouldFocusError: false,
  });
}

/** `/participant/name` of the API is `participant.name` in the form. */
const fieldOf = (pointer: string) => pointer.replace(/^#?\//, '').replaceAll('/', '.');

function entriesOf(errors: FieldErrors, path = ''): SummaryEntry[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (!error || typeof error !== 'object') return [];
    const name = path ? `${path}.${key}` : key;
    const message = (error as { message?: unknown }).message;
    return typeof message === 'string'
      ? [{ field: key === 'root' ? undefined : name, message }]
      : entriesOf(error as FieldErrors, name);
  });
}

interface FormProps<Input extends FieldValues, Output> {
  form: UseFormReturn<Input, unknown, Output>;
  /** Sends; what it throws (a `Problem` of the API) is shown above the form and beside the fields. */
  onSubmit: (values: Output) => Promise<unknown>;
  children: ReactNode;
  label?: string;
}

export function Form<Input extends FieldValues, Output>(props: FormProps<Input, Output>) {
  const { form, onSubmit, children, label } = props;
  const problemText = useProblemText();
  const [attempt, setAttempt] = useState(0);
  const { errors } = form.formState;

  // What the portal refused our own rules do not know: checking the field again, when the summary takes the cursor out of it,
  // would take the mistake away.
  const refused = useRef<{ name: FieldPath<Input>; message: string; value: string | undefined }[]>([]);
  useEffect(() => {
    for (const { name, message, value } of refused.current) {
      if (!form.getFieldState(name).error && JSON.stringify(form.getValues(name)) === value) {
        form.setError(name, { type: 'server', message });
      }
    }
  });

  /** A choice that was not made by hand (filled in by the browser or an aid) tells nobody: what is shown is what is sent. */
  function takeWhatIsShown(element: HTMLFormElement) {
    for (const { name, value } of element.querySelectorAll('select')) {
      const known = name ? form.getValues(name as FieldPath<Input>) : undefined;
      if (typeof known === 'string' && known !== value) {
        form.setValue(name as FieldPath<Input>, value as never);
      }
    }
  }

  async function send(values: Output) {
    try {
      await onSubmit(values);
    } catch (error) {
      const fields = error instanceof Problem ? error.fields : [];
      const general: string[] = [];
      for (const { pointer, detail } of fields) {
        const name = fieldOf(pointer) as FieldPath<Input>;
        if (name) {
          refused.current.push({ name, message: detail, value: JSON.stringify(form.getValues(name)) });
          form.setError(name, { type: 'server', message: detail });
        } else general.push(detail);
      }
      if (fields.length === 0) general.push(problemText(error));
      if (general.length > 0) form.setError('root', { type: 'server', message: general.join(' ') });
    }
  }

  return (
    <form
      noValidate
      aria-label={label}
      onMouseDown={(event) => {
        // Leaving a field checks it again: a mistake that goes away moves the button from under the pointer, and the click
        // is lost. So pressing it leaves no field; sending checks all of them anyway.
        if ((event.target as Element).closest('button[type="submit"]')) event.preventDefault();
      }}
      onSubmit={(event) => {
        takeWhatIsShown(event.currentTarget);
        refused.current = [];
        form.clearErrors('root');
        setAttempt((before) => before + 1);
        void form.handleSubmit(send)(event);
      }}
    >
      <ErrorSummary entries={entriesOf(errors as FieldErrors)} attempt={attempt} />
      {children}
    </form>
  );
}

/** The message of one field, also deep inside: `fieldError(form, 'people.0.name')`. */
export function fieldError<Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  name: FieldPath<Input>,
): string | undefined {
  return form.getFieldState(name, form.formState).error?.message;
}
