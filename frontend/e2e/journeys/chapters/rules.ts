import { expect, type Page } from '@playwright/test';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { step } from './steps';

const saved = (page: Page) => expect(page.getByText(/^gespeichert um/)).toBeVisible();
const gaps = (page: Page) => page.getByRole('region', { name: 'Was noch fehlt' });

/** A number of the draft, reached from the list of what is missing. */
async function fillGap(page: Page, name: string, value: string) {
  await gaps(page).getByRole('button', { name, exact: true }).click();
  const box = page.getByRole('textbox', { name, exact: true });
  await expect(box).toBeFocused();
  await page.keyboard.type(value);
  await expect(gaps(page).getByRole('button', { name, exact: true })).toHaveCount(0);
}

const noRule = (page: Page, field: string) => page.locator(`[id="${field}-waived"]`).check();

/** Does something and waits until the draft that holds it is saved. */
async function saving(page: Page, what: string, act: () => Promise<unknown>) {
  const answer = page.waitForResponse(
    (one) =>
      one.request().method() === 'PUT' && one.ok() && Boolean(one.request().postData()?.includes(what)),
  );
  await act();
  await answer;
}

/** From the preset to a draft, and what still stands in its way. */
export async function drafting(page: Page) {
  await step('from the preset, with its gaps, to a draft', async () => {
    await page.goto('/verwaltung/foerderprogramme');
    await expect(page.getByText('11 Angaben sind offen')).toBeVisible();
    await checkPage(page);
    await picture(page, 'programmes');
    await page.getByRole('link', { name: 'Fassung 1' }).click();
    await expect(page.getByText('vom Amt festzulegen')).toHaveCount(11);
    await checkPage(page);
    await page.getByRole('button', { name: 'Entwurf daraus anlegen' }).click();
    await expect(gaps(page)).toContainText('11 Angaben legt das Amt noch fest');
  });

  await step('it cannot come into force yet, and the dialog leads to what is missing', async () => {
    await page.getByRole('button', { name: 'In Kraft setzen' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Das steht noch im Weg');
    await dialog.getByRole('button', { name: 'Wird Jobcoaching gefördert?' }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole('group', { name: 'Wird Jobcoaching gefördert?' }).getByLabel('ja').check();
  });

  await step('the office fills the gaps', async () => {
    await page
      .getByRole('textbox', { name: 'Rechtsbehelfsbelehrung' })
      .fill('Gegen diesen Bescheid können Sie innerhalb eines Monats Widerspruch bei uns einlegen.');
    await page.getByRole('group', { name: 'Personenkreis' }).getByLabel('Angestellte').check();
    await fillGap(page, 'Kürzeste Dauer', '6');
    await fillGap(page, 'Längste Dauer', '12');
    await fillGap(page, 'Höchste Stunden', '120');
    for (const field of ['maxCount', 'maxHours', 'maxMonths']) await noRule(page, `extension-${field}`);
    await page.getByRole('radio', { name: 'auf Viertelstunden' }).check();
    await fillGap(page, 'Akten aufbewahren nach dem Abschluss', '10');
    await fillGap(page, 'Grundlage der Aufbewahrung', '§ 84 SGB X');
    await saved(page);
  });
}

/** A condition from lists and one that is typed; values that do not fit together. */
export async function ownConditions(page: Page) {
  await step('a condition from lists', async () => {
    await page.getByRole('button', { name: 'Bedingung hinzufügen' }).click();
    const condition = page.getByRole('group', { name: 'Bedingung 1' });
    await condition.getByLabel('Überschrift').fill('Genug Zeit für das Coaching');
    const built = page.getByRole('group', { name: 'Genug Zeit für das Coaching' });
    await built.getByLabel('Angabe').selectOption('Arbeitsstunden in der Woche');
    await built.getByLabel('Wert').fill('20');
    await built.getByRole('button', { name: 'Einfügen' }).click();
    await expect(built.getByLabel('Bedingung', { exact: true })).toHaveValue('wochenstunden >= 20');
    await built.getByLabel('Satz, wenn sie erfüllt ist').fill('Es bleibt genug Zeit für das Coaching.');
    await built
      .getByLabel('Satz, wenn sie nicht erfüllt ist')
      .fill('Nötig sind 20 Stunden in der Woche. Fragen Sie im Betrieb, ob mehr Stunden möglich sind.');
    await built.getByLabel('Vorschrift oder Richtlinie').fill('Richtlinie des Amtes, Nummer 4');
    await built.getByLabel('Wie verbindlich?').selectOption('Muss: ohne das keine Bewilligung');
    await saved(page);
  });

  await step('a typed condition with a mistake, shown at the character', async () => {
    await page.getByRole('button', { name: 'Bedingung hinzufügen' }).click();
    const typed = page.getByRole('group', { name: 'Bedingung 2' });
    await typed.getByLabel('Überschrift').fill('Eingearbeitet');
    const second = page.getByRole('group', { name: 'Eingearbeitet' });
    const expression = second.getByLabel('Bedingung', { exact: true });
    await expression.fill('beschaeftigt_seit_monaten >= 6 und');
    await expect(second.getByText(/Zeichen 32/)).toBeVisible();
    await checkPage(page);
    await picture(page, 'programme-condition-error');
    await second.getByRole('button', { name: 'Zu dieser Stelle' }).click();
    await expect(expression).toBeFocused();
    await page.keyboard.type('or person_stimmt_zu = true');
    await second.getByLabel('Satz, wenn sie erfüllt ist').fill('Die Arbeit ist bekannt.');
    await second.getByLabel('Satz, wenn sie nicht erfüllt ist').fill('Wir sprechen über den Beginn.');
    await second.getByLabel('Vorschrift oder Richtlinie').fill('Richtlinie des Amtes, Nummer 5');
    await expect(second.getByText(/Zeichen/)).toHaveCount(0);
  });

  await step('values that do not fit together are named', async () => {
    const usual = page.getByRole('textbox', { name: 'Übliche Dauer' });
    await usual.fill('24');
    await expect(gaps(page)).toContainText('1 Angabe passt nicht');
    await expect(page.getByText(/liegt nicht zwischen der kürzesten und der längsten/).first()).toBeVisible();
    await usual.fill('9');
    await expect(page.getByText('Es fehlt nichts. Diese Fassung kann in Kraft treten.')).toBeVisible();
  });
}

/** Two of the administration write in the same draft; the later one sees it, and nobody's words are lost. */
export async function atTheSameTime(first: Page, second: Page) {
  await step('two administrators write in one draft; the later one sees the difference', async () => {
    await second.goto(first.url());
    await second.getByRole('textbox', { name: 'Höchste Stunden' }).fill('100');
    await saving(second, '"reportDutyMonths":4', () =>
      second.getByRole('textbox', { name: 'Berichtspflicht ab' }).fill('4'),
    );
    await first.getByRole('textbox', { name: 'Höchste Stunden' }).fill('110');
    await first.getByRole('textbox', { name: 'Übliche Stunden' }).fill('60');
    await first.getByRole('button', { name: 'Nicht gespeichert: Unterschied ansehen' }).click();
    await expect(first.getByText('Frau Sanikel hat diesen Entwurf inzwischen geändert')).toBeVisible();
    await expect(first.getByText(/„Berichtspflicht ab“\. Das bleibt erhalten/)).toBeVisible();
    const table = first.getByRole('table', { name: '2 Angaben sind verschieden' });
    await expect(table.getByRole('row', { name: /Höchste Stunden/ })).toContainText('100 Stunden');
    await expect(table.getByRole('row', { name: /Höchste Stunden/ })).toContainText('110 Stunden');
    await checkPage(first);
    await picture(first, 'programme-conflict');
    await saving(first, '"max":110', () =>
      first.getByRole('button', { name: 'Meine Eingaben speichern' }).click(),
    );
    await first.reload();
    await expect(first.getByRole('textbox', { name: 'Höchste Stunden' })).toHaveValue('110');
    await expect(first.getByRole('textbox', { name: 'Übliche Stunden' })).toHaveValue('60');
    await expect(first.getByRole('textbox', { name: 'Berichtspflicht ab' })).toHaveValue('4');
  });
}

/** What the draft would change: value by value, then case by case; then it counts. */
export async function tryingAndEnacting(page: Page) {
  await step('the difference to the version before, in words', async () => {
    await page.getByRole('link', { name: 'Mit einer anderen Fassung vergleichen' }).click();
    await expect(page.getByRole('rowheader', { name: 'Höchste Stunden' })).toBeVisible();
    await checkPage(page);
    await picture(page, 'programme-difference');
    await page
      .getByRole('navigation', { name: /Pfad|Sie sind hier/ })
      .getByRole('link', { name: /Fassung 2/ })
      .click();
  });

  await step('the draft is tried on the cases of the office', async () => {
    await page.getByRole('link', { name: 'Erproben' }).click();
    await expect(page.getByRole('button', { name: 'Erprobung starten' })).toBeVisible();
    await page.getByRole('button', { name: 'Erprobung starten' }).click();
    await expect(page.getByText(/geprüft, in .* Sekunden\. Bei/)).toBeVisible();
    const changed = page.getByRole('table', { name: /bei denen sich etwas ändert/ });
    await expect(
      changed.getByText('Genug Zeit für das Coaching: nicht gefragt → nicht erfüllt').first(),
    ).toBeVisible();
    await checkPage(page);
    await picture(page, 'simulation');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Tabelle speichern (CSV)' }).click();
    expect((await file).suggestedFilename()).toBe('erprobung-fassung-2.csv');
  });

  await step('it comes into force', async () => {
    await page.getByRole('link', { name: 'Zurück zu Fassung 2' }).click();
    await expect(page.getByText('Entwurf, erprobt')).toBeVisible();
    await page.getByRole('button', { name: 'In Kraft setzen' }).click();
    await checkPage(page);
    await page.getByRole('button', { name: 'Ab diesem Tag in Kraft setzen' }).click();
    await expect(page.getByText('gilt', { exact: true })).toBeVisible();
  });
}

/** Stricter rules from tomorrow on; the line of versions shows what is to come. */
export async function laterVersion(page: Page, from: string) {
  await step('the office makes stricter rules for later', async () => {
    await page.goto('/verwaltung/foerderprogramme');
    await page.getByRole('link', { name: 'Fassung 2', exact: true }).click();
    await page.getByRole('button', { name: 'Entwurf daraus anlegen' }).click();
    const condition = page.getByRole('group', { name: 'Genug Zeit für das Coaching' });
    await condition.getByLabel('Bedingung', { exact: true }).fill('wochenstunden >= 35');
    await saved(page);
    await page.getByRole('button', { name: 'In Kraft setzen' }).click();
    await page.getByRole('dialog').getByLabel('Gilt ab').fill(from);
    await page.getByRole('button', { name: 'Ab diesem Tag in Kraft setzen' }).click();
    await expect(page.getByText('tritt in Kraft', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Förderprogramme' }).first().click();
    await expect(page.getByRole('list', { name: /Fassungen von/ }).getByRole('listitem')).toHaveCount(3);
    await checkPage(page);
    await picture(page, 'time-line');
  });
}
