import { type Me, offered } from '../api/useMe';
import { paths } from './paths';

interface MenuEntry {
  /** Name in the menu of `/api/me`, and key of its text. */
  id: string;
  to: string;
  /** Offered with an operation instead of by its own name. */
  with?: string;
}

/** In this order. What the server does not offer is not shown; the client knows no roles. */
const ENTRIES: MenuEntry[] = [
  { id: 'todo', to: paths.todo },
  { id: 'cases', to: paths.cases },
  { id: 'paperdesk', to: '/post', with: 'PARTICIPANT_INVITE' },
  { id: 'people', to: '/verwaltung/personen' },
  { id: 'programmes', to: paths.programmes },
  { id: 'benefits', to: '/verwaltung/hilfen' },
  { id: 'templates', to: '/verwaltung/bescheidvorlagen' },
  { id: 'forms', to: '/verwaltung/formulare' },
  { id: 'coaches', to: '/jobcoaches' },
  { id: 'requests', to: '/jobcoach-anfragen' },
  { id: 'post', to: '/druckliste' },
  { id: 'setup', to: paths.setup },
  { id: 'golive', to: '/verwaltung/freigabe' },
  { id: 'offices', to: '/plattform/aemter' },
  { id: 'journal', to: '/plattform/journal' },
];

export function menuEntries(me: Me): MenuEntry[] {
  return ENTRIES.filter((entry) => offered(me, entry.with ?? entry.id));
}
