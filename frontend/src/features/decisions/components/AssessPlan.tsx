import { useState } from 'react';
import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, ChoiceGroup, formatDate, ProblemNotice, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { FullPlan } from '../api/types';
import { useAssessPlan, useReturnPlan } from '../api/usePlanSteps';

const schema = (t: (key: string) => string) =>
  z.object({
    supported: z.enum(['yes', 'no'], { error: t('assess.choose') }),
    jobEndangered: z.enum(['yes', 'no'], { error: t('assess.choose') }),
    reasons: z.string().trim().min(1, t('assess.reasonsNeeded')).max(4000),
  });

function AssessForm({ caseId }: { caseId: string }) {
  const t = useTexts('decisions');
  const assess = useAssessPlan(caseId, () => toast(t('assess.done')));
  const form = useZodForm(schema(t), {} as never);
  const yesNo = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ];
  return (
    <section className="box stack" aria-labelledby="assess">
      <h2 id="assess">{t('assess.title')}</h2>
      <Form
        form={form}
        label={t('assess.title')}
        onSubmit={(values) =>
          assess.mutateAsync({
            supported: values.supported === 'yes',
            jobEndangered: values.jobEndangered === 'yes',
            reasons: values.reasons,
          })
        }
      >
        <ChoiceGroup
          label={t('assess.supported')}
          options={yesNo}
          cardWidth="8rem"
          error={fieldError(form, 'supported')}
          {...form.register('supported')}
        />
        <ChoiceGroup
          label={t('assess.endangered')}
          options={yesNo}
          cardWidth="8rem"
          error={fieldError(form, 'jobEndangered')}
          {...form.register('jobEndangered')}
        />
        <TextArea
          label={t('assess.reasons')}
          error={fieldError(form, 'reasons')}
          readers={t('assess.readers')}
          {...form.register('reasons')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={assess.isPending}>
            {t('assess.send')}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** What professionals say of the plan; and to give it back. */
export function AssessPlan({ caseId, plan }: { caseId: string; plan: FullPlan }) {
  const t = useTexts('decisions');
  const [reason, setReason] = useState('');
  const giveBack = useReturnPlan(caseId, () => toast(t('assess.returned')));
  return (
    <>
      {plan.assessments.map(({ id, verdict, author, assessedAt }) => (
        <section key={id} className="box box-quiet" aria-label={t('assess.of', { name: author })}>
          <p>
            <Badge tone={verdict.supported ? 'success' : 'warning'}>
              {t(verdict.supported ? 'assess.isSupported' : 'assess.isNotSupported')}
            </Badge>{' '}
            <span className="muted">{t('assess.by', { name: author, date: formatDate(assessedAt) })}</span>
          </p>
          <p>{t(verdict.jobEndangered ? 'assess.isEndangered' : 'assess.isNotEndangered')}</p>
          <p className="letter-text">{verdict.reasons}</p>
        </section>
      ))}
      {plan.actions.includes('PLAN_ASSESS') && plan.assessments.length === 0 && (
        <AssessForm caseId={caseId} />
      )}
      {plan.actions.includes('PLAN_RETURN') && (
        <details>
          <summary>{t('assess.returnTitle')}</summary>
          <div className="stack">
            <TextArea
              name="returnReason"
              label={t('assess.returnWhy')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              readers={t('assess.readers')}
            />
            {giveBack.error && <ProblemNotice error={giveBack.error} />}
            <div>
              <Button
                busy={giveBack.isPending}
                onClick={() => {
                  if (reason.trim()) giveBack.mutate(reason.trim());
                }}
              >
                {t('assess.return')}
              </Button>
            </div>
          </div>
        </details>
      )}
    </>
  );
}
