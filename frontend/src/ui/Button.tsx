import type { ComponentProps, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Icon } from './Icon';
import { useUiTexts } from './useUiTexts';

export type ButtonKind = 'primary' | 'secondary' | 'tertiary' | 'danger';

interface Look {
  kind?: ButtonKind;
  icon?: string;
  small?: boolean;
  large?: boolean;
  children: ReactNode;
}

function classOf({ kind = 'secondary', small, large }: Pick<Look, 'kind' | 'small' | 'large'>) {
  const base = kind === 'danger' ? 'kern-btn btn-danger' : `kern-btn kern-btn--${kind}`;
  return `${base}${small ? ' kern-btn--x-small' : ''}${large ? ' btn-large' : ''}`;
}

function Face({ icon, children }: Pick<Look, 'icon' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </>
  );
}

interface ButtonProps extends Look, Omit<ComponentProps<'button'>, 'children'> {
  /** The wish is on its way: the button stays, a second press does nothing. */
  busy?: boolean;
}

export function Button({ kind, icon, small, large, busy, children, onClick, ...rest }: ButtonProps) {
  const t = useUiTexts();
  return (
    <button
      type="button"
      {...rest}
      className={`${classOf({ kind, small, large })} ${rest.className ?? ''}`}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      <Face icon={icon}>{busy ? t('busy') : children}</Face>
    </button>
  );
}

/** Looks like a button, goes to a page. */
export function ButtonLink({ kind, icon, small, large, children, to }: Look & { to: string }) {
  return (
    <RouterLink to={to} className={classOf({ kind, small, large })}>
      <Face icon={icon}>{children}</Face>
    </RouterLink>
  );
}

/** Looks like a link, does something. */
export function LinkButton(props: ComponentProps<'button'>) {
  return <button type="button" {...props} className={`btn-link ${props.className ?? ''}`} />;
}

/** Only an icon to see; the label is read out. */
export function IconButton({
  icon,
  label,
  ...rest
}: { icon: string; label: string } & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className="btn-icon" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
