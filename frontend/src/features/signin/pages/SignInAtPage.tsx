import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../../app/paths';
import { signIn } from '../../../auth/session';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ButtonLink } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/States';

/** An accepted invitation leads here: the login page of this office follows, then what waits for the person. */
export function SignInAtPage() {
  const t = useTexts('signin');
  const { realm = '' } = useParams();
  const known = /^[a-z0-9-]{1,40}$/.test(realm);
  const [failed, setFailed] = useState(!known);
  const left = useRef(false);

  function go() {
    setFailed(false);
    signIn(realm, paths.start).catch(() => setFailed(true));
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, also where React renders the page twice
  useEffect(() => {
    if (!known || left.current) return;
    left.current = true;
    go();
  }, []);

  return (
    <Page title={t(failed ? 'againTitle' : 'going')}>
      {failed ? (
        <div className="stack reading">
          <Notice tone="danger" announce title={t('failedTitle')}>
            {t('failedText')}
          </Notice>
          <p className="row">
            {known && (
              <Button kind="primary" onClick={go}>
                {t('again')}
              </Button>
            )}
            <ButtonLink to={paths.signIn}>{t('otherOffice')}</ButtonLink>
          </p>
        </div>
      ) : (
        <Waiting label={t('going')} />
      )}
    </Page>
  );
}
