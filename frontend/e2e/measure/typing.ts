import type { Locator, Page } from '@playwright/test';

/** Letter by letter into a field; for each letter what the browser says from key to paint, in milliseconds. */
export async function timeLetters(page: Page, field: Locator, letters: string): Promise<number[]> {
  await field.fill('');
  await page.evaluate(() => {
    const seen: Record<number, number> = {};
    (window as unknown as { letters: typeof seen }).letters = seen;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
        const id = entry.interactionId;
        if (id) seen[id] = Math.max(seen[id] ?? 0, entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  await field.focus();
  await page.keyboard.type(letters, { delay: 120 });
  await page.waitForTimeout(1_000);
  const slow = await page.evaluate(() =>
    Object.values((window as unknown as { letters: Record<number, number> }).letters),
  );
  // What took less than two frames is not reported.
  return [...slow, ...Array.from({ length: Math.max(0, letters.length - slow.length) }, () => 16)];
}

export const at = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const median = (values: number[]) => at(values, 0.5);

export const told = (letters: number[]) =>
  `letter p50 ${at(letters, 0.5)} ms, p95 ${at(letters, 0.95)} ms, worst ${Math.max(...letters)} ms ` +
  `(${letters.length} letters, Event Timing, steps of 8 ms, 16 = at most 16)`;
