import { useMe } from '../../../api/useMe';
import { lastRealm } from '../../../auth/session';
import { useTexts } from '../../../i18n/useTexts';
import { useOffices } from '../../offices/api/useOffices';
import { OfficeContactLines } from '../../offices/components/OfficeContactLines';
import { OfficeFound } from '../../offices/components/OfficeFound';
import { OfficePicker } from '../../offices/components/OfficePicker';

/** Each office answers for its own part of the portal: mine when I am signed in, else the one I choose. */
export function ResponsibleOffice({ title }: { title: string }) {
  const t = useTexts('legal');
  const { data: me } = useMe();
  const { data: offices } = useOffices();
  const mine = offices?.find((office) => office.key === me?.tenant?.key);
  return (
    <section className="stack reading" aria-labelledby="responsible">
      <h2 id="responsible">{title}</h2>
      {mine ? (
        <>
          <p className="strong">{mine.name}</p>
          <OfficeContactLines office={mine} />
        </>
      ) : (
        <>
          <p>{t('chooseOffice')}</p>
          <OfficePicker initial={lastRealm()}>
            {(office) => (
              <OfficeFound office={office}>
                <OfficeContactLines office={office} />
              </OfficeFound>
            )}
          </OfficePicker>
        </>
      )}
    </section>
  );
}
