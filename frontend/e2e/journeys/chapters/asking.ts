import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { caseIdOf, step } from './steps';

async function askFirstQuestion(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Hilfe anfragen' }).click();
  await page.getByLabel('Wechsel auf einen anderen Platz im Betrieb').check();
  await page.getByLabel('Eine Kündigung steht im Raum').check();
  await checkPage(page);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page
    .getByLabel('Was ist für Sie bei der Arbeit schwierig?')
    .fill('Beim Kochen schaffe ich die Zeit nicht. Wenn viele rufen, weiß ich nicht, was zuerst kommt.');
  await page
    .getByLabel('Möchten Sie etwas zu Ihrer Gesundheit sagen?')
    .fill('Ich lerne langsamer, wenn es laut ist.');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByLabel('Betrieb und Ort').fill('Kinderheim Lindenhof, Kassel');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await checkPage(page);
  await picture(page, 'first-question');
  await page.getByRole('button', { name: 'Anfrage senden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Die Anfrage ist angekommen' })).toBeVisible();
  await checkPage(page);
  await page.getByRole('link', { name: 'Zum Fall' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mein Fall' })).toBeVisible();
  await checkPage(page);
  return caseIdOf(page);
}

/** From the first question to the team that talks about it. */
export async function asking(cast: Cast): Promise<string> {
  const employee = await cast.get('employee');
  const caseId = await step('the employee asks the first question', () => askFirstQuestion(employee));

  const worker = await cast.get('worker');
  await step('the question waits for the office, which takes the case', async () => {
    await worker.goto('/aufgaben');
    await worker.locator(`a[href^="/faelle/${caseId}"]`).first().click();
    await worker.getByRole('button', { name: 'Fall übernehmen' }).click();
    await expect(worker.getByRole('main')).toContainText('Frau Escheveria');
    await checkPage(worker);
  });

  await step('the office begins to inform', async () => {
    await worker.getByRole('button', { name: 'Beratung beginnen' }).click();
    await expect(worker.getByRole('main')).toContainText('Beratung läuft');
    await checkPage(worker);
  });

  await step('the employee sees it without reloading', async () => {
    await expect(employee.getByText('erfahren, was Jobcoaching ist')).toBeVisible();
  });
  return caseId;
}
