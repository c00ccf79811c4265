import { useState } from 'react';
import type { Schema } from '../../../api/schema';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, formatDate, TextArea } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { Suitability } from '../api/useSuitability';
import { useRate } from '../api/useSuitabilityWrites';

const PARTIES = ['EMPLOYEE', 'SUPERVISOR', 'TEAM'];
const RATINGS = ['WILLING', 'RATHER_WILLING', 'RATHER_NOT', 'NOT_WILLING', 'NOT_CLEAR'];

const schema = z.object({
  party: z.string().min(1, 'errors.choose'),
  rating: z.string().min(1, 'errors.choose'),
  reason: requiredText(2000),
});

/** How willing each side seems. Kept apart from consent: none follows from it, and none is needed for it. */
export function Willingness({ caseId, suitability }: { caseId: string; suitability: Suitability }) {
  const t = useTexts('suitability');
  const [open, setOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="willingness">
      <h3 id="willingness">{t('willingness.title')}</h3>
      <p className="muted">{t('willingness.text')}</p>
      {suitability.willingness.length > 0 && (
        <ul className="questions">
          {suitability.willingness.map((one) => (
            <li key={`${one.party} ${one.at} ${one.person}`}>
              <p>
                <span className="strong">{t(`parties.${one.party}`)}:</span> {t(`ratings.${one.rating}`)}
              </p>
              <p className="said">{one.reason}</p>
              <p className="small muted">
                {one.person}, {formatDate(one.at)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {suitability.actions.includes('SUITABILITY_ANSWER') && (
        <p>
          <Button kind="secondary" icon="add" onClick={() => setOpen(true)}>
            {t('willingness.add')}
          </Button>
        </p>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={t('willingness.add')}>
        <RatingForm caseId={caseId} onDone={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}

function RatingForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useTexts('suitability');
  const form = useZodForm(schema, { party: '', rating: '', reason: '' });
  const rate = useRate(caseId, onDone);
  return (
    <Form form={form} onSubmit={(values) => rate.mutateAsync(values as Schema<'RateWillingness'>)}>
      <ChoiceGroup
        label={t('willingness.who')}
        error={fieldError(form, 'party')}
        options={PARTIES.map((value) => ({ value, label: t(`parties.${value}`) }))}
        {...form.register('party')}
      />
      <ChoiceGroup
        label={t('willingness.how')}
        error={fieldError(form, 'rating')}
        options={RATINGS.map((value) => ({ value, label: t(`ratings.${value}`) }))}
        {...form.register('rating')}
      />
      <TextArea
        label={t('willingness.why')}
        readers={t('readers')}
        error={fieldError(form, 'reason')}
        {...form.register('reason')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={rate.isPending}>
          {t('willingness.save')}
        </Button>
      </div>
    </Form>
  );
}
