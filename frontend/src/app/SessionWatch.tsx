import { useEffect, useState } from 'react';
import { activeWithin } from '../auth/activity';
import { renew, sessionEndsAt, signIn, signOut } from '../auth/session';
import { useTexts } from '../i18n/useTexts';
import { Button, LinkButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Notice } from '../ui/Notice';

const WARN_BEFORE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 10_000;
const RENEW_BELOW_MS = 20 * 60_000;

/** Warns five minutes before the login forgets the person, and says when it has happened. */
export function SessionWatch({ ended, realm }: { ended?: boolean; realm?: string }) {
  const t = useTexts('shell');
  const [minutes, setMinutes] = useState<number>();
  const [dismissed, setDismissed] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (ended) return;
    const look = () => {
      const left = (sessionEndsAt() ?? Number.POSITIVE_INFINITY) - Date.now();
      setMinutes(left <= WARN_BEFORE_MS ? Math.max(0, Math.ceil(left / 60_000)) : undefined);
      // Somebody who writes a long text sends nothing and is here all the same. At the end the token is
      // asked for a last time: when it is refused, the session is over.
      if (left <= 0 || (left < RENEW_BELOW_MS && activeWithin(LOOK_EVERY_MS * 2))) {
        renew().catch(() => undefined);
      }
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [ended]);

  if (ended && realm && dismissed) {
    return (
      <div className="width section-near">
        <Notice tone="warning" announce title={t('session.endedTitle')}>
          <LinkButton onClick={() => void signIn(realm, location.pathname + location.search + location.hash)}>
            {t('session.signInAgain')}
          </LinkButton>
        </Notice>
      </div>
    );
  }

  if (ended && realm) {
    return (
      <Dialog open={!dismissed} onClose={() => setDismissed(true)} title={t('session.endedTitle')}>
        <p>{t('session.endedText')}</p>
        <div className="dialog-actions">
          <Button
            kind="primary"
            onClick={() => void signIn(realm, location.pathname + location.search + location.hash)}
          >
            {t('session.signInAgain')}
          </Button>
        </div>
      </Dialog>
    );
  }

  async function stay() {
    setBusy(true);
    await renew().finally(() => setBusy(false));
    setMinutes(undefined);
  }

  return (
    <Dialog
      open={minutes !== undefined && !dismissed}
      onClose={() => setDismissed(true)}
      title={t('session.warnTitle', { count: minutes ?? 0 })}
    >
      <p>{t('session.warnText')}</p>
      <div className="dialog-actions">
        <Button kind="primary" onClick={() => void stay()} busy={busy}>
          {t('session.stay')}
        </Button>
        <Button onClick={() => void signOut()}>{t('me.signOut')}</Button>
      </div>
    </Dialog>
  );
}
