import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { expectFocusInSight } from '../../support/keyboard';
import { picture } from '../../support/screenshots';
import { step } from './steps';

const SIDES = ['employee', 'employer'] as const;

/** Today and the days after it, as people write them. */
export function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('de-DE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  }).format(day);
}

export async function proposeGoal(page: Page, caseId: string, title: string, overall: boolean) {
  await page.goto(`/faelle/${caseId}/ziele/neu${overall ? '?art=gemeinsam' : ''}`);
  await page.getByLabel(overall ? 'Wie soll die Arbeit am Ende aussehen?' : 'Was soll gelingen?').fill(title);
  if (!overall) {
    await page.getByLabel('beschäftigte Person', { exact: true }).check();
    await page.getByLabel('Dasselbe in einfachen Worten').fill('Um eins ist die Küche sauber.');
  }
  await checkPage(page);
  await page.getByRole('button', { name: 'Ziel vorschlagen' }).click();
  await page.waitForURL('**/ziele');
  await expect(page.getByText(title).first()).toBeVisible();
}

export async function writeAgreement(coach: Page, caseId: string) {
  await coach.goto(`/faelle/${caseId}/gespraeche/zielvereinbarung`);
  await coach.getByLabel('Erster Tag im Betrieb').fill(inDays(0));
  await coach.getByLabel('Gespräch 1', { exact: true }).fill(inDays(60));
  await coach.getByLabel('Räume').fill('Büro der Leitung');
  await coach.getByLabel('Zeiten').fill('Mittwochs von 9 bis 11 Uhr');
  await coach.getByLabel('Regeln vor Ort').fill('Anmeldung bei der Leitung');
  await checkPage(coach);
  await coach.getByRole('button', { name: 'Zielvereinbarung vorlegen' }).click();
  await expect(coach.getByText('Wer hat zugestimmt?')).toBeVisible();
}

/** Shared goals, the agreement, the first day at work. */
export async function agreeing(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  const employee = await cast.get('employee');
  const overall = 'Frau Amarylli arbeitet sicher und gern im Kinderheim.';
  const goal = 'Küche um 13:00 Uhr aufgeräumt, mit Plan';

  await step('the coach proposes goals, seen by the others without reloading', async () => {
    await employee.goto(`/faelle/${caseId}/ziele`);
    await expect(employee.getByRole('heading', { level: 1 })).toBeVisible();
    await proposeGoal(coach, caseId, overall, true);
    await proposeGoal(coach, caseId, goal, false);
    await expect(employee.getByText(goal).first()).toBeVisible();
    await checkPage(employee);
  });

  for (const side of SIDES) {
    await step(`the ${side} says yes to both`, async () => {
      const page = await cast.get(side);
      for (const title of [overall, goal]) {
        await page.goto(`/faelle/${caseId}/ziele`);
        await page
          .getByRole('link', { name: title === overall ? 'Lesen und zustimmen' : title })
          .first()
          .click();
        await page.getByRole('button', { name: 'Ich stimme zu' }).click();
        await expect(page.getByText('Ihre Zustimmung ist eingetragen.')).toBeVisible();
      }
      await checkPage(page);
    });
  }

  await step('the coach writes the agreement', () => writeAgreement(coach, caseId));

  for (const side of SIDES) {
    await step(`the ${side} agrees to it`, async () => {
      const page = await cast.get(side);
      await page.goto(`/faelle/${caseId}/gespraeche/zielvereinbarung`);
      await page.getByRole('button', { name: 'Ich stimme der Vereinbarung zu' }).click();
      await expect(page.getByText('Ihre Zustimmung ist eingetragen.')).toBeVisible();
    });
  }
}

/** The first days: arriving, then changes begin. */
export async function arriving(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  await step('the coaching begins', async () => {
    await coach.goto(`/faelle/${caseId}/gespraeche/zielvereinbarung`);
    await coach.getByRole('button', { name: 'Ja, das Jobcoaching hat begonnen' }).click();
    await coach.getByLabel('Was hat die erste Zeit gezeigt?').fill('Einkaufen ist ihre Stärke.');
    await coach.getByRole('button', { name: 'Ankommen abschließen' }).click();
    await expect(coach.getByText('Das Ankommen ist abgeschlossen.')).toBeVisible();
  });
}

/** @param besides the short-term goals of the board; without any there is nothing to choose from */
export async function recordSession(
  coach: Page,
  caseId: string,
  place: string,
  topic: string,
  besides = true,
) {
  await coach.goto(`/faelle/${caseId}/stunden/neu`);
  await coach.getByLabel('Ort', { exact: true }).fill(place);
  await coach.getByLabel('1 Std. 30 Min.').check();
  if (besides) await coach.getByRole('group', { name: 'Woran?' }).getByLabel('etwas anderes').check();
  await coach.getByRole('textbox', { name: /^Woran/ }).fill(topic);
  await checkPage(coach);
  await picture(coach, 'session');
  const save = coach.getByRole('button', { name: 'Termin eintragen' });
  await expectFocusInSight(coach, coach.locator('.save-bar'), save);
  await save.click();
  await expect(coach.getByText(topic).first()).toBeVisible();
}

/** A session in three taps, signed by both sides; the goal moves on by keyboard. */
export async function working(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  await step('the coach records a session', () =>
    recordSession(coach, caseId, 'Kinderheim, Haus 2', 'Drei Zimmer nach Plan'),
  );

  for (const side of SIDES) {
    await step(`the ${side} confirms the session from the own list`, async () => {
      const page = await cast.get(side);
      await page.goto('/aufgaben');
      await page
        .getByRole('link', { name: /Termin bestätigen|Jetzt ansehen/ })
        .first()
        .click();
      await page.goto(`/faelle/${caseId}/stunden`);
      await page.getByRole('button', { name: 'Bestätigen', exact: true }).click();
      await expect(page.getByText(/: bestätigt/).first()).toBeVisible();
      await checkPage(page);
    });
  }

  await step('hours and goal board show where things stand', async () => {
    await coach.goto(`/faelle/${caseId}/stunden`);
    await expect(coach.getByText('Alle Termine sind bestätigt.')).toBeVisible();
    await checkPage(coach);
    await picture(coach, 'hours');
    await coach.goto(`/faelle/${caseId}/ziele`);
    await expect(coach.getByText('vereinbart').first()).toBeVisible();
    await checkPage(coach);
    await picture(coach, 'goal-board');
  });

  const sbv = await cast.get('sbv');
  await step(
    'the representative sees goals and dates, nothing confided and nothing about health',
    async () => {
      await sbv.goto(`/faelle/${caseId}`);
      await expect(sbv.getByRole('heading', { level: 1 })).toContainText('Amarylli');
      await expect(sbv.getByRole('main')).not.toContainText('lerne langsamer');
      await checkPage(sbv);
    },
  );
}
