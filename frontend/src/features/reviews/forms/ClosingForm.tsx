import { optionalText, requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, TextArea, TextField, toast, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { carers } from '../api/types';
import { useIssueClosingReport } from '../api/writes';

const schema = z.object({
  talkOn: requiredDay(),
  talkWith: requiredText(500),
  stable: z.enum(['yes', 'no']),
  result: requiredText(4000),
  whatHelped: requiredText(4000),
  remaining: optionalText(4000),
  afterCare: z.object({ carer: z.enum(carers), contactName: requiredText(200), beginsOn: requiredDay() }),
});

/** Closing talk, report and who asks again afterwards, in one go: with it the coaching is completed. */
export function ClosingForm({ caseId }: { caseId: string }) {
  const t = useTexts('reviews');
  const form = useZodForm(schema, {
    talkOn: today(),
    talkWith: '',
    stable: undefined,
    result: '',
    whatHelped: '',
    remaining: '',
    afterCare: { carer: undefined, contactName: '', beginsOn: today() },
  });
  const issue = useIssueClosingReport(caseId, () => toast(t('closing.done')));
  return (
    <div className="reading">
      <Form
        form={form}
        onSubmit={({ stable, remaining, ...rest }) =>
          issue.mutateAsync({ ...rest, stable: stable === 'yes', remaining: remaining || undefined })
        }
      >
        <DateField control={form.control} name="talkOn" label={t('closing.talkOn')} max={today()} />
        <TextField
          label={t('closing.talkWith')}
          hint={t('closing.talkWithHint')}
          readers={t('readers')}
          error={fieldError(form, 'talkWith')}
          {...form.register('talkWith')}
        />
        <ChoiceGroup
          label={t('closing.stable')}
          cardWidth="14rem"
          error={fieldError(form, 'stable')}
          options={[
            { value: 'yes', label: t('closing.stableYes') },
            { value: 'no', label: t('closing.stableNo') },
          ]}
          {...form.register('stable')}
        />
        {(['result', 'whatHelped', 'remaining'] as const).map((part) => (
          <TextArea
            key={part}
            label={t(`closing.${part}`)}
            hint={t(`closing.${part}Hint`)}
            optional={part === 'remaining'}
            readers={t('readers')}
            error={fieldError(form, part)}
            {...form.register(part)}
          />
        ))}
        <h3 className="section-near">{t('care.title')}</h3>
        <p className="muted">{t('care.formIntro')}</p>
        <div className="section-near">
          <ChoiceGroup
            label={t('care.carerLabel')}
            cardWidth="14rem"
            error={fieldError(form, 'afterCare.carer')}
            options={carers.map((value) => ({ value, label: t(`care.carer.${value}`) }))}
            {...form.register('afterCare.carer')}
          />
          <TextField
            label={t('care.contactName')}
            readers={t('readers')}
            error={fieldError(form, 'afterCare.contactName')}
            {...form.register('afterCare.contactName')}
          />
          <DateField control={form.control} name="afterCare.beginsOn" label={t('care.beginsOn')} />
        </div>
        <p className="muted section-near">{t('closing.frozen')}</p>
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={issue.isPending}>
            {t('closing.send')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
