import { useTexts } from '../../../i18n/useTexts';
import { announce, Button } from '../../../ui';
import type { TaskOwners, Value } from '../api/types';
import { useTaskMatrices } from '../api/useProgrammes';
import { BODIES } from '../fields';
import { BoxMatrix } from './BoxMatrix';

type Body = TaskOwners['bodies'][number];

interface TaskMatrixEditorProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  value: TaskOwners[];
  onChange: (value: Value, source?: string | null) => void;
}

/** The 17 tasks of JADE and who does them; the three ways of the study are one button each. */
export function TaskMatrixEditor({ value, onChange, ...texts }: TaskMatrixEditorProps) {
  const t = useTexts('programmes');
  const matrices = useTaskMatrices();
  const toggle = (task: string, body: Body) =>
    onChange(
      value.map((owners) =>
        owners.task === task
          ? {
              ...owners,
              bodies: owners.bodies.includes(body)
                ? owners.bodies.filter((one) => one !== body)
                : [...owners.bodies, body],
            }
          : owners,
      ) as unknown as Value,
    );
  return (
    <BoxMatrix
      {...texts}
      corner={t('tasks.task')}
      rows={value.map(({ task, fixed }) => ({
        key: task,
        head: (
          <>
            {t(`options.task.${task}`)}
            {fixed && <span className="small muted"> {t('tasks.fixed')}</span>}
          </>
        ),
      }))}
      columns={BODIES.map((body) => ({ key: body, head: t(`options.body.${body}`) }))}
      isChecked={(task, body) =>
        value.some((owners) => owners.task === task && owners.bodies.includes(body as Body))
      }
      nameOf={(task, body) =>
        t('tasks.pair', { task: t(`options.task.${task}`), body: t(`options.body.${body}`) })
      }
      onToggle={(task, body) => toggle(task, body as Body)}
    >
      <div className="row rule-presets">
        {matrices.data?.map((matrix) => (
          <Button
            key={matrix.key}
            kind="secondary"
            small
            onClick={() => {
              onChange(matrix.tasks as unknown as Value, matrix.source);
              announce(t('tasks.taken', { name: t(`tasks.${matrix.key}`) }));
            }}
          >
            {t(`tasks.${matrix.key}`)}
          </Button>
        ))}
      </div>
    </BoxMatrix>
  );
}
