import { useNavigate } from 'react-router';
import type { Schema } from '../../../api/schema';
import { paths } from '../../../app/paths';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, formatDate, Notice, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Suitability } from '../api/useSuitability';
import { useConclude } from '../api/useSuitabilityWrites';

const schema = z.object({ result: z.string().min(1, 'errors.choose'), reason: requiredText(4000) });

/** The team's answer. Either way the person may apply. */
export function Conclusion({ caseId, suitability }: { caseId: string; suitability: Suitability }) {
  const t = useTexts('suitability');
  const { conclusion } = suitability;
  return (
    <section className="stack" aria-labelledby="conclusion">
      <h3 id="conclusion">{t('conclusion.title')}</h3>
      {conclusion && (
        <Notice
          tone={conclusion.result === 'FITS' ? 'success' : 'info'}
          title={t(`conclusion.results.${conclusion.result}`)}
        >
          <p className="said">{conclusion.reason}</p>
          <p className="small">
            {conclusion.person}, {formatDate(conclusion.at)}
          </p>
        </Notice>
      )}
      {suitability.actions.includes('SUITABILITY_CONCLUDE') && <ConclusionForm caseId={caseId} />}
      {!conclusion && !suitability.actions.includes('SUITABILITY_CONCLUDE') && (
        <p className="muted">{t('conclusion.open')}</p>
      )}
    </section>
  );
}

function ConclusionForm({ caseId }: { caseId: string }) {
  const t = useTexts('suitability');
  const navigate = useNavigate();
  const form = useZodForm(schema, { result: '', reason: '' });
  const conclude = useConclude(caseId, () => {
    toast(t('conclusion.done'));
    void navigate(paths.case(caseId));
  });
  return (
    <Form form={form} onSubmit={(values) => conclude.mutateAsync(values as Schema<'ConcludeSuitability'>)}>
      <ChoiceGroup
        label={t('conclusion.label')}
        error={fieldError(form, 'result')}
        options={['FITS', 'FITS_NOT'].map((value) => ({
          value,
          label: t(`conclusion.results.${value}`),
          note: t(`conclusion.notes.${value}`),
        }))}
        {...form.register('result')}
      />
      <TextArea
        label={t('conclusion.reason')}
        readers={t('readers')}
        error={fieldError(form, 'reason')}
        {...form.register('reason')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={conclude.isPending}>
          {t('conclusion.save')}
        </Button>
      </div>
    </Form>
  );
}
