import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { lastRealm, signIn } from '../../../auth/session';
import { useTexts } from '../../../i18n/useTexts';
import { Button, LinkButton } from '../../../ui/Button';
import { Link } from '../../../ui/Link';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import type { Office } from '../../offices/api/useOffices';
import { OfficeFound } from '../../offices/components/OfficeFound';
import { OfficePicker } from '../../offices/components/OfficePicker';

const PLATFORM_REALM = 'platform';

interface SignInHereProps {
  office: Office;
  leaving: boolean;
  onGo: (realm: string) => void;
}

function SignInHere({ office, leaving, onGo }: SignInHereProps) {
  const t = useTexts('signin');
  if (!office.realm || !office.open) {
    return (
      <>
        <p className="small">{t('notOpen')}</p>
        <p className="small">
          <Link to={paths.office(office.key)}>{t('reach')}</Link>
        </p>
      </>
    );
  }
  const { realm } = office;
  return (
    <p>
      <Button kind="primary" icon="arrow-forward" busy={leaving} onClick={() => onGo(realm)}>
        {t('goToLogin')}
      </Button>
    </p>
  );
}

/** Which office: its own login page follows. */
export function ChooseOfficePage() {
  const t = useTexts('signin');
  const [search] = useSearchParams();
  const [leaving, setLeaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const returnTo = search.get('zu') ?? paths.start;

  async function go(realm: string, to = returnTo) {
    setLeaving(true);
    setFailed(false);
    try {
      await signIn(realm, to);
    } catch {
      // The login page could not be reached: nothing is lost, the person may try again.
      setFailed(true);
      setLeaving(false);
    }
  }

  return (
    <Page title={t('title')} subtitle={t('subtitle')}>
      <div className="beside">
        <div className="stack reading">
          {search.has('zu') && <Notice>{t('signInFirst')}</Notice>}
          {failed && (
            <Notice tone="danger" announce title={t('failedTitle')}>
              {t('failedText')}
            </Notice>
          )}
          <OfficePicker initial={lastRealm()}>
            {(office) => (
              <OfficeFound office={office}>
                <SignInHere office={office} leaving={leaving} onGo={(realm) => void go(realm)} />
              </OfficeFound>
            )}
          </OfficePicker>
        </div>
        <aside className="box box-quiet stack" aria-labelledby="no-account">
          <h2 className="h3" id="no-account">
            {t('noAccountTitle')}
          </h2>
          <p>{t('noAccountText')}</p>
          <p>
            <Link to={paths.ask}>{t('noAccountLink')}</Link>
          </p>
          <hr className="rule" />
          <p className="small">
            {t('operator')}{' '}
            <LinkButton className="small" onClick={() => void go(PLATFORM_REALM, '/plattform/aemter')}>
              {t('operatorLink')}
            </LinkButton>
          </p>
        </aside>
      </div>
    </Page>
  );
}
