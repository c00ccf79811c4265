import type { Answer, FormField } from './types';

/** Whether a field is shown beside its neighbours' answers; what hangs on something hidden is hidden. */
export function isShown(
  field: FormField,
  neighbours: FormField[],
  answers: { [field: string]: unknown },
  seen: ReadonlySet<string> = new Set(),
): boolean {
  return (field.shownIf ?? []).every((condition) => {
    const answer = answers[condition.field] as Answer | undefined;
    const holds = Array.isArray(answer)
      ? answer.some((one) => condition.in.includes(one as string))
      : condition.in.includes(answer as string | boolean);
    const asked = neighbours.find(({ field: name }) => name === condition.field);
    if (!holds || !asked || seen.has(condition.field)) return holds;
    return isShown(asked, neighbours, answers, new Set([...seen, field.field, condition.field]));
  });
}
