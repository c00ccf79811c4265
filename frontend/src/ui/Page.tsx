import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { usePageHasFallbacks } from '../i18n/fallbacks';
import { Icon } from './Icon';
import { useUiTexts } from './useUiTexts';

let shownPath: string | undefined;

/** Focus goes to the heading after a change of page, not when the portal has just opened. */
export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  const t = useUiTexts();

  useEffect(() => {
    document.title = `${title} – ${t('portal')}`;
  }, [title, t]);

  useEffect(() => {
    if (shownPath !== undefined && shownPath !== pathname) heading.current?.focus();
    shownPath = pathname;
  }, [pathname]);

  return heading;
}

/** Says that texts of this page are not yet written in the chosen language. */
export function FallbackMark() {
  const t = useUiTexts();
  const missing = usePageHasFallbacks();
  return missing ? (
    <p className="fallback-mark">
      <Icon name="easy-language" small />
      {t('fallback')}
    </p>
  ) : null;
}

interface PageProps {
  title: string;
  /** Heading to see when it is longer than the title of the window. */
  heading?: ReactNode;
  /** A quiet line below the heading. */
  subtitle?: ReactNode;
  /** Above the heading: breadcrumb. */
  before?: ReactNode;
  /** On the right of the heading: at most one primary button. */
  actions?: ReactNode;
  children: ReactNode;
}

/** Frame of every page: one h1, window title, focus after navigation. Inside a case use `Section` instead. */
export function Page({ title, heading, subtitle, before, actions, children }: PageProps) {
  const h1 = usePageHeading(title);
  return (
    <div className="width">
      <FallbackMark />
      {before}
      <div className="page-head">
        <div className="page-head-text">
          <h1 ref={h1} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {subtitle && <p className="muted">{subtitle}</p>}
        </div>
        {actions && <div className="page-actions row">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
