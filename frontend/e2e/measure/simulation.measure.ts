import { expect, test } from '@playwright/test';
import { browserOf } from '../support/people';
import { seed } from '../support/seeding';
import { samplePerson } from '../support/stack';

/** Not every invented case has an application; of so many about 5,000 have one. */
const CASES = Number(process.env.CASES ?? 6400);

/** How long the trial of a draft over thousands of cases takes, as the page itself says; and how soon it can be broken off. */
test('a trial of rules over 5,000 cases', async ({ browser }) => {
  test.setTimeout(900_000);
  seed('he', CASES);
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/verwaltung/foerderprogramme');
  await page.getByRole('link', { name: 'Fassung 1', exact: true }).first().click();
  await page.getByRole('button', { name: 'Entwurf daraus anlegen' }).click();
  await page.getByRole('textbox', { name: 'Mindestens nötige Arbeitszeit', exact: true }).fill('20');
  await expect(page.getByText(/^gespeichert um/)).toBeVisible();
  await page.getByRole('link', { name: 'Erproben' }).click();

  await page.getByRole('button', { name: 'Erprobung starten' }).click();
  await expect(page.getByText(/^[1-9][\d.]* von/)).toBeVisible();
  const began = Date.now();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText(/^Abgebrochen/)).toBeVisible();
  console.log(`broken off and shown after ${Date.now() - began} ms`);

  for (let round = 0; round < 3; round++) {
    await page.getByRole('button', { name: 'Noch einmal erproben' }).click();
    const done = page.getByText(/Fälle geprüft, in/);
    await expect(done).toBeVisible({ timeout: 300_000 });
    console.log(await done.textContent());
  }
  await page.getByRole('link', { name: /^Zurück zu Fassung/ }).click();
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Förderprogramme' })).toBeVisible();
});
