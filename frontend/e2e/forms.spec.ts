import { expect, type Page, test } from '@playwright/test';
import { Cast } from './support/actors';
import { checkPage, expectNoFaults } from './support/checks';
import { picture } from './support/screenshots';

const VIEWS = ['well', 'help', 'notYet'] as const;
const WORDS = { well: 'gelingt gut', help: 'gelingt mit Unterstützung', notYet: 'gelingt noch nicht' };
const AREAS = [
  'Aufgaben verstehen und planen',
  'Genauigkeit der Arbeit',
  'Arbeitstempo',
  'Ausdauer und Pausen',
  'Mit Veränderungen umgehen',
  'Zusammenarbeit im Team',
  'Absprachen mit Vorgesetzten',
  'Hilfsmittel und Arbeitsplatz',
];

async function fillView(page: Page, rating: (area: number) => (typeof VIEWS)[number]) {
  for (const [index, area] of AREAS.entries()) {
    await page.getByRole('group', { name: area }).getByLabel(WORDS[rating(index)]).check();
  }
}

test('two people say how the work goes, each in their own part, and the coach sees both side by side', async ({
  browser,
}) => {
  test.setTimeout(15 * 60_000);
  const cast = new Cast(browser);
  const worker = await cast.get('worker');
  await worker.goto('/faelle');
  await worker
    .getByRole('link', { name: /Amarylli/ })
    .first()
    .click();
  await expect(worker.getByRole('heading', { level: 1, name: /Amarylli/ })).toBeVisible();
  const address = new URL(worker.url()).pathname;

  await worker.goto(`${address}/formulare`);
  await expect(worker.getByRole('heading', { level: 2, name: 'Formulare' })).toBeVisible();
  await checkPage(worker);
  await worker
    .getByLabel('Formular', { exact: true })
    .selectOption({ label: 'Arbeitsanalyse: zwei Sichten' });
  await worker.getByRole('button', { name: 'Formular beginnen' }).click();
  await expect(worker.getByRole('heading', { level: 2, name: 'Arbeitsanalyse: zwei Sichten' })).toBeVisible();
  await checkPage(worker);
  const form = new URL(worker.url()).pathname;

  const employee = await cast.get('employee');
  await employee.goto('/aufgaben');
  await expect(employee.getByText('Formular ausfüllen').first()).toBeVisible();
  await employee.goto(form);
  await employee.getByRole('link', { name: 'Ausfüllen' }).click();
  await fillView(employee, (area) => VIEWS[area % 3] ?? 'well');
  await expect(employee.getByText(/gespeichert um/)).toBeVisible();
  await checkPage(employee);
  await picture(employee, 'form-filling');
  await employee.reload();
  await expect(
    employee.getByRole('group', { name: 'Arbeitstempo' }).getByLabel('gelingt noch nicht'),
  ).toBeChecked();
  await employee.getByRole('button', { name: 'Teil bestätigen' }).click();
  await expect(employee.getByText('Ihr Teil ist bestätigt.')).toBeVisible();
  await expect(employee.getByText('Sicht aus dem Betrieb', { exact: true })).toHaveCount(0);
  await checkPage(employee);

  const employer = await cast.get('employer');
  await employer.goto(`${form}/SUPERVISOR`);
  await employer.getByRole('button', { name: 'Teil bestätigen' }).click();
  await expect(employer.getByRole('alert')).toContainText('Arbeitstempo');
  await checkPage(employer);
  await fillView(employer, () => 'well');
  await employer.getByRole('button', { name: 'Teil bestätigen' }).click();
  await expect(employer.getByText('Ihr Teil ist bestätigt.')).toBeVisible();

  const coach = await cast.get('coach');
  await coach.goto(form);
  const table = coach.getByRole('table', { name: 'Nebeneinander' });
  await expect(table.getByRole('row', { name: /Arbeitstempo/ })).toContainText('verschieden');
  await checkPage(coach);
  await picture(coach, 'form-side-by-side');
  const download = coach.waitForEvent('download');
  await coach.getByRole('button', { name: 'Als PDF speichern' }).click();
  expect((await download).suggestedFilename()).toBe('arbeitsanalyse.pdf');
  for (const page of cast.all()) expectNoFaults(page);
});
