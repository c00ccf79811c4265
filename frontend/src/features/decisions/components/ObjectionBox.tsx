import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { may, useTheCaseIfOpen } from '../../cases/useTheCase';
import type { Notices } from '../api/types';
import { useFileObjection } from '../api/useNotices';

interface Props {
  caseId: string;
  notices: Notices;
}

/** To object against the latest notice; staff write it down for whoever came with a letter. */
export function ObjectionBox({ caseId, notices }: Props) {
  const t = useTexts('decisions');
  const overview = useTheCaseIfOpen();
  const own = notices.actions.includes('OBJECTION_FILE');
  const latest = notices.notices[0];
  const people = (overview?.people ?? []).filter(({ relation }) =>
    ['EMPLOYEE', 'REPRESENTATIVE'].includes(relation),
  );
  if (!latest || (!own && (!may(overview, 'RECORD_FOR_OTHERS') || people.length === 0))) return null;
  return (
    <details>
      <summary>{t(own ? 'notices.objection' : 'notices.objectionFor')}</summary>
      <ObjectionForm
        key={notices.notices.length}
        {...{ caseId, own, people, decisionId: latest.decisionId }}
        ofCompany={own && !overview?.relations.some((relation) => relation !== 'HR')}
      />
    </details>
  );
}

interface FormProps {
  caseId: string;
  own: boolean;
  people: CaseOverview['people'];
  decisionId: string;
  /** What the company objects to is no matter of the employee's. */
  ofCompany: boolean;
}

function ObjectionForm({ caseId, own, people, decisionId, ofCompany }: FormProps) {
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
        readers={t(ofCompany ? 'notices.objectionReadersOffice' : 'notices.objectionReaders')}
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
