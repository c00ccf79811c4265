import { useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Dialog, EmptyState, ProblemNotice, Select, TextField, toast } from '../../../ui';
import { DateInput } from '../../../ui/DateField';
import type { ListedCoach } from '../api/types';
import { useCoachAdmission } from '../api/useCoachAdmission';
import { useCoachCandidates } from '../api/useCoachCandidates';
import { useAdmitCoach, useChangeCoach } from '../api/useCoaches';

const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Takes a coach into the pool, or changes the entry. */
export function CoachDialog({ coach, onClose }: { coach?: ListedCoach; onClose: () => void }) {
  const t = useTexts('coachpool');
  const people = useCoachCandidates(!coach);
  const [personId, setPerson] = useState('');
  const [region, setRegion] = useState(coach?.region ?? '');
  const [industries, setIndustries] = useState(coach?.industries.join(', ') ?? '');
  const [impairments, setImpairments] = useState(coach?.impairments.join(', ') ?? '');
  const [until, setUntil] = useState(coach?.recognisedUntil ?? '');
  const [training, setTraining] = useState(coach?.training ?? '');
  const [units, setUnits] = useState(coach?.trainingUnits ? String(coach.trainingUnits) : '');
  const { data: admission } = useCoachAdmission();
  const [tried, setTried] = useState(false);
  const done = () => {
    toast(t('pool.saved'));
    onClose();
  };
  const admit = useAdmitCoach(done);
  const change = useChangeCoach(done);
  const wrongUnits = units.trim() !== '' && !/^[1-9]\d{0,3}$/.test(units.trim());
  const wrongDay = until !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(until);

  function save() {
    setTried(true);
    if (!region.trim() || wrongDay || wrongUnits || (!coach && !personId)) return;
    const entry = {
      recognisedUntil: until || null,
      training: training.trim() || null,
      trainingUnits: units.trim() ? Number(units) : null,
      region: region.trim(),
      industries: listOf(industries),
      impairments: listOf(impairments),
    };
    if (coach) change.mutate({ id: coach.id, version: coach.version, entry });
    else admit.mutate({ personId, ...entry });
  }

  if (people.data?.length === 0) {
    return (
      <Dialog open onClose={onClose} title={t('pool.add')}>
        <EmptyState title={t('pool.allAdmitted')}>{t('pool.allAdmittedText')}</EmptyState>
        <div className="dialog-actions">
          <Button onClick={onClose}>{t('pool.close')}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={coach ? t('pool.changeTitle', { name: coach.name }) : t('pool.add')}
    >
      <div className="stack">
        {(admit.error ?? change.error ?? people.error) && (
          <ProblemNotice error={admit.error ?? change.error ?? people.error} />
        )}
        {!coach && (
          <Select
            name="personId"
            label={t('pool.person')}
            hint={t('pool.personHint')}
            empty={t('pool.choose')}
            value={personId}
            error={tried && !personId ? t('pool.choose') : undefined}
            onChange={(event) => setPerson(event.target.value)}
            options={(people.data ?? []).map((person) => ({
              value: person.personId,
              label: [person.name, person.organisation].filter(Boolean).join(', '),
            }))}
          />
        )}
        <TextField
          name="region"
          label={t('pool.region')}
          value={region}
          error={tried && !region.trim() ? t('pool.regionNeeded') : undefined}
          onChange={(event) => setRegion(event.target.value)}
        />
        <TextField
          name="industries"
          label={t('pool.industries')}
          hint={t('pool.list')}
          optional
          value={industries}
          onChange={(event) => setIndustries(event.target.value)}
        />
        <TextField
          name="impairments"
          label={t('pool.impairments')}
          hint={t('pool.list')}
          optional
          value={impairments}
          onChange={(event) => setImpairments(event.target.value)}
        />
        <TextField
          name="training"
          label={t('pool.training')}
          hint={
            admission && admission.trainings.length > 0
              ? t('pool.trainingAsked', { trainings: admission.trainings.join(', ') })
              : undefined
          }
          optional
          value={training}
          onChange={(event) => setTraining(event.target.value)}
        />
        <TextField
          name="trainingUnits"
          label={t('pool.units')}
          hint={
            admission?.trainingUnits ? t('pool.unitsAsked', { units: admission.trainingUnits }) : undefined
          }
          short
          inputMode="numeric"
          optional
          value={units}
          error={tried && wrongUnits ? t('pool.unitsWrong') : undefined}
          onChange={(event) => setUnits(event.target.value)}
        />
        <DateInput
          name="until"
          label={t('pool.until')}
          optional
          value={until}
          error={tried && wrongDay ? t('pool.dayWrong') : undefined}
          onChange={setUntil}
        />
      </div>
      <div className="dialog-actions">
        <Button kind="primary" busy={admit.isPending || change.isPending} onClick={save}>
          {t('pool.save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}
