import { expect, request } from '@playwright/test';
import { mailOrigin } from './stack';

interface Mail {
  to: string[];
  subject: string;
  text: string;
  links: string[];
}

/** The newest invitation to an address, waited for: mails leave the portal a moment after the step. */
export async function invitationTo(address: string): Promise<Mail> {
  const mails = await request.newContext();
  let found: Mail | undefined;
  await expect(async () => {
    const caught = (await (await mails.get(`${mailOrigin}/api/mails`)).json()) as Mail[];
    found = caught.find(
      ({ to, subject }) => subject.startsWith('Ihr Zugang') && to.some((one) => one.includes(address)),
    );
    expect(found, `an invitation to ${address}`).toBeDefined();
  }).toPass({ timeout: 30_000 });
  await mails.dispose();
  return found as Mail;
}
