import { requiredDay, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, formatDate, Notice, toast, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Version } from '../api/types';
import { useEnact } from '../api/useVersionSteps';
import { FindingList } from './Findings';

const schema = z.object({ from: requiredDay() });

interface EnactDialogProps {
  version: Version;
  open: boolean;
  onClose: () => void;
  onDone: (version: Version) => void;
}

/** From which day the rules hold. While something is open the dialog says what, instead of letting the person run into it. */
export function EnactDialog({ version, open, onClose, onDone }: EnactDialogProps) {
  const t = useTexts('programmes');
  const enact = useEnact(version, (enacted) => {
    toast(t('enact.done', { date: formatDate(enacted.inForceFrom ?? today()) }));
    onDone(enacted);
  });
  const form = useZodForm(schema, { from: today() });
  const obstacles = [...version.contradictions, ...version.gaps];
  return (
    <Dialog open={open} onClose={onClose} title={t('enact.title', { number: version.number })}>
      {obstacles.length > 0 ? (
        <>
          <Notice tone="warning" title={t('enact.notYet')}>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: only closes behind the link that was pressed */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside take the keyboard */}
            <div onClick={onClose}>
              <FindingList findings={obstacles} />
            </div>
          </Notice>
          <div className="dialog-actions">
            <Button onClick={onClose}>{t('enact.back')}</Button>
          </div>
        </>
      ) : (
        <Form
          form={form}
          onSubmit={async (values) => {
            await enact.mutateAsync({ from: values.from, version: version.version });
          }}
        >
          <div className="stack">
            <p>{t('enact.text')}</p>
            <DateField
              control={form.control}
              name="from"
              label={t('enact.from')}
              min={today()}
              error={fieldError(form, 'from')}
            />
          </div>
          <div className="form-actions">
            <Button type="submit" kind="primary" busy={enact.isPending}>
              {t('enact.submit')}
            </Button>
            <Button onClick={onClose}>{t('enact.cancel')}</Button>
          </div>
        </Form>
      )}
    </Dialog>
  );
}
