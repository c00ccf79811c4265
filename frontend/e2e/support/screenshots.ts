import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { repository } from './stack';

const folder = join(repository, 'docs/screenshots');

/** A picture for the documentation, written only when asked (`PORTAL_SCREENSHOTS=yes`): tests leave no traces. */
export async function picture(page: Page, name: string) {
  if (process.env.PORTAL_SCREENSHOTS !== 'yes') return;
  mkdirSync(folder, { recursive: true });
  // What follows the width of the window (charts) needs a moment after it was changed for the checks.
  await page.waitForTimeout(400);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}
