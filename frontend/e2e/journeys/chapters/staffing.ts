import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { PersonApi } from '../../support/api';
import { checkPage } from '../../support/checks';
import type { SamplePerson } from '../../support/stack';
import { step } from './steps';

const words = ({ name }: SamplePerson) => name.split(' ') as [string, string, string];

/** The first administrator makes a group and invites a second one; the page shows who has come. */
export async function staffing(page: Page, colleague: SamplePerson) {
  await step('the administrator makes a group for the cases', async () => {
    await page.goto('/verwaltung/zustaendigkeiten');
    await expect(page.getByText('Noch kein Bereich angelegt')).toBeVisible();
    await checkPage(page);
    await page.getByRole('textbox', { name: 'Neuer Bereich' }).fill('Begleitende Hilfe Mainz (Muster)');
    await page.getByRole('button', { name: 'Bereich anlegen' }).click();
    await expect(page.getByRole('rowheader', { name: 'Begleitende Hilfe Mainz (Muster)' })).toBeVisible();
  });

  await step('and invites somebody to administer with', async () => {
    await page.goto('/verwaltung/personen/neu');
    const [salutation, given, family] = words(colleague);
    await page.getByLabel(salutation, { exact: true }).check();
    await page.getByLabel('Vorname').fill(given);
    await page.getByLabel('Nachname').fill(family);
    await page.getByLabel('Rolle').selectOption('Fachadministration');
    await page.getByLabel(/per E-Mail/).check();
    await page.getByLabel('E-Mail-Adresse').fill(colleague.username);
    await checkPage(page);
    await page.getByRole('button', { name: 'Einladen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${given} ${family}` })).toBeVisible();
    await expect(page.getByText('eingeladen', { exact: true })).toBeVisible();
  });
}

/** Invites people of the office and its services; how that looks is shown once, above. */
export async function inviteAll(
  request: APIRequestContext,
  administrator: SamplePerson,
  people: SamplePerson[],
) {
  await step('the others of the office are invited', async () => {
    const api = await PersonApi.of(request, administrator);
    const [group] = await api.get<{ id: string }[]>('/api/responsibility-groups');
    const organisation = (kind: string, name: string) =>
      api.post<{ id: string }>('/api/organisations', { kind, name });
    const home: Record<string, object> = {
      CASE_WORKER: { groupId: group?.id },
      IFD_ADVISER: {
        organisationId: (await organisation('IFD', 'Integrationsfachdienst Rheinhessen (Muster)')).id,
      },
      JOB_COACH: {
        organisationId: (await organisation('COACHING_PROVIDER', 'Jobcoaching Nahetal (Muster)')).id,
      },
    };
    for (const person of people) {
      const [salutation, givenName, familyName] = words(person);
      await api.post('/api/invitations', {
        salutation: salutation.toUpperCase(),
        givenName,
        familyName,
        email: person.username,
        role: person.role,
        channel: 'MAIL',
        ...home[person.role],
      });
    }
  });
}
