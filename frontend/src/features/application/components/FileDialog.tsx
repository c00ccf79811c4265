import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useFile } from '../api/useApplicationWrites';

interface FileDialogProps {
  overview: CaseOverview;
  gaps: number;
  recorded: boolean;
  onClose: () => void;
}

/** Filing: asked once, with what follows. A paper application counts from the day it came. */
export function FileDialog({ overview, gaps, recorded, onClose }: FileDialogProps) {
  const t = useTexts('application');
  const people = overview.people.filter(({ relation }) => ['EMPLOYEE', 'REPRESENTATIVE'].includes(relation));
  const form = useZodForm(z.object({ recordedFor: recorded ? recordedForSchema : z.any() }), {
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  });
  const scan = useScan(overview.id, t('scanTitle.file'), 'HEALTH', recorded);
  const file = useFile(overview.id, onClose);
  return (
    <Dialog open onClose={onClose} title={t(recorded ? 'file.titleRecorded' : 'file.title')}>
      <Form
        form={form}
        onSubmit={async ({ recordedFor }) =>
          file.mutateAsync({ recordedFor: recorded ? await scan.wish(recordedFor) : undefined })
        }
      >
        <p>{t(recorded ? 'file.textRecorded' : 'file.text')}</p>
        {gaps > 0 && <p>{t('file.gaps', { count: gaps })}</p>}
        {recorded && <RecordedForFields form={form} people={people} scan={scan} />}
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('file.confirm')}
          </Button>
          <Button kind="secondary" onClick={onClose}>
            {t('file.later')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
