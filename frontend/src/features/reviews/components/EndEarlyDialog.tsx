import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, Notice, TextArea, toast, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { enders, type ReflectionView } from '../api/types';
import { useEndEarly } from '../api/writes';

const schema = z.object({
  endsOn: requiredDay(),
  wantedBy: z.enum(enders),
  reason: requiredText(4000),
  otherSupport: requiredText(2000),
});

interface Props {
  caseId: string;
  reflection: ReflectionView;
  onClose: () => void;
}

/** Ends the coaching before its time; asks once, with the consequence. */
export function EndEarlyDialog({ caseId, reflection, onClose }: Props) {
  const t = useTexts('reviews');
  const form = useZodForm(schema, {
    endsOn: today(),
    wantedBy: undefined,
    reason: '',
    otherSupport: reflection.whatElseHelps,
  });
  const end = useEndEarly(caseId, () => {
    toast(t('early.done'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('early.open')} wide>
      <Form form={form} onSubmit={(wish) => end.mutateAsync({ ...wish, reflectionId: reflection.id })}>
        <Notice tone="warning">{t('early.consequence')}</Notice>
        <div className="section-near">
          <DateField control={form.control} name="endsOn" label={t('early.endsOn')} />
          <ChoiceGroup
            label={t('early.wantedBy')}
            cardWidth="12rem"
            error={fieldError(form, 'wantedBy')}
            options={enders.map((value) => ({ value, label: t(`early.who.${value}`) }))}
            {...form.register('wantedBy')}
          />
          <TextArea
            label={t('early.reason')}
            readers={t('early.insiders')}
            error={fieldError(form, 'reason')}
            {...form.register('reason')}
          />
          <TextArea
            label={t('early.otherSupport')}
            hint={t('early.otherSupportHint')}
            readers={t('early.insiders')}
            error={fieldError(form, 'otherSupport')}
            {...form.register('otherSupport')}
          />
        </div>
        <div className="dialog-actions">
          <Button type="submit" kind="danger" busy={end.isPending}>
            {t('early.send')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('early.keep')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
