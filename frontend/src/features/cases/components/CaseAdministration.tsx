import { useState } from 'react';
import { useMe } from '../../../api/useMe';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ConfirmDanger, LinkButton, ProblemNotice } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import { useCaseProgrammes } from '../api/useCaseProgrammes';
import { useDirectStep, useGoOn } from '../api/useCaseSteps';
import { may } from '../useTheCase';
import { ChooseProgramme } from './ChooseProgramme';
import { RecordWithdrawal } from './RecordWithdrawal';
import { RestDialog } from './RestDialog';

/** What is done with the case as a whole: rest and go on, close the file. */
export function CaseAdministration({ overview }: { overview: CaseOverview }) {
  const t = useTexts('cases');
  const [open, setOpen] = useState<'rest' | 'close' | 'take' | 'withdraw' | 'programme'>();
  const goOn = useGoOn(overview.id, overview.version);
  const close = useDirectStep(overview.id);
  const me = useMe();
  // Untaken cases are offered among the next steps; here it is the case of somebody who is away.
  const others =
    may(overview, 'CASE_TAKE') &&
    overview.people.some(
      ({ relation, name }) => relation === 'RESPONSIBLE_CASE_WORKER' && name !== me.data?.person.name,
    );
  const withdrawable = overview.recordable.includes('CASE_WITHDRAW');
  const programmes = useCaseProgrammes(may(overview, 'PROGRAMME_CHOOSE'));
  const choosable = may(overview, 'PROGRAMME_CHOOSE') && (programmes.data?.length ?? 0) > 1;
  if (!others && !choosable && !withdrawable && !may(overview, 'CASE_REST') && !may(overview, 'CASE_CLOSE'))
    return null;
  return (
    <section className="box stack stack-tight" aria-labelledby="manage">
      <h2 className="h3" id="manage">
        {t('staff.manage')}
      </h2>
      {(goOn.error ?? close.error) && <ProblemNotice error={goOn.error ?? close.error} />}
      {may(overview, 'CASE_REST') &&
        (overview.restingSince ? (
          <p>
            <Button kind="secondary" busy={goOn.isPending} onClick={() => goOn.mutate()}>
              {t('rest.goOn')}
            </Button>
          </p>
        ) : (
          <p>
            <LinkButton onClick={() => setOpen('rest')}>{t('rest.open')}</LinkButton>
          </p>
        ))}
      {choosable && (
        <p>
          <LinkButton onClick={() => setOpen('programme')}>{t('programme.open')}</LinkButton>
        </p>
      )}
      {open === 'programme' && <ChooseProgramme overview={overview} onClose={() => setOpen(undefined)} />}
      {may(overview, 'CASE_CLOSE') && (
        <p>
          <LinkButton onClick={() => setOpen('close')}>{t('close.open')}</LinkButton>
        </p>
      )}
      {withdrawable && (
        <p>
          <LinkButton onClick={() => setOpen('withdraw')}>{t('withdraw.open')}</LinkButton>
        </p>
      )}
      {open === 'withdraw' && <RecordWithdrawal overview={overview} onClose={() => setOpen(undefined)} />}
      {others && (
        <p>
          <LinkButton onClick={() => setOpen('take')}>{t('takeOver.open')}</LinkButton>
        </p>
      )}
      <ConfirmDanger
        open={open === 'take'}
        onClose={() => setOpen(undefined)}
        title={t('takeOver.title')}
        consequence={t('takeOver.text')}
        confirm={t('takeOver.confirm')}
        busy={close.isPending}
        onConfirm={() => close.mutate('CASE_TAKE', { onSettled: () => setOpen(undefined) })}
      />
      <RestDialog overview={overview} open={open === 'rest'} onClose={() => setOpen(undefined)} />
      <ConfirmDanger
        open={open === 'close'}
        onClose={() => setOpen(undefined)}
        title={t('close.title')}
        consequence={t('close.text')}
        confirm={t('close.confirm')}
        busy={close.isPending}
        onConfirm={() => close.mutate('CASE_CLOSE', { onSettled: () => setOpen(undefined) })}
      />
    </section>
  );
}
