import { useEffect, useLayoutEffect, useRef } from 'react';
import { Problem } from '../../../api/problem';
import type { Me } from '../../../api/useMe';
import { type Decider, DeciderContext } from '../../../i18n/decider';
import { useTexts } from '../../../i18n/useTexts';
import { Button, type Draft, SavedAt } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import { useCaseProgrammes } from '../../cases/api/useCaseProgrammes';
import { type Begun, useAsk } from '../api/useAsk';
import { type FirstQuestion, firstQuestionSchema, type StepId, stepOfField } from '../forms/firstQuestion';
import { CheckStep, PlaceStep, WhatStep, WhoStep, WordsStep } from './steps';

interface QuestionFormProps {
  me: Me;
  start: FirstQuestion;
  draft: Draft<FirstQuestion>;
  onDone: (begun: Begun, decider: Decider) => void;
}

const STEPS = { who: WhoStep, what: WhatStep, words: WordsStep, place: PlaceStep, check: CheckStep };

/** Who will read and decide: the body of the programme; where several can be chosen from, nobody knows before. */
function useDecider(programmeId: string): Decider {
  const ready = (useCaseProgrammes().data ?? []).filter((programme) => programme.ready);
  const bodies = new Set(ready.map(({ decidingBody }) => decidingBody));
  const chosen = ready.find(({ id }) => id === programmeId)?.decidingBody;
  return chosen ?? (bodies.size > 1 ? 'UNKNOWN' : ([...bodies][0] ?? 'OFFICE'));
}

export function QuestionForm({ me, start, draft, onDone }: QuestionFormProps) {
  const t = useTexts('inquiry');
  const form = useZodForm(firstQuestionSchema, start);
  const decider = useDecider(form.watch('programmeId'));
  const ask = useAsk((begun) => onDone(begun, decider));
  const heading = useRef<HTMLHeadingElement>(null);
  const { step, steps } = form.watch();
  const shown = useRef(step);
  const id = (steps[step] ?? 'check') as StepId;
  const StepFields = STEPS[id];
  const last = step === steps.length - 1;

  useEffect(
    () => form.watch((values) => draft.save(values as FirstQuestion)).unsubscribe,
    [form, draft.save],
  );

  // With the new step, not a moment later: somebody may already be typing. Its heading says where one is.
  useLayoutEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);

  const goTo = (next: number) => form.setValue('step', next);

  async function send(values: FirstQuestion) {
    if (!last) return goTo(step + 1);
    try {
      await ask.mutateAsync(values);
    } catch (error) {
      // A field that the API refuses may stand on an earlier step: lead there, with the reason beside it.
      const pointer = error instanceof Problem ? error.fields[0]?.pointer : undefined;
      if (pointer) form.setValue('step', steps.indexOf(stepOfField(pointer.replace(/^#?\//, ''))));
      throw error;
    }
  }

  return (
    <div className="reading question-form">
      <Form form={form} onSubmit={send}>
        <p className="small muted">{t('stepOf', { step: step + 1, total: steps.length })}</p>
        <h2 ref={heading} tabIndex={-1}>
          {t(`steps.${id}`)}
        </h2>
        <DeciderContext value={decider}>
          <StepFields form={form} me={me} />
        </DeciderContext>
        <div className="form-actions">
          <Button type="submit" kind="primary" icon={last ? 'mail' : 'arrow-forward'} busy={ask.isPending}>
            {t(last ? 'send' : 'next')}
          </Button>
          {step > 0 && (
            <Button kind="secondary" onClick={() => goTo(step - 1)}>
              {t('back')}
            </Button>
          )}
          <SavedAt draft={draft} />
        </div>
      </Form>
    </div>
  );
}
