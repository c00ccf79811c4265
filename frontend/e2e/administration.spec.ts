import { expect, test } from '@playwright/test';
import { checkPage, expectNoFaults } from './support/checks';
import { browserOf } from './support/people';
import { picture } from './support/screenshots';
import { samplePerson } from './support/stack';

test('the operator sees all offices and no case', async ({ browser }) => {
  const page = await browserOf(browser, samplePerson('platform', 'PLATFORM_OPERATOR'), '/plattform/aemter');
  await expect(page.getByText('LWV Hessen Integrationsamt').first()).toBeVisible();
  await checkPage(page);
  await picture(page, 'operator');
  await page.goto('/plattform/aemter/he');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkPage(page);
  await page.goto('/faelle');
  await expect(page.getByRole('main')).not.toContainText('HE-2026');
  expectNoFaults(page);
});

test('the administration looks after people, groups, deputies and the release', async ({ browser }) => {
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/verwaltung/personen');
  await expect(page.getByText('Escheveria').first()).toBeVisible();
  await checkPage(page);
  await picture(page, 'people');
  for (const address of ['personen/neu', 'zustaendigkeiten', 'vertretungen', 'freigabe']) {
    await page.goto(`/verwaltung/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkPage(page);
  }
  expectNoFaults(page);
});

test('the lists of the office hold what every page holds', async ({ browser }) => {
  const page = await browserOf(browser, samplePerson('he', 'CASE_WORKER'));
  await checkPage(page);
  await picture(page, 'todo');
  await page.goto('/faelle');
  await expect(page.getByRole('heading', { level: 1, name: 'Meine Fälle' })).toBeVisible();
  await checkPage(page);
  await picture(page, 'cases');
  for (const address of ['/post', '/druckliste', '/jobcoaches', '/profil']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await checkPage(page);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/aufgaben');
  await checkPage(page);
  expectNoFaults(page);
});
