import { Suspense, useEffect } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { usePersonLive } from '../api/useLive';
import { useMe } from '../api/useMe';
import { useSession } from '../auth/useSession';
import { forgetFallbacks } from '../i18n/fallbacks';
import { useTexts } from '../i18n/useTexts';
import { Waiting } from '../ui/States';
import { ErrorPage } from './ErrorPage';
import { Footer } from './Footer';
import { Header } from './Header';
import { OfflineNotice } from './OfflineNotice';
import { SessionWatch } from './SessionWatch';
import { useLanguageOfPerson } from './useLanguageOfPerson';

/** Header, content, footer around every page. */
export function Frame({ failed }: { failed?: boolean }) {
  const t = useTexts('shell');
  const { pathname } = useLocation();
  const loading = useNavigation().state === 'loading';
  const signedIn = useSession().status === 'signed-in';
  const { data: me } = useMe();
  // Who runs the platform is nobody in any office: nothing waits for them there.
  // Inside a case the stream of the case tells both: browsers keep few connections to one address.
  const inCase = /^\/faelle\/[0-9a-f-]{36}/.test(pathname);
  usePersonLive(signedIn && Boolean(me?.tenant) && !inCase);
  useLanguageOfPerson();

  // biome-ignore lint/correctness/useExhaustiveDependencies: every page starts with a clean list
  useEffect(() => forgetFallbacks, [pathname]);

  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Header />
      <OfflineNotice />
      <SessionState />
      <main id="content" className="content" tabIndex={-1} aria-busy={loading || undefined}>
        <Suspense
          fallback={
            <div className="width">
              <Waiting />
            </div>
          }
        >
          {failed ? <ErrorPage /> : <Outlet />}
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}

function SessionState() {
  const session = useSession();
  if (session.status === 'signed-out') return null;
  return <SessionWatch key={session.status} ended={session.status === 'ended'} realm={session.realm} />;
}
