import { expect, type Page, test } from '@playwright/test';
import { checkPage, expectNoFaults } from '../support/checks';
import { chooseIn, pressEnterOn, typeInto } from '../support/keyboard';
import { browserOf } from '../support/people';
import { inDays, recordSession } from './chapters/coaching';
import { concept, Hessen, sample, view, type Who } from './chapters/hessen';
import { step } from './chapters/steps';

const APPLICATION = 'Antrag auf begleitende Hilfe im Arbeitsleben';
const saved = (page: Page) => expect(page.getByText(/^gespeichert um/)).toBeVisible();

test('the Hessen procedure, from the application to the coach who works along', async ({
  browser,
  request,
}) => {
  test.setTimeout(12 * 60_000);
  const hessen = new Hessen(request);
  await hessen.open();
  const pages: Page[] = [];
  const open = async (who: Who, rest: string) => {
    const page = await browserOf(browser, sample(who), `/faelle/${hessen.caseId}/${rest}`);
    pages.push(page);
    return page;
  };

  const worker = await open('worker', 'formulare');
  const form = await step(
    'the office begins the form and invites the company, which is not there yet',
    async () => {
      await worker.getByLabel('Formular', { exact: true }).selectOption({ label: APPLICATION });
      await worker.getByLabel('Erbeten bis').fill(inDays(14));
      await worker.getByRole('button', { name: 'Formular beginnen' }).click();
      await expect(worker.getByRole('heading', { level: 2, name: APPLICATION })).toBeVisible();
      const address = new URL(worker.url()).pathname;
      await worker.getByRole('link', { name: 'Jemanden einladen' }).click();
      const dialog = worker.getByRole('dialog');
      await dialog.getByLabel('Als was ist die Person beteiligt?').selectOption('SUPERVISOR');
      await dialog.getByLabel('Herr', { exact: true }).check();
      await dialog.getByLabel('Vorname').fill('Konrad');
      await dialog.getByLabel('Nachname').fill('Klee');
      await dialog.getByLabel('E-Mail', { exact: false }).first().fill(sample('employer').username);
      await dialog.getByRole('radio', { name: /Per E-Mail/ }).check();
      await dialog.getByRole('button', { name: 'Jemanden einladen' }).click();
      await expect(dialog).toBeHidden();
      return address;
    },
  );

  const first = await open('employee', form.split('/').slice(3).join('/'));
  await step('the employee fills the own part by keyboard alone', async () => {
    await pressEnterOn(first, first.getByRole('link', { name: 'Ausfüllen', exact: true }));
    const home = first.getByRole('group', { name: 'Ihre Anschrift' });
    await typeInto(first, home.getByLabel('Straße und Hausnummer'), 'Musterstraße 12');
    await typeInto(first, home.getByLabel('Postleitzahl'), '35037');
    await typeInto(first, home.getByLabel('Ort'), 'Marburg');
    await typeInto(first, first.getByLabel('Geburtsdatum'), '04.05.1981');
    await typeInto(first, first.getByLabel('Grad der Behinderung'), '50');
    await chooseIn(first, first.getByRole('group', { name: 'Sind Sie gleichgestellt?' }), 'Nein');
    await saved(first);
    await checkPage(first);
    await pressEnterOn(first, first.getByRole('button', { name: 'Weiter' }));
    await expect(first.getByRole('heading', { name: 'Ihre Arbeit' })).toBeFocused();
    await chooseIn(first, first.getByRole('group', { name: 'Wie sind Sie beschäftigt?' }), 'Angestellt');
    await typeInto(
      first,
      first.getByLabel('Arbeitgeber', { exact: true }),
      'Gebäudedienst Lindenblatt (Muster)',
    );
    const work = first.getByRole('group', { name: 'Anschrift des Arbeitsplatzes' });
    await typeInto(first, work.getByLabel('Straße und Hausnummer'), 'Musterplatz 3');
    await typeInto(first, work.getByLabel('Postleitzahl'), '35037');
    await typeInto(first, work.getByLabel('Ort'), 'Marburg');
    await typeInto(first, first.getByLabel('Stunden in der Woche'), '39');
    await first.keyboard.press('Tab');
    await expect(first.getByText(/noch nicht gespeichert/)).toHaveCount(0);
    await saved(first);
  });

  const second = await open('employee', form.split('/').slice(3).join('/'));
  await step('and goes on where it was left, on another device', async () => {
    await second.getByRole('link', { name: 'Weiter ausfüllen' }).click();
    await expect(second.getByLabel('Grad der Behinderung')).toHaveValue('50');
    await second.getByRole('button', { name: 'Weiter' }).click();
    await expect(second.getByLabel('Stunden in der Woche')).toHaveValue('39');
    await second.getByRole('group', { name: 'Ist Ihr Arbeitsplatz in Gefahr?' }).getByLabel('Ja').check();
    await second.getByLabel('Jobcoaching am Arbeitsplatz').check();
    await second.getByLabel('Technische Arbeitshilfen').check();
    await second.getByLabel('Warum brauchen Sie diese Hilfe?').fill('Ich erreiche hohe Fenster nicht mehr.');
    await second
      .getByRole('group', { name: 'Haben Sie bei einer anderen Stelle' })
      .getByLabel('Nein')
      .check();
    await second.getByRole('button', { name: 'Teil bestätigen' }).click();
    const summary = second.getByRole('alert');
    await expect(summary).toContainText('Die Angaben stimmen. Bitte bestätigen.');
    await checkPage(second);
    await second.getByLabel('Die Angaben stimmen.').check();
    await second.getByRole('button', { name: 'Teil bestätigen' }).click();
    await expect(second.getByText('Ihr Teil ist bestätigt.')).toBeVisible();
  });

  await step('asks the company by mail, and files the application without waiting for it', async () => {
    await second.getByRole('button', { name: 'Per E-Mail um das Ausfüllen bitten Arbeitgeber' }).click();
    await expect(second.getByText(/Per E-Mail gebeten am/)).toBeVisible();
    await checkPage(second);
    await second.goto(`/faelle/${hessen.caseId}/antrag`);
    await second.getByRole('button', { name: 'Antrag stellen' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Antrag stellen' }).click();
    await expect(second.getByText(/Der Antrag ist am .* eingegangen/)).toBeVisible();
  });

  const employer = await open('employer', form.split('/').slice(3).join('/'));
  await step('the company fills its own part and sees nothing about health', async () => {
    await expect(employer.getByRole('main')).not.toContainText('Grad der Behinderung');
    await employer.getByRole('link', { name: 'Ausfüllen', exact: true }).click();
    await employer.getByLabel('Tätigkeit').fill('Gebäudereinigung');
    await employer
      .getByRole('group', { name: 'Ist das Arbeitsverhältnis befristet?' })
      .getByLabel('Nein')
      .check();
    await employer.getByRole('group', { name: 'Ansprechperson' }).getByLabel('Name').fill('Konrad Klee');
    await checkPage(employer);
    await employer.getByRole('button', { name: 'Teil bestätigen' }).click();
    await expect(employer.getByText('Ihr Teil ist bestätigt.')).toBeVisible();
  });

  await step('the office checks, the coach is found', async () => {
    await hessen.companySide();
    await hessen.officeChecksAndCoachIsFound();
  });

  const coach = await open('coach', 'formulare');
  await step('the workplace is looked at by both sides, and the coach sees both views', async () => {
    const analysis = await hessen.begin('coach', 'arbeitsanalyse');
    await hessen.fill('employee', analysis, 'EMPLOYEE', view('self', 'help'));
    await hessen.fill('employer', analysis, 'SUPERVISOR', view('other', 'well'));
    await coach.goto(`/faelle/${hessen.caseId}/formulare/${analysis}`);
    const comparison = coach.getByRole('table', { name: 'Nebeneinander' });
    await expect(comparison.getByText('verschieden').first()).toBeVisible();
    await checkPage(coach);
  });

  await step('no plan without the analysis of the workplace', async () => {
    await coach.goto(`/faelle/${hessen.caseId}/plan`);
    await coach
      .getByLabel('Lage am Arbeitsplatz')
      .fill('Gartenarbeit gelingt allein. In Treppenhäusern fehlt der Halt.');
    await coach
      .getByLabel('Warum passt Jobcoaching hier?')
      .fill('Er lernt durch Vormachen. Das Team will Absprachen ändern.');
    await coach.getByLabel('Ziel 1', { exact: true }).fill('Treppenhaus allein und gesichert reinigen');
    await coach.getByRole('group', { name: 'Stunden' }).getByLabel('Stunden').fill('40');
    await coach.getByLabel('Dauer in Monaten').fill('6');
    await coach.getByLabel('Beginn').fill(inDays(0));
    await coach.getByRole('button', { name: 'Planung abgeben' }).click();
    await expect(coach.getByRole('alert')).toContainText('Arbeitsplatzanalyse mit allen Beteiligten');
    await checkPage(coach);
    await coach
      .getByLabel('Ergebnis')
      .fill('Mit allen am Platz: Enge Treppen, hohe Fenster, keine Absprachen.');
    await coach.getByLabel('Tag der Analyse').fill(inDays(0));
    await coach.getByRole('button', { name: 'Planung abgeben' }).click();
    await expect(coach.getByText('Die Planung ist abgegeben.')).toBeVisible();
  });

  const conceptForm = await hessen.begin('coach', 'lern-und-unterstuetzungskonzept');
  const colleague = await open('colleague', 'entscheidung');
  await step('no grant before the concept is everybody’s', async () => {
    await hessen.fill('coach', conceptForm, 'COACH', concept);
    await hessen.draftGrant();
    await colleague.reload();
    await issue(colleague);
    await expect(
      colleague.getByText(/„Lern- und Unterstützungskonzept“ fehlt noch der Teil/).first(),
    ).toBeVisible();
    await checkPage(colleague);
  });

  await step('employee and company read it and carry it', async () => {
    await second.goto(`/faelle/${hessen.caseId}/formulare/${conceptForm}/EMPLOYEE`);
    await second.getByLabel('Was möchten Sie lernen oder verändern?').fill('Ich will allein putzen können.');
    await second.getByLabel('Ich habe das Konzept gelesen und trage es mit.').check();
    await checkPage(second);
    await second.getByRole('button', { name: 'Teil bestätigen' }).click();
    await expect(second.getByText('Ihr Teil ist bestätigt.')).toBeVisible();
    await hessen.fill('employer', conceptForm, 'EMPLOYER', {
      contact: { name: 'Konrad Klee' },
      companyAgree: true,
    });
  });

  await step('now it is granted', async () => {
    await colleague.reload();
    await issue(colleague);
    await expect(colleague.getByRole('heading', { name: 'Erlassene Bescheide' })).toBeVisible();
  });

  await step('the coach works along as a colleague for a time', async () => {
    await hessen.theCoachMayCome();
    await recordSession(
      coach,
      hessen.caseId,
      'Treppenhaus Musterstraße',
      'Mitgearbeitet: Griffe am Geländer',
      false,
    );
  });
  for (const page of pages) expectNoFaults(page);
});

async function issue(page: Page) {
  await page.getByRole('button', { name: 'Bescheid erlassen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bescheid erlassen' }).click();
}
