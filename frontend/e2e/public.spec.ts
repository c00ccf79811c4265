import { expect, test } from '@playwright/test';
import { checkPage, watch } from './support/checks';
import { pressEnterOn, tabTo } from './support/keyboard';
import { picture } from './support/screenshots';

test.beforeEach(({ page }) => watch(page));

test('everybody finds the office that is responsible', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Jobcoaching hilft');
  await page.getByLabel('Bundesland').selectOption('Nordrhein-Westfalen');
  await page.getByLabel('Kreis oder Stadt').selectOption('Bielefeld');
  await expect(page.getByText('LWL-Inklusionsamt Arbeit')).toBeVisible();
  await checkPage(page);
  await picture(page, 'start');
});

test('asking for help has no dead end, with and without the portal', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Hilfe anfragen' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hilfe anfragen' })).toBeFocused();
  await page.getByLabel('Bundesland').selectOption('Hessen');
  await expect(page.getByText('0561 1004-0')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Anmelden und fragen' })).toBeVisible();
  await checkPage(page);
  await page.getByLabel('Bundesland').selectOption('Bayern');
  await expect(page.getByText(/115/)).toBeVisible();
});

for (const [address, title] of [
  ['/anmelden', 'Anmelden'],
  ['/barrierefreiheit', 'Erklärung zur Barrierefreiheit'],
  ['/barriere-melden', 'Barriere melden'],
  ['/datenschutz', 'Datenschutz'],
  ['/impressum', 'Impressum'],
  ['/gibt-es-nicht', 'Diese Seite gibt es nicht'],
] as const) {
  test(`${address} holds what every page holds`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await checkPage(page);
  });
}

test('the language is switched, pronounced right and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Job coaching helps');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Job coaching helps');
  await page.getByRole('button', { name: 'leicht verständlich' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Jobcoaching hilft Ihnen bei der Arbeit',
  );
  await checkPage(page);
});

test('dark and forced colours keep everything readable', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  await checkPage(page);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expect(page.getByRole('link', { name: 'Hilfe anfragen' }).first()).toBeVisible();
});

test('the way to the login works by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await pressEnterOn(page, page.getByRole('link', { name: 'Anmelden', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeFocused();
  await tabTo(page, page.getByLabel('Bundesland'));
  await page.keyboard.type('Hessen');
  await pressEnterOn(page, page.getByRole('button', { name: 'Weiter zur Anmeldung' }));
  await expect(page.locator('#username')).toBeVisible();
});
