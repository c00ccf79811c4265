import { expect, test } from '@playwright/test';
import { checkPage, expectNoFaults } from './support/checks';
import { browserOf } from './support/people';
import { picture } from './support/screenshots';
import { samplePerson } from './support/stack';

test('the administration drafts rules, sees what is missing, tries them and brings them into force', async ({
  browser,
}) => {
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/verwaltung/foerderprogramme');
  await expect(page.getByRole('heading', { level: 1, name: 'Förderprogramme' })).toBeVisible();
  await checkPage(page);
  await picture(page, 'programmes');

  await page.getByRole('link', { name: 'Fassung 1' }).first().click();
  await expect(page.getByText('Fördert das Amt Jobcoaching?')).toBeVisible();
  await checkPage(page);
  await page.getByRole('button', { name: 'Entwurf daraus anlegen' }).click();
  await expect(page.getByRole('heading', { name: 'Was noch fehlt' })).toBeVisible();
  await checkPage(page);
  await picture(page, 'programme-draft');

  await page.getByRole('button', { name: 'Höchste Stunden' }).click();
  await expect(page.getByRole('textbox', { name: 'Höchste Stunden' })).toBeFocused();
  await page.keyboard.type('120');
  await expect(page.getByRole('button', { name: 'Höchste Stunden' })).toHaveCount(0);
  for (const limit of ['extension-maxCount', 'extension-maxHours', 'extension-maxMonths']) {
    await page.locator(`#${limit}-waived`).check();
  }
  await page.getByRole('radio', { name: 'auf Viertelstunden' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Akten aufbewahren nach dem Abschluss' }).fill('10');
  await page.getByRole('textbox', { name: 'Grundlage der Aufbewahrung' }).fill('§ 84 SGB X');

  await page.getByRole('button', { name: 'Bedingung hinzufügen' }).click();
  await page.getByRole('textbox', { name: 'Überschrift' }).fill('Genug Zeit im Betrieb');
  await page.getByRole('textbox', { name: 'Bedingung', exact: true }).fill('wochenstunden >= 20 und');
  await expect(page.getByText(/Zeichen 21/).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Bedingung', exact: true }).fill('wochenstunden >= 20');
  await page.getByRole('textbox', { name: 'Satz, wenn sie erfüllt ist' }).fill('Es bleibt genug Zeit.');
  await page
    .getByRole('textbox', { name: 'Satz, wenn sie nicht erfüllt ist' })
    .fill('Sprechen Sie mit dem Amt.');
  await page.getByRole('textbox', { name: 'Vorschrift oder Richtlinie' }).fill('Richtlinie, Nummer 4');
  await expect(page.getByText('Es fehlt nichts. Diese Fassung kann in Kraft treten.')).toBeVisible();
  await checkPage(page);

  await page.getByRole('link', { name: 'Erproben' }).click();
  await page.getByRole('button', { name: 'Erprobung starten' }).click();
  await expect(page.getByText(/Fälle geprüft\. Bei/)).toBeVisible();
  await checkPage(page);
  await picture(page, 'programme-trial');

  await page.getByRole('link', { name: 'Fassung 2' }).click();
  await page.getByRole('link', { name: 'Mit einer anderen Fassung vergleichen' }).click();
  await expect(page.getByRole('rowheader', { name: 'Höchste Stunden' })).toBeVisible();
  await checkPage(page);

  await page.getByRole('link', { name: 'Fassung 2' }).click();
  await page.getByRole('button', { name: 'In Kraft setzen' }).click();
  await checkPage(page);
  await page.getByRole('button', { name: 'Ab diesem Tag in Kraft setzen' }).click();
  await expect(page.getByText('gilt', { exact: true })).toBeVisible();
  await checkPage(page);
  expectNoFaults(page);
});
