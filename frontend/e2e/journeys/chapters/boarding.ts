import { type Browser, expect } from '@playwright/test';
import { checkPage } from '../../support/checks';
import { invitationTo } from '../../support/mails';
import { browserOf } from '../../support/people';
import { type SamplePerson, samplePerson } from '../../support/stack';
import { step } from './steps';

/** The operator takes an office on board and names the one who administers it. */
export async function takingOnBoard(browser: Browser, administrator: SamplePerson) {
  await step('the operator takes the office on board', async () => {
    const page = await browserOf(browser, samplePerson('platform', 'PLATFORM_OPERATOR'));
    await page.goto(`/plattform/aemter/${administrator.tenant}`);
    await page.getByRole('button', { name: 'Amt aufnehmen', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const [salutation = '', given = '', family = ''] = administrator.name.split(' ');
    await dialog.getByLabel(salutation, { exact: true }).check();
    await dialog.getByLabel('Vorname').fill(given);
    await dialog.getByLabel('Nachname').fill(family);
    await dialog.getByLabel('E-Mail-Adresse').fill(administrator.username);
    await checkPage(page);
    await dialog.getByRole('button', { name: 'Amt aufnehmen' }).click();
    await expect(page.getByText('Erprobung', { exact: true })).toBeVisible({ timeout: 90_000 });
    await checkPage(page);
    await page.context().close();
  });
}

/** Follows the link of an invitation, looks at the name, chooses a password; the sign-in follows. */
export async function accepting(
  browser: Browser,
  person: SamplePerson,
  landing = /\/(aufgaben|faelle|verwaltung)/,
) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { links } = await invitationTo(person.username);
  await page.goto(links[0] ?? '');
  await page.getByRole('link', { name: 'Weiter' }).click();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.locator('#password-new').fill(person.password);
  await page.locator('#password-confirm').fill(person.password);
  await page.getByRole('button', { name: 'Weiter' }).click();
  await page.getByRole('link', { name: 'Weiter zum Jobcoaching-Portal' }).click();
  // The sign-in of the office follows by itself, and after it what waits for the person: not the public page.
  await page.locator('#username').fill(person.username);
  await page.locator('#password').fill(person.password);
  await page.locator('#kc-login').click();
  await expect(page).toHaveURL(landing);
  await context.close();
}
