import { expect, type Page } from '@playwright/test';
import type { Cast } from '../../support/actors';
import { checkPage } from '../../support/checks';
import { picture } from '../../support/screenshots';
import { step } from './steps';

/** Reads a text and says yes to it; where it is for certain people, for these. */
export async function sayYes(page: Page, title: string, yes: string, to: string[] = []) {
  await page.getByRole('button', { name: `Lesen und entscheiden ${title}` }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel(yes).check();
  for (const relation of to) await dialog.getByLabel(relation, { exact: true }).check();
  await checkPage(page);
  await dialog.getByRole('button', { name: 'Entscheidung speichern' }).click();
  await expect(dialog).toBeHidden();
}

/** The employee allows what is needed, each thing for itself, and sees at once who may see what. */
export async function permitting(cast: Cast, caseId: string) {
  const employee = await cast.get('employee');
  await step('the employee gives consent, release and who takes part', async () => {
    await employee.goto(`/faelle/${caseId}/einwilligungen`);
    await checkPage(employee);
    await sayYes(employee, 'Zustimmung zum Jobcoaching', 'Ja, ich stimme zu');
    await sayYes(employee, 'Einwilligung: Wer aus dem Betrieb beteiligt wird', 'Ja, ich willige ein', [
      'Personalverantwortung im Betrieb',
      'Führungskraft im Betrieb',
      'Schwerbehindertenvertretung',
    ]);
    await sayYes(
      employee,
      'Schweigepflichtentbindung: Angaben zur Gesundheit an Fachdienst und Jobcoach',
      'Ja, ich entbinde von der Schweigepflicht',
      ['Integrationsfachdienst', 'Jobcoach'],
    );
    await picture(employee, 'consents');
  });
}
