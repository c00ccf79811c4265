import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useTexts } from '../../../i18n/useTexts';
import type { GoalView, Stage } from '../api/types';

export interface GoalMenuProps {
  goal: GoalView;
  onOpen: (goal: GoalView) => void;
  onAssent: (goal: GoalView) => void;
  onEdit: (goal: GoalView) => void;
  onMove: (goal: GoalView, stage: Stage) => void;
}

/** Everything dragging can do, and more, as plain menu items. */
export function GoalMenu({ goal, onOpen, onAssent, onEdit, onMove }: GoalMenuProps) {
  const t = useTexts('goals');
  const targets = goal.movesTo.filter((stage) => stage !== goal.stage);
  return (
    <MenuTrigger>
      <Button className="goal-card__menu" aria-label={t('menu.label', { title: goal.title })}>
        <span className="kern-icon kern-icon--more-vert kern-icon--small" aria-hidden="true" />
      </Button>
      <Popover placement="bottom end" className="goal-menu">
        <Menu className="menu-list">
          <MenuSection>
            <Header className="sr-only">{t('menu.goal')}</Header>
            <MenuItem className="menu-item" onAction={() => onOpen(goal)}>
              {t('menu.open')}
            </MenuItem>
            {goal.actions.includes('GOAL_ASSENT') && (
              <MenuItem className="menu-item" onAction={() => onAssent(goal)}>
                {t('menu.assent')}
              </MenuItem>
            )}
            {goal.actions.includes('GOAL_EDIT') && (
              <MenuItem className="menu-item" onAction={() => onEdit(goal)}>
                {t('menu.edit')}
              </MenuItem>
            )}
          </MenuSection>
          {targets.length > 0 && <Separator className="goal-menu__line" />}
          {targets.length > 0 && (
            <MenuSection>
              <Header className="goal-menu__head">{t('menu.moveTo')}</Header>
              {targets.map((stage) => (
                <MenuItem key={stage} className="menu-item" onAction={() => onMove(goal, stage)}>
                  {t(`stage.${stage}`)}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
