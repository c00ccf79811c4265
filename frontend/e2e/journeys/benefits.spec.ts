import { expect, type Page, test } from '@playwright/test';
import { checkPage, expectNoFaults } from '../support/checks';
import { browserOf } from '../support/people';
import { picture } from '../support/screenshots';
import { samplePerson } from '../support/stack';

const CASE = /Montagewerk Erlenbach/;

/** The sample case of Sachsen, opened from the list of cases. */
async function openCase(page: Page) {
  await page.goto('/faelle');
  await page.getByRole('row', { name: CASE }).getByRole('link').first().click();
  await expect(page).toHaveURL(/faelle\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

test('an office without coaching grants a technical aid from its catalogue', async ({ browser }) => {
  test.setTimeout(8 * 60_000);
  // A purpose of its own, so that the journey can be walked again over the same data.
  const purpose = `Eine Vorrichtung, die das Teil hält (${Date.now().toString(36)})`;
  const card = (page: Page) => page.getByRole('article').filter({ hasText: purpose });

  await test.step('the administrator sets the usual share of technical aids', async () => {
    const page = await browserOf(browser, samplePerson('sn', 'TENANT_ADMIN'), '/verwaltung/hilfen');
    await expect(page.getByRole('heading', { name: 'Hilfen an Arbeitgeber' })).toBeVisible();
    await checkPage(page);
    const row = page.getByRole('row', { name: /^Technische Arbeitshilfen/ });
    await row.getByRole('button', { name: /Ändern/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Hilfe ändern' });
    await dialog.getByLabel('Üblicher Anteil des Amtes').fill('75');
    await checkPage(page);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(dialog).toBeHidden();
    await expect(row).toContainText('75 %');
    await picture(page, 'benefit-catalogue');
    expectNoFaults(page);
  });

  const employee = await browserOf(browser, samplePerson('sn', 'EMPLOYEE'), '/faelle');
  let address = '';
  await test.step('the employee reads that coaching is off and asks for an aid', async () => {
    address = await openCase(employee);
    await employee.getByRole('link', { name: 'Alle Hilfen ansehen' }).click();
    await expect(employee.getByText('Jobcoaching wird zurzeit nicht angeboten')).toBeVisible();
    await checkPage(employee);
    await employee.getByRole('link', { name: 'Hilfe beantragen' }).click();
    await employee.getByLabel('Welche Hilfe?').selectOption({ label: 'Technische Arbeitshilfen' });
    await employee.getByLabel('Wofür ist die Hilfe?').fill(purpose);
    await employee.getByLabel('Was kostet sie ungefähr?').fill('800');
    await employee.getByLabel('Ein Kostenvoranschlag liegt vor').check();
    await employee.getByLabel('Wer trägt, was das Amt nicht bezahlt?').selectOption('EMPLOYER');
    await checkPage(employee);
    await employee.getByRole('button', { name: 'Antrag stellen' }).click();
    await expect(card(employee)).toContainText('beantragt');
  });

  const worker = await browserOf(browser, samplePerson('sn', 'CASE_WORKER'), `${address}/hilfen`);
  await test.step('the office notes that the pension insurance is competent, and drafts', async () => {
    await card(worker).getByRole('button', { name: 'Angaben ändern' }).click();
    await carrier(worker, 'PENSION', 'COMPETENT');
    await expect(card(worker)).toContainText('Rentenversicherung: ist zuständig');
    await card(worker).getByRole('link', { name: 'Entscheiden' }).click();
    await worker.getByRole('button', { name: 'Bewilligung der Hilfe entwerfen' }).click();
    await expect(worker.getByLabel('Betrag, den das Amt bezahlt')).toHaveValue('600,00');
    await write(worker, 'Mit der Vorrichtung bleibt der Arbeitsplatz.');
    await checkPage(worker);
    await handOver(worker);
    await worker.goto(`${address}/hilfen`);
    await expect(card(worker)).toContainText('Ihr Entwurf wartet auf eine zweite Person');
  });

  const second = await browserOf(browser, samplePerson('sn', 'CASE_WORKER', 1), `${address}/hilfen`);
  await test.step('the check stops the second person; put right, the aid is granted', async () => {
    await card(second).getByRole('link', { name: 'Gegenlesen' }).click();
    const rule = second.locator('.rule-line').filter({ hasText: 'Kein Rehabilitationsträger geht vor' });
    await expect(rule).toContainText('Rentenversicherung: zuständig');
    const box = second.getByRole('region', { name: 'Vier Augen' });
    await expect(box).toContainText('Der Bescheid lässt sich noch nicht erlassen.');
    await expect(box.getByRole('link', { name: /Kein Rehabilitationsträger geht vor/ })).toBeVisible();
    await expect(second.getByRole('button', { name: 'Bescheid erlassen' })).toHaveCount(0);
    await checkPage(second);
    await worker.goto(`${address}/hilfen`);
    await card(worker).getByRole('button', { name: 'Angaben ändern' }).click();
    await carrier(worker, 'PENSION', 'REFUSED');
    await expect(card(worker)).toContainText('hat endgültig abgelehnt');
    await second.reload();
    await expect(rule).toContainText('endgültig abgelehnt');
    await issue(second);
    await expect(second.getByRole('heading', { name: 'Erlassene Bescheide' })).toBeVisible();
    await checkPage(second);
  });

  await test.step('the employee sees the package and opens the notice', async () => {
    await employee.goto(`${address}/hilfen`);
    await expect(card(employee)).toContainText('bewilligt');
    await expect(employee.getByRole('img', { name: /Wer welchen Teil der Kosten trägt/ })).toBeVisible();
    await expect(employee.getByText(/^Bewilligt: .*€ für andere Hilfen/).first()).toBeVisible();
    await checkPage(employee);
    await picture(employee, 'benefit-package');
    await card(employee).getByRole('link', { name: 'Zu den Bescheiden' }).click();
    const notice = employee.waitForEvent('download');
    await employee
      .getByRole('button', { name: /Bescheid herunterladen/ })
      .first()
      .click();
    expect((await notice).suggestedFilename()).toMatch(/^Bescheid-.*\.pdf$/);
  });

  await test.step('the aid costs less; the office changes what it granted', async () => {
    await worker.goto(`${address}/hilfen`);
    await card(worker).getByRole('link', { name: 'Ansehen oder ändern' }).click();
    await worker.getByRole('button', { name: 'Änderung der Hilfe entwerfen' }).click();
    await worker.getByLabel('Betrag, den das Amt bezahlt').fill('450,00');
    await write(worker, 'Die Vorrichtung war günstiger.');
    await handOverRefused(worker, 'Worauf beruht das?');
    await worker.getByLabel('Worauf beruht das?').selectOption('CHANGED');
    await worker.getByLabel('Schreiben abgeschickt am').fill(daysFromNow(-20));
    await worker.getByLabel('Antwort eingegangen am').fill(daysFromNow(0));
    await handOverRefused(worker, 'Schreiben abgeschickt am');
    await worker.getByLabel('Schreiben abgeschickt am').fill(daysFromNow(0));
    await checkPage(worker);
    await handOver(worker);
    await second.reload();
    await expect(second.getByLabel('Vorschau des Bescheids')).toContainText('Bisher waren es 600,00');
    await expect(second.getByLabel('Vorschau des Bescheids')).toContainText('nach § 48 SGB X');
    await issue(second);
    await expect(second.getByRole('row', { name: /^Änderung einer Hilfe/ })).toContainText('450,00');
    await expect(second.getByRole('row', { name: /^Bewilligung einer Hilfe/ })).toContainText('600,00');
    await employee.goto(`${address}/hilfen`);
    await expect(card(employee)).toContainText('450,00');
  });

  await test.step('the aid is no longer needed; its end is a decision as well', async () => {
    const last = daysFromNow(30);
    await worker.reload();
    await worker.getByRole('button', { name: 'Einstellung der Hilfe entwerfen' }).click();
    await expect(worker.getByRole('textbox', { name: 'Gründe' })).toHaveValue('');
    await worker.getByLabel('Letzter Tag').fill(last);
    await worker.getByLabel('Worauf beruht das?').selectOption('OWN_WISH');
    await write(worker, 'Die Aufgabe fällt weg.');
    await checkPage(worker);
    await handOver(worker);
    await second.reload();
    await issue(second);
    await expect(second.getByRole('row', { name: /^Einstellung einer Hilfe/ })).toContainText(last);
    await checkPage(second);
    await employee.reload();
    await expect(card(employee)).toContainText(`bewilligt bis ${last}`);
    await checkPage(employee);
  });
  for (const page of [employee, worker, second]) expectNoFaults(page);
});

async function write(page: Page, reasons: string) {
  await page.getByRole('textbox', { name: 'Gründe' }).fill(reasons);
  await expect(page.getByText(/Gespeichert um/)).toBeVisible();
}

async function handOver(page: Page) {
  await page.getByRole('button', { name: 'Zum Gegenlesen geben' }).click();
  await expect(page.getByText(/Eine andere Person muss gegenlesen/)).toBeVisible();
}

/** Nothing is handed over before this is answered; the page says so beside the field. */
async function handOverRefused(page: Page, field: string) {
  await page.getByRole('button', { name: 'Zum Gegenlesen geben' }).click();
  await expect(page.getByLabel(field)).toHaveAttribute('aria-invalid', 'true');
}

/** As it is written in a box for a day; a day of the office, whose clock is that of Germany. */
function daysFromNow(days: number) {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('de-DE', {
    timeZone: 'Europe/Berlin',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
}

async function issue(page: Page) {
  await page.getByRole('button', { name: 'Bescheid erlassen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bescheid erlassen' }).click();
}

/** Which carrier might go first, and what it says. */
async function carrier(page: Page, who: string, answer: string) {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Könnte ein anderer Träger zuständig sein?').selectOption(who);
  await dialog.getByLabel('Was sagt dieser Träger?').selectOption(answer);
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toBeHidden();
}
