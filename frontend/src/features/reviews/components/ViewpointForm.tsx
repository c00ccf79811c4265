import { useState } from 'react';
import { Conflict } from '../../../api/problem';
import { optionalText, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import { type Party, questions, type ReviewView, type ViewpointView } from '../api/types';
import { useWriteViewpoint } from '../api/writes';

const RELATIONS: Record<Party, string[]> = {
  EMPLOYEE: ['EMPLOYEE', 'REPRESENTATIVE'],
  EMPLOYER: ['SUPERVISOR', 'HR'],
  COACH: ['JOB_COACH'],
};

interface Props {
  caseId: string;
  review: ReviewView;
  party: Party;
  given?: ViewpointView;
  recorded: boolean;
  onClose: () => void;
}

/** The four questions for one side. Only the first has to be answered. */
export function ViewpointForm({ caseId, review, party, given, recorded, onClose }: Props) {
  const t = useTexts('reviews');
  const people = useTheCase().people.filter(({ relation }) => RELATIONS[party].includes(relation));
  const [version, setVersion] = useState(given?.version ?? 0);
  const [theirs, setTheirs] = useState<ViewpointView>();
  const schema = z.object({
    closer: requiredText(2000),
    options: optionalText(2000),
    strengthen: optionalText(2000),
    next: optionalText(2000),
    recordedFor: recorded ? recordedForSchema : z.any(),
  });
  const form = useZodForm(schema, {
    closer: given?.closer ?? '',
    options: given?.options ?? '',
    strengthen: given?.strengthen ?? '',
    next: given?.next ?? '',
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
  });
  const scan = useScan(caseId, t('review.scanTitle', { side: t(`side.${party}`) }), 'EVERYONE', recorded);
  const write = useWriteViewpoint(caseId, review.id, () => {
    toast(t('review.saved'));
    onClose();
  });

  async function send({ recordedFor, ...answers }: z.infer<typeof schema>) {
    try {
      await write.mutateAsync({
        ...answers,
        party,
        version,
        recordedFor: recorded ? await scan.wish(recordedFor) : undefined,
      });
    } catch (error) {
      const current =
        error instanceof Conflict ? (error.body.current as CurrentViewpoint | undefined) : undefined;
      if (!current) throw error;
      setTheirs({ ...current, ...current.answers });
      setVersion(current.version);
    }
  }

  return (
    <Form form={form} onSubmit={send} label={t(`side.${party}`)}>
      {theirs && (
        <Notice tone="warning" announce title={t('conflict.title', { name: theirs.by })}>
          <p className="said">
            {questions
              .map((question) => theirs[question])
              .filter(Boolean)
              .join('\n')}
          </p>
          <p>{t('conflict.text')}</p>
        </Notice>
      )}
      {recorded && <RecordedForFields form={form} people={people} scan={scan} />}
      {questions.map((question) => (
        <TextArea
          key={question}
          id={`${party}-${question}`}
          label={t(`question.${question}`)}
          rows={3}
          optional={question !== 'closer'}
          readers={question === 'next' ? t('readers') : undefined}
          error={fieldError(form, question)}
          {...form.register(question)}
        />
      ))}
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
          {t('review.send')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('review.cancel')}
        </Button>
      </div>
    </Form>
  );
}

interface CurrentViewpoint extends ViewpointView {
  answers: Pick<ViewpointView, (typeof questions)[number]>;
}
