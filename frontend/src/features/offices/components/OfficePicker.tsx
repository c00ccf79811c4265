import { type ReactNode, useState } from 'react';
import { useTexts } from '../../../i18n/useTexts';
import { ProblemNotice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/States';
import { Select } from '../../../ui/TextField';
import { type Office, useOffices } from '../api/useOffices';
import { NRW_DISTRICTS } from '../data/nrwDistricts';

const NRW = 'Nordrhein-Westfalen';

interface OfficePickerProps {
  /** What to show once the office is known. */
  children: (office: Office) => ReactNode;
  /** Key of the office that is chosen at the start. */
  initial?: string;
}

/** Federal state, and in North Rhine-Westphalia also the district: then there is exactly one office. */
export function OfficePicker({ children, initial }: OfficePickerProps) {
  const t = useTexts('offices');
  const { data: offices, error, refetch } = useOffices();
  const known = offices?.find((office) => office.key === initial);
  const [chosenState, setChosenState] = useState<string>();
  const [district, setDistrict] = useState('');

  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!offices) return <Waiting />;

  const states = [...new Set(offices.map((office) => office.federalState))].sort((one, other) =>
    one.localeCompare(other, 'de'),
  );
  const federalState = chosenState ?? known?.federalState ?? '';
  const officeOfDistrict = NRW_DISTRICTS.find(({ name }) => name === district)?.office;
  const inState = offices.filter((office) => office.federalState === federalState);
  const office =
    federalState === NRW && inState.length > 1
      ? inState.find(({ key }) => key === (officeOfDistrict ?? (chosenState ? undefined : known?.key)))
      : inState[0];

  return (
    <>
      <Select
        id="federal-state"
        label={t('federalState')}
        empty={t('choose')}
        options={states.map((name) => ({ value: name, label: name }))}
        value={federalState}
        onChange={(event) => {
          setChosenState(event.target.value);
          setDistrict('');
        }}
      />
      {federalState === NRW && (
        <Select
          id="district"
          label={t('district')}
          hint={t('districtHint')}
          empty={t('choose')}
          options={NRW_DISTRICTS.map(({ name }) => ({ value: name, label: name }))}
          value={district}
          onChange={(event) => setDistrict(event.target.value)}
        />
      )}
      <div aria-live="polite">{office && children(office)}</div>
    </>
  );
}
