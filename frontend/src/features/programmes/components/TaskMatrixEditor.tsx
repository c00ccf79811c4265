import { useTexts } from '../../../i18n/useTexts';
import { announce, Button } from '../../../ui';
import { FieldError, FieldHint } from '../../../ui/fieldParts';
import type { TaskOwners, Value } from '../api/types';
import { useTaskMatrices } from '../api/useProgrammes';
import { BODIES } from '../fields';

interface TaskMatrixEditorProps {
  id: string;
  label: string;
  hint: string;
  error?: string;
  value: TaskOwners[];
  onChange: (value: Value, source?: string | null) => void;
}

/** The 17 tasks of JADE and who does them; the three ways of the study are one button each. */
export function TaskMatrixEditor({ id, label, hint, error, value, onChange }: TaskMatrixEditorProps) {
  const t = useTexts('programmes');
  const matrices = useTaskMatrices();
  const toggle = (task: string, body: TaskOwners['bodies'][number]) =>
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
    <div className="field">
      <p className="group-label" id={`${id}-label`}>
        {label}
      </p>
      <FieldHint field={id} hint={hint} />
      <FieldError field={id} error={error} />
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
      <div className="table-scroll" id={id} tabIndex={0} role="group" aria-labelledby={`${id}-label`}>
        <table className="table rule-matrix">
          <thead>
            <tr>
              <th scope="col">{t('tasks.task')}</th>
              {BODIES.map((body) => (
                <th key={body} scope="col">
                  {t(`options.body.${body}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {value.map(({ task, fixed, bodies }) => (
              <tr key={task}>
                <th scope="row">
                  {t(`options.task.${task}`)}
                  {fixed && <span className="small muted"> {t('tasks.fixed')}</span>}
                </th>
                {BODIES.map((body) => (
                  <td key={body}>
                    <input
                      type="checkbox"
                      className="rule-check"
                      checked={bodies.includes(body)}
                      aria-label={t('tasks.pair', {
                        task: t(`options.task.${task}`),
                        body: t(`options.body.${body}`),
                      })}
                      onChange={() => toggle(task, body)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
