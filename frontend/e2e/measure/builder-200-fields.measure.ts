import { type Page, test } from '@playwright/test';
import { largeDefinition } from '../../src/features/formbuilder/model/sample';
import { PersonApi } from '../support/api';
import { browserOf } from '../support/people';
import { samplePerson } from '../support/stack';
import { median, timeLetters, told } from './typing';

const FIELDS = 200;
const LETTERS = 'Wie viele Stunden arbeiten Sie in der Woche?';

/** How long the builder takes to show a form of 200 fields, and a letter to appear, on this and on a 4 × slower processor. */
test('the builder with a form of 200 fields', async ({ browser, request }) => {
  test.setTimeout(600_000);
  const person = samplePerson('he', 'TENANT_ADMIN');
  const api = await PersonApi.of(request, person);
  const key = `messung-${Date.now().toString(36)}`;
  const { id } = await api.post<{ id: string }>('/api/forms', { key, definition: largeDefinition(FIELDS) });
  const page = await browserOf(browser, person, '/verwaltung/formulare');
  const processor = await page.context().newCDPSession(page);

  for (const rate of [1, 4]) {
    await processor.send('Emulation.setCPUThrottlingRate', { rate });
    const shown: number[] = [];
    for (let round = 0; round < 3; round++) shown.push(await timeToShow(page, id));
    const letters = await timeToType(page, 100 + rate);
    console.log(
      `processor ÷ ${rate}: shown after ${median(shown).toFixed(0)} ms (median of ${shown.length}); ` +
        told(letters),
    );
  }
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 1 });
});

/** From the click in the list until structure, properties and preview have been painted. */
async function timeToShow(page: Page, id: string): Promise<number> {
  await page.getByRole('link', { name: 'Formulare', exact: true }).first().click();
  const link = page.locator(`a[href$="/verwaltung/formulare/${id}"]`);
  await link.waitFor();
  return link.evaluate(
    (element, fields) =>
      new Promise<number>((done) => {
        const start = performance.now();
        (element as HTMLElement).click();
        const look = () => {
          const complete =
            document.querySelectorAll('.structure [data-node]').length > fields &&
            document.querySelector('.preview-paper input');
          if (complete) requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
          else requestAnimationFrame(look);
        };
        look();
      }),
    FIELDS,
  );
}

/** Into a label in the middle of the form. */
async function timeToType(page: Page, field: number): Promise<number[]> {
  await page.getByRole('row', { name: new RegExp(`^Frage ${field},`) }).click();
  return timeLetters(page, page.locator('[id="box-label.de"]'), LETTERS);
}
