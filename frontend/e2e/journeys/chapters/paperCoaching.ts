import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { beginReview, closeFile, concludeReview, issueReport, planTaper, writeView } from './closing';
import { proposeGoal, recordSession, writeAgreement } from './coaching';
import { commission } from './deciding';
import { forPerson, NO_SCAN, record, SCAN, scanOf } from './onPaper';
import { step } from './steps';

const GOAL = 'Herr Ahorn bedient die neue Anlage sicher.';
const SIDES = ['Herr Ahorn', 'Frau Birke'];

/** A file that is no scan is refused beside its field; everything typed stays. */
async function refusedFile(page: Page) {
  await page.getByRole('button', { name: 'Zustimmung für jemanden festhalten' }).click();
  const dialog = page.getByRole('dialog');
  await forPerson(dialog, 'Herr Ahorn');
  await dialog.getByLabel('Notiz dazu').fill('Blatt 2 fehlt noch.');
  await scanOf(dialog).setInputFiles(NO_SCAN);
  await expect(dialog.getByText('Diese Art von Datei nehmen wir nicht an.').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Zustimmung festhalten' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Möglich sind PDF, JPEG und PNG.');
  await checkPage(page);
  await expect(dialog.getByLabel('Notiz dazu')).toHaveValue('Blatt 2 fehlt noch.');
  await scanOf(dialog).setInputFiles(SCAN);
  await dialog.getByRole('button', { name: 'Zustimmung festhalten' }).click();
  await expect(dialog).toBeHidden();
}

/** What the coach begins with. */
export async function beginning(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  const coach = await cast.get('coach');
  await step('the office commissions the coach, who proposes a goal', async () => {
    await commission(page, caseId);
    await proposeGoal(coach, caseId, GOAL, true);
  });
}

const yesTo = (page: Page, name: string) =>
  record(page, { open: 'Zustimmung für jemanden festhalten', send: 'Zustimmung festhalten', name });

export async function goalOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('both sides agreed to the goal by letter', async () => {
    await page.goto(`/faelle/${caseId}/ziele`);
    await page.getByRole('link', { name: 'Zustimmung für jemanden festhalten' }).click();
    await refusedFile(page);
    await yesTo(page, 'Frau Birke');
  });
}

export async function agreementOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  const coach = await cast.get('coach');
  await step('the coach writes the agreement; both sides sign it on paper', async () => {
    await writeAgreement(coach, caseId);
    await page.goto(`/faelle/${caseId}/gespraeche/zielvereinbarung`);
    for (const name of SIDES) await yesTo(page, name);
    await expect(page.getByText(/für die Person festgehalten/).first()).toBeVisible();
    await checkPage(page);
  });
}

/** A session, counter-signed on a sheet of paper. */
export async function sessionOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  const coach = await cast.get('coach');
  const topic = 'Knöpfe der Anlage';
  await step('the coach records a session', () =>
    recordSession(coach, caseId, 'Wäscherei, Halle 1', topic, false),
  );
  await step('the sheet with both signatures came by letter', async () => {
    await page.goto(`/faelle/${caseId}/stunden`);
    for (const name of SIDES) {
      await record(page, { open: 'Bestätigung nachtragen', send: 'Bestätigung eintragen', name });
    }
    await expect(page.getByText('Alle Termine sind bestätigt.')).toBeVisible();
  });
}

/** Interim review, taper, closing report, the file closed: the employee hears of it by post. */
export async function endOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  const coach = await cast.get('coach');
  await step('three viewpoints, two of them from paper', async () => {
    const review = await beginReview(coach, caseId);
    await writeView(coach, review, 'Er braucht die Bilder nicht mehr.');
    await page.goto(review);
    for (const [side, name] of [
      ['Beschäftigte Person', 'Herr Ahorn'],
      ['Betrieb', 'Frau Birke'],
    ] as const) {
      const view = page.getByRole('region', { name: side });
      await view.getByRole('button', { name: 'Für die Person festhalten' }).click();
      await forPerson(view, name);
      await view.getByLabel('Sind Sie dem gemeinsamen Ziel näher gekommen?').fill(`Ja, sagt ${name}.`);
      await view.getByRole('button', { name: 'Sicht speichern' }).click();
      await expect(view.getByText(`Ja, sagt ${name}.`)).toBeVisible();
    }
    await concludeReview(coach, review, 'Die Anlage läuft.', 'Der Jobcoach kommt seltener');
  });

  await step('the coach comes less often and issues the closing report', async () => {
    await planTaper(coach, caseId, 'Frau Birke');
    await issueReport(coach, caseId, 'Herr Ahorn, Frau Birke, Frau Begonia', 'Er bedient die Anlage allein.');
  });

  await step('the report goes by post, the file is closed', async () => {
    await page.goto('/druckliste');
    const line = page.getByRole('row').filter({ has: page.locator(`a[href="/faelle/${caseId}"]`) });
    await expect(line).toContainText('Abschlussbericht');
    await expect(line).toContainText('Ahorn');
    await line.getByRole('button', { name: /Ist verschickt/ }).click();
    await expect(page.getByText('Das Schreiben ist als verschickt vermerkt.')).toBeVisible();
    await closeFile(page, caseId);
  });

  await step('each scan stands among the documents with its step, for those who may read it', async () => {
    await page.goto(`/faelle/${caseId}/unterlagen`);
    await expect(page.getByText(/^Scan: Zustimmung zur Zielvereinbarung, Herr Ahorn/)).toBeVisible();
    await expect(page.getByText(/^Scan: Erklärung zu einer Einwilligung, Herr Ahorn/).first()).toBeVisible();
    await checkPage(page);
    await picture(page, 'paper-documents');
    await coach.goto(`/faelle/${caseId}/unterlagen`);
    await expect(coach.getByText(/^Scan: Zustimmung zur Zielvereinbarung, Herr Ahorn/)).toBeVisible();
    await expect(coach.getByText(/^Antwort auf „/)).toBeHidden();
  });
}
