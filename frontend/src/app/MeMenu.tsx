import { useEffect, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Me } from '../api/useMe';
import { signOut } from '../auth/session';
import { useTexts } from '../i18n/useTexts';
import { Icon } from '../ui/Icon';
import { Avatar } from '../ui/Person';
import { paths } from './paths';

/** My name, opens a short list. Plain links and buttons in source order: no menu role is needed. */
export function MeMenu({ me }: { me: Me }) {
  const t = useTexts('shell');
  const roleNames = useRoleNames(me.roles);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: going to a page closes the list
  useEffect(() => setOpen(false), [pathname]);

  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointer);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey);
    };
  }, [open]);

  return (
    <div className="me" ref={box}>
      <button
        ref={button}
        type="button"
        className="me-button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Avatar name={me.person.name} />
        <span className="me-text">
          <span className="sr-only">{t('me.account')} </span>
          <span className="me-name">{me.person.name}</span>
          <br />
          <span className="muted">{roleNames}</span>
        </span>
      </button>
      {open && (
        <ul className="me-list" id={listId}>
          <li>
            <Link to={paths.profile}>
              <Icon name="account-circle" small />
              {t('me.profile')}
            </Link>
          </li>
          <li>
            <button type="button" onClick={() => void signOut()}>
              <Icon name="logout" small />
              {t('me.signOut')}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

/** The names of up to two roles; the codes come from the server and are only translated here. */
function useRoleNames(roles: string[]) {
  const t = useTexts('roles');
  return roles
    .slice(0, 2)
    .map((role) => t(role))
    .join(', ');
}
