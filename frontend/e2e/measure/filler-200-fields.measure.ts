import { type Page, test } from '@playwright/test';
import type { FormDefinition } from '../../src/forms/definition/types';
import { Hessen, sample } from '../journeys/chapters/hessen';
import { PersonApi } from '../support/api';
import { browserOf } from '../support/people';
import { samplePerson } from '../support/stack';
import { median, timeLetters, told } from './typing';

const FIELDS = 200;
const LETTERS = 'Wie ich meine Arbeit im Treppenhaus mache.';

/** A form of 200 fields of all usual kinds, filled by one person, all of them on one page: the worst that can be built. */
function largeForm(): FormDefinition {
  const names = Array.from({ length: FIELDS }, (_, at) => `feld${at}`);
  const kinds = ['TEXT', 'LONG_TEXT', 'NUMBER', 'DATE', 'YES_NO'] as const;
  const schemas = {
    TEXT: { type: 'string', maxLength: 200 },
    LONG_TEXT: { type: 'string', maxLength: 2000 },
    NUMBER: { type: 'integer', minimum: 0, maximum: 100 },
    DATE: { type: 'string', format: 'date' },
    YES_NO: { type: 'boolean' },
  };
  const kindOf = (at: number) => kinds[at % kinds.length] ?? 'TEXT';
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((name, at) => [name, schemas[kindOf(at)]])),
      additionalProperties: false,
    },
    layout: {
      title: { de: 'Großes Formular zum Messen' },
      neededForGrant: false,
      steps: [
        {
          key: 'alles',
          title: { de: 'Alles' },
          sections: Array.from({ length: FIELDS / 10 }, (_, at) => ({
            key: `abschnitt${at}`,
            title: { de: `Abschnitt ${at + 1}` },
            filledBy: 'EMPLOYEE',
            seenBy: ['PROVIDERS'],
            fields: names.slice(at * 10, at * 10 + 10).map((field, within) => ({
              field,
              kind: kindOf(within),
              label: { de: `Frage ${field.slice(4)}` },
            })),
          })),
        },
      ],
    },
  } as unknown as FormDefinition;
}

/** How long the filler takes to show 200 fields, and a letter to appear, on this and on a 4 × slower processor. */
test('the filler with a form of 200 fields', async ({ browser, request }) => {
  test.setTimeout(600_000);
  const admin = await PersonApi.of(request, samplePerson('he', 'TENANT_ADMIN'));
  const { id } = await admin.post<{ id: string }>('/api/forms', {
    key: `messung-${Date.now().toString(36)}`,
    definition: largeForm(),
  });
  await admin.post(`/api/forms/versions/${id}/in-force`, { from: new Date().toISOString().slice(0, 10) }, 0);
  const hessen = new Hessen(request);
  await hessen.open();
  const form = await hessen.post<{ id: string }>('worker', '/forms', { versionId: id });
  const page = await browserOf(browser, sample('employee'), `/faelle/${hessen.caseId}/formulare/${form.id}`);
  const processor = await page.context().newCDPSession(page);

  for (const rate of [1, 4]) {
    await processor.send('Emulation.setCPUThrottlingRate', { rate });
    const shown: number[] = [];
    for (let round = 0; round < 3; round++) {
      await page.goto(`/faelle/${hessen.caseId}/formulare/${form.id}`);
      shown.push(await timeToShow(page));
    }
    const letters = await timeLetters(page, page.locator('#feld100'), LETTERS);
    console.log(
      `processor ÷ ${rate}: 200 fields shown after ${median(shown).toFixed(0)} ms (median of ${shown.length}); ${told(letters)}`,
    );
  }
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await hessen.post('worker', `/forms/${form.id}/withdrawal`, { reason: 'Nur zum Messen.' });
});

/** From the click on the link until the last field has been painted. */
async function timeToShow(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: /^(Ausfüllen|Weiter ausfüllen)/ }).first();
  await link.waitFor();
  return link.evaluate(
    (element, last) =>
      new Promise<number>((done) => {
        const start = performance.now();
        (element as HTMLElement).click();
        const look = () => {
          if (document.getElementById(last)) {
            requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
          } else requestAnimationFrame(look);
        };
        look();
      }),
    `feld${FIELDS - 2}`,
  );
}
