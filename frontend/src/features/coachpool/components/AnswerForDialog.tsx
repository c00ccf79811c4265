import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import type { CoachChoice } from '../api/types';
import { type AnswerWish, useAnswerCoach } from '../api/useCoachChoice';

const SIDES = ['EMPLOYEE', 'REPRESENTATIVE', 'HR', 'SUPERVISOR'];
const schema = z.object({ answer: z.string().min(1, 'errors.choose'), recordedFor: recordedForSchema });

interface Props {
  caseId: string;
  choice: CoachChoice;
  onClose: () => void;
}

/** Somebody without an account said yes or no to a coach. */
export function AnswerForDialog({ caseId, choice, onClose }: Props) {
  const t = useTexts('coachpool');
  const { people } = useTheCase();
  const form = useZodForm(schema, { answer: '', recordedFor: recordedForStart() });
  const scan = useScan(caseId, t('for.scanTitle', { coach: choice.coach }), 'PROVIDERS');
  const write = useAnswerCoach(caseId, () => {
    toast(t('choice.answered'));
    onClose();
  });
  return (
    <Dialog open onClose={onClose} title={t('for.title')}>
      <Form
        form={form}
        onSubmit={async ({ answer, recordedFor }) =>
          write.mutateAsync({
            choiceId: choice.id,
            answer: answer as AnswerWish['answer'],
            recordedFor: await scan.wish(recordedFor),
          })
        }
      >
        <RecordedForFields
          form={form}
          people={people.filter(({ relation }) => SIDES.includes(relation))}
          scan={scan}
        />
        <ChoiceGroup
          label={t('for.what', { coach: choice.coach })}
          cardWidth="9rem"
          error={fieldError(form, 'answer')}
          options={[
            { value: 'acceptance', label: t('answer.ACCEPTED') },
            { value: 'refusal', label: t('answer.REFUSED') },
          ]}
          {...form.register('answer')}
        />
        <div className="dialog-actions">
          <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
            {t('for.send')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
