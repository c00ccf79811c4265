import { useEffect } from 'react';
import type { Schema } from '../../../api/schema';
import { optionalDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  Dialog,
  type Draft,
  formatDate,
  SavedAt,
  Select,
  TextArea,
  TextField,
  toast,
  today,
  useDraft,
  Waiting,
} from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { useCaseWords } from '../../cases/useCaseWords';
import { useLetterTemplates } from '../api/useLetters';
import { useWriteLetter } from '../api/useLetterWrites';

const schema = z.object({
  participantId: z.string().min(1, 'errors.choose'),
  kind: z.string().min(1, 'errors.choose'),
  subject: requiredText(200),
  body: requiredText(8000),
  answerExpectedBy: optionalDay(),
});

type LetterKind = Schema<'LetterControllerWriteLetter'>['kind'];
type Typed = z.infer<typeof schema>;

const EMPTY: Typed = { participantId: '', kind: '', subject: '', body: '', answerExpectedBy: '' };
const WEEKS_TO_ANSWER = 2;

interface WriteLetterProps {
  overview: CaseOverview;
  onClose: () => void;
}

/** A letter from one of the office's texts; what is typed is kept until it is written. */
export function WriteLetter({ overview, onClose }: WriteLetterProps) {
  const t = useTexts('paperdesk');
  const draft = useDraft<Typed>(`letter:${overview.id}`);
  return (
    <Dialog open onClose={onClose} title={t('write')} wide>
      {draft.found === undefined ? (
        <Waiting />
      ) : (
        <LetterForm overview={overview} draft={draft} found={draft.found ?? EMPTY} onClose={onClose} />
      )}
    </Dialog>
  );
}

function LetterForm({
  overview,
  draft,
  found,
  onClose,
}: WriteLetterProps & { draft: Draft<Typed>; found: Typed }) {
  const t = useTexts('paperdesk');
  const words = useCaseWords();
  const { data: templates = [] } = useLetterTemplates();
  const form = useZodForm(schema, { ...EMPTY, ...found });
  const write = useWriteLetter(overview.id, () => {
    toast(t('writtenDone'));
    void draft.discard().catch(() => undefined);
    onClose();
  });

  useEffect(() => form.watch((values) => draft.save(values as Typed)).unsubscribe, [form, draft.save]);

  function begin(kind: string) {
    const template = templates.find((one) => one.kind === kind);
    if (!template) return;
    const fill = (text: string) =>
      text
        .replaceAll('{number}', overview.number)
        .replaceAll('{date}', formatDate(overview.filedOn ?? overview.openedAt));
    form.setValue('subject', fill(template.subject));
    form.setValue('body', fill(template.body));
    form.setValue(
      'answerExpectedBy',
      template.answer ? today(new Date(Date.now() + WEEKS_TO_ANSWER * 7 * 86_400_000)) : '',
    );
  }

  return (
    <Form
      form={form}
      onSubmit={({ answerExpectedBy, kind, ...wish }) =>
        write.mutateAsync({
          ...wish,
          kind: kind as LetterKind,
          answerExpectedBy: answerExpectedBy || undefined,
        })
      }
    >
      <Select
        label={t('toWhom')}
        empty={t('choose')}
        error={fieldError(form, 'participantId')}
        options={overview.people.map(({ participantId, name, relation }) => ({
          value: participantId,
          label: `${name}, ${words.relation(relation)}`,
        }))}
        {...form.register('participantId')}
      />
      <Select
        label={t('template')}
        empty={t('choose')}
        error={fieldError(form, 'kind')}
        options={templates.map(({ kind }) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        {...form.register('kind', {
          onChange: (event: { target: { value: string } }) => begin(event.target.value),
        })}
      />
      <TextField label={t('subject')} error={fieldError(form, 'subject')} {...form.register('subject')} />
      <TextArea
        rows={10}
        label={t('body')}
        hint={t('bodyHint')}
        readers={t('letterReaders')}
        error={fieldError(form, 'body')}
        {...form.register('body')}
      />
      <DateField control={form.control} name="answerExpectedBy" label={t('answerExpectedBy')} optional />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={write.isPending}>
          {t('writeSave')}
        </Button>
        <SavedAt draft={draft} />
      </div>
    </Form>
  );
}
