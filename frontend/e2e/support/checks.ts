import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';
import { spaOrigin } from './stack';

const faults = new WeakMap<Page, string[]>();

/** Answers that belong to the game: a draft that does not exist yet, a refusal that the page shows. */
const isExpected = (text: string) => /status of (401|403|404|409|412|422|400)/.test(text);

/** Notes what must not happen while people use the portal. */
export async function watch(page: Page) {
  const noted: string[] = [];
  faults.set(page, noted);
  page.on('pageerror', (error) => noted.push(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) noted.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) noted.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request: Request) => {
    if (request.url().includes('access_token')) noted.push(`token in an address: ${request.url()}`);
  });
}

export function expectNoFaults(page: Page) {
  expect(faults.get(page) ?? [], 'faults while using the portal').toEqual([]);
}

async function expectNoCspReport(page: Page) {
  const answer = await page.request.get(`${spaOrigin}/csp-report`);
  expect(await answer.json(), 'reports against the Content-Security-Policy').toMatchObject({ count: 0 });
}

const codeSniffer = readFileSync(
  createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'),
  'utf8',
);

/** A second pair of eyes: HTML_CodeSniffer finds what axe leaves out. */
async function codeSnifferErrors(page: Page): Promise<string[]> {
  await page.evaluate(codeSniffer);
  return page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        interface Message {
          type: number;
          code: string;
          msg: string;
          element: Element;
        }
        const sniffer = (
          window as unknown as {
            HTMLCS: {
              process(standard: string, of: Document, then: () => void): void;
              getMessages(): Message[];
              ERROR: number;
            };
          }
        ).HTMLCS;
        sniffer.process('WCAG2AA', document, () =>
          done(
            sniffer
              .getMessages()
              .filter(({ type }) => type === sniffer.ERROR)
              .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 160)}`),
          ),
        );
      }),
  );
}

/** Sideways scrolling of the page at 320 px; what scrolls inside a table of its own is fine. */
async function expectNoSidewaysScrolling(page: Page) {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize(before);
  expect(wide, 'the page is wider than 320 px').toBeLessThanOrEqual(0);
}

/** What holds on every page: axe, one h1, a title, 320 px, no fault, no CSP report. */
export async function checkPage(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page).toHaveTitle(/ – Jobcoaching/);
  const result = await new AxeBuilder({ page })
    // Counted above; axe does not see the heading behind an open dialog.
    .disableRules(['page-has-heading-one'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const findings = result.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html.slice(0, 200)).join('\n  ')}`,
  );
  expect(findings, `axe on ${page.url()}`).toEqual([]);
  expect(await codeSnifferErrors(page), `HTML_CodeSniffer on ${page.url()}`).toEqual([]);
  await expectNoSidewaysScrolling(page);
  await expectNoCspReport(page);
  expectNoFaults(page);
}
