import { optionalDay, optionalText, requiredText, z } from '../../../forms/z';
import { type GoalText, type GoalView, type Learner, learners } from '../api/types';

export const goalSchema = z.object({
  title: requiredText(200),
  plain: optionalText(300),
  learner: z.enum(learners),
  learnerNote: optionalText(100),
  until: optionalDay(),
});

export type GoalValues = z.infer<typeof goalSchema>;

export function valuesOf(goal?: Pick<GoalView | GoalText, keyof GoalText>): GoalValues {
  return {
    title: goal?.title ?? '',
    plain: goal?.plain ?? '',
    learner: (goal?.learner ?? 'EMPLOYEE') as Learner,
    learnerNote: goal?.learnerNote ?? '',
    until: goal?.until ?? '',
  };
}

/** Empty boxes are no text. */
export function textOf({ title, plain, learner, learnerNote, until }: GoalValues): GoalText {
  return {
    title,
    learner,
    plain: plain || undefined,
    learnerNote: learnerNote || undefined,
    until: until || undefined,
  };
}
