import { useTexts } from '../../../i18n/useTexts';
import { ProblemNotice } from '../../../ui/Notice';
import { Waiting } from '../../../ui/States';
import { type OfficeContact, useOfficeDetail } from '../api/useOfficeDetail';
import type { Office } from '../api/useOffices';

function ContactBlock({ contact }: { contact: OfficeContact }) {
  const t = useTexts('offices');
  const { label, street, town, phone, email, web } = contact;
  return (
    <div className="contact">
      <p className="strong">{label}</p>
      {(street || town) && <p>{[street, town].filter(Boolean).join(', ')}</p>}
      {phone && (
        <p>
          {t('contact.phone')}: <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          {t('contact.email')}: <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {web && (
        <p>
          {label !== t('contact.website') && `${t('contact.website')}: `}
          <a href={/^https?:/.test(web) ? web : `https://${web}`}>{web}</a>
        </p>
      )}
    </div>
  );
}

/** How to reach the office; where no number is known, the way that always works. */
export function OfficeContactLines({ office }: { office: Office }) {
  const t = useTexts('offices');
  const { data, error, refetch } = useOfficeDetail(office.key);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const hasPhone = data.contacts.some((contact) => contact.phone);
  return (
    <div className="stack">
      {data.contacts.map((contact) => (
        <ContactBlock key={contact.label} contact={contact} />
      ))}
      {!hasPhone && <p>{t('contact.noPhone', { office: office.name })}</p>}
    </div>
  );
}
