import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  EmptyState,
  ProblemNotice,
  Select,
  toast,
  Waiting,
} from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useCatalogue } from '../../cases/api/useCatalogue';
import { type Package, usePackage } from '../../cases/api/usePackage';
import { RecordedForFields } from '../../cases/forms/RecordedForFields';
import { recordedForSchema, recordedForStart } from '../../cases/forms/recordedFor';
import { useScan } from '../../cases/forms/useScan';
import { useTheCase } from '../../cases/useTheCase';
import type { Benefit } from '../api/useCatalogue';
import { useAsk } from '../api/useRequests';
import { WishFields } from '../components/WishFields';
import { audienceOf, RECIPIENTS } from '../forms/entry';
import { wishFields, wishOf, wishStart } from '../forms/wish';

const EMPLOYEES_SIDE = ['EMPLOYEE', 'REPRESENTATIVE'];

const schema = z
  .object({
    how: z.string(),
    benefitId: z.string().min(1, 'errors.choose'),
    ...wishFields,
    recordedFor: z.unknown(),
  })
  .superRefine((values, context) => {
    if (values.how !== 'RECORD') return;
    for (const issue of recordedForSchema.safeParse(values.recordedFor).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['recordedFor', ...issue.path], message: issue.message });
    }
  });

function AskForm({ pack, benefits }: { pack: Package; benefits: Benefit[] }) {
  const t = useTexts('benefits');
  const overview = useTheCase();
  const navigate = useNavigate();
  const asks = pack.actions.includes('BENEFIT_ASK');
  const ways = [
    ...(pack.actions.includes('BENEFIT_SUGGEST') ? ['SUGGEST'] : []),
    ...(pack.recordable.includes('BENEFIT_ASK') ? ['RECORD'] : []),
  ];
  const form = useZodForm(schema, {
    how: asks ? 'OWN' : (ways[0] ?? ''),
    benefitId: '',
    ...wishStart(),
    recordedFor: recordedForStart(),
  });
  const how = form.watch('how');
  const chosen = benefits.find(({ id }) => id === form.watch('benefitId'));
  const entitled = overview.people.filter(({ relation }) =>
    chosen?.recipient === 'EMPLOYER' ? relation === 'HR' : EMPLOYEES_SIDE.includes(relation),
  );
  const scan = useScan(overview.id, t('ask.scanTitle'), audienceOf(chosen?.recipient), how === 'RECORD');
  const back = paths.case(overview.id, 'hilfen');
  const ask = useAsk(overview.id, () => {
    toast(t(how === 'SUGGEST' ? 'ask.suggested' : 'ask.done'));
    void navigate(back);
  });
  const mine = overview.own ? ['EMPLOYEE'] : overview.relations.includes('HR') ? ['EMPLOYER'] : [];
  const offered = benefits.filter(
    ({ active, recipient }) => active && (!asks || mine.length === 0 || mine.includes(recipient)),
  );
  return (
    <Form
      form={form}
      onSubmit={async ({ benefitId, recordedFor, how: way, ...values }) => {
        await ask.mutateAsync({
          benefitId,
          suggested: way === 'SUGGEST',
          wish: wishOf(values),
          recordedFor: way === 'RECORD' ? await scan.wish(recordedForSchema.parse(recordedFor)) : undefined,
        });
      }}
    >
      <Select
        label={t('ask.which')}
        hint={chosen?.plainWords}
        empty={t('ask.choose')}
        error={fieldError(form, 'benefitId')}
        options={RECIPIENTS.flatMap((recipient) =>
          offered
            .filter((benefit) => benefit.recipient === recipient)
            .map(({ id, name }) => ({
              value: id,
              label: mine.length === 1 ? name : `${t(`recipient.${recipient}`)}: ${name}`,
            })),
        )}
        {...form.register('benefitId')}
      />
      {ways.length > 0 && !asks && (
        <ChoiceGroup
          label={t('ask.how')}
          cardWidth="14rem"
          options={ways.map((value) => ({
            value,
            label: t(`ask.ways.${value}`),
            note: t(`ask.wayNotes.${value}`),
          }))}
          {...form.register('how')}
        />
      )}
      <WishFields
        form={form}
        money={!chosen || chosen.kind === 'MONEY'}
        toEmployer={chosen?.recipient === 'EMPLOYER'}
      />
      {how === 'RECORD' && <RecordedForFields form={form} people={entitled} scan={scan} />}
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={form.formState.isSubmitting}>
          {t(how === 'SUGGEST' ? 'ask.suggest' : 'ask.send')}
        </Button>
        <ButtonLink to={back}>{t('ask.cancel')}</ButtonLink>
      </div>
    </Form>
  );
}

/** To ask for help beside coaching; it can always be asked for, what is missing comes later. */
export function AskPage() {
  const t = useTexts('benefits');
  const { id } = useTheCase();
  const pack = usePackage(id);
  const catalogue = useCatalogue();
  const failed = pack.error ?? catalogue.error;
  const asks = pack.data?.actions.includes('BENEFIT_ASK') ?? true;
  if (pack.data?.actions.length === 0 && !pack.data.recordable.includes('BENEFIT_ASK')) {
    return <EmptyState title={t('ask.notYours')}>{t('ask.notYoursText')}</EmptyState>;
  }
  return (
    <div className="stack reading">
      <h2>{t(asks ? 'ask.title' : 'ask.titleStaff')}</h2>
      <p>{t(asks ? 'ask.text' : 'ask.textStaff')}</p>
      {failed && <ProblemNotice error={failed} />}
      {pack.data && catalogue.data ? (
        <AskForm pack={pack.data} benefits={catalogue.data.benefits} />
      ) : (
        !failed && <Waiting />
      )}
    </div>
  );
}
