import { useEffect, useMemo } from 'react';
import { Conflict } from '../../../api/problem';
import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, type Draft, Notice, SavedAt, toast } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import type { Application, PartName } from '../api/useApplication';
import { useFillPart } from '../api/useApplicationWrites';
import { contentOf, fieldsOf, isAsked, PARTS, type PartValues, schemaOfPart, valuesOf } from '../forms/parts';
import { useAnswerWords } from '../useAnswerWords';
import { PartField } from './PartField';

const GIVERS: Record<PartName, string[]> = {
  employee: ['EMPLOYEE', 'REPRESENTATIVE'],
  company: ['HR', 'SUPERVISOR'],
};

export interface PartFormProps {
  overview: CaseOverview;
  application: Application;
  part: PartName;
  draft: Draft<PartValues>;
  /** Written down for somebody who called, wrote or came. */
  recorded: boolean;
  onSaved: () => void;
}

/** One party's part: typed words are kept at once, saved when the button says so, and never needed to be complete. */
export function PartForm({ overview, application, part, draft, recorded, onSaved }: PartFormProps) {
  const t = useTexts('application');
  const saved = useMemo(() => valuesOf(part, application), [part, application]);
  const people = overview.people.filter(({ relation }) => GIVERS[part].includes(relation));
  const schema = schemaOfPart(part).extend({ recordedFor: recorded ? recordedForSchema : z.any() });
  const form = useZodForm(schema, {
    ...saved,
    ...draft.found,
    recordedFor: recordedForStart(people.length === 1 ? people[0]?.participantId : ''),
    // biome-ignore lint/suspicious/noExplicitAny: the fields of a part are data
  } as any);
  const scan = useScan(
    overview.id,
    t(`scanTitle.${part}`),
    part === 'employee' ? 'HEALTH' : 'PROVIDERS',
    recorded,
  );
  const typed = form.watch() as PartValues;
  const fill = useFillPart(overview.id, part);
  const view = part === 'employee' ? application.employeePart : application.companyPart;

  useEffect(
    () =>
      form.watch((values) => {
        const { recordedFor: _, ...typed } = values as PartValues & { recordedFor: unknown };
        draft.save(typed);
      }).unsubscribe,
    [form, draft.save],
  );

  async function save(values: Record<string, unknown>) {
    const { recordedFor, ...typed } = values as PartValues & { recordedFor: never };
    await fill.mutateAsync({
      content: contentOf(part, typed),
      version: view?.version,
      recordedFor: recorded ? await scan.wish(recordedFor) : undefined,
    });
    await draft.discard();
    toast(t('saved'));
    onSaved();
  }

  return (
    <Form form={form} onSubmit={save} label={t(`parts.${part}`)}>
      {fill.error instanceof Conflict && <Differences part={part} theirs={saved} mine={form.getValues()} />}
      {recorded && <RecordedForFields form={form} people={people} scan={scan} />}
      {PARTS[part].map((section) => (
        <fieldset key={section.id} className="application-section">
          <legend className="h3">{t(`sections.${section.id}`)}</legend>
          {section.fields
            // The box of a saved answer stays while it is emptied.
            .filter((field) => isAsked(field, typed) || isAsked(field, saved))
            .map((field) => (
              <PartField key={field.name} form={form} part={part} field={field} recorded={recorded} />
            ))}
        </fieldset>
      ))}
      <div className="form-actions">
        <Button
          type="submit"
          kind={overview.own && !application.filedOn ? 'secondary' : 'primary'}
          busy={form.formState.isSubmitting}
        >
          {t('save')}
        </Button>
        <SavedAt draft={draft} />
      </div>
    </Form>
  );
}

/** Somebody changed the part meanwhile: what stands there now, where it differs from what was typed. */
function Differences({ part, theirs, mine }: { part: PartName; theirs: PartValues; mine: PartValues }) {
  const t = useTexts('application');
  const words = useAnswerWords(part);
  const changed = fieldsOf(part).filter(
    ({ name }) => String(theirs[name] ?? '') !== String(mine[name] ?? ''),
  );
  return (
    <Notice tone="warning" announce title={t('conflict.title')}>
      <p>{t('conflict.text')}</p>
      <dl className="facts">
        {changed.map((field) => (
          <div key={field.name}>
            <dt>{t(`${part}.${field.name}.label`)}</dt>
            <dd>{words(field, theirs[field.name]) ?? t('empty')}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
