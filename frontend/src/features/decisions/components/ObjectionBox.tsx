import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, formatDate, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { may, useTheCaseIfOpen } from '../../cases/useTheCase';
import type { Notice, Notices } from '../api/types';
import { useFileObjection } from '../api/useNotices';

interface Props {
  caseId: string;
  notices: Notices;
}

type People = CaseOverview['people'];

/** Each side objects to what answers its own application. */
const answering = (notices: Notice[], relation?: People[number]['relation']) =>
  notices.filter(({ toEmployer }) =>
    relation === 'HR'
      ? toEmployer
      : (relation === 'EMPLOYEE' || relation === 'REPRESENTATIVE') && !toEmployer,
  );

/** To object against a notice; staff write it down for whoever came with a letter. */
export function ObjectionBox({ caseId, notices }: Props) {
  const t = useTexts('decisions');
  const overview = useTheCaseIfOpen();
  const own = notices.actions.includes('OBJECTION_FILE');
  const people = (overview?.people ?? []).filter(
    ({ relation }) => answering(notices.notices, relation).length > 0,
  );
  if (!own && (!may(overview, 'RECORD_FOR_OTHERS') || people.length === 0)) return null;
  return (
    <details>
      <summary>{t(own ? 'notices.objection' : 'notices.objectionFor')}</summary>
      <ObjectionForm
        {...{ caseId, own, people, notices: notices.notices }}
        ofCompany={own && !overview?.relations.some((relation) => relation !== 'HR')}
      />
    </details>
  );
}

interface FormProps {
  caseId: string;
  own: boolean;
  people: People;
  notices: Notice[];
  /** What the company objects to is no matter of the employee's. */
  ofCompany: boolean;
}

function ObjectionForm({ caseId, own, people, notices, ofCompany }: FormProps) {
  const t = useTexts('decisions');
  const relationOf = (id?: string) => people.find(({ participantId }) => participantId === id)?.relation;
  const against = (participantId?: string) => (own ? notices : answering(notices, relationOf(participantId)));
  /** Only one is no choice. */
  const chosen = ({ decisionId, recordedFor }: { decisionId: string; recordedFor?: Person }) => {
    const possible = against(recordedFor?.participantId);
    return possible.length === 1 ? possible[0] : possible.find((notice) => notice.decisionId === decisionId);
  };
  const schema = z
    .object({
      decisionId: z.string(),
      grounds: requiredText(8000),
      recordedFor: own ? z.any() : recordedForSchema,
    })
    .refine(chosen, { path: ['decisionId'], message: 'errors.choose' });
  const start = {
    decisionId: '',
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
  const forWhom = form.watch('recordedFor.participantId');
  const possible = against(forWhom);
  const toOfficeOnly = own ? ofCompany : relationOf(forWhom) === 'HR';
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        const notice = chosen(values);
        if (!notice) return;
        await file.mutateAsync({
          decisionId: notice.decisionId,
          grounds: values.grounds,
          recordedFor: own ? undefined : await scan.wish(values.recordedFor),
        });
      }}
    >
      <p className="field-hint">{t('notices.objectionHint')}</p>
      {!own && <RecordedForFields form={form} people={people} scan={scan} />}
      {possible.length > 1 && (
        <ChoiceGroup
          label={t('notices.objectionTo')}
          error={fieldError(form, 'decisionId')}
          options={possible.map(({ decisionId, kind, issuedAt }) => ({
            value: decisionId,
            label: t('notices.issued', { kind: t(`kind.${kind}`), date: formatDate(issuedAt) }),
          }))}
          {...form.register('decisionId')}
        />
      )}
      <TextArea
        label={t('notices.objectionText')}
        readers={t(toOfficeOnly ? 'notices.objectionReadersOffice' : 'notices.objectionReaders')}
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

type Person = { participantId?: string };
