import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage, expectNoFaults } from '../../support/checks';
import { step } from './steps';

export const OWN_FORM = 'Absprache vor dem Jobcoaching';
const ASKED = {
  company: 'Wer zeigt der Person neue Aufgaben?',
  service: 'Wie lange wird die Einarbeitung dauern?',
};

const place = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const label = (page: Page) => page.getByRole('textbox', { name: 'Beschriftung', exact: true });

/** A form of the office's own: one section for the company, one for the service. */
export async function buildingAForm(page: Page) {
  await step('a form of its own with two fillers', async () => {
    await page.goto('/verwaltung/formulare');
    await page.getByRole('button', { name: 'Neues Formular', exact: true }).click();
    await page.getByRole('dialog').getByLabel('Name des Formulars').fill(OWN_FORM);
    await page.getByRole('button', { name: 'Formular beginnen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: OWN_FORM })).toBeVisible();
    await page.getByLabel('Muss vor einer Bewilligung vollständig sein').check();
    await place(page, 'Neuer Abschnitt').click();
    await page.getByLabel('Überschrift').first().fill('Aus dem Betrieb');
    await page.getByLabel('Wer füllt diesen Abschnitt aus?').selectOption('Arbeitgeber');
    await place(page, 'Neue Frage').click();
    await label(page).fill(ASKED.company);
    await page.getByLabel('Pflichtfeld').check();
    await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Abschnitt/ })
      .click();
    await page.getByLabel('Überschrift').first().fill('Aus Sicht des Fachdienstes');
    await page.getByLabel('Wer füllt diesen Abschnitt aus?').selectOption('Integrationsfachdienst');
    await place(page, 'Neue Frage').click();
    await label(page).fill(ASKED.service);
    await expect(page.getByText(/^gespeichert um/)).toBeVisible();
    await checkPage(page);
  });

  await step('and it counts from today', async () => {
    await page.getByRole('button', { name: 'In Kraft setzen' }).click();
    await page.getByRole('button', { name: 'Fassung in Kraft setzen' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: OWN_FORM }).first()).toContainText('gilt seit');
    await checkPage(page);
    expectNoFaults(page);
  });
}

async function fillMine(page: Page, caseId: string, question: string, answer: string, hidden: string) {
  await page.goto(`/faelle/${caseId}/formulare`);
  await page.getByRole('link', { name: `Ausfüllen ${OWN_FORM}` }).click();
  await expect(page.getByRole('main')).not.toContainText(hidden);
  await page.getByRole('textbox', { name: question }).fill(answer);
  await checkPage(page);
  await page.getByRole('button', { name: 'Teil bestätigen' }).click();
  await expect(page.getByText('Ihr Teil ist bestätigt.')).toBeVisible();
}

/** The form in a case: begun by the office, filled by both, each in the own part. */
export async function fillingTheForm(cast: Cast, caseId: string) {
  const worker = await cast.get('worker');
  await step('the office begins its form in the case', async () => {
    await worker.goto(`/faelle/${caseId}/formulare`);
    await worker.getByLabel('Formular', { exact: true }).selectOption(OWN_FORM);
    await worker.getByRole('button', { name: 'Formular beginnen' }).click();
    await expect(worker.getByRole('heading', { name: OWN_FORM })).toBeVisible();
    await checkPage(worker);
  });
  await step('company and service fill their parts', async () => {
    const [employer, ifd] = [await cast.get('employer'), await cast.get('ifd')];
    await fillMine(employer, caseId, ASKED.company, 'Herr Eibe, am Vormittag.', ASKED.service);
    await fillMine(ifd, caseId, ASKED.service, 'Etwa drei Monate.', ASKED.company);
  });
}
