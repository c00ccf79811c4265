import { useTexts } from '../../../i18n/useTexts';
import { Table } from '../../../ui';
import type { Rules, TaskOwners } from '../api/types';
import { at } from '../values';

/** Who does which of the 17 tasks. */
export function TaskTable({ rules }: { rules: Rules }) {
  const t = useTexts('programmes');
  return (
    <Table
      caption={t('fields.steps.tasks.label')}
      rows={(at(rules, 'steps.tasks') as unknown as TaskOwners[]) ?? []}
      rowKey={({ task }) => task}
      columns={[
        { id: 'task', head: t('tasks.task'), rowHead: true, cell: ({ task }) => t(`options.task.${task}`) },
        {
          id: 'bodies',
          head: t('tasks.bodies'),
          cell: ({ bodies }) => bodies.map((body) => t(`options.body.${body}`)).join(', '),
        },
      ]}
    />
  );
}
