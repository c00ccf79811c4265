import { useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useUiTexts } from './useUiTexts';

export interface Tab {
  to: string;
  label: string;
  count?: number;
  /** Only this exact address belongs to the tab (the first one of a case). */
  end?: boolean;
}

/** Tabs that are pages of their own: links, so that each has an address and the way back works. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const { pathname } = useLocation();
  const list = useRef<HTMLUListElement>(null);

  // On a narrow screen the row scrolls sideways: the tab one is on must not stay out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address decides which tab is the current one
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!list.current || !here) return;
    const row = list.current.getBoundingClientRect();
    const tab = here.getBoundingClientRect();
    list.current.scrollLeft += tab.left + tab.width / 2 - (row.left + row.width / 2);
  }, [pathname]);

  return (
    <nav className="tabs" aria-label={label}>
      <ul ref={list}>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end={tab.end}>
              {tab.label}
              {tab.count !== undefined && <span className="count">{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface Crumb {
  to?: string;
  label: string;
}

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const t = useUiTexts();
  return (
    <nav className="crumbs" aria-label={t('breadcrumb')}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            {crumb.to ? (
              <Link to={crumb.to}>{crumb.label}</Link>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
