import { expect, test } from '@playwright/test';
import { personOf } from '../support/actors';
import { checkPage, watch } from '../support/checks';
import { pressEnterOn, tabTo, typeInto } from '../support/keyboard';
import { spaOrigin } from '../support/stack';

test('somebody asks for help, reads the case and signs out, by keyboard alone', async ({ page }) => {
  test.setTimeout(8 * 60_000);
  await watch(page);
  const person = personOf('employee');

  await test.step('sign in', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await pressEnterOn(page, page.getByRole('link', { name: 'Anmelden', exact: true }));
    await tabTo(page, page.getByLabel('Bundesland'));
    await page.keyboard.type('Hessen');
    await pressEnterOn(page, page.getByRole('button', { name: 'Weiter zur Anmeldung' }));
    await expect(page.locator('#username')).toBeVisible();
    await typeInto(page, page.locator('#username'), person.username);
    await typeInto(page, page.locator('#password'), person.password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Für mich zu tun' })).toBeVisible();
  });

  await test.step('ask the first question', async () => {
    await pressEnterOn(page, page.getByRole('link', { name: 'Hilfe anfragen' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Hilfe anfragen' })).toBeFocused();
    await tabTo(page, page.getByLabel('Neue Technik, neue Programme'));
    await page.keyboard.press('Space');
    await checkPage(page);
    await pressEnterOn(page, page.getByRole('button', { name: 'Weiter' }));
    await expect(page.getByRole('heading', { name: 'Was ist schwierig?' })).toBeFocused();
    // Sent too early: the summary takes the focus and leads to the field.
    await pressEnterOn(page, page.getByRole('button', { name: 'Weiter' }));
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await checkPage(page);
    await pressEnterOn(page, summary.getByRole('link').first());
    const question = page.getByLabel('Was ist für Sie bei der Arbeit schwierig?');
    await expect(question).toBeFocused();
    await page.keyboard.type('Das neue Kassenprogramm ist sehr schnell. Ich komme nicht mit.');
    await pressEnterOn(page, page.getByRole('button', { name: 'Weiter' }));
    await typeInto(page, page.getByLabel('Betrieb und Ort'), 'Musterladen, Kassel');
    await pressEnterOn(page, page.getByRole('button', { name: 'Weiter' }));
    await expect(page.getByText('Das neue Kassenprogramm')).toBeVisible();
    await checkPage(page);
    await pressEnterOn(page, page.getByRole('button', { name: 'Anfrage senden' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Die Anfrage ist angekommen' })).toBeFocused();
  });

  await test.step('read the case, tab by tab', async () => {
    await pressEnterOn(page, page.getByRole('link', { name: 'Zum Fall' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    for (const tab of ['Ziele', 'Stunden', 'Gespräche & Berichte', 'Unterlagen', 'Beteiligte', 'Überblick']) {
      const link = page.getByRole('link', { name: tab, exact: true });
      await pressEnterOn(page, link);
      await expect(link).toHaveAttribute('aria-current', 'page');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await checkPage(page);
    }
  });

  await test.step('sign out', async () => {
    await pressEnterOn(page, page.getByRole('button', { name: /Mein Konto/ }));
    await pressEnterOn(page, page.getByRole('button', { name: 'Abmelden' }));
    await expect(page.getByRole('link', { name: 'Anmelden', exact: true })).toBeVisible();
    expect(page.url()).toBe(`${spaOrigin}/`);
  });
});
