import { test } from '@playwright/test';
import { concept, Hessen, view } from '../journeys/chapters/hessen';
import type { PersonApi } from '../support/api';
import { at } from './typing';

const ROUNDS = 100;
const WARM = 20;

/** What a person waits for, from the click to the whole file: filled forms and the draft of a notice, each set anew. */
test('PDF of filled forms and of a notice', async ({ request }) => {
  test.setTimeout(600_000);
  const hessen = new Hessen(request);
  await hessen.open();
  await hessen.joinCompany();
  await hessen.companySide();
  const analysis = await hessen.begin('worker', 'arbeitsanalyse');
  await hessen.fill('employee', analysis, 'EMPLOYEE', view('self', 'help'));
  await hessen.fill('employer', analysis, 'SUPERVISOR', view('other', 'well'));
  await hessen.post('employee', '/application/filing');
  await hessen.officeChecksAndCoachIsFound();
  await hessen.plan();
  const conceptForm = await hessen.begin('coach', 'lern-und-unterstuetzungskonzept');
  await hessen.fill('coach', conceptForm, 'COACH', concept);
  const decision = await hessen.draftGrant();
  const files = {
    'filled form, analysis of the workplace': ['worker', `/forms/${analysis}/pdf`],
    'filled form, learning and support concept': ['worker', `/forms/${conceptForm}/pdf`],
    'notice of a grant': ['worker', `/decisions/${decision}/preview`],
  } as const;

  for (const [name, [who, rest]] of Object.entries(files)) {
    let reader: PersonApi = await hessen.as(who);
    const took: number[] = [];
    let size = 0;
    for (let round = 0; round < WARM + ROUNDS; round++) {
      // A token lives for five minutes.
      if (round % 50 === 49) reader = await hessen.as(who);
      const start = performance.now();
      size = (await reader.file(hessen.path(rest))).length;
      if (round >= WARM) took.push(performance.now() - start);
    }
    console.log(
      `${name}: p50 ${at(took, 0.5).toFixed(0)} ms, p95 ${at(took, 0.95).toFixed(0)} ms, ` +
        `worst ${Math.max(...took).toFixed(0)} ms (${took.length} PDFs of ${Math.round(size / 1024)} kB, one after the other)`,
    );
  }
});
