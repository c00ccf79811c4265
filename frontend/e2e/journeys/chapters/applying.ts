import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { sayYes } from './permitting';
import { step } from './steps';

const choose = (page: Page, group: string, option: string) =>
  page.getByRole('group', { name: group }).getByLabel(option, { exact: true }).check();

export async function hoursAWeek(page: Page, hours: string) {
  await page.getByRole('group', { name: 'Arbeitszeit in der Woche' }).getByLabel('Stunden').fill(hours);
}

interface AtWork {
  place: string;
  job: string;
  hours: string;
}

/** What the employee enters; saved while typing, not yet filed. */
export async function enterEmployeePart(employee: Page, caseId: string, { place, job, hours }: AtWork) {
  await employee.goto(`/faelle/${caseId}/antrag`);
  await employee.getByLabel('Grad der Behinderung (GdB)').selectOption('50');
  await choose(employee, 'Nachweis der Behinderung oder Gleichstellung', 'Liegt vor');
  await choose(employee, 'Art der Beschäftigung', 'Angestellt');
  await employee.getByLabel('Betrieb und Ort').fill(place);
  await employee.getByLabel('Tätigkeit').fill(job);
  await hoursAWeek(employee, hours);
  await employee
    .getByLabel('Was ist bei der Arbeit schwierig?')
    .fill('Beim Kochen fehlt mir die Reihenfolge.');
  await employee.getByLabel('Was würde helfen?').fill('Jemand, der es mir zeigt, und ein Plan.');
  await choose(employee, 'Ist der Arbeitsplatz in Gefahr?', 'Ja');
  await choose(employee, 'Kommt die Behinderung von einem Arbeitsunfall oder einer Berufskrankheit?', 'Nein');
  await choose(employee, 'Wurde schon eine andere Stelle gefragt?', 'Nein');
}

export async function enterCompanyPart(employer: Page, caseId: string, contact: string) {
  await employer.goto(`/faelle/${caseId}/antrag`);
  await employer.getByLabel('Welche Aufgaben gehören zum Arbeitsplatz?').fill('Küche, Einkauf, Reinigung');
  await employer.getByLabel('Was fällt bei der Arbeit auf?').fill('Das Mittagessen wird oft nicht fertig.');
  await choose(employer, 'Soll die Beschäftigung weitergehen, wenn das Jobcoaching gelingt?', 'Ja');
  await employer.getByLabel('Ansprechperson im Betrieb').fill(contact);
}

/** The application of both sides, with a gap; then the office checks whether it is responsible. */
export async function applying(cast: Cast, caseId: string) {
  const employee = await cast.get('employee');
  await step('the employee fills in and files the application', async () => {
    await enterEmployeePart(employee, caseId, {
      place: 'Kinderheim Lindenhof, Kassel',
      job: 'Hauswirtschaft: kochen, einkaufen, putzen',
      hours: '25',
    });
    await expect(employee.getByText(/gespeichert um/)).toBeVisible();
    await checkPage(employee);
    await employee.getByRole('button', { name: 'Angaben speichern' }).click();
    await expect(employee.getByText('Die Angaben sind gespeichert.')).toBeVisible();
    await picture(employee, 'application');
    await employee.getByRole('button', { name: 'Antrag stellen' }).click();
    const dialog = employee.getByRole('dialog');
    await checkPage(employee);
    await dialog.getByRole('button', { name: 'Antrag stellen' }).click();
    await expect(employee.getByText(/Der Antrag ist am .* eingegangen/)).toBeVisible();
  });

  const employer = await cast.get('employer');
  await step(
    'the employer fills in its own part and agrees; nothing about health is to be seen',
    async () => {
      await enterCompanyPart(employer, caseId, 'Frau Dahlia');
      await expect(employer.getByRole('main')).not.toContainText('Grad der Behinderung');
      await checkPage(employer);
      await employer.getByRole('button', { name: 'Angaben speichern' }).click();
      await expect(employer.getByText('Die Angaben sind gespeichert.')).toBeVisible();
      await employer.goto(`/faelle/${caseId}/einwilligungen`);
      await sayYes(employer, 'Einverständnis des Betriebs', 'Ja, wir sind einverstanden');
      await employer.goto(`/faelle/${caseId}/anfrage`);
      await expect(employer.getByRole('main')).not.toContainText('lerne langsamer');
    },
  );

  const worker = await cast.get('worker');
  await step('the office finds that it is responsible', async () => {
    await worker.goto(`/faelle/${caseId}/zustaendigkeit`);
    await worker.getByRole('button', { name: 'Prüfung beginnen' }).click();
    await worker.getByRole('button', { name: 'Zuständigkeit feststellen' }).click();
    const dialog = worker.getByRole('dialog');
    await dialog
      .getByLabel('Begründung')
      .fill('Kein anderer Träger geht vor: kein Arbeitsunfall, keine Rente.');
    await checkPage(worker);
    await dialog.getByRole('button', { name: 'Zuständigkeit feststellen' }).click();
    await expect(dialog).toBeHidden();
    await worker.goto(`/faelle/${caseId}`);
    await expect(worker.getByText('Jobcoach wird gesucht').first()).toBeVisible();
    await checkPage(worker);
    await picture(worker, 'case-overview');
  });
}
