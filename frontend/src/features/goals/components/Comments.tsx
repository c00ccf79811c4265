import { requiredText, z } from '../../../forms/z';
import { useTexts } from '../../../i18n/useTexts';
import { Button, formatMoment, ProblemNotice, TextArea, Waiting } from '../../../ui';
import { Form, fieldError, useZodForm } from '../../../ui/Form';
import type { GoalView } from '../api/types';
import { useGoalComments } from '../api/useGoalComments';
import { useComment } from '../api/useGoalWrites';

/** What was said about a goal, oldest first, and a box to say something. */
export function Comments({ caseId, goal }: { caseId: string; goal: GoalView }) {
  const t = useTexts('goals');
  const comments = useGoalComments(caseId, goal.id);
  return (
    <section className="stack" aria-labelledby="goal-comments">
      <h3 id="goal-comments">{t('comments.title')}</h3>
      {comments.data?.length === 0 && <p className="muted">{t('comments.none')}</p>}
      {comments.data && (
        <ul className="goal-comments">
          {comments.data.map((comment) => (
            <li key={comment.id}>
              <p className="small">
                <span className="strong">{comment.by}</span>{' '}
                <span className="muted">
                  {formatMoment(comment.writtenAt)}
                  {comment.recordedBy && ` · ${t('comments.recorded', { name: comment.recordedBy })}`}
                </span>
              </p>
              <p className="goal-comments__text">{comment.text}</p>
            </li>
          ))}
        </ul>
      )}
      {comments.isPending && <Waiting />}
      {comments.error && <ProblemNotice error={comments.error} onRetry={() => void comments.refetch()} />}
      {goal.actions.includes('GOAL_COMMENT') && <NewComment caseId={caseId} goalId={goal.id} />}
    </section>
  );
}

function NewComment({ caseId, goalId }: { caseId: string; goalId: string }) {
  const t = useTexts('goals');
  const form = useZodForm(z.object({ text: requiredText(2000) }), { text: '' });
  const comment = useComment(caseId, () => form.reset());
  return (
    <Form form={form} onSubmit={({ text }) => comment.mutateAsync({ goalId, text })}>
      <TextArea
        label={t('comments.label')}
        rows={3}
        readers={t('readers')}
        error={fieldError(form, 'text')}
        {...form.register('text')}
      />
      <div className="form-actions">
        <Button type="submit" kind="secondary" busy={comment.isPending}>
          {t('comments.send')}
        </Button>
      </div>
    </Form>
  );
}
