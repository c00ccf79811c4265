import { type Page, test } from '@playwright/test';

/** A step with its name in the report; gives back what it found. */
export function step<T>(name: string, act: () => Promise<T>): Promise<T> {
  return test.step(name, act);
}

export function caseIdOf(page: Page): string {
  const id = /\/faelle\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  if (!id) throw new Error(`no case in ${page.url()}`);
  return id;
}
