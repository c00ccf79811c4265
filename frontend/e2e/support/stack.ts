import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const port = (name: string, usual: number) => Number(process.env[name] ?? usual);

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const spaOrigin = `http://localhost:${port('PORTAL_SPA_PORT', 3000)}`;
export const apiOrigin = `http://localhost:${port('PORTAL_API_PORT', 8080)}`;
export const keycloakOrigin = `http://localhost:${port('PORTAL_KEYCLOAK_PORT', 8081)}`;
export const mailOrigin = `http://localhost:${port('PORTAL_MAIL_PORT', 8025)}`;

const home = process.env.PORTAL_HOME ?? join(repository, '.portal');

/** A person of the local start, as `./portal start` writes them down. */
export interface SamplePerson {
  tenant: string;
  realm: string;
  username: string;
  password: string;
  role: string;
  name: string;
}

let people: SamplePerson[] | undefined;

export function samplePeople(): SamplePerson[] {
  people ??= JSON.parse(readFileSync(join(home, 'sample-people.json'), 'utf8')) as SamplePerson[];
  return people;
}

/** The n-th person with this role in an office, or with this word in the name. */
export function samplePerson(tenant: string, role: string, nth = 0): SamplePerson {
  const found = samplePeople().filter((person) => person.tenant === tenant && person.role === role)[nth];
  if (!found) throw new Error(`no sample person ${role} number ${nth} in ${tenant}`);
  return found;
}
