import { expect, type Locator, type Page } from '@playwright/test';
import { spaOrigin } from './stack';

const LONGEST_WAY = 120;

/** Moves with Tab until that element has the focus; fails when it cannot be reached or shows no focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await expect(target).toBeVisible();
  for (let step = 0; step < LONGEST_WAY; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      const outline = await target.evaluate((element) => {
        const face = element.matches('.choice input') ? (element.nextElementSibling ?? element) : element;
        const style = getComputedStyle(face);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      });
      // The login page is Keycloak's own and shows the focus in another way.
      if (page.url().startsWith(spaOrigin)) expect(outline, 'the focus can be seen').toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`not reached with ${LONGEST_WAY} × ${key}: ${target}`);
}

export async function pressEnterOn(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function typeInto(page: Page, target: Locator, text: string) {
  await tabTo(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** One of several answers that exclude each other: Tab reaches the first, the arrow keys choose. */
export async function chooseIn(page: Page, group: Locator, answer: string) {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  const wanted = group.getByRole('radio', { name: answer, exact: true });
  const many = await group.getByRole('radio').count();
  for (let step = 1; step < many && !(await wanted.isChecked()); step++)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/**
 * On a phone, goes from the heading to that element with Tab: what gets the focus must not lie under the bar that stays in
 * sight, not even in part.
 */
export async function expectFocusInSight(page: Page, bar: Locator, last: Locator) {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 360, height: 640 });
  await page.getByRole('heading', { level: 1 }).focus();
  for (let step = 0; step < LONGEST_WAY; step++) {
    await page.keyboard.press('Tab');
    if (await last.evaluate((element) => element === document.activeElement)) {
      await page.setViewportSize(before);
      return;
    }
    const covered = () =>
      bar.evaluate((cover) => {
        const focused = document.activeElement ?? document.body;
        const [over, under] = [cover.getBoundingClientRect(), focused.getBoundingClientRect()];
        return under.bottom > over.top && under.top < over.bottom ? focused.outerHTML.slice(0, 160) : '';
      });
    // The page scrolls smoothly: the place is right once it has arrived.
    await expect.poll(covered, { message: 'the focus lies under the bar', timeout: 3_000 }).toBe('');
  }
  throw new Error(`not reached with ${LONGEST_WAY} × Tab: ${last}`);
}
