import { optionalText, requiredDay, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, TextArea, today } from '../../../ui';
import { DateField } from '../../../ui/DateField';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../../cases/api/useCase';
import { withoutCoaching } from '../../cases/useBenefitStep';
import { useOfficeStep } from '../api/useOfficeSteps';

/** What may be missing before a decision; reports come later by their own way. */
const PAPERS = [
  'DISABILITY_PROOF',
  'EMPLOYMENT_PROOF',
  'EMPLOYER_CONSENT',
  'EMPLOYEE_CONSENT',
  'CONFIDENTIALITY_RELEASE',
  'DECLARATION_OF_INTENT',
  'WORKPLACE_ANALYSIS',
  'WORK_ANALYSIS_FORM',
  'IFD_STATEMENT',
  'IFD_CONFIRMATION',
  'LEARNING_CONCEPT',
  'WORKSHOP_REPORT',
];
/** Their forms are not shown where no coaching can be granted. */
const OF_COACHING = ['EMPLOYER_CONSENT', 'EMPLOYEE_CONSENT'];
const WEEKS = 2;

const schema = z.object({
  papers: z.array(z.string()).min(1, 'errors.choose'),
  dueOn: requiredDay(),
  note: optionalText(500),
});

/** Asks the person for papers, with the day until which they help. No clock stops because of it. */
export function RequestPapers({ overview, onClose }: { overview: CaseOverview; onClose: () => void }) {
  const t = useTexts('application');
  const request = useOfficeStep(overview.id, onClose);
  const papers = withoutCoaching(overview) ? PAPERS.filter((paper) => !OF_COACHING.includes(paper)) : PAPERS;
  const form = useZodForm(schema, {
    papers: [],
    dueOn: today(new Date(Date.now() + WEEKS * 7 * 86_400_000)),
    note: '',
  });
  return (
    <Dialog open onClose={onClose} title={t('papers.request')} wide>
      <Form
        form={form}
        onSubmit={({ note, ...rest }) =>
          request.mutateAsync({ path: 'papers', body: { ...rest, note: note || undefined } })
        }
      >
        <p>{t('papers.requestText')}</p>
        <ChoiceGroup
          type="checkbox"
          label={t('papers.which')}
          error={fieldError(form, 'papers')}
          options={papers.map((value) => ({ value, label: t(`papers.names.${value}`) }))}
          {...form.register('papers')}
        />
        <DateField control={form.control} name="dueOn" label={t('papers.dueOn')} min={today()} />
        <TextArea
          label={t('papers.note')}
          optional
          readers={t('papers.noteReaders')}
          error={fieldError(form, 'note')}
          {...form.register('note')}
        />
        <div className="form-actions">
          <Button type="submit" kind="primary" busy={request.isPending}>
            {t('papers.send')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
