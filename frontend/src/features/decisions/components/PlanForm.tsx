import { useCallback, useEffect, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTexts } from '../../../i18n/useTexts';
import { Button, SavedAt, Select, TextArea, TextField, toast, useDraft, Waiting } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { DurationField } from '../../../ui/DurationField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useHoursText, useUnitHint } from '../../cases/useHoursText';
import { type FullPlan, LEARNERS } from '../api/types';
import { useSubmitPlan } from '../api/usePlanSteps';
import { contentOf, emptyGoal, type PlanValues, planSchema, valuesOf } from '../forms/plan';

type Texts = ReturnType<typeof useTexts>;

/** What the rules of the office say of a first grant, so that nobody plans past them unknowingly. */
function usualHours(t: Texts, usual: FullPlan['usual'], text: ReturnType<typeof useHoursText>) {
  const { minutesFrom, minutesTo, unitMinutes } = usual;
  if (!minutesFrom || !minutesTo) return undefined;
  const [from, to] = [text(minutesFrom, unitMinutes), text(minutesTo, unitMinutes)];
  return minutesFrom === minutesTo
    ? t('plan.hoursUsual', { hours: from })
    : t('plan.hoursUsualRange', { from, to });
}

function usualMonths(t: Texts, { monthsFrom, monthsTo }: FullPlan['usual']) {
  if (monthsFrom && monthsTo) return t('plan.monthsRange', { from: monthsFrom, to: monthsTo });
  if (monthsTo) return t('plan.monthsMost', { to: monthsTo });
  return monthsFrom ? t('plan.monthsLeast', { from: monthsFrom }) : undefined;
}

/** Nothing is planned before somebody takes it over or types. */
function Proposal({ usual, onTake }: { usual: FullPlan['usual']; onTake: () => void }) {
  const t = useTexts('decisions');
  const text = useHoursText();
  const { minutesUsual, monthsUsual, unitMinutes } = usual;
  const values = [
    minutesUsual && text(minutesUsual, unitMinutes),
    monthsUsual && t('plan.monthsText', { count: monthsUsual }),
  ].filter(Boolean);
  if (values.length === 0) return null;
  return (
    <div className="stack stack-tight">
      <p>{t('plan.proposed', { values: values.join(', ') })}</p>
      <div>
        <Button small onClick={onTake}>
          {t('plan.takeUsual')}
        </Button>
      </div>
    </div>
  );
}

interface FieldsProps {
  caseId: string;
  plan: FullPlan;
  draft: ReturnType<typeof useDraft<PlanValues>>;
}

function Fields({ caseId, plan, draft }: FieldsProps) {
  const t = useTexts('decisions');
  const form = useZodForm(planSchema, draft.found ?? valuesOf(plan.content));
  const goals = useFieldArray({ control: form.control, name: 'goals' });
  const submit = useSubmitPlan(caseId, () => {
    void draft.discard();
    toast(t('plan.done'));
  });
  const { save } = draft;
  const keep = useCallback(() => save(form.getValues() as PlanValues), [form, save]);
  const first = useRef(true);
  const values = form.watch();
  const hoursText = useHoursText();
  const unitHint = useUnitHint();
  const [taken, setTaken] = useState(false);
  const takeUsual = () => {
    const { minutesUsual, monthsUsual } = plan.usual;
    if (minutesUsual) form.setValue('minutes', minutesUsual);
    if (monthsUsual) form.setValue('months', String(monthsUsual));
    setTaken(true);
    // The button is gone then.
    form.setFocus('months');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of a value is kept
  useEffect(() => {
    if (first.current) first.current = false;
    else keep();
  }, [JSON.stringify(values)]);

  return (
    <Form
      form={form}
      label={t('plan.title')}
      onSubmit={(written) => submit.mutateAsync({ version: plan.version, content: contentOf(written) })}
    >
      <TextArea
        label={t('plan.situation')}
        hint={t('plan.situationHint')}
        rows={6}
        error={fieldError(form, 'situation')}
        readers={t('plan.readersProviders')}
        {...form.register('situation')}
      />
      <TextArea
        label={t('plan.suitability')}
        hint={t('plan.suitabilityHint')}
        rows={5}
        error={fieldError(form, 'suitability')}
        readers={t('plan.readersProviders')}
        {...form.register('suitability')}
      />
      {/* The summary of what is missing leads to the two groups by the name of their field. */}
      <fieldset className="stack plan-part" id="analysis" tabIndex={-1}>
        <legend className="group-label">
          {plan.analysisRequired ? t('plan.analysis') : t('plan.analysisOptional')}
        </legend>
        <p className="muted">{t('plan.analysisHint')}</p>
        <DateField
          control={form.control}
          name="analysis.heldOn"
          label={t('plan.analysisDay')}
          error={(form.formState.errors.analysis as { message?: string } | undefined)?.message}
        />
        <TextArea
          label={t('plan.analysisFindings')}
          error={fieldError(form, 'analysis.findings')}
          readers={t('plan.readersProviders')}
          {...form.register('analysis.findings')}
        />
      </fieldset>
      <fieldset className="stack plan-part" id="goals" tabIndex={-1}>
        <legend className="group-label">{t('plan.goals')}</legend>
        <p className="muted">{t('plan.goalsHint')}</p>
        {(form.formState.errors.goals as { message?: string } | undefined)?.message && (
          <p className="field-error">{(form.formState.errors.goals as { message?: string }).message}</p>
        )}
        <div className="goal-rows">
          {goals.fields.map((goal, index) => (
            <div key={goal.id} className="box box-quiet stack">
              <TextField
                label={t('plan.goal', { number: index + 1 })}
                error={fieldError(form, `goals.${index}.title`)}
                readers={t('plan.readersAll')}
                {...form.register(`goals.${index}.title`)}
              />
              <TextField
                label={t('plan.goalPlain')}
                optional
                readers={t('plan.readersAll')}
                {...form.register(`goals.${index}.plainTitle`)}
              />
              <Select
                label={t('plan.learner')}
                options={LEARNERS.map((value) => ({ value, label: t(`learner.${value}`) }))}
                {...form.register(`goals.${index}.learner`)}
              />
              {goals.fields.length > 1 && (
                <div>
                  <Button small kind="tertiary" onClick={() => goals.remove(index)}>
                    {t('plan.goalRemove', { number: index + 1 })}
                  </Button>
                </div>
              )}
            </div>
          ))}
        </div>
        <div>
          <Button icon="add" onClick={() => goals.append({ ...emptyGoal })}>
            {t('plan.goalAdd')}
          </Button>
        </div>
      </fieldset>
      {values.minutes === undefined && values.months === '' && (
        <Proposal usual={plan.usual} onTake={takeUsual} />
      )}
      <DurationField
        // Its boxes begin with the value there is.
        key={String(taken)}
        label={t('plan.hours')}
        hint={[usualHours(t, plan.usual, hoursText), unitHint(values.minutes, plan.usual.unitMinutes)]
          .filter(Boolean)
          .join(' ')}
        name="minutes"
        value={form.watch('minutes')}
        error={fieldError(form, 'minutes')}
        onChange={(minutes) => form.setValue('minutes', minutes)}
      />
      <TextField
        label={t('plan.months')}
        hint={usualMonths(t, plan.usual)}
        short
        inputMode="numeric"
        unit={t('plan.monthsUnit')}
        error={fieldError(form, 'months')}
        {...form.register('months')}
      />
      <DateField control={form.control} name="startsOn" label={t('plan.startsOn')} />
      <TextArea
        label={t('plan.frame')}
        hint={t('plan.frameHint')}
        optional
        readers={t('plan.readersAll')}
        {...form.register('frame')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={submit.isPending}>
          {t('plan.submit')}
        </Button>
        <SavedAt draft={draft} />
      </div>
    </Form>
  );
}

export function PlanForm({ caseId, plan }: { caseId: string; plan: FullPlan }) {
  const draft = useDraft<PlanValues>(`plan-${caseId}`);
  if (draft.found === undefined) return <Waiting />;
  return <Fields caseId={caseId} plan={plan} draft={draft} />;
}
