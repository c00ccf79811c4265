import { NavLink } from 'react-router';
import { type Me, useMe } from '../api/useMe';
import { useSession } from '../auth/useSession';
import { useTodoCount } from '../features/todo/api/useTodoCount';
import { useTexts } from '../i18n/useTexts';
import { ButtonLink } from '../ui/Button';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';
import { MeMenu } from './MeMenu';
import { menuEntries } from './menu';
import { paths } from './paths';

function OfficeLine({ me }: { me: Me | undefined }) {
  const t = useTexts('shell');
  if (!me) return <b>{t('strip.everybody')}</b>;
  if (!me.tenant) return <b>{t('strip.platform')}</b>;
  return (
    <>
      <b>{me.body ?? me.tenant.name}</b>
      {me.body ? (
        <span className="wide-only">· {me.tenant.name}</span>
      ) : (
        me.tenant.federalState && <span className="wide-only">· {me.tenant.federalState}</span>
      )}
      {me.tenant.state === 'TRIAL' && (
        <span className="trial">
          {t('strip.trial')}
          <span className="wide-only"> – {t('strip.trialPeople')}</span>
        </span>
      )}
    </>
  );
}

function MainMenu({ me }: { me: Me }) {
  const t = useTexts('shell');
  const waiting = useTodoCount(Boolean(me.tenant));
  return (
    <nav className="main-menu" aria-label={t('menu.label')}>
      <ul>
        {menuEntries(me).map((entry) => (
          <li key={entry.to}>
            <NavLink to={entry.to}>
              {t(`menu.${entry.id}`)}
              {entry.id === 'todo' && waiting !== undefined && waiting > 0 && (
                <span className="count">
                  {waiting}
                  <span className="sr-only"> {t('menu.entries')}</span>
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Header() {
  const t = useTexts('shell');
  const signedOut = useSession().status === 'signed-out';
  const { data: me } = useMe();
  return (
    <header>
      <div className="strip">
        <div className="width">
          <p className="strip-office">
            <OfficeLine me={signedOut ? undefined : me} />
          </p>
          <LanguageSwitch />
        </div>
      </div>
      <div className="bar">
        <div className="width">
          <Brand to={paths.start} />
          {!signedOut && me && <MainMenu me={me} />}
          <div className="bar-end">
            {signedOut ? <ButtonLink to={paths.signIn}>{t('signIn')}</ButtonLink> : me && <MeMenu me={me} />}
          </div>
        </div>
      </div>
    </header>
  );
}
