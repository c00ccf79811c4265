import { optionalText, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { nextSteps, parties, type ReviewView } from '../api/types';
import { useConcludeReview } from '../api/writes';

/** The end of the talk: what was agreed, and how it goes on. */
export function Conclude({ caseId, review }: { caseId: string; review: ReviewView }) {
  const t = useTexts('reviews');
  const missing = parties.filter((party) => !review.viewpoints.some((given) => given.party === party));
  const schema = z.object({
    summary: requiredText(4000),
    nextStep: z.enum(nextSteps),
    notHeard: missing.length > 0 ? requiredText(1000) : optionalText(1000),
  });
  const form = useZodForm(schema, { summary: '', nextStep: undefined, notHeard: '' });
  const conclude = useConcludeReview(caseId, review.id, () => toast(t('conclude.done')));
  return (
    <section className="box stack" aria-labelledby="conclude">
      <h3 id="conclude">{t('conclude.title')}</h3>
      <Form
        form={form}
        onSubmit={({ notHeard, ...wish }) =>
          conclude.mutateAsync({ ...wish, notHeard: notHeard || undefined, version: review.version })
        }
      >
        <TextArea
          label={t('conclude.summary')}
          hint={t('conclude.summaryHint')}
          readers={t('readers')}
          error={fieldError(form, 'summary')}
          {...form.register('summary')}
        />
        <ChoiceGroup
          label={t('conclude.nextStep')}
          cardWidth="16rem"
          error={fieldError(form, 'nextStep')}
          options={nextSteps.map((value) => ({
            value,
            label: t(`nextStep.${value}`),
            note: t(`nextStepNote.${value}`),
          }))}
          {...form.register('nextStep')}
        />
        {missing.length > 0 && (
          <TextArea
            label={t('conclude.notHeard', { sides: missing.map((party) => t(`side.${party}`)).join(', ') })}
            rows={2}
            readers={t('readers')}
            error={fieldError(form, 'notHeard')}
            {...form.register('notHeard')}
          />
        )}
        <div className="form-actions">
          <Button type="submit" kind={missing.length > 0 ? 'secondary' : 'primary'} busy={conclude.isPending}>
            {t('conclude.send')}
          </Button>
        </div>
      </Form>
    </section>
  );
}
