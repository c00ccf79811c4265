import { expect, test } from '@playwright/test';
import { checkPage, expectNoFaults } from '../support/checks';
import { pressEnterOn, tabTo, typeInto } from '../support/keyboard';
import { browserOf } from '../support/people';
import { samplePerson } from '../support/stack';

test('an administrator drafts rules, tries them and throws the draft away, by keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(8 * 60_000);
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/verwaltung/personen');

  await test.step('begin a draft', async () => {
    await pressEnterOn(page, page.getByRole('link', { name: 'Förderprogramme', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Förderprogramme' })).toBeFocused();
    await pressEnterOn(page, page.getByRole('link', { name: 'Fassung 1', exact: true }).first());
    await pressEnterOn(page, page.getByRole('button', { name: 'Entwurf daraus anlegen' }));
    await expect(page.getByRole('heading', { name: 'Was noch fehlt' })).toBeVisible();
  });

  await test.step('fill a gap from the list of what is missing', async () => {
    await pressEnterOn(page, page.getByRole('button', { name: 'Höchste Stunden', exact: true }));
    await expect(page.getByRole('textbox', { name: 'Höchste Stunden' })).toBeFocused();
    await page.keyboard.type('120');
    await expect(page.getByRole('button', { name: 'Höchste Stunden', exact: true })).toHaveCount(0);
    await tabTo(page, page.getByRole('button', { name: /^Nach oben/ }).nth(2));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Was noch fehlt' })).toBeFocused();
  });

  await test.step('put a condition together from lists', async () => {
    await pressEnterOn(page, page.getByRole('button', { name: 'Eigene Bedingungen' }));
    await expect(page.getByRole('heading', { name: 'Eigene Bedingungen' })).toBeFocused();
    await pressEnterOn(page, page.getByRole('button', { name: 'Bedingung hinzufügen' }));
    await expect(page.getByLabel('Überschrift')).toBeFocused();
    await page.keyboard.type('Genug Zeit');
    const built = page.getByRole('group', { name: 'Genug Zeit' });
    await tabTo(page, built.getByLabel('Angabe'));
    await page.keyboard.type('Arbeitsst');
    await typeInto(page, built.getByLabel('Wert'), '20');
    await pressEnterOn(page, built.getByRole('button', { name: 'Einfügen' }));
    await expect(built.getByLabel('Bedingung', { exact: true })).toHaveValue('wochenstunden >= 20');
    await expect(page.getByText(/^gespeichert um/)).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: /^Nach oben/ }).nth(6));
    await page.keyboard.press('Enter');
  });

  await test.step('try the draft', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Erproben' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /^Erproben/ })).toBeFocused();
    await pressEnterOn(page, page.getByRole('button', { name: 'Erprobung starten' }));
    await expect(page.getByRole('status').filter({ hasText: /geprüft, in/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Noch einmal erproben' })).toBeFocused();
    await checkPage(page);
    await pressEnterOn(page, page.getByRole('link', { name: /^Zurück zu Fassung/ }));
  });

  await test.step('throw it away', async () => {
    await pressEnterOn(page, page.getByRole('button', { name: 'Entwurf verwerfen' }));
    await pressEnterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Entwurf verwerfen' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Förderprogramme' })).toBeFocused();
  });
  expectNoFaults(page);
});
