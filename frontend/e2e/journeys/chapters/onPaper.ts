import { expect, type Locator, type Page } from '@playwright/test';
import { checkPage } from '../../support/checks';
import { inDays } from './coaching';

/** One grey pixel: small, and a real picture. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export const SCAN = { name: 'scan.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') };
export const NO_SCAN = { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('kein PDF') };

/** By which way and when it came. */
export async function byLetter(form: Locator | Page) {
  await form.getByRole('group', { name: 'Auf welchem Weg?' }).getByLabel('Brief').check();
  await form.getByLabel('Wann war das?').fill(inDays(0));
}

export const scanOf = (form: Locator | Page) => form.getByLabel(/^Scan des Papiers/);

/** For whom it is written down, and the paper itself. */
export async function forPerson(form: Locator | Page, name: string) {
  const person = form.getByLabel('Person', { exact: true });
  const option = person.locator('option', { hasText: name });
  await person.selectOption((await option.getAttribute('value')) ?? '');
  await byLetter(form);
  await scanOf(form).setInputFiles(SCAN);
  await expect(form.getByLabel('Wer darf den Scan lesen?')).toBeVisible();
}

interface Recording {
  /** The button that opens the form, and the one that sends it. */
  open: string;
  send: string;
  name: string;
  /** What else the form asks. */
  also?: (dialog: Locator) => Promise<void>;
}

/** A step that came by letter, written down with its scan. */
export async function record(page: Page, { open, send, name, also }: Recording) {
  await page.getByRole('button', { name: open }).first().click();
  const dialog = page.getByRole('dialog');
  await forPerson(dialog, name);
  await also?.(dialog);
  await checkPage(page);
  await dialog.getByRole('button', { name: send }).click();
  await expect(dialog).toBeHidden();
}
