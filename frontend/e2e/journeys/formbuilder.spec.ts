import { expect, type Page, test } from '@playwright/test';
import { checkPage, expectNoFaults } from '../support/checks';
import { pressEnterOn, tabTo, typeInto } from '../support/keyboard';
import { browserOf } from '../support/people';
import { picture } from '../support/screenshots';
import { samplePerson } from '../support/stack';

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
const saved = (page: Page) => expect(page.getByText(/^gespeichert um/)).toBeVisible();

test('an administrator builds a form with two fillers and brings it into force, by keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(8 * 60_000);
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/verwaltung/personen');
  // A name of its own, so that the journey can be walked again over the same data.
  const name = `Kurzbericht ${Date.now().toString(36)}`;

  await test.step('begin a form', async () => {
    await pressEnterOn(page, page.getByRole('link', { name: 'Formulare', exact: true }));
    await expect(page.getByRole('heading', { level: 1, name: 'Formulare' })).toBeFocused();
    await checkPage(page);
    await pressEnterOn(page, page.getByRole('button', { name: 'Neues Formular', exact: true }));
    await typeInto(page, page.getByRole('dialog').getByLabel('Name des Formulars'), name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  });

  await test.step('ask the employee a question', async () => {
    await tabTo(page, row(page, name));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(row(page, 'Neue Frage')).toBeFocused();
    await page.keyboard.press('Enter');
    const label = page.getByRole('textbox', { name: 'Beschriftung', exact: true });
    await expect(label).toBeFocused();
    await page.keyboard.type('Was ist in dieser Woche gelungen?');
    await expect(row(page, 'Was ist in dieser Woche gelungen')).toBeVisible();
    await tabTo(page, page.getByLabel('Pflichtfeld'));
    await page.keyboard.press('Space');
    await expect(row(page, 'Was ist in dieser Woche gelungen')).toContainText('Pflicht');
    await saved(page);
  });

  await test.step('add a choice and show a field only for one answer', async () => {
    await add(page, /^Ja oder Nein/);
    await page.keyboard.type('Gab es Schwierigkeiten?');
    await add(page, /^Langer Text/);
    await page.keyboard.type('Welche?');
    await pressEnterOn(page, page.getByRole('button', { name: 'Bedingung hinzufügen' }));
    await expect(page.getByText(/Wird nur gezeigt, wenn „Gab es Schwierigkeiten\?“ mit Ja/)).toBeVisible();
    await saved(page);
    await checkPage(page);
  });

  await test.step('put in a block for the employer and move it', async () => {
    await add(page, /^Arbeitszeit/);
    await expect(row(page, 'Arbeitszeit')).toContainText('Arbeitgeber');
    await tabTo(page, page.locator('.structure-row[tabindex="0"]'));
    await page.keyboard.type('Arbeitsz');
    await expect(row(page, 'Arbeitszeit')).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(
      page.getByRole('status').filter({ hasText: /„Arbeitszeit“ verschoben: Stelle 1 von 2/ }),
    ).toBeAttached();
    await expect(row(page, 'Arbeitszeit')).toBeFocused();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(
      page.getByRole('status').filter({ hasText: /„Arbeitszeit“ verschoben: Stelle 2 von 2/ }),
    ).toBeAttached();
  });

  await test.step('carry a field by keys', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const days = row(page, 'Arbeitstage');
    await expect(days).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(
      page.locator('.structure-drop[data-drop-target], .structure-row[data-drop-target]'),
    ).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: /„Arbeitstage“ verschoben/ })).toBeAttached();
    await saved(page);
  });

  await test.step('see it as each filler', async () => {
    const preview = page.getByRole('region', { name: 'Vorschau' });
    await tabTo(
      page,
      preview
        .getByRole('radio', { name: 'Arbeitgeber' })
        .or(preview.getByRole('radio', { name: 'Beschäftigte Person' }))
        .and(page.locator(':checked')),
    );
    await expect(preview.getByRole('group', { name: /Gab es Schwierigkeiten/ })).toBeVisible();
    await expect(preview.getByText('Welche?')).toHaveCount(0);
    await tabTo(page, preview.getByRole('radio', { name: 'Ja' }).first());
    await page.keyboard.press('Space');
    await expect(preview.getByRole('textbox', { name: /Welche\?/ })).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await checkPage(page);
    await picture(page, 'formbuilder');
  });

  await test.step('bring it into force', async () => {
    await pressEnterOn(page, page.getByRole('button', { name: 'In Kraft setzen' }));
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkPage(page);
    await pressEnterOn(page, page.getByRole('button', { name: 'Fassung in Kraft setzen' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Formulare' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText('gilt seit');
  });
  expectNoFaults(page);
});

/** Opens the dialog, chooses, and stands in the first box of the new thing with its words selected. */
async function add(page: Page, what: RegExp) {
  await pressEnterOn(page, page.getByRole('button', { name: 'Hinzufügen', exact: true }));
  await pressEnterOn(page, page.getByRole('dialog').getByRole('button', { name: what }));
  await expect(page.locator('.properties-boxes input').first()).toBeFocused();
}
