import { expect, test } from '@playwright/test';
import { checkPage, watch } from './support/checks';
import { fillLogin, signIn } from './support/people';
import { samplePerson, spaOrigin } from './support/stack';

test.beforeEach(({ page }) => watch(page));

const caseWorker = () => samplePerson('he', 'CASE_WORKER');

test('after signing in everybody is where they wanted to be', async ({ page }) => {
  await page.goto('/profil');
  await expect(page.getByText('Bitte melden Sie sich an.')).toBeVisible();
  await page.getByLabel('Bundesland').selectOption('Hessen');
  await page.getByRole('button', { name: 'Weiter zur Anmeldung' }).click();
  await fillLogin(page, caseWorker());
  await expect(page.getByRole('heading', { level: 1, name: 'Profil und Sprache' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await checkPage(page);
});

test('tokens lie in memory only and a reload keeps the session', async ({ page }) => {
  await signIn(page, caseWorker());
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/eyJ/);
  await page.goto('/faelle');
  await expect(page.getByRole('heading', { level: 1, name: 'Meine Fälle' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Meine Fälle' })).toBeVisible();
  expect(page.url()).toBe(`${spaOrigin}/faelle`);
});

test('the office and its state stand on every page', async ({ page }) => {
  await signIn(page, caseWorker());
  const strip = page.getByRole('banner');
  await expect(strip).toContainText('LWV Hessen Integrationsamt');
  await expect(strip).toContainText('Erprobung');
  await checkPage(page);
});

test('signing out forgets the person', async ({ page }) => {
  await signIn(page, caseWorker());
  await page.getByRole('button', { name: /Mein Konto/ }).click();
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(page.getByRole('link', { name: 'Anmelden', exact: true })).toBeVisible();
  await page.goto('/aufgaben');
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible();
});

test('when the session ends the page stays, and after signing in the person is back here', async ({
  page,
}) => {
  await signIn(page, caseWorker(), '/profil');
  // The office closes the session; the next request finds the token refused and cannot renew it.
  await page.route('**/protocol/openid-connect/token', (route) =>
    route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
  );
  await page.route('**/api/me', (route) => route.fulfill({ status: 401, json: {} }));
  await page.getByRole('button', { name: 'leicht verständlich' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Sie sind abgemeldet');
  await page.unrouteAll();
  await dialog.getByRole('button', { name: 'Wieder anmelden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meine Daten und Sprache' })).toBeVisible();
});
