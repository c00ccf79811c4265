import { optionalDay, z } from '../../../forms/z';
import { NOBODY, personShape, personWish } from '../../cases/forms/person';

export type StepId = 'who' | 'what' | 'words' | 'place' | 'check';

/** Who asks from the side of the company: may ask in general, names nobody. */
const COMPANY = ['HR', 'SUPERVISOR', 'SBV'];

const shape = z.object({
  /** Steps the reader has come to; fields of later ones are not looked at yet. */
  step: z.number(),
  steps: z.array(z.string()),
  /** For oneself, or written down for somebody who called, wrote or came. */
  recorded: z.enum(['no', 'yes']),
  asking: z.string(),
  recordedFor: z.object({
    channel: z.string(),
    receivedOn: optionalDay(),
    note: z.string().trim().max(500),
    person: z.object(personShape),
  }),
  /** Whether the office has several programmes to choose from. */
  choosesProgramme: z.enum(['no', 'yes']),
  programmeId: z.string(),
  occasions: z.array(z.string()),
  situation: z.string().nullable(),
  question: z.string().trim().max(4000),
  health: z.string().trim().max(4000),
  workplace: z.string().trim().max(200),
  named: z.string().nullable(),
  employee: z.object(personShape),
});

export type FirstQuestion = z.infer<typeof shape>;

export const EMPTY: FirstQuestion = {
  step: 0,
  steps: [],
  recorded: 'no',
  asking: '',
  recordedFor: { channel: '', receivedOn: '', note: '', person: NOBODY },
  choosesProgramme: 'no',
  programmeId: '',
  occasions: [],
  situation: '',
  question: '',
  health: '',
  workplace: '',
  named: '',
  employee: NOBODY,
};

export const isCompany = ({ asking }: Pick<FirstQuestion, 'asking'>) => COMPANY.includes(asking);

/** Service, office and workshop may name the person when the person said yes. */
export const mayName = ({ asking }: Pick<FirstQuestion, 'asking'>) =>
  ['IFD_ADVISER', 'OFFICE', 'WORKSHOP'].includes(asking);

/** Facts about health only where the person it is about speaks, or is named with their yes. */
export const mayTellHealth = (values: Pick<FirstQuestion, 'asking' | 'named'>) =>
  values.asking === 'EMPLOYEE' || (mayName(values) && values.named === 'yes');

/** On which step a field stands, to lead back to it. */
export function stepOfField(field: string): StepId {
  if (/^(asking|recorded)/.test(field)) return 'who';
  if (/^(programme|occasions|situation)/.test(field)) return 'what';
  if (/^(question|health)/.test(field)) return 'words';
  return 'place';
}

type Missing = [step: StepId, field: string, message: string];

function personMissing(step: StepId, at: string, person: FirstQuestion['employee']): Missing[] {
  return [
    ...(person.salutation ? [] : [[step, `${at}.salutation`, 'errors.choose'] as Missing]),
    ...(person.givenName ? [] : [[step, `${at}.givenName`, 'errors.required'] as Missing]),
    ...(person.familyName ? [] : [[step, `${at}.familyName`, 'errors.required'] as Missing]),
  ];
}

function missing(values: FirstQuestion): Missing[] {
  const found: Missing[] = [];
  const need = (ok: boolean, ...what: Missing) => {
    if (!ok) found.push(what);
  };
  need(Boolean(values.asking), 'who', 'asking', 'errors.choose');
  if (values.recorded === 'yes') {
    need(Boolean(values.recordedFor.channel), 'who', 'recordedFor.channel', 'errors.choose');
    need(Boolean(values.recordedFor.receivedOn), 'who', 'recordedFor.receivedOn', 'errors.required');
    found.push(...personMissing('who', 'recordedFor.person', values.recordedFor.person));
  }
  need(
    values.choosesProgramme === 'no' || Boolean(values.programmeId),
    'what',
    'programmeId',
    'errors.choose',
  );
  need(values.occasions.length > 0, 'what', 'occasions', 'errors.choose');
  need(Boolean(values.question), 'words', 'question', 'errors.required');
  if (mayName(values)) {
    need(Boolean(values.named), 'place', 'named', 'errors.choose');
    if (values.named === 'yes') found.push(...personMissing('place', 'employee', values.employee));
  }
  return found;
}

/** What is asked on the steps so far; the last step looks at everything. */
export const firstQuestionSchema = shape.superRefine((values, context) => {
  const seen = values.steps.slice(0, values.step + 1);
  for (const [step, field, message] of missing(values)) {
    if (seen.includes(step)) context.addIssue({ code: 'custom', path: field.split('.'), message });
  }
});

/** What the API takes: nothing that was hidden, nothing empty. */
export function wishOf(values: FirstQuestion) {
  const named = mayName(values) && values.named === 'yes';
  return {
    asking: values.asking,
    programmeId: (values.choosesProgramme === 'yes' && values.programmeId) || undefined,
    occasions: values.occasions,
    situation: values.situation || undefined,
    question: values.question,
    health: (mayTellHealth(values) && values.health) || undefined,
    workplace: values.workplace || undefined,
    employee: named ? personWish(values.employee) : undefined,
    employeeAgrees: named ? true : undefined,
    recordedFor:
      values.recorded === 'yes'
        ? {
            person: personWish(values.recordedFor.person),
            channel: values.recordedFor.channel,
            receivedOn: values.recordedFor.receivedOn,
            note: values.recordedFor.note || undefined,
          }
        : undefined,
  };
}
