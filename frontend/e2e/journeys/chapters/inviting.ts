import { expect, type Page } from '@playwright/test';
import { type Cast, type Part, personOf } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { step } from './steps';

/** Somebody of a service, chosen from the list. */
export async function addColleague(page: Page, caseId: string, relation: string, name: RegExp) {
  await page.goto(`/faelle/${caseId}/beteiligte`);
  await page.getByRole('button', { name: 'Jemanden einladen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Als was ist die Person beteiligt?').selectOption({ label: relation });
  const person = dialog.getByLabel('Person', { exact: true });
  const option = await person.locator('option', { hasText: name }).first().textContent();
  await person.selectOption({ label: option ?? '' });
  await dialog.getByRole('button', { name: 'Beteiligen' }).click();
  await expect(dialog).toBeHidden();
}

interface Guest {
  salutation: string;
  givenName: string;
  familyName: string;
  email?: string;
}

/** Somebody of the company, by mail, or without an account. */
export async function inviteFromCompany(page: Page, caseId: string, relation: string, guest: Guest) {
  await page.goto(`/faelle/${caseId}/beteiligte`);
  await page.getByRole('button', { name: 'Jemanden einladen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Als was ist die Person beteiligt?').selectOption({ label: relation });
  await dialog.getByLabel(guest.salutation, { exact: true }).check();
  await dialog.getByLabel('Vorname').fill(guest.givenName);
  await dialog.getByLabel('Nachname').fill(guest.familyName);
  if (guest.email) await dialog.getByLabel('E-Mail', { exact: false }).first().fill(guest.email);
  const how = guest.email ? /Per E-Mail/ : /Ohne Zugang zum Portal/;
  await dialog.getByRole('radio', { name: how }).check();
  await checkPage(page);
  await dialog.getByRole('button', { name: 'Jemanden einladen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(guest.familyName).first()).toBeVisible();
}

function guestOf(part: Part): Guest {
  const person = personOf(part);
  const [salutation = '', givenName = '', familyName = ''] = person.name.split(' ');
  return { salutation, givenName, familyName, email: person.username };
}

/** Service, supervisor and representative join the case. */
export async function inviting(cast: Cast, caseId: string) {
  const worker = await cast.get('worker');
  await step('the office invites service, supervisor and representative', async () => {
    await addColleague(worker, caseId, 'Integrationsfachdienst', /Crossandra/);
    await inviteFromCompany(worker, caseId, 'Führungskraft im Betrieb', guestOf('employer'));
    await inviteFromCompany(worker, caseId, 'Schwerbehindertenvertretung', guestOf('sbv'));
    await checkPage(worker);
  });
}
