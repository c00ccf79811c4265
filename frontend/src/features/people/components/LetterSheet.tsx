import { useTexts } from '../../../i18n/useTexts';
import { Button, ButtonLink, formatDate, Notice } from '../../../ui';
import type { Letter } from '../api/people';

/** The letter with the one-time code, as it leaves the printer. Always in German: so it goes into the envelope. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const t = useTexts('people');
  return (
    <div className="stack">
      <div className="letter-help stack">
        <Notice tone="warning">{t('letter.once')}</Notice>
        <div className="row">
          <Button kind="primary" onClick={() => window.print()}>
            {t('letter.print')}
          </Button>
          <ButtonLink to="/verwaltung/personen">{t('letter.done')}</ButtonLink>
        </div>
      </div>
      <article className="letter-sheet" lang="de" aria-label={t('letter.title', { name: letter.name })}>
        <p className="letter-office">{letter.office}</p>
        <p className="letter-address">{[letter.name, letter.postalAddress].filter(Boolean).join('\n')}</p>
        <h2>{t('letter.subject')}</h2>
        <p>{t('letter.dear', { name: letter.name.replace('Herrn ', 'Herr ') })}</p>
        <p>{t('letter.text')}</p>
        <ol className="letter-steps">
          <li>
            {t('letter.step1')} <strong>{letter.portal}</strong>
          </li>
          <li>{t('letter.step2', { office: letter.office })}</li>
          <li>
            {t('letter.step3')}
            <dl className="letter-code">
              <dt>{t('letter.loginName')}</dt>
              <dd>{letter.loginName}</dd>
              <dt>{t('letter.code')}</dt>
              <dd>{letter.code}</dd>
            </dl>
          </li>
          <li>{t('letter.step4')}</li>
        </ol>
        <p>{t('letter.until', { date: formatDate(letter.validUntil) })}</p>
        <p>{t('letter.greeting')}</p>
        <p>{letter.office}</p>
      </article>
    </div>
  );
}
