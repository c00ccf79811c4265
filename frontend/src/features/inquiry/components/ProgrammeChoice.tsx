import { useTexts } from '../../../i18n/useTexts';
import { ChoiceGroup } from '../../../ui';
import { fieldError } from '../../../ui/Form';
import { useBodyName, useCaseProgrammes } from '../../cases/api/useCaseProgrammes';
import type { StepProps } from './steps';

/** Only in offices with several programmes: which one, and who decides it. */
export function ProgrammeChoice({ form }: Pick<StepProps, 'form'>) {
  const t = useTexts('inquiry');
  const { data } = useCaseProgrammes();
  const bodyName = useBodyName();
  if (form.getValues('choosesProgramme') === 'no') return null;
  const ready = (data ?? []).filter((programme) => programme.ready);
  return (
    <ChoiceGroup
      label={t('programme.label')}
      hint={ready.some(({ name }) => name.includes('WfbM')) ? t('programme.wfbm') : undefined}
      error={fieldError(form, 'programmeId')}
      options={ready.map(({ id, name, body }) => ({
        value: id,
        label: name,
        note: t('programme.decides', { body: bodyName(body) }),
      }))}
      {...form.register('programmeId')}
    />
  );
}
