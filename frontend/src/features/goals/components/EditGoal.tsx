import { useState } from 'react';
import { Conflict } from '../../../api/problem';
import { useTexts } from '../../../i18n/useTexts';
import { Button, Notice } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import type { CurrentGoal, GoalView } from '../api/types';
import { useEditGoal } from '../api/useGoalWrites';
import { GoalFields } from '../forms/GoalFields';
import { type GoalValues, goalSchema, textOf, valuesOf } from '../forms/goalText';

interface Props {
  caseId: string;
  goal: GoalView;
  onDone: () => void;
}

/** Another edition. If somebody else was faster, both texts are shown and nothing typed is lost. */
export function EditGoal({ caseId, goal, onDone }: Props) {
  const t = useTexts('goals');
  const form = useZodForm(goalSchema, valuesOf(goal));
  const [version, setVersion] = useState(goal.version);
  const [theirs, setTheirs] = useState<CurrentGoal>();
  const edit = useEditGoal(caseId, onDone);

  async function send(values: GoalValues) {
    try {
      await edit.mutateAsync({ goalId: goal.id, version, text: textOf(values) });
    } catch (error) {
      const current = error instanceof Conflict ? (error.body.current as CurrentGoal | undefined) : undefined;
      if (!current) throw error;
      setTheirs(current);
      setVersion(current.version);
    }
  }

  return (
    <section className="reading" aria-labelledby="edit-goal">
      <h2 id="edit-goal">{t('edit.title')}</h2>
      <p className="muted">{t('edit.intro')}</p>
      {theirs && (
        <div className="section-near">
          <Notice tone="warning" announce title={t('conflict.title', { name: theirs.lastChange.by })}>
            <p>{t('conflict.theirs')}</p>
            <p className="strong">{theirs.text.title}</p>
            {theirs.text.plain && <p>{theirs.text.plain}</p>}
            <p>{t('conflict.yours')}</p>
            <p>
              <Button
                kind="secondary"
                small
                onClick={() => {
                  form.reset(valuesOf(theirs.text));
                  setTheirs(undefined);
                }}
              >
                {t('conflict.takeTheirs')}
              </Button>
            </p>
          </Notice>
        </div>
      )}
      <div className="section-near">
        <Form form={form} onSubmit={send}>
          <GoalFields form={form} overall={goal.kind === 'OVERALL'} />
          <div className="form-actions">
            <Button type="submit" kind="primary" busy={edit.isPending}>
              {t(theirs ? 'conflict.sendMine' : 'edit.send')}
            </Button>
            <Button kind="secondary" onClick={onDone}>
              {t('edit.cancel')}
            </Button>
          </div>
        </Form>
      </div>
    </section>
  );
}
