import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { inDays } from './coaching';
import { step } from './steps';

const VIEWS = {
  coach: 'Einkaufen gelingt sicher. Kochen bleibt zu schnell.',
  employee: 'Ich weiß jetzt, was zuerst kommt.',
  employer: 'Das Team gibt einen Auftrag nach dem anderen.',
} as const;

/** Begins a review and gives its address. */
export async function beginReview(coach: Page, caseId: string): Promise<string> {
  await coach.goto(`/faelle/${caseId}/gespraeche`);
  await checkPage(coach);
  await coach.getByRole('button', { name: 'Zwischengespräch beginnen' }).click();
  await coach.getByRole('dialog').getByRole('button', { name: 'Beginnen' }).click();
  await coach.waitForURL('**/zwischengespraech/*');
  return new URL(coach.url()).pathname;
}

export async function writeView(page: Page, review: string, view: string) {
  await page.goto(review);
  await page.getByRole('button', { name: 'Meine Sicht schreiben' }).click();
  await page.getByLabel('Sind Sie dem gemeinsamen Ziel näher gekommen?').fill(view);
  await page.getByRole('button', { name: 'Sicht speichern' }).click();
  await expect(page.getByText(view)).toBeVisible();
}

export async function concludeReview(coach: Page, review: string, summary: string, next: string) {
  await coach.goto(review);
  await coach.getByLabel('Was haben Sie gemeinsam festgehalten?').fill(summary);
  await coach.getByLabel(next).check();
  await checkPage(coach);
  await picture(coach, 'interim-review');
  await coach.getByRole('button', { name: 'Gespräch abschließen' }).click();
  await expect(coach.getByText(/Abgeschlossen von/)).toBeVisible();
}

/** Interim review of three sides, then more hours. */
export async function reviewing(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  let review = '';
  await step('the coach begins the interim review', async () => {
    review = await beginReview(coach, caseId);
  });

  for (const [part, view] of Object.entries(VIEWS) as [keyof typeof VIEWS, string][]) {
    await step(`the ${part} writes how they see it`, async () =>
      writeView(await cast.get(part), review, view),
    );
  }

  await step('the review ends with the next step: more hours', () =>
    concludeReview(coach, review, 'In der Reinigung ist ein Platz frei.', 'Verlängern'),
  );
}

/** More hours, asked for by the coach. */
export async function askingForMore(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  await step('the coach asks for more hours', async () => {
    await coach.goto(`/faelle/${caseId}/gespraeche/verlaengerung`);
    await coach.getByRole('group', { name: 'Wie viele Stunden fehlen?' }).getByLabel('Stunden').fill('20');
    await coach.getByLabel('Wie viele Monate länger?').fill('2');
    await coach
      .getByLabel('Warum reicht es nicht?')
      .fill('Der Wechsel in die Reinigung braucht neue Abläufe.');
    await coach.getByLabel('Was soll damit erreicht werden?').fill('Sie putzt drei Zimmer allein nach Plan.');
    await checkPage(coach);
    await coach.getByRole('button', { name: 'Verlängerung beantragen' }).click();
    await expect(coach.getByText('wartet auf das Amt')).toBeVisible();
  });
}

/** Drafted by one, issued by another. */
export async function extending(cast: Cast, caseId: string) {
  const worker = await cast.get('worker');
  await step('the office drafts the extension', async () => {
    await worker.goto(`/faelle/${caseId}/entscheidung`);
    await worker.getByRole('button', { name: 'Verlängerung entwerfen', exact: true }).click();
    await worker
      .getByLabel('Gründe')
      .fill('Ein passender Platz ist frei geworden. Die neuen Abläufe brauchen Zeit.');
    await expect(worker.getByText(/Gespeichert um/)).toBeVisible();
    for (const box of await worker.getByLabel('Warum weichen Sie ab?').all()) {
      await box.fill('Im Zwischengespräch geklärt.');
    }
    await worker.getByRole('button', { name: 'Zum Gegenlesen geben' }).click();
    await expect(worker.getByText(/Eine andere Person muss gegenlesen/)).toBeVisible();
  });

  const colleague = await cast.get('colleague');
  await step('the second pair of eyes issues it', async () => {
    await colleague.goto(`/faelle/${caseId}/entscheidung`);
    await colleague.getByRole('button', { name: 'Bescheid erlassen' }).click();
    await colleague.getByRole('dialog').getByRole('button', { name: 'Bescheid erlassen' }).click();
    await expect(colleague.getByText('Verlängerung').first()).toBeVisible();
    const coach = await cast.get('coach');
    await coach.goto(`/faelle/${caseId}/stunden`);
    await expect(coach.getByText(/von 60 Std\./)).toBeVisible();
  });
}

/** Less and less, with somebody in the company who is there afterwards. */
export async function planTaper(coach: Page, caseId: string, contact: string) {
  await coach.goto(`/faelle/${caseId}/gespraeche/weniger-stunden`);
  await coach.getByLabel('Ab wann').first().fill(inDays(7));
  await coach.getByRole('group', { name: 'Zeit pro Woche' }).getByLabel('Stunden').fill('1');
  await coach.getByLabel('Wer ist danach im Betrieb da?').fill(contact);
  await coach.getByLabel('Was tut diese Person?').fill('Fragt einmal in der Woche nach.');
  await checkPage(coach);
  await coach.getByRole('button', { name: 'Plan festhalten' }).click();
  await expect(coach.getByText(contact).first()).toBeVisible();
}

/** The report, which everybody who takes part can download. */
export async function issueReport(coach: Page, caseId: string, present: string, result: string) {
  await coach.goto(`/faelle/${caseId}/gespraeche/abschluss`);
  await coach.getByLabel('Tag des Abschlussgesprächs').fill(inDays(0));
  await coach.getByLabel('Wer war dabei?').fill(present);
  await coach.getByRole('group', { name: 'Läuft die Arbeit ohne Jobcoach gut?' }).getByLabel(/^Ja/).check();
  await coach.getByLabel('Was hat sich verändert?').fill(result);
  await coach.getByLabel('Was hat geholfen?').fill('Ein Plan mit Bildern, ein Auftrag nach dem anderen.');
  await coach.getByRole('group', { name: 'Wer fragt nach?' }).getByLabel('Integrationsfachdienst').check();
  await coach.getByLabel('Name der Ansprechperson').fill('Frau Crossandra');
  await coach.getByLabel('Ab wann?').fill(inDays(0));
  await checkPage(coach);
  await coach.getByRole('button', { name: 'Abschlussbericht ausstellen' }).click();
  await expect(coach.getByText(/Ausgestellt von/)).toBeVisible();
  const download = coach.waitForEvent('download');
  await coach.getByRole('button', { name: 'Abschlussbericht herunterladen (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^Abschlussbericht-.*\.pdf$/);
  await checkPage(coach);
}

export async function closeFile(worker: Page, caseId: string) {
  await worker.goto(`/faelle/${caseId}`);
  await worker.getByRole('button', { name: 'Fall schließen' }).click();
  await worker.getByRole('dialog').getByRole('button', { name: 'Fall schließen' }).click();
  await expect(worker.getByText('Fall geschlossen').first()).toBeVisible();
  await checkPage(worker);
}

/** Less and less, the closing report, the file closed. */
export async function closing(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  await step('the coach plans to come less often', () => planTaper(coach, caseId, 'Frau Dahlia'));

  await step('the coach issues the closing report, with after-care', () =>
    issueReport(
      coach,
      caseId,
      'Frau Amarylli, Frau Dahlia, Frau Begonia',
      'Sie arbeitet sicher in der Reinigung.',
    ),
  );

  const worker = await cast.get('worker');
  await step('the office closes the file; everybody still reads what is theirs', async () => {
    await closeFile(worker, caseId);
    const employee = await cast.get('employee');
    await employee.goto(`/faelle/${caseId}`);
    await expect(employee.getByText('Der Fall ist geschlossen.')).toBeVisible();
    await checkPage(employee);
    await picture(employee, 'case-employee');
    await employee.goto(`/faelle/${caseId}/gelesen`);
    await checkPage(employee);
    await picture(employee, 'who-read');
  });
}
