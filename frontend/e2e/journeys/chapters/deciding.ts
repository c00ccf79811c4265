import { type Browser, expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { browserOf } from '../../support/people';
import { picture } from '../../support/screenshots';
import { samplePerson } from '../../support/stack';
import { inDays } from './coaching';
import { step } from './steps';

/** Whoever coaches stands in the office's pool; on a fresh portal the administration takes them in. */
export async function takeIntoPool(browser: Browser) {
  const page = await browserOf(browser, samplePerson('he', 'TENANT_ADMIN'), '/jobcoaches');
  await expect(page.getByRole('heading', { level: 1, name: 'Jobcoaches' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveCount(0);
  if ((await page.getByRole('main').getByText('Begonia').count()) === 0) {
    await page.getByRole('button', { name: 'Jobcoach aufnehmen' }).click();
    const dialog = page.getByRole('dialog');
    const person = dialog.getByLabel('Person');
    const name = await person.locator('option', { hasText: 'Begonia' }).first().textContent();
    await person.selectOption({ label: name ?? '' });
    await dialog.getByLabel('Region').fill('Nordhessen');
    await dialog.getByLabel('Branchen').fill('Hauswirtschaft, Reinigung');
    await dialog.getByLabel('Arten der Beeinträchtigung').fill('Lernschwierigkeiten');
    await dialog.getByLabel('Anerkannt bis').fill(inDays(700));
    await checkPage(page);
    await dialog.getByRole('button', { name: 'Speichern' }).click();
    await expect(dialog).toBeHidden();
  }
  await checkPage(page);
  await picture(page, 'coaches');
  await page.context().close();
}

/** The coach: proposed, bound to secrecy, wanted by both sides, settled by the office. */
export async function choosingACoach(cast: Cast, caseId: string) {
  await step('the coach stands in the pool', () => takeIntoPool(cast.browser));
  const worker = await cast.get('worker');
  if (!process.env.J_SKIP)
    await step('the office proposes a coach', async () => {
      await worker.goto(`/faelle/${caseId}/jobcoach`);
      await worker.getByRole('radio', { name: /Begonia/ }).check();
      await worker
        .getByLabel('Warum passt dieser Jobcoach?')
        .fill('Sie kennt Hauswirtschaft und Lernschwierigkeiten.');
      await checkPage(worker);
      await worker.getByRole('button', { name: 'Vorschlag absenden' }).click();
      await expect(worker.getByText('vorgeschlagen').first()).toBeVisible();
      await picture(worker, 'coach-choice');
    });

  const coach = await cast.get('coach');
  await step('the coach promises secrecy before seeing anything', async () => {
    await coach.goto(`/faelle/${caseId}`);
    await expect(coach.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeVisible();
    await expect(coach.getByRole('main')).not.toContainText('Amarylli');
    await coach.goto('/jobcoach-anfragen');
    await checkPage(coach);
    await coach.getByRole('button', { name: 'Ich verpflichte mich' }).click();
    await expect(coach.getByText(/Verpflichtet am/)).toBeVisible();
  });

  for (const side of ['employee', 'employer'] as const) {
    await step(`the ${side} agrees to this coach`, async () => {
      const page = await cast.get(side);
      await page.goto(`/faelle/${caseId}/jobcoach`);
      await checkPage(page);
      await page.getByRole('button', { name: 'Einverstanden', exact: true }).click();
      await expect(page.getByText('Die Antwort ist eingetragen.')).toBeVisible();
    });
  }

  await step('the office settles on the coach', async () => {
    await worker.goto(`/faelle/${caseId}/jobcoach`);
    await worker.getByRole('button', { name: 'Diesen Jobcoach festlegen' }).click();
    await worker.getByRole('dialog').getByRole('button', { name: 'Jobcoach festlegen' }).click();
    await expect(worker.getByText('ausgewählt').first()).toBeVisible();
  });
}

/** The coach's plan, what the service says to it. */
export async function planning(cast: Cast, caseId: string) {
  const coach = await cast.get('coach');
  await step('the coach writes the plan', async () => {
    await coach.goto(`/faelle/${caseId}/plan`);
    await coach
      .getByLabel('Lage am Arbeitsplatz')
      .fill('Einkaufen gelingt allein. Beim Kochen fehlt die Reihenfolge.');
    await coach
      .getByLabel('Warum passt Jobcoaching hier?')
      .fill('Sie lernt durch Tun. Das Team kann lernen, einen Auftrag nach dem anderen zu geben.');
    await coach.getByLabel('Ergebnis').fill('Am Vormittag kommen fünf Aufträge zugleich.');
    await coach.getByLabel('Tag der Analyse').fill('20.11.2026');
    await coach.getByLabel('Ziel 1', { exact: true }).fill('Küche um 13:00 Uhr aufgeräumt');
    await coach.getByRole('group', { name: 'Stunden' }).getByLabel('Stunden').fill('40');
    await coach.getByLabel('Dauer in Monaten').fill('6');
    await coach.getByLabel('Beginn').fill('20.11.2026');
    await expect(coach.getByText(/gespeichert um/)).toBeVisible();
    await checkPage(coach);
    await coach.getByRole('button', { name: 'Planung abgeben' }).click();
    await expect(coach.getByText('Die Planung ist abgegeben.')).toBeVisible();
  });

  const ifd = await cast.get('ifd');
  await step('the service assesses the plan', async () => {
    await ifd.goto(`/faelle/${caseId}/plan`);
    await ifd.getByRole('group', { name: 'Befürworten Sie die Planung?' }).getByLabel('Ja').check();
    await ifd
      .getByRole('group', { name: /in Gefahr/ })
      .getByLabel('Ja')
      .check();
    await ifd.getByLabel('Begründung').fill('Die Ziele sind klein und am Platz erreichbar.');
    await checkPage(ifd);
    await ifd.getByRole('button', { name: 'Beurteilung abgeben' }).click();
    await expect(ifd.getByText('befürwortet', { exact: true })).toBeVisible();
  });
}

/** Four eyes. */
export async function deciding(cast: Cast, caseId: string) {
  const worker = await cast.get('worker');
  await step('the office drafts the grant', async () => {
    await worker.goto(`/faelle/${caseId}/entscheidung`);
    await worker.getByRole('button', { name: 'Bewilligung entwerfen' }).click();
    await worker
      .getByLabel('Gründe')
      .fill(
        'Ihr Arbeitsplatz kann gesichert werden. Die Ziele sind erreichbar. Wir haben unser Ermessen ausgeübt.',
      );
    await expect(worker.getByText(/Gespeichert um/)).toBeVisible();
    for (const box of await worker.getByLabel('Warum weichen Sie ab?').all()) {
      await box.fill('Im Gespräch vom 20.11.2026 geklärt.');
    }
    await checkPage(worker);
    await picture(worker, 'decision');
    await worker.getByRole('button', { name: 'Zum Gegenlesen geben' }).click();
    await expect(worker.getByText(/Eine andere Person muss gegenlesen/)).toBeVisible();
    await expect(worker.getByRole('button', { name: 'Bescheid erlassen' })).toBeHidden();
  });

  const colleague = await cast.get('colleague');
  await step('a second person reads it and issues the notice', async () => {
    await colleague.goto(`/faelle/${caseId}/entscheidung`);
    await checkPage(colleague);
    await colleague.getByRole('button', { name: 'Bescheid erlassen' }).click();
    await colleague.getByRole('dialog').getByRole('button', { name: 'Bescheid erlassen' }).click();
    await expect(colleague.getByRole('heading', { name: 'Erlassene Bescheide' })).toBeVisible();
    await checkPage(colleague);
  });
}

/** The notice reaches the employee, the order reaches the coach. */
export async function notifying(cast: Cast, caseId: string) {
  const worker = await cast.get('worker');
  const employee = await cast.get('employee');
  await step('the employee finds the notice; the employer does not', async () => {
    await employee.goto(`/faelle/${caseId}/bescheide`);
    const download = employee.waitForEvent('download');
    await employee.getByRole('button', { name: 'Bescheid herunterladen (PDF)' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/i);
    await checkPage(employee);
    const employer = await cast.get('employer');
    await employer.goto(`/faelle/${caseId}/bescheide`);
    await expect(employer.getByRole('button', { name: 'Bescheid herunterladen (PDF)' })).toBeHidden();
  });

  await step('the office commissions the coach', () => commission(worker, caseId));
}

export async function commission(worker: Page, caseId: string) {
  await worker.goto(`/faelle/${caseId}/entscheidung`);
  await worker.getByLabel('Stundensatz').fill('75,00');
  await worker.getByRole('button', { name: 'Auftrag erteilen' }).click();
  await expect(worker.getByText('Der Jobcoach ist beauftragt.')).toBeVisible();
}
