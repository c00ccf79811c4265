import { test } from '@playwright/test';
import { Cast, type Part } from '../support/actors';
import { PersonApi } from '../support/api';
import { expectNoFaults } from '../support/checks';
import { browserOf } from '../support/people';
import { seed } from '../support/seeding';
import type { SamplePerson } from '../support/stack';
import { accepting, takingOnBoard } from './chapters/boarding';
import {
  apisOf,
  applyingWithFewHours,
  correctedAndGranted,
  day,
  groundOf,
  refusedForARule,
  stillDecidedBy,
  toTheApplication,
  toTheDesk,
} from './chapters/firstCase';
import { buildingAForm, fillingTheForm } from './chapters/ownForm';
import { atTheSameTime, drafting, laterVersion, ownConditions, tryingAndEnacting } from './chapters/rules';
import { whatIsDone, whatIsToBeDone } from './chapters/settingUp';
import { inviteAll, staffing } from './chapters/staffing';

/** Taken on board by this journey; to walk it again over the same data, name another one. */
const OFFICE = process.env.NEW_OFFICE ?? 'rp';

/** Invented people; each chooses the password of all sample people. */
const person = (name: string, role: string): SamplePerson => ({
  tenant: OFFICE,
  realm: OFFICE,
  username: `${name.split(' ').at(-1)?.toLowerCase()}@${OFFICE}.example`,
  password: 'Jobcoaching-Muster-2026',
  role,
  name,
});

const ADMINISTRATOR = person('Frau Ruth Rainfarn', 'TENANT_ADMIN');
const SECOND = person('Frau Selma Sanikel', 'TENANT_ADMIN');
const STAFF = {
  worker: person('Frau Wilma Waldmeister', 'CASE_WORKER'),
  colleague: person('Herr Karl Kamille', 'CASE_WORKER'),
  ifd: person('Frau Ina Iberis', 'IFD_ADVISER'),
  coach: person('Frau Jana Jasmin', 'JOB_COACH'),
};
const GUESTS = {
  employee: person('Frau Lena Lavendel', 'EMPLOYEE'),
  employer: person('Herr Emil Eibe', 'EMPLOYER'),
};

test('a new office makes its rules and its form, and decides its first case by them', async ({
  browser,
  request,
}) => {
  test.setTimeout(20 * 60_000);
  await takingOnBoard(browser, ADMINISTRATOR);
  await accepting(browser, ADMINISTRATOR, /\/verwaltung\/einrichten$/);
  const administrator = await browserOf(browser, ADMINISTRATOR, '/verwaltung/personen');
  await whatIsToBeDone(administrator);
  await staffing(administrator, SECOND);
  await inviteAll(request, ADMINISTRATOR, Object.values(STAFF));
  await Promise.all([SECOND, ...Object.values(STAFF)].map((one) => accepting(browser, one)));
  seed(OFFICE, 200);

  await drafting(administrator);
  await ownConditions(administrator);
  await atTheSameTime(administrator, await browserOf(browser, SECOND, '/verwaltung/personen'));
  await tryingAndEnacting(administrator);
  await whatIsDone(administrator);
  await buildingAForm(administrator);

  const people: Partial<Record<Part, SamplePerson>> = { ...STAFF, ...GUESTS };
  const cast = new Cast(browser, (part) => people[part] ?? ADMINISTRATOR);
  const api = apisOf(request, cast);
  const caseId = await toTheApplication(cast, api);
  await applyingWithFewHours(cast, caseId);
  await fillingTheForm(cast, caseId);
  await toTheDesk(api, await PersonApi.of(request, ADMINISTRATOR), caseId);
  await refusedForARule(cast, caseId);
  await correctedAndGranted(cast, caseId);

  const decidedBy = await groundOf(await api('worker'), caseId);
  await laterVersion(administrator, day(1));
  await stillDecidedBy(cast, await api('worker'), caseId, decidedBy);
  for (const page of [...cast.all(), administrator]) expectNoFaults(page);
});
