import { z } from '../../../forms/z';
import { LEARNERS, type PlanContent } from '../api/types';

const day = z.string().refine((value) => value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value));

/** Nothing is needed to keep a plan; what is missing is said when it is given to the office. */
export const planSchema = z.object({
  situation: z.string().max(8000),
  suitability: z.string().max(8000),
  analysis: z.object({ heldOn: day, findings: z.string().max(8000) }),
  goals: z.array(
    z.object({ title: z.string().max(200), plainTitle: z.string().max(300), learner: z.enum(LEARNERS) }),
  ),
  minutes: z.number().int().optional(),
  months: z.string(),
  startsOn: day,
  frame: z.string().max(4000),
});

export type PlanValues = z.infer<typeof planSchema>;

export const emptyGoal = { title: '', plainTitle: '', learner: 'EMPLOYEE' as const };

export function valuesOf(content: PlanContent): PlanValues {
  return {
    situation: content.situation ?? '',
    suitability: content.suitability ?? '',
    analysis: { heldOn: content.analysis?.heldOn ?? '', findings: content.analysis?.findings ?? '' },
    goals:
      content.goals.length > 0
        ? content.goals.map((goal) => ({ ...goal, plainTitle: goal.plainTitle ?? '' }))
        : [{ ...emptyGoal }],
    minutes: content.minutes ?? undefined,
    months: content.months ? String(content.months) : '',
    startsOn: content.startsOn ?? '',
    frame: content.frame ?? '',
  };
}

export function contentOf(values: PlanValues): PlanContent {
  const { heldOn, findings } = values.analysis;
  const months = Number(values.months);
  return {
    situation: values.situation.trim() || null,
    suitability: values.suitability.trim() || null,
    analysis:
      heldOn || findings.trim() ? { heldOn: heldOn || null, findings: findings.trim() || null } : null,
    goals: values.goals
      .filter(({ title }) => title.trim() !== '')
      .map(({ title, plainTitle, learner }) => ({
        title: title.trim(),
        plainTitle: plainTitle.trim() || null,
        learner,
      })),
    minutes: values.minutes ?? null,
    months: Number.isInteger(months) && months > 0 ? months : null,
    startsOn: values.startsOn || null,
    frame: values.frame.trim() || null,
  };
}
