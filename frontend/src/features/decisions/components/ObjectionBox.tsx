import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { may, useTheCase } from '../../cases/useTheCase';
import type { Notices } from '../api/types';
import { useFileObjection } from '../api/useNotices';

interface Props {
  caseId: string;
  notices: Notices;
}

/** To object against the latest notice; staff write it down for whoever came with a letter. */
export function ObjectionBox({ caseId, notices }: Props) {
  const t = useTexts('decisions');
  const overview = useTheCase();
  const own = notices.actions.includes('OBJECTION_FILE');
  const latest = notices.notices[0];
  const people = overview.people.filter(({ relation }) => ['EMPLOYEE', 'REPRESENTATIVE'].includes(relation));
  if (!latest || (!own && (!may(overview, 'RECORD_FOR_OTHERS') || people.length === 0))) return null;
  return (
    <details>
      <summary>{t(own ? 'notices.objection' : 'notices.objectionFor')}</summary>
      <ObjectionForm
        key={notices.notices.length}
        {...{ caseId, own, people, decisionId: latest.decisionId }}
      />
    </details>
  );
}

interface FormProps {
  caseId: string;
  own: boolean;
  people: ReturnType<typeof useTheCase>['people'];
  decisionId: string;
}

function ObjectionForm({ caseId, own, people, decisionId }: FormProps) {
  const t = useTexts('decisions');
  const schema = z.object({ grounds: requiredText(8000), recordedFor: own ? z.any() : recordedForSchema });
  const start = {
    grounds: '',
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  };
  const form = useZodForm(schema, start);
  const scan = useScan(caseId, t('notices.objections'), 'HEALTH', !own);
  const file = useFileObjection(caseId, () => {
    form.reset(start);
    scan.choose(undefined);
    toast(t('notices.objectionDone'));
  });
  return (
    <Form
      form={form}
      onSubmit={async ({ grounds, recordedFor }) =>
        file.mutateAsync({
          decisionId,
          grounds,
          recordedFor: own ? undefined : await scan.wish(recordedFor),
        })
      }
    >
      <p className="field-hint">{t('notices.objectionHint')}</p>
      {!own && <RecordedForFields form={form} people={people} scan={scan} />}
      <TextArea
        label={t('notices.objectionText')}
        readers={t('notices.objectionReaders')}
        error={fieldError(form, 'grounds')}
        {...form.register('grounds')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
          {t('notices.objectionSend')}
        </Button>
      </div>
    </Form>
  );
}
