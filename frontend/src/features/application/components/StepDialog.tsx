import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, TextArea, TextField, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useOfficeStep } from '../api/useOfficeSteps';

export interface StepAsked {
  /** Key of the words. */
  id: string;
  path: string;
  version?: number;
  /** Key of what follows, where it is not the usual. */
  follows?: string;
  /** What has to be said with it. */
  asks: ('carrier' | 'reason' | 'day' | 'arrivedOn')[];
}

interface StepDialogProps {
  caseId: string;
  step: StepAsked;
  onClose: () => void;
}

const FIELDS = {
  carrier: requiredText(200),
  reason: requiredText(1000),
  day: requiredDay(),
  arrivedOn: requiredDay(),
};

/** A step of the office with a reason or a day; says what follows before it is taken. */
export function StepDialog({ caseId, step, onClose }: StepDialogProps) {
  const t = useTexts('application');
  const take = useOfficeStep(caseId, onClose);
  const schema = z.object(Object.fromEntries(step.asks.map((name) => [name, FIELDS[name]])));
  const form = useZodForm(schema, {
    carrier: '',
    reason: '',
    day: today(),
    arrivedOn: today(),
    // biome-ignore lint/suspicious/noExplicitAny: which fields there are is data
  } as any);
  const asks = (name: (typeof step.asks)[number]) => step.asks.includes(name);
  const text = (name: 'carrier' | 'reason') => ({
    label: t(`office.${step.id}.${name}`),
    readers: t('readers.office'),
    error: fieldError(form, name as never),
    ...form.register(name as never),
  });
  return (
    <Dialog open onClose={onClose} title={t(`office.${step.id}.title`)}>
      <Form
        form={form}
        onSubmit={(values) =>
          take.mutateAsync({
            path: step.path,
            version: step.version,
            body: Object.fromEntries(
              step.asks.map((name) => [name, (values as Record<string, unknown>)[name]]),
            ),
          })
        }
      >
        <p>{t(`office.${step.id}.${step.follows ?? 'text'}`)}</p>
        {asks('carrier') && <TextField {...text('carrier')} />}
        {asks('reason') && <TextArea {...text('reason')} />}
        {(asks('day') || asks('arrivedOn')) && (
          <DateField
            control={form.control}
            name={(asks('day') ? 'day' : 'arrivedOn') as never}
            label={t(`office.${step.id}.day`)}
            max={today()}
          />
        )}
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={take.isPending}>
            {t(`office.${step.id}.confirm`)}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('office.cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
