import { useTexts } from '../../../i18n/useTexts';
import type { Contact, Known, OfficeDetail } from '../api/offices';

/** What the portal brings along for an office, each fact with its source; what is unknown is said to be open. */
export function KnownFacts({ known }: { known: OfficeDetail['known'] }) {
  const t = useTexts('platform');
  const offered: Known<string> = {
    ...known.jobcoachingOffered,
    value:
      known.jobcoachingOffered.value === null
        ? null
        : t(known.jobcoachingOffered.value ? 'known.yes' : 'known.no'),
  };
  return (
    <>
      <dl className="facts">
        <Fact label={t('known.hostAuthority')} fact={known.hostAuthority} />
        <Fact label={t('known.seat')} fact={known.seat} />
        <Fact label={t('known.offered')} fact={offered} more={known.jobcoachingNote.value} />
      </dl>
      <h3 className="office-subhead">{t('known.contacts')}</h3>
      {known.contacts.length === 0 ? (
        <p className="muted">{t('known.noContacts')}</p>
      ) : (
        <ul className="office-contacts">
          {known.contacts.map((contact) => (
            <ContactLine key={contact.label} contact={contact} />
          ))}
        </ul>
      )}
    </>
  );
}

function Fact({ label, fact, more }: { label: string; fact: Known<string>; more?: string | null }) {
  const t = useTexts('platform');
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {fact.value ?? <span className="muted">{t('known.unknown')}</span>}
        {more && <span> – {more}</span>}
        {fact.note && <span className="muted"> ({fact.note})</span>}
        {fact.source && <Source source={fact.source} />}
      </dd>
    </div>
  );
}

function ContactLine({ contact }: { contact: Contact }) {
  const t = useTexts('platform');
  const lines = [
    contact.street,
    contact.town,
    contact.phone && t('known.phone', { number: contact.phone }),
    contact.fax && t('known.fax', { number: contact.fax }),
    contact.email,
    contact.web,
  ].filter(Boolean);
  return (
    <li>
      <p className="strong">{contact.label}</p>
      <p>{lines.join(' · ')}</p>
      {contact.note && <p className="muted small">{contact.note}</p>}
      <Source source={contact.source} />
    </li>
  );
}

function Source({ source }: { source: string }) {
  const t = useTexts('platform');
  return <span className="office-source muted small">{t('known.source', { source })}</span>;
}
