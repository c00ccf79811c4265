import { expect } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { step } from './steps';

/** "Passt Jobcoaching hier?": two views beside each other, then a result. */
export async function weighing(cast: Cast, caseId: string) {
  const worker = await cast.get('worker');
  await step('the office begins the joint look at whether it fits', async () => {
    await worker.goto(`/faelle/${caseId}`);
    await worker.getByRole('button', { name: 'Gemeinsam prüfen, ob Jobcoaching passt' }).click();
    await expect(worker.getByText('Prüfung, ob Jobcoaching passt').first()).toBeVisible();
  });

  const ifd = await cast.get('ifd');
  await step('the integration service answers from its own view', async () => {
    await ifd.goto(`/faelle/${caseId}/eignung`);
    await ifd
      .getByRole('button', { name: /^Antworten/ })
      .first()
      .click();
    await ifd
      .getByLabel('Ihre Antwort')
      .fill('Frau Amarylli arbeitet gern und genau. Ihr fehlt eine ruhige Reihenfolge der Aufgaben.');
    await ifd.getByRole('button', { name: 'Antwort speichern' }).click();
    await expect(ifd.getByText('ruhige Reihenfolge').first()).toBeVisible();
    await checkPage(ifd);
  });

  await step('the result is written down with its reason', async () => {
    await worker.goto(`/faelle/${caseId}/eignung`);
    await expect(worker.getByText('ruhige Reihenfolge').first()).toBeVisible();
    await worker.getByLabel('Ja, Jobcoaching passt').check();
    await worker
      .getByLabel('Begründung')
      .fill('Der Arbeitsplatz ist in Gefahr, die Schwierigkeiten lassen sich am Platz selbst angehen.');
    await checkPage(worker);
    await worker.getByRole('button', { name: 'Ergebnis festhalten' }).click();
    await expect(worker.getByText('Antrag wird vorbereitet').first()).toBeVisible();
  });
}
