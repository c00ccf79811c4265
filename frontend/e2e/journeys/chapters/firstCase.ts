import { type APIRequestContext, expect, type Page } from '@playwright/test';
import type { Cast, Part } from '../../support/actors';
import { PersonApi } from '../../support/api';
import { checkPage } from '../../support/checks';
import { enterCompanyPart, enterEmployeePart, hoursAWeek } from './applying';
import { accepting } from './boarding';
import { step } from './steps';

type Apis = (part: Part) => Promise<PersonApi>;

const TEXT = { textVersion: '2026-11', language: 'DE', decision: 'GIVEN', to: [] };

const invitation = (cast: Cast, part: Part) => {
  const { name, username, role } = cast.person(part);
  const [salutation = '', givenName = '', familyName = ''] = name.split(' ');
  return {
    salutation: salutation.toUpperCase(),
    givenName,
    familyName,
    email: username,
    role,
    channel: 'MAIL',
  };
};

/** A case up to the application, and who takes part in it. How that looks is another journey's. */
export async function toTheApplication(cast: Cast, api: Apis): Promise<string> {
  return step('a case comes in and those who take part are there', async () => {
    const [ifd, worker] = [await api('ifd'), await api('worker')];
    const { role: _, channel: __, ...employee } = invitation(cast, 'employee');
    const { id } = await ifd.post<{ id: string }>('/api/cases', {
      asking: 'IFD_ADVISER',
      occasions: ['PERFORMANCE_COMMUNICATION'],
      situation: 'DISMISSAL_IN_SIGHT',
      question: 'Frau Lavendel kommt mit dem neuen Kassenprogramm nicht mit.',
      employee: { ...employee, postalAddress: 'Musterweg 4\n55116 Mainz' },
      employeeAgrees: true,
      workplace: 'Buchladen Rheinblick',
    });
    for (const part of ['employee', 'employer'] as const) {
      await ifd.post('/api/invitations', invitation(cast, part));
      await accepting(cast.browser, cast.person(part));
    }
    const at = `/api/cases/${id}`;
    await worker.post(`${at}/responsible`);
    const self = await api('employee');
    await self.post(`${at}/consents`, { ...TEXT, form: 'COMPANY_TAKES_PART', to: ['SUPERVISOR'] });
    const { role: ___, channel, ...guest } = invitation(cast, 'employer');
    await ifd.post(`${at}/participants`, { relation: 'SUPERVISOR', ...guest, how: channel });
    await ifd.post(`${at}/informing`);
    await ifd.post(`${at}/suitability/start`);
    await ifd.post(`${at}/suitability/conclusion`, { result: 'FITS', reason: 'Es geht um Lernen am Platz.' });
    await self.post(`${at}/consents`, { ...TEXT, form: 'MEASURE_AGREEMENT' });
    await self.post(`${at}/consents`, {
      ...TEXT,
      form: 'HEALTH_TO_PROVIDERS',
      textVersion: '2026-12',
      to: ['IFD_ADVISER', 'JOB_COACH'],
    });
    await (await api('employer')).post(`${at}/consents`, { ...TEXT, form: 'COMPANY_AGREEMENT' });
    return id;
  });
}

/** The employee files with too few hours: the self-check says so, the filing is never refused. */
export async function applyingWithFewHours(cast: Cast, caseId: string) {
  const employee = await cast.get('employee');
  await step(
    'the employee enters too few hours; the self-check says it, the application can be filed',
    async () => {
      await enterEmployeePart(employee, caseId, {
        place: 'Buchladen Rheinblick, Mainz',
        job: 'Verkauf und Kasse',
        hours: '16',
      });
      await employee.getByRole('button', { name: 'Angaben speichern' }).click();
      await expect(employee.getByText('Die Angaben sind gespeichert.')).toBeVisible();
      await employee.goto(`/faelle/${caseId}/passt-das`);
      await expect(employee.getByText(/Nötig sind 20 Stunden in der Woche/)).toBeVisible();
      await expect(employee.getByText('Geprüft nach: Jobcoaching am Arbeitsplatz, Fassung 2.')).toBeVisible();
      await checkPage(employee);
      await employee.goto(`/faelle/${caseId}/antrag`);
      await employee.getByRole('button', { name: 'Antrag stellen' }).click();
      await employee.getByRole('dialog').getByRole('button', { name: 'Antrag stellen' }).click();
      await expect(employee.getByText(/Der Antrag ist am .* eingegangen/)).toBeVisible();
    },
  );
  await step('the company enters its part', async () => {
    const employer = await cast.get('employer');
    await enterCompanyPart(employer, caseId, 'Herr Eibe');
    await employer.getByRole('button', { name: 'Angaben speichern' }).click();
    await expect(employer.getByText('Die Angaben sind gespeichert.')).toBeVisible();
  });
}

/** Competence, coach, plan and assessment: everything up to the desk where it is decided. */
export async function toTheDesk(api: Apis, administrator: PersonApi, caseId: string) {
  await step('the coach plans, the service assesses', async () => {
    const at = `/api/cases/${caseId}`;
    const [worker, ifd, coach] = [await api('worker'), await api('ifd'), await api('coach')];
    await worker.post(`${at}/competence-check`);
    await worker.post(`${at}/competence-check/confirmation`, {
      reason: 'Der Arbeitsplatz liegt in Mainz.',
    });
    const { person } = await coach.get<{ person: { id: string } }>('/api/me');
    await administrator.post('/api/coaches', {
      personId: person.id,
      recognisedUntil: day(700),
      region: 'Mainz',
      industries: ['Handel'],
      impairments: ['Lernschwierigkeiten'],
    });
    const [inPool] = await ifd.get<{ id: string }[]>('/api/coaches');
    const { id: choice } = await ifd.post<{ id: string }>(`${at}/coach-choice`, {
      coachId: inPool?.id,
      earlierRelation: 'NONE',
      reason: 'Sie kennt den Handel.',
    });
    for (const side of ['employee', 'employer'] as const) {
      await (await api(side)).post(`${at}/coach-choice/${choice}/acceptance`, {});
    }
    await coach.post(`/api/coach-requests/${choice}/commitment`, {});
    const { choices } = await worker.get<{ choices: { version: number }[] }>(`${at}/coach-choice`);
    await worker.post(
      `${at}/coach-choice/${choice}/decision`,
      { earlierRelation: 'NONE' },
      choices[0]?.version,
    );
    const plan = await coach.put<{ version: number }>(
      `${at}/plan`,
      {
        situation: 'Das Kassenprogramm ist neu. An der Kasse fehlt die Reihenfolge der Schritte.',
        suitability: 'Die Schritte lassen sich am Platz üben.',
        analysis: { heldOn: day(0), findings: 'Am Vormittag ist Zeit zum Üben.' },
        goals: [
          { title: 'Die Kasse allein bedienen', plainTitle: 'Ich kassiere allein.', learner: 'EMPLOYEE' },
        ],
        minutes: 2400,
        months: 6,
        startsOn: day(0),
        frame: 'Zwei Vormittage in der Woche',
      },
      0,
    );
    await coach.post(`${at}/plan/submission`, undefined, plan.version);
    await ifd.post(`${at}/plan/assessment`, {
      supported: true,
      jobEndangered: true,
      reasons: 'Die Ziele sind klein und am Platz erreichbar.',
    });
  });
}

export const day = (ahead: number) =>
  new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });

const handOver = async (worker: Page) => {
  await worker.getByRole('button', { name: 'Zum Gegenlesen geben' }).click();
  await expect(worker.getByText(/Eine andere Person muss gegenlesen/)).toBeVisible();
};

const ruleOf = (page: Page, title: string) => page.locator('.rule-line').filter({ hasText: title });
const RULE = 'Genug Zeit für das Coaching';

/** The own rule keeps the grant from being issued; it goes back with the reason. */
export async function refusedForARule(cast: Cast, caseId: string) {
  const [worker, colleague] = [await cast.get('worker'), await cast.get('colleague')];
  await step('the draft names the rule that is not met', async () => {
    await worker.goto(`/faelle/${caseId}/entscheidung`);
    await worker.getByRole('button', { name: 'Bewilligung entwerfen' }).click();
    await expect(ruleOf(worker, RULE)).toContainText('Arbeitsstunden in der Woche: 16');
    await expect(ruleOf(worker, RULE)).toContainText('Das ist eine Muss-Regel');
    await worker.getByLabel('Gründe').fill('Der Arbeitsplatz kann gesichert werden.');
    await expect(worker.getByText(/Gespeichert um/)).toBeVisible();
    await checkPage(worker);
    await handOver(worker);
  });
  await step('the second person cannot issue it, and returns it with the reason', async () => {
    await colleague.goto(`/faelle/${caseId}/entscheidung`);
    const box = colleague.getByRole('region', { name: 'Vier Augen' });
    await box.getByRole('link', { name: RULE }).click();
    await expect(ruleOf(colleague, RULE)).toBeFocused();
    await expect(colleague.getByRole('button', { name: 'Bescheid erlassen' })).toHaveCount(0);
    await checkPage(colleague);
    await colleague.getByRole('button', { name: 'Mit Grund zurückgeben' }).click();
    await colleague.getByLabel('Was soll geändert werden?').fill('Bitte die Wochenstunden klären.');
    await colleague.getByRole('button', { name: 'Zurückgeben', exact: true }).click();
    await expect(colleague.getByText(/Zurückgegeben: Bitte die Wochenstunden klären/)).toBeVisible();
  });
}

/** The employee corrects it; the same rule is met; a second person issues the grant with its twin. */
export async function correctedAndGranted(cast: Cast, caseId: string) {
  const [employee, worker] = [await cast.get('employee'), await cast.get('worker')];
  await step('the employee corrects the hours', async () => {
    await employee.goto(`/faelle/${caseId}/antrag`);
    await hoursAWeek(employee, '24');
    await employee.getByRole('button', { name: 'Angaben speichern' }).click();
    await expect(employee.getByText('Die Angaben sind gespeichert.')).toBeVisible();
  });
  await step('the rule is met now; the worker writes the twin in plain words', async () => {
    await worker.goto(`/faelle/${caseId}/entscheidung`);
    await expect(ruleOf(worker, RULE)).toContainText('Arbeitsstunden in der Woche: 24');
    await expect(ruleOf(worker, RULE).locator('.rule-word')).toHaveText('erfüllt');
    await worker.getByLabel('Warum, in einfachen Worten').fill('Sie lernen das neue Programm an der Kasse.');
    for (const box of await worker.getByLabel('Warum weichen Sie ab?').all()) {
      await box.fill('Im Gespräch mit dem Betrieb geklärt.');
    }
    await expect(worker.getByText(/Gespeichert um/)).toBeVisible();
    await worker.getByRole('button', { name: 'Gelesen und freigeben' }).click();
    await expect(worker.getByText(/Freigegeben von/)).toBeVisible();
    await checkPage(worker);
    await handOver(worker);
  });
  await step('a second person grants it', async () => {
    const colleague = await cast.get('colleague');
    await colleague.goto(`/faelle/${caseId}/entscheidung`);
    await colleague.getByRole('button', { name: 'Bescheid erlassen' }).click();
    await colleague.getByRole('dialog').getByRole('button', { name: 'Bescheid erlassen' }).click();
    await expect(colleague.getByRole('heading', { name: 'Erlassene Bescheide' })).toBeVisible();
    await checkPage(colleague);
  });
  await step('the employee finds the notice and its twin in plain words', async () => {
    await employee.goto(`/faelle/${caseId}/bescheide`);
    for (const name of ['Bescheid herunterladen (PDF)', 'In einfachen Worten']) {
      const file = employee.waitForEvent('download');
      await employee.getByRole('button', { name }).click();
      expect((await file).suggestedFilename()).toMatch(/\.pdf$/i);
    }
    await checkPage(employee);
  });
}

/** What the case was decided by. */
export async function groundOf(worker: PersonApi, caseId: string) {
  const at = `/api/cases/${caseId}/decisions`;
  const { rulesNumber, issued } = await worker.get<{ rulesNumber: number; issued: { id: string }[] }>(at);
  return { rulesNumber, check: await worker.get<unknown>(`${at}/${issued[0]?.id}/check`) };
}

/** Later rules change nothing for the case: neither what was decided nor what the page says. */
export async function stillDecidedBy(
  cast: Cast,
  api: PersonApi,
  caseId: string,
  before: Awaited<ReturnType<typeof groundOf>>,
) {
  await step('the later version changes nothing for this case', async () => {
    expect(before.rulesNumber).toBe(2);
    expect(await groundOf(api, caseId)).toEqual(before);
    const [worker, employee] = [await cast.get('worker'), await cast.get('employee')];
    await worker.goto(`/faelle/${caseId}/entscheidung`);
    await expect(worker.getByText('Regeln: Jobcoaching am Arbeitsplatz, Fassung 2')).toBeVisible();
    await employee.goto(`/faelle/${caseId}/passt-das`);
    await expect(employee.getByText('Geprüft nach: Jobcoaching am Arbeitsplatz, Fassung 2.')).toBeVisible();
    await expect(employee.getByText('Es bleibt genug Zeit für das Coaching.')).toBeVisible();
  });
}

/** Each person's API, signed in when it is first used. */
export function apisOf(request: APIRequestContext, cast: Cast): Apis {
  const known = new Map<Part, Promise<PersonApi>>();
  return (part) => {
    const api = known.get(part) ?? PersonApi.of(request, cast.person(part));
    known.set(part, api);
    return api;
  };
}
