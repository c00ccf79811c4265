import { type Browser, expect, type Page } from '@playwright/test';
import { watch } from './checks';
import { type SamplePerson, spaOrigin } from './stack';

const FEDERAL_STATES: Record<string, string> = {
  sl: 'Saarland',
  th: 'Thüringen',
  sh: 'Schleswig-Holstein',
  mv: 'Mecklenburg-Vorpommern',
  st: 'Sachsen-Anhalt',
  hh: 'Hamburg',
  be: 'Berlin',
  bb: 'Brandenburg',
  by: 'Bayern',
  hb: 'Bremen',
  rp: 'Rheinland-Pfalz',
  he: 'Hessen',
  bw: 'Baden-Württemberg',
  ni: 'Niedersachsen',
  sn: 'Sachsen',
};

/** Goes through the office's own login page, as a person does. */
export async function signIn(page: Page, person: SamplePerson, returnTo = '/aufgaben') {
  await page.goto(`/anmelden?zu=${encodeURIComponent(returnTo)}`);
  if (person.tenant === 'platform') {
    await page.getByRole('button', { name: 'Anmeldung für den Betrieb' }).click();
  } else {
    await page.getByLabel('Bundesland').selectOption(FEDERAL_STATES[person.tenant] ?? person.tenant);
    await page.getByRole('button', { name: 'Weiter zur Anmeldung' }).click();
  }
  await fillLogin(page, person);
  await page.waitForURL((url) => url.origin === spaOrigin && url.pathname !== '/anmeldung');
  await expect(page.getByRole('button', { name: /Mein Konto/ })).toBeVisible();
}

export async function fillLogin(page: Page, person: SamplePerson) {
  await page.locator('#username').fill(person.username);
  await page.locator('#password').fill(person.password);
  await page.locator('#kc-login').click();
}

/** A browser of their own for a person, signed in, watched for faults. */
export async function browserOf(browser: Browser, person: SamplePerson, returnTo?: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await watch(page);
  await signIn(page, person, returnTo);
  return page;
}
