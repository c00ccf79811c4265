import { expect, type Page } from '@playwright/test';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { step } from './steps';

const point = (page: Page, title: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });

const BY_THIS_JOURNEY = [
  'Zuständigkeitsbereich anlegen',
  'Sachbearbeitung einladen: mindestens zwei Personen',
  'Förderprogramm in Kraft setzen',
  'Rechtsbehelf prüfen',
];

/** The first page of who administers a new office says what is to be done. */
export async function whatIsToBeDone(page: Page) {
  await step('the administrator reads what the office has still to set up', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Ihr Amt einrichten' })).toBeVisible();
    for (const title of BY_THIS_JOURNEY) {
      await expect(point(page, title).getByText('offen', { exact: true })).toBeVisible();
    }
    await expect(point(page, 'Förderprogramm in Kraft setzen')).toContainText('11 Angaben');
    await checkPage(page);
    await picture(page, 'setup');
    await point(page, 'Zuständigkeitsbereich anlegen').getByRole('link').click();
    await expect(page.getByText('Noch kein Bereich angelegt')).toBeVisible();
  });
}

/** What was set up on other pages is done on the list; nobody ticked anything. */
export async function whatIsDone(page: Page) {
  await step('and finds it done', async () => {
    await page.getByRole('link', { name: 'Einrichten', exact: true }).click();
    for (const title of BY_THIS_JOURNEY) {
      await expect(point(page, title).getByText('erledigt', { exact: true })).toBeVisible();
    }
    await checkPage(page);
  });
}
