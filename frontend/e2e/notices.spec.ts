import { expect, test } from '@playwright/test';
import { checkPage, expectNoFaults } from './support/checks';
import { browserOf } from './support/people';
import { samplePerson } from './support/stack';

const aDayToCome = () => {
  const days = 30 + Math.floor(Math.random() * 3000);
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
};

test('the administration writes how notices read', async ({ browser }) => {
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/verwaltung/bescheidvorlagen');
  await expect(page.getByRole('heading', { level: 2, name: 'Bescheid', exact: true })).toBeVisible();
  await checkPage(page);
  await page.getByRole('link', { name: 'Vorlage des Portals' }).first().click();
  await expect(page.getByText('Diese Vorlage bringt das Portal mit')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Neue Fassung des Bescheids' }).click();
  await expect(page.getByRole('heading', { name: 'In Kraft setzen' })).toBeVisible();
  const letter = page.getByRole('article', { name: 'Vorschau' });
  await expect(letter).toContainText('Frau Mara Muster');
  const words = page.getByRole('textbox', { name: 'Brieftext' });
  await page.getByRole('button', { name: 'Absatz', exact: true }).press('Enter');
  await expect(words).toBeFocused();
  await page.keyboard.type('Vom {{amt}}. Ihr Zeichen: ');
  await page.getByLabel('Platzhalter', { exact: true }).first().selectOption('Aktenzeichen des Falls');
  await page.getByRole('button', { name: 'Einfügen' }).first().press('Enter');
  // One key is enough to lose what the law demands; the page says so and gives it back.
  await words.getByText('Gründe der Entscheidung').click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Im Brieftext fehlt jetzt, was er haben muss:')).toBeVisible();
  await checkPage(page);
  await page.getByRole('button', { name: 'Zurückholen: Gründe der Entscheidung' }).press('Enter');
  await expect(words).toContainText('Gründe der Entscheidung');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Steht hinter dem letzten Kasten.');
  await page.getByRole('button', { name: 'Speichern und Vorschau erneuern' }).click();
  await expect(letter).toContainText('Vom LWV Hessen Integrationsamt. Ihr Zeichen: MUSTER-0001');
  await expect(letter).toContainText('Steht hinter dem letzten Kasten.');
  await checkPage(page);
  await page.getByRole('button', { name: 'Als HTML bearbeiten: Brieftext' }).click();
  const body = page.getByRole('textbox', { name: 'Brieftext' });
  const html = await body.inputValue();
  await body.fill(`${html}\n<p>Guten Tag {{nahme}}</p>`);
  await page.getByRole('button', { name: 'Entwurf speichern' }).click();
  await expect(page.getByText(/Den Platzhalter {{nahme}} gibt es hier nicht/).first()).toBeVisible();
  await checkPage(page);
  await body.fill(`${html}\n<p>Ihr Zeichen ist <strong>{{aktenzeichen}}</strong>.</p>`);
  const preview = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF ansehen' }).click();
  expect((await preview).suggestedFilename()).toBe('Vorschau.pdf');
  await page.getByLabel('Gilt ab').fill(aDayToCome());
  await page.getByRole('button', { name: 'In Kraft setzen' }).click();
  await expect(page.getByText(/und wird nicht mehr geändert/)).toBeVisible();
  await checkPage(page);
  expectNoFaults(page);
});

test('an extension is drafted with a twin in plain words, and the file is handed out', async ({
  browser,
}) => {
  const page = await browserOf(browser, samplePerson('he', 'CASE_WORKER'), '/faelle');
  // The sample case that is mid-course; other journeys begin further cases of the same person.
  await page
    .getByRole('row', { name: /-0001/ })
    .getByRole('link', { name: /Amarylli/ })
    .click();
  await expect(page).toHaveURL(/faelle\/[0-9a-f-]{36}/);
  const address = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  await page.goto(`${address}/entscheidung`);
  await page.getByRole('button', { name: 'Verlängerung entwerfen', exact: true }).click();
  await page.getByLabel('Weitere Regelung').fill('Der Jobcoach berichtet nach drei Monaten.');
  await page.getByLabel('Warum, in einfachen Worten').fill('Die neue Arbeit braucht Zeit.');
  await expect(page.getByText(/Gespeichert um/)).toBeVisible();
  await expect(page.getByRole('article', { name: 'Erklärung in einfachen Worten' })).toContainText(
    'Nur der Bescheid gilt',
  );
  await checkPage(page);
  await page.getByRole('button', { name: 'Gelesen und freigeben' }).click();
  await expect(page.getByText(/Freigegeben von/)).toBeVisible();
  await page.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  const question = page.getByRole('dialog', { name: 'Diesen Entwurf verwerfen?' });
  await question.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  await expect(page.getByRole('button', { name: 'Verlängerung entwerfen', exact: true })).toBeVisible();

  await page.goto(`${address}/bescheide`);
  await checkPage(page);
  await page.goto(`${address}/unterlagen`);
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Akte als ZIP herunterladen' }).click();
  expect((await file).suggestedFilename()).toMatch(/^Akte-.*\.zip$/);
  await checkPage(page);
  await page.goto('/vertretung');
  await expect(page.getByRole('heading', { level: 1, name: 'Vertretung' })).toBeVisible();
  await checkPage(page);
  expectNoFaults(page);
});
