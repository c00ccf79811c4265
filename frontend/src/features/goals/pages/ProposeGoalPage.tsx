import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths';
import { useTexts } from '../../../i18n/useTexts';
import { Button, ButtonLink, type Draft, SavedAt, toast, useDraft, Waiting } from '../../../ui';
import { Form, useZodForm } from '../../../ui/Form';
import { useTheCase } from '../../cases/useTheCase';
import { useProposeGoal } from '../api/useGoalWrites';
import { GoalFields } from '../forms/GoalFields';
import { type GoalValues, goalSchema, textOf, valuesOf } from '../forms/goalText';

/** A new goal, or the overall goal when there is none yet. What is typed is kept. */
export function ProposeGoalPage() {
  const { id } = useTheCase();
  const overall = useSearchParams()[0].get('art') === 'gemeinsam';
  const draft = useDraft<GoalValues>(`case-${id}-goal-${overall ? 'overall' : 'new'}`);
  return draft.found === undefined ? (
    <Waiting />
  ) : (
    <ProposeForm caseId={id} overall={overall} draft={draft} found={draft.found} />
  );
}

interface Props {
  caseId: string;
  overall: boolean;
  draft: Draft<GoalValues>;
  found: GoalValues | null;
}

function ProposeForm({ caseId, overall, draft, found }: Props) {
  const t = useTexts('goals');
  const go = useNavigate();
  const form = useZodForm(goalSchema, found ?? valuesOf());
  const board = paths.case(caseId, 'ziele');
  const { save, discard } = draft;
  useEffect(() => {
    const watching = form.watch((values) => save(values as GoalValues));
    return () => watching.unsubscribe();
  }, [form, save]);
  const propose = useProposeGoal(caseId, () => {
    void discard();
    toast(t('form.proposed'));
    void go(board);
  });
  return (
    <div className="reading">
      <h2>{t(overall ? 'overall.propose' : 'board.propose')}</h2>
      <p className="muted">{t('form.intro')}</p>
      <div className="section-near">
        <Form
          form={form}
          onSubmit={(values) =>
            propose.mutateAsync({ kind: overall ? 'OVERALL' : 'SHORT_TERM', text: textOf(values) })
          }
        >
          <GoalFields form={form} overall={overall} />
          <p className="small muted section-near">{t('form.noHealth')}</p>
          <div className="form-actions">
            <Button type="submit" kind="primary" busy={propose.isPending}>
              {t('form.send')}
            </Button>
            <ButtonLink to={board} kind="secondary">
              {t('form.back')}
            </ButtonLink>
            <SavedAt draft={draft} />
          </div>
        </Form>
      </div>
    </div>
  );
}
