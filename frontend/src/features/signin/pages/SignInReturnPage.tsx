import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths';
import { finishSignIn, type SignInResult, signIn } from '../../../auth/session';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ButtonLink } from '../../../ui/Button';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/States';

/** The login page sends people back here; from here they go on to where they wanted to be. */
export function SignInReturnPage() {
  const t = useTexts('signin');
  const navigate = useNavigate();
  const [result, setResult] = useState<SignInResult>();

  useEffect(() => {
    let current = true;
    void finishSignIn().then((answer) => {
      if (!current) return;
      if (answer.ok) void navigate(answer.returnTo, { replace: true });
      else setResult(answer);
    });
    return () => {
      current = false;
    };
  }, [navigate]);

  if (!result || result.ok) {
    return (
      <Page title={t('returning')}>
        <Waiting label={t('returning')} />
      </Page>
    );
  }
  const { realm, returnTo } = result;
  return (
    <Page title={t('againTitle')}>
      <div className="stack reading">
        <p>{t('againText')}</p>
        <p className="row">
          {realm && (
            <Button kind="primary" onClick={() => void signIn(realm, returnTo)}>
              {t('again')}
            </Button>
          )}
          <ButtonLink to={paths.signIn}>{t('otherOffice')}</ButtonLink>
        </p>
      </div>
    </Page>
  );
}
