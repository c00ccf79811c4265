import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { inDays } from './coaching';
import { takeIntoPool } from './deciding';
import { addColleague, inviteFromCompany } from './inviting';
import { byLetter, record, SCAN, scanOf } from './onPaper';
import { caseIdOf, step } from './steps';

/** What somebody without a computer said on the telephone, written down by the office. */
export async function recordTheCall(cast: Cast): Promise<string> {
  const page = await cast.get('worker');
  return step('a call is written down', async () => {
    await page.goto('/aufgaben');
    await page.getByRole('link', { name: 'Anruf oder Brief erfassen' }).click();
    await page.getByLabel('Jemand hat angerufen, geschrieben oder war hier').check();
    await page.getByRole('group', { name: 'Wer hat gefragt?' }).getByLabel('Beschäftigte Person').check();
    await page.getByLabel('Anruf', { exact: true }).check();
    await page.getByLabel('Wann war das?').fill(inDays(0));
    await page.getByLabel('Herr', { exact: true }).check();
    await page.getByLabel('Vorname').fill('Arno');
    await page.getByLabel('Nachname').fill('Ahorn');
    await page.getByLabel('Anschrift').fill('Musterweg 4, 34117 Kassel');
    await checkPage(page);
    await picture(page, 'paper-desk');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByLabel('Neue Technik, neue Programme').check();
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page
      .getByRole('textbox', { name: /bei der Arbeit schwierig/ })
      .fill('Die neue Anlage in der Wäscherei ist ihm zu schnell.');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByLabel('Betrieb und Ort').fill('Wäscherei Muster, Kassel');
    await page.getByRole('button', { name: 'Weiter' }).click();
    await expect(page.getByText('Die neue Anlage in der Wäscherei')).toBeVisible();
    await checkPage(page);
    await page.getByRole('button', { name: 'Anfrage senden' }).click();
    await page.getByRole('link', { name: 'Zum Fall' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Herr Ahorn' })).toBeVisible();
    await page.getByRole('button', { name: 'Fall übernehmen' }).click();
    await expect(page.getByRole('main')).toContainText('Frau Escheveria');
    await page.getByRole('button', { name: 'Beratung beginnen' }).click();
    await expect(page.getByRole('main')).toContainText('Beratung läuft');
    return caseIdOf(page);
  });
}

async function recordYes(page: Page, title: string, yes: string, to: string[] = []) {
  await page.getByRole('button', { name: `Für jemanden festhalten ${title}` }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await byLetter(dialog);
  await scanOf(dialog).setInputFiles(SCAN);
  await dialog.getByLabel(yes).check();
  for (const relation of to) await dialog.getByLabel(relation, { exact: true }).check();
  await checkPage(page);
  await dialog.getByRole('button', { name: 'Entscheidung speichern' }).click();
  await expect(dialog).toBeHidden();
}

export async function consentsOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('the signed consents that came by letter are kept', async () => {
    await page.goto(`/faelle/${caseId}/einwilligungen`);
    await recordYes(page, 'Zustimmung zum Jobcoaching', 'Ja, ich stimme zu');
    await recordYes(page, 'Einwilligung: Wer aus dem Betrieb beteiligt wird', 'Ja, ich willige ein', [
      'Führungskraft im Betrieb',
    ]);
    await recordYes(
      page,
      'Schweigepflichtentbindung: Angaben zur Gesundheit an Fachdienst und Jobcoach',
      'Ja, ich entbinde von der Schweigepflicht',
      ['Integrationsfachdienst', 'Jobcoach'],
    );
  });
}

/** A letter with a form to sign: written, printed, sent, and what came back. */
export async function letterAndAnswer(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('a letter goes out and its answer comes back', async () => {
    await page.goto(`/faelle/${caseId}/briefe`);
    await page.getByRole('button', { name: 'Brief schreiben' }).click();
    const dialog = page.getByRole('dialog');
    const to = dialog.getByLabel('An wen?');
    await to.selectOption((await to.locator('option', { hasText: 'Ahorn' }).getAttribute('value')) ?? '');
    await dialog.getByLabel('Vorlage').selectOption({ label: 'Erklärung zum Unterschreiben' });
    await expect(dialog.getByLabel('Betreff')).not.toHaveValue('');
    await checkPage(page);
    await dialog.getByRole('button', { name: 'Brief anlegen' }).click();
    await expect(dialog).toBeHidden();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /PDF herunterladen/ }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByRole('button', { name: /Gedruckt und verschickt/ }).click();
    await page.getByRole('button', { name: /Antwort ist da/ }).click();
    await scanOf(dialog).setInputFiles(SCAN);
    await dialog.getByLabel('Wer darf den Scan lesen?').selectOption('DECIDING_BODY');
    await checkPage(page);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(page.getByRole('button', { name: /Scan herunterladen/ }).first()).toBeVisible();
    await checkPage(page);
    await picture(page, 'letters');
  });
}

export async function peopleWithoutAccount(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('the supervisor takes part without an account and agrees by letter', async () => {
    await addColleague(page, caseId, 'Integrationsfachdienst', /Crossandra/);
    await inviteFromCompany(page, caseId, 'Führungskraft im Betrieb', {
      salutation: 'Frau',
      givenName: 'Berta',
      familyName: 'Birke',
    });
    await page.goto(`/faelle/${caseId}/einwilligungen`);
    await recordYes(page, 'Einverständnis des Betriebs', 'Ja, wir sind einverstanden');
  });
  await step('the office finds that it fits', async () => {
    await page.goto(`/faelle/${caseId}`);
    await page.getByRole('button', { name: 'Gemeinsam prüfen, ob Jobcoaching passt' }).click();
    await expect(page.getByText('Prüfung, ob Jobcoaching passt').first()).toBeVisible();
    await page.goto(`/faelle/${caseId}/eignung`);
    await page.getByLabel('Ja, Jobcoaching passt').check();
    await page.getByLabel('Begründung').fill('Die neue Anlage lässt sich am Platz lernen.');
    await page.getByRole('button', { name: 'Ergebnis festhalten' }).click();
    await expect(page.getByText('Antrag wird vorbereitet').first()).toBeVisible();
  });
}

const choose = (page: Page, group: string, option: string) =>
  page.getByRole('group', { name: group }).getByLabel(option, { exact: true }).check();

export async function applicationOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('the application form that came by letter is entered and filed', async () => {
    await page.goto(`/faelle/${caseId}/antrag`);
    await page.getByRole('button', { name: 'Für jemanden ausfüllen' }).first().click();
    await byLetter(page);
    await page.getByLabel('Grad der Behinderung (GdB)').selectOption('60');
    await choose(page, 'Nachweis der Behinderung oder Gleichstellung', 'Liegt vor');
    await choose(page, 'Art der Beschäftigung', 'Angestellt');
    await page.getByLabel('Betrieb und Ort').fill('Wäscherei Muster, Kassel');
    await page.getByLabel('Tätigkeit').fill('Wäsche sortieren, Maschinen bedienen');
    await page.getByRole('group', { name: 'Arbeitszeit in der Woche' }).getByLabel('Stunden').fill('30');
    await page.getByLabel('Was ist bei der Arbeit schwierig?').fill('Die neue Anlage ist zu schnell.');
    await page.getByLabel('Was würde helfen?').fill('Jemand, der es in Ruhe zeigt.');
    await choose(page, 'Ist der Arbeitsplatz in Gefahr?', 'Ja');
    await choose(page, 'Kommt die Behinderung von einem Arbeitsunfall oder einer Berufskrankheit?', 'Nein');
    await choose(page, 'Wurde schon eine andere Stelle gefragt?', 'Nein');
    await checkPage(page);
    await page.getByRole('button', { name: 'Angaben speichern' }).click();
    await expect(page.getByText('Die Angaben sind gespeichert.')).toBeVisible();
    await page.getByRole('button', { name: 'Eingegangenen Antrag festhalten' }).click();
    const dialog = page.getByRole('dialog');
    await byLetter(dialog);
    await checkPage(page);
    await dialog.getByRole('button', { name: 'Antrag stellen' }).click();
    await expect(page.getByText(/Der Antrag ist am .* eingegangen/)).toBeVisible();
  });
  await step('the office finds that it is responsible', async () => {
    await page.goto(`/faelle/${caseId}/zustaendigkeit`);
    await page.getByRole('button', { name: 'Prüfung beginnen' }).click();
    await page.getByRole('button', { name: 'Zuständigkeit feststellen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Begründung').fill('Kein anderer Träger geht vor.');
    await dialog.getByRole('button', { name: 'Zuständigkeit feststellen' }).click();
    await expect(dialog).toBeHidden();
  });
}

const answerFor = (page: Page, name: string) =>
  record(page, {
    open: 'Antwort nachtragen',
    send: 'Antwort eintragen',
    name,
    also: (dialog) => dialog.getByLabel('einverstanden', { exact: true }).check(),
  });

export async function coachOnPaper(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('the coach stands in the pool', () => takeIntoPool(cast.browser));
  await step('both sides answer by letter, the coach in the portal', async () => {
    await page.goto(`/faelle/${caseId}/jobcoach`);
    await page.getByRole('radio', { name: /Begonia/ }).check();
    await page.getByLabel('Warum passt dieser Jobcoach?').fill('Sie kennt Maschinen in der Wäscherei.');
    await page.getByRole('button', { name: 'Vorschlag absenden' }).click();
    await expect(page.getByText('vorgeschlagen').first()).toBeVisible();
    const coach = await cast.get('coach');
    await coach.goto('/jobcoach-anfragen');
    await coach.getByRole('button', { name: 'Ich verpflichte mich' }).click();
    await expect(coach.getByText(/Verpflichtet am/).first()).toBeVisible();
    await answerFor(page, 'Herr Ahorn');
    await answerFor(page, 'Frau Birke');
    await page.goto(`/faelle/${caseId}/jobcoach`);
    await page.getByRole('button', { name: 'Diesen Jobcoach festlegen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Jobcoach festlegen' }).click();
    await expect(page.getByText('ausgewählt').first()).toBeVisible();
  });
}

export async function noticeByPost(cast: Cast, caseId: string) {
  const page = await cast.get('worker');
  await step('the notice stands in the list for the post and is marked as sent', async () => {
    await page.goto('/druckliste');
    await checkPage(page);
    await picture(page, 'print-list');
    const line = page.getByRole('row').filter({ has: page.locator(`a[href="/faelle/${caseId}"]`) });
    await expect(line).toContainText('Ahorn');
    await line.getByRole('button', { name: /Ist verschickt/ }).click();
    await expect(page.getByText('Das Schreiben ist als verschickt vermerkt.')).toBeVisible();
    await page.goto(`/faelle/${caseId}/bescheide`);
    await expect(page.getByText(/mit der Post verschickt am/)).toBeVisible();
    await checkPage(page);
  });
}
