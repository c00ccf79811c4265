import { expect, type Page, test } from '@playwright/test';
import { PersonApi } from '../support/api';
import { checkPage, expectNoFaults } from '../support/checks';
import { browserOf } from '../support/people';
import { type SamplePerson, samplePeople } from '../support/stack';

const BODY = 'Landkreis Musterkreis, Eingliederungshilfe (Muster)';

function personOf(name: string): SamplePerson {
  const found = samplePeople().find(({ username }) => username === `${name}@bw.example`);
  if (!found) throw new Error(`no sample person ${name}`);
  return found;
}

interface CaseLine {
  id: string;
  number: string;
}

/**
 * The checklist of the Baden-Württemberg principles for the transition from a workshop. The preparation of Herr
 * Kornblume is in the sample data; here the people of each step look at it, and his case is decided.
 */
test('a workshop employee moves on: checklist A1 to A4 and B1 to B6', async ({ browser, request }) => {
  test.setTimeout(8 * 60_000);
  const open = new Map<string, Page>();
  const as = async (name: string, path: string) => {
    const page = open.get(name) ?? (await browserOf(browser, personOf(name), path));
    if (open.has(name)) await page.goto(path);
    open.set(name, page);
    return page;
  };
  const lead = await PersonApi.of(request, personOf('veilchen'));
  const office = await PersonApi.of(request, personOf('kamille'));
  const { cases } = await lead.get<{ cases: CaseLine[] }>('/api/cases?q=Kornblume');
  const kornblume = cases[0];
  if (!kornblume) throw new Error('the sample case of Herr Kornblume is missing');
  const at = (page = '') => `/faelle/${kornblume.id}${page && `/${page}`}`;
  let asked: CaseLine | undefined;

  await test.step('A1 somebody says the wish, and the workshop asks in their name', async () => {
    const page = await as('zinnie', '/faelle/neu');
    await page.getByLabel(/Jobcoaching beim Übergang aus der WfbM/).check();
    await expect(page.getByText(`Darüber entscheidet: ${BODY}`)).toBeVisible();
    await page.getByLabel('Wechsel aus einer Werkstatt auf den allgemeinen Arbeitsmarkt').check();
    await checkPage(page);
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page
      .getByLabel(/Was ist bei der Arbeit schwierig/)
      .fill('Frau Muster möchte in einer Gärtnerei arbeiten.');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByLabel(/Nein, vorerst ohne Namen/).check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    const number = await page.getByText(/^Nummer BW-/).textContent();
    const found = await lead.get<{ cases: CaseLine[] }>(`/api/cases?q=${number?.replace('Nummer ', '')}`);
    asked = found.cases[0];
    expect(asked?.number).toBe(number?.replace('Nummer ', ''));
  });

  await test.step('A2 the office does not find what is not its own', async () => {
    expect(await office.status(`/api/cases/${asked?.id}`)).toBe(404);
    expect(await office.status(`/api/cases/${kornblume.id}`)).toBe(404);
    const { cases: theirs } = await office.get<{ cases: CaseLine[] }>('/api/cases?q=Kornblume');
    expect(theirs).toEqual([]);
  });

  await test.step('A3 the need is looked at from both sides, in the workshop report and the work analysis', async () => {
    const page = await as('zinnie', at('formulare'));
    await expect(page.getByRole('link', { name: /Bericht der Werkstatt/ }).first()).toBeVisible();
    await checkPage(page);
  });

  await test.step('A4 body and specialist service know of it, with the agreement of the person', async () => {
    const page = await as('veilchen', at());
    await expect(page.getByText('Jobcoaching beim Übergang aus der WfbM').first()).toBeVisible();
    await expect(page.getByText(BODY).first()).toBeVisible();
    await expect(page.getByText('Frau Lupine').first()).toBeVisible();
    await checkPage(page);
  });

  await test.step('B1 the employer declares the intent to employ', async () => {
    const page = await as('veilchen', at('formulare'));
    await expect(page.getByRole('link', { name: /Absichtserklärung/ }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: /Arbeitsanalyse/ }).first()).toBeVisible();
  });

  await test.step('B2 the person has applied', async () => {
    const page = await as('kornblume', at());
    await expect(page.getByText(`Das entscheidet: ${BODY}`).or(page.getByText(BODY)).first()).toBeVisible();
    await checkPage(page);
  });

  await test.step('B3 the workshop gives the reasons: it has written the plan', async () => {
    const page = await as('zinnie', at('plan'));
    await expect(page.getByText(/Die Abläufe wiederholen sich täglich/).first()).toBeVisible();
    await checkPage(page);
  });

  await test.step('B4 the body drafts its decision', async () => {
    const page = await as('veilchen', at('entscheidung'));
    await page.getByRole('button', { name: 'Bewilligung entwerfen', exact: true }).click();
    const letter = page.getByRole('article').first();
    await expect(letter).toContainText(BODY);
    await expect(letter).toContainText('60 Fachleistungsstunden (je 60 Minuten)');
    await expect(letter).toContainText('Sozialgericht');
    await expect(letter).toContainText('§ 107 Abs. 2 SGB IX');
    await expect(page.getByRole('button', { name: 'Vorläufige Leistung entwerfen' })).toHaveCount(0);
    await checkPage(page);
    await page.getByRole('button', { name: 'Zum Gegenlesen geben' }).click();
    await expect(page.getByText(/Eine andere Person muss gegenlesen/)).toBeVisible();
  });

  await test.step('B5 a second person of the body issues it: sixty hours in six months', async () => {
    const page = await as('wegwarte', at('entscheidung'));
    await page.getByRole('button', { name: 'Bescheid erlassen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bescheid erlassen' }).click();
    await expect(page.getByRole('heading', { name: 'Erlassene Bescheide' })).toBeVisible();
    await page.goto(at('bescheide'));
    await expect(page.getByRole('button', { name: /Bescheid herunterladen/ })).toBeVisible();
    await checkPage(page);
    await expect(page.getByText(/Bewilligung vom/)).toBeVisible();
    const ledger = await lead.get<unknown>(`/api/cases/${kornblume.id}/ledger`);
    expect(JSON.stringify(ledger)).toContain('3600');
    expect(await office.status(`/api/cases/${kornblume.id}/notices`)).toBe(404);
  });

  await test.step('B6 reports belong to the programme: the closing report and the record of sessions', async () => {
    const page = await as('veilchen', at());
    await page.getByRole('link', { name: /Übergang aus der WfbM, Fassung/ }).click();
    await expect(page.getByText('Abschlussbericht').first()).toBeVisible();
    await expect(page.getByText('Einsatznachweis').first()).toBeVisible();
  });

  for (const page of open.values()) expectNoFaults(page);
});
