import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, ProblemNotice, Select, toast, Waiting } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CasePerson } from '../api/useCase';
import { useColleagues } from '../api/useParticipants';
import { useAddColleague } from '../api/useParticipantWrites';

const schema = z.object({ personId: z.string().min(1, 'errors.choose') });

interface ColleagueFormProps {
  caseId: string;
  relation: string;
  onDone: () => void;
}

/** Somebody who works in the office or a service takes part: chosen, not entered. */
export function ColleagueForm({ caseId, relation, onDone }: ColleagueFormProps) {
  const t = useTexts('cases');
  const { data, error, refetch } = useColleagues(caseId, relation);
  const form = useZodForm(schema, { personId: '' });
  const add = useAddColleague(caseId, () => {
    toast(t('people.added'));
    onDone();
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.length === 0) return <Notice>{t('people.noColleague')}</Notice>;
  return (
    <Form
      form={form}
      onSubmit={({ personId }) => add.mutateAsync({ personId, relation: relation as CasePerson['relation'] })}
    >
      <Select
        label={t('people.colleague')}
        empty={t('recorded.choose')}
        error={fieldError(form, 'personId')}
        options={data.map(({ personId, name, organisation }) => ({
          value: personId,
          label: [name, organisation].filter(Boolean).join(', '),
        }))}
        {...form.register('personId')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={add.isPending}>
          {t('people.add')}
        </Button>
      </div>
    </Form>
  );
}
