import '../letter.css';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatDate, Notice, today } from '../../../ui';
import type { CaseOverview } from '../api/useCase';
import type { InvitationLetter } from '../api/useParticipantWrites';

interface InvitationPageProps {
  letter: InvitationLetter;
  overview: CaseOverview;
  onDone: () => void;
}

/** The invitation as a letter to print now: its code is kept nowhere, so it is shown this once. */
export function InvitationPage({ letter, overview, onDone }: InvitationPageProps) {
  const t = useTexts('cases');
  return (
    <div className="stack stack-wide">
      <div className="no-print stack">
        <h2>{t('letter.title')}</h2>
        <Notice tone="warning" announce>
          <p>{t('letter.now')}</p>
        </Notice>
        <div className="row">
          <Button kind="primary" onClick={() => window.print()}>
            {t('letter.print')}
          </Button>
          <Button kind="secondary" onClick={onDone}>
            {t('letter.done')}
          </Button>
        </div>
      </div>
      {/* The letter goes out in German, whatever language the page has. */}
      <article className="letter" lang="de" aria-label={t('letter.label')}>
        <p className="letter-office">{letter.office}</p>
        <p className="letter-file">
          {t('letter.file', { number: overview.number })}
          <br />
          {t('letter.date', { date: formatDate(today()) })}
        </p>
        <p className="letter-to">
          {letter.name}
          {letter.postalAddress && `\n${letter.postalAddress}`}
        </p>
        <p className="letter-subject">{t('letter.subject')}</p>
        <p>{t('letter.greeting', { name: letter.name })}</p>
        <p>{t('letter.text')}</p>
        <ol>
          <li>
            {t('letter.step1')} <b>{letter.portal}</b>
          </li>
          <li>
            {t('letter.step2')} <b>{letter.loginName}</b>
          </li>
          <li>
            {t('letter.step3')} <b className="letter-code">{letter.code}</b>
          </li>
        </ol>
        <p>{t('letter.valid', { date: formatDate(letter.validUntil) })}</p>
        <p>{t('letter.free')}</p>
        <p>{t('letter.closing')}</p>
        <p>{letter.office}</p>
      </article>
    </div>
  );
}
