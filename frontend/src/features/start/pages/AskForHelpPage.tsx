import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { lastRealm } from '../../../auth/session';
import { useTexts } from '../../../i18n/useTexts';
import { ButtonLink } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { OfficeContactLines } from '../../offices/components/OfficeContactLines';
import { OfficeFound } from '../../offices/components/OfficeFound';
import { OfficePicker } from '../../offices/components/OfficePicker';

const WHO = ['employee', 'employer', 'others'];

/** The ways to ask: with an account in the portal, or by telephone, letter or visit. */
export function AskForHelpPage() {
  const t = useTexts('start');
  const [search] = useSearchParams();
  const who = WHO.find((known) => known === search.get('wer'));
  return (
    <Page title={t('ask.title')} subtitle={t('ask.subtitle')}>
      <div className="beside">
        <div className="stack stack-wide">
          {who && (
            <section className="stack reading" aria-labelledby="for-you">
              <h2 id="for-you">{t(`ask.${who}.title`)}</h2>
              <p>{t(`ask.${who}.text`)}</p>
            </section>
          )}
          <section className="stack reading" aria-labelledby="your-office">
            <h2 id="your-office">{t('ask.officeTitle')}</h2>
            <OfficePicker initial={lastRealm()}>
              {(office) => (
                <>
                  <OfficeFound office={office} />
                  <div className="stack stack-wide section-near">
                    <section className="stack" aria-labelledby="in-person">
                      <h3 id="in-person">{t('ask.withoutTitle')}</h3>
                      <p>{t('ask.withoutText')}</p>
                      <OfficeContactLines office={office} />
                    </section>
                    {office.open && (
                      <section className="stack" aria-labelledby="with-account">
                        <h3 id="with-account">{t('ask.withTitle')}</h3>
                        <p>{t('ask.withText')}</p>
                        <p>
                          <ButtonLink
                            kind="primary"
                            icon="arrow-forward"
                            to={`${paths.signIn}?zu=${encodeURIComponent(paths.newInquiry)}`}
                          >
                            {t('ask.signIn')}
                          </ButtonLink>
                        </p>
                      </section>
                    )}
                  </div>
                </>
              )}
            </OfficePicker>
          </section>
        </div>
        <aside className="box box-quiet stack" aria-labelledby="good-to-know">
          <h2 className="h3" id="good-to-know">
            {t('ask.knowTitle')}
          </h2>
          <ul className="bullets">
            <li>{t('ask.know1')}</li>
            <li>{t('ask.know2')}</li>
            <li>{t('ask.know3')}</li>
          </ul>
        </aside>
      </div>
    </Page>
  );
}
