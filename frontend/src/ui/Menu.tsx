import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Icon } from './Icon';

export interface MenuEntry {
  id: string;
  label: string;
  disabled?: boolean;
}

interface MenuProps {
  /** What the menu belongs to, read out: "Aktionen für Ziel Zimmerplan". */
  label: string;
  entries: MenuEntry[];
  onAction: (id: string) => void;
}

/** The three dots of a card. Import it from `ui/Menu`, not from `ui`: it brings React Aria along. */
export function Menu({ label, entries, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className="btn-icon" aria-label={label}>
        <Icon name="more-vert" />
      </AriaButton>
      <Popover placement="bottom end">
        <AriaMenu
          className="menu-list"
          aria-label={label}
          onAction={(key) => onAction(String(key))}
          disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="menu-item">
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
