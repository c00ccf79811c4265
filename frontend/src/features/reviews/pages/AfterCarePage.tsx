import { useState } from 'react';
import { requiredDay, requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Badge, Button, ChoiceGroup, EmptyState, formatDate, TextField, toast, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useTheCase } from '../../cases/useTheCase';
import { useAfterCare } from '../api/reads';
import { type AfterCareView, type CareCheckView, carers } from '../api/types';
import { useAgreeAfterCare } from '../api/writes';
import { CheckForm } from '../components/CheckForm';
import { Loaded, SubPage } from '../components/Loaded';
import '../components/reviews.css';

/** Who asks again after some months, and what came of it. */
export function AfterCarePage() {
  const { id } = useTheCase();
  const t = useTexts('reviews');
  return (
    <SubPage caseId={id} title={t('care.title')} intro={t('care.intro')}>
      <Loaded query={useAfterCare(id)}>{(care) => <Care caseId={id} care={care} />}</Loaded>
    </SubPage>
  );
}

function Care({ caseId, care }: { caseId: string; care: AfterCareView }) {
  const t = useTexts('reviews');
  if (!care.carer) {
    return care.actions.includes('AFTER_CARE_AGREE') ? (
      <AgreeForm caseId={caseId} />
    ) : (
      <EmptyState title={t('care.none')}>{t('care.noneText')}</EmptyState>
    );
  }
  return (
    <div className="stack stack-wide reading">
      <p>
        {t('care.agreed', {
          name: care.contactName,
          carer: t(`care.carer.${care.carer}`),
          date: formatDate(care.beginsOn ?? ''),
        })}
      </p>
      {care.checks.length === 0 && <p className="muted">{t('care.noChecks')}</p>}
      <ul className="checks">
        {care.checks.map((check) => (
          <Check
            key={check.months}
            caseId={caseId}
            check={check}
            mayCheck={care.actions.includes('AFTER_CARE_CHECK')}
          />
        ))}
      </ul>
    </div>
  );
}

interface CheckProps {
  caseId: string;
  check: CareCheckView;
  mayCheck: boolean;
}

function Check({ caseId, check, mayCheck }: CheckProps) {
  const t = useTexts('reviews');
  const [writing, setWriting] = useState(false);
  return (
    <li className="stack stack-tight">
      <p className="row row-between">
        <span className="strong">{t('care.after', { count: check.months })}</span>
        {check.doneOn ? (
          <Badge tone={check.supportNeeded ? 'warning' : 'success'}>
            {t(check.supportNeeded ? 'care.needsSupport' : 'care.done', { date: formatDate(check.doneOn) })}
          </Badge>
        ) : (
          <span className="muted">{t('care.dueOn', { date: formatDate(check.dueOn) })}</span>
        )}
      </p>
      {check.doneOn && (
        <>
          <p className="said">{check.finding}</p>
          <p className="small muted">
            {t(check.employed ? 'care.employedYes' : 'care.employedNo')} · {check.doneBy}
          </p>
        </>
      )}
      {!check.doneOn && mayCheck && !writing && (
        <p>
          <Button kind="secondary" onClick={() => setWriting(true)}>
            {t('care.record')}
          </Button>
        </p>
      )}
      {writing && <CheckForm caseId={caseId} check={check} onClose={() => setWriting(false)} />}
    </li>
  );
}

function AgreeForm({ caseId }: { caseId: string }) {
  const t = useTexts('reviews');
  const form = useZodForm(
    z.object({ carer: z.enum(carers), contactName: requiredText(200), beginsOn: requiredDay() }),
    { carer: undefined, contactName: '', beginsOn: today() },
  );
  const agree = useAgreeAfterCare(caseId, () => toast(t('care.saved')));
  return (
    <div className="reading">
      <Form form={form} onSubmit={(wish) => agree.mutateAsync(wish)}>
        <ChoiceGroup
          label={t('care.carerLabel')}
          cardWidth="14rem"
          error={fieldError(form, 'carer')}
          options={carers.map((value) => ({ value, label: t(`care.carer.${value}`) }))}
          {...form.register('carer')}
        />
        <TextField
          label={t('care.contactName')}
          readers={t('readers')}
          error={fieldError(form, 'contactName')}
          {...form.register('contactName')}
        />
        <DateField control={form.control} name="beginsOn" label={t('care.beginsOn')} />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={agree.isPending}>
            {t('care.send')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
