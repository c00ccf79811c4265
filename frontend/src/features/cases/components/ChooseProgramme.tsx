import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ChoiceGroup, Dialog, Notice, ProblemNotice, Waiting } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { CaseOverview } from '../api/useCase';
import {
  type CaseProgramme,
  useBodyName,
  useCaseProgrammes,
  useChooseProgramme,
} from '../api/useCaseProgrammes';

const schema = z.object({ programmeId: requiredText(40) });

/** Others than those of the body do not read the case any more; the other parties stay in it. */
const STAYS = ['IFD_ADVISER', 'JOB_COACH'];

interface ChooseProps {
  overview: CaseOverview;
  onClose: () => void;
}

/** Another programme before the application is filed: who then decides and reads the case is said before. */
export function ChooseProgramme({ overview, onClose }: ChooseProps) {
  const t = useTexts('cases');
  const programmes = useCaseProgrammes();
  return (
    <Dialog open onClose={onClose} title={t('programme.title')}>
      {programmes.isPending && <Waiting />}
      {programmes.isError && <ProblemNotice error={programmes.error} />}
      {programmes.data && (
        <ProgrammeForm overview={overview} programmes={programmes.data} onClose={onClose} />
      )}
    </Dialog>
  );
}

function ProgrammeForm({ overview, programmes, onClose }: ChooseProps & { programmes: CaseProgramme[] }) {
  const t = useTexts('cases');
  const bodyName = useBodyName();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const now = overview.programme;
  const form = useZodForm(schema, { programmeId: now.id ?? '' });
  const chosen = programmes.find(({ id }) => id === form.watch('programmeId'));
  const moves = chosen && chosen.decidingBody !== now.decidingBody;
  const choose = useChooseProgramme(overview.id, overview.version, () => {
    onClose();
    if (moves && !overview.relations.some((relation) => STAYS.includes(relation))) {
      cache.removeQueries({ queryKey: ['case', overview.id] });
      void navigate(paths.cases);
    } else {
      void cache.invalidateQueries({ queryKey: ['case', overview.id] });
    }
  });
  return (
    <Form form={form} onSubmit={(values) => choose.mutateAsync(values)}>
      <div className="stack">
        <ChoiceGroup
          label={t('programme.label')}
          error={fieldError(form, 'programmeId')}
          options={programmes.map(({ id, name, body }) => ({
            value: id,
            label: name,
            note: t('programme.decides', { body: bodyName(body) }),
          }))}
          {...form.register('programmeId')}
        />
        {moves && (
          <Notice tone="warning" title={t('programme.movesTitle', { body: bodyName(chosen.body) })}>
            <p>{t('programme.movesText', { body: bodyName(chosen.body) })}</p>
          </Notice>
        )}
      </div>
      <div className="form-actions">
        <Button
          type="submit"
          kind="primary"
          busy={choose.isPending}
          disabled={!chosen || chosen.id === now.id}
        >
          {t(moves ? 'programme.confirmMove' : 'programme.confirm')}
        </Button>
        <Button onClick={onClose}>{t('programme.cancel')}</Button>
      </div>
    </Form>
  );
}
