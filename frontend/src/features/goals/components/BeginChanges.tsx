import { optionalText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, TextArea, toast } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import { useBeginChanges } from '../api/useAgreementWrites';

/** Arriving is over: what the first time showed, and from now on changes are suggested. */
export function BeginChanges({ caseId }: { caseId: string }) {
  const t = useTexts('goals');
  const form = useZodForm(z.object({ found: optionalText(2000) }), { found: '' });
  const begin = useBeginChanges(caseId, () => toast(t('agreement.changesBegun')));
  return (
    <Form form={form} onSubmit={({ found }) => begin.mutateAsync({ found: found || undefined })}>
      <TextArea
        label={t('agreement.found')}
        hint={t('agreement.foundHint')}
        optional
        readers={t('agreement.foundReaders')}
        error={fieldError(form, 'found')}
        {...form.register('found')}
      />
      <div className="form-actions">
        <Button type="submit" kind="primary" busy={begin.isPending}>
          {t('agreement.beginChanges')}
        </Button>
      </div>
    </Form>
  );
}
