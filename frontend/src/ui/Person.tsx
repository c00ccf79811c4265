import type { ReactNode } from 'react';

/** The first two letters of the last word: Frau Escheveria → Es. */
export function initialsOf(name: string): string {
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return last.slice(0, 2);
}

interface AvatarProps {
  name: string;
  initials?: string;
  small?: boolean;
  /** `agreed` and `open` on goals, `here` for who looks at the page now. Always said in words as well. */
  ring?: 'agreed' | 'open' | 'here';
}

export function Avatar({ name, initials, small, ring }: AvatarProps) {
  const look = `avatar${small ? ' avatar-small' : ''}${ring ? ` avatar-${ring}` : ''}`;
  return (
    <span className={look} aria-hidden="true">
      {initials ?? initialsOf(name)}
    </span>
  );
}

interface PersonRowProps {
  name: string;
  initials?: string;
  role?: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
}

export function PersonRow({ name, initials, role, note, children }: PersonRowProps) {
  return (
    <div className="person">
      <Avatar name={name} initials={initials} />
      <div className="person-text">
        <p className="strong">{name}</p>
        {role && <p className="small">{role}</p>}
        {note && <p className="small muted">{note}</p>}
      </div>
      {children}
    </div>
  );
}
