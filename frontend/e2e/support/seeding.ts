import { execFileSync } from 'node:child_process';
import { repository } from './stack';

/** Invented cases, as somebody at the console of this portal enters them. */
export function seed(tenant: string, cases: number) {
  execFileSync('./portal', ['seed', tenant, '--cases', String(cases)], { cwd: repository, stdio: 'pipe' });
}
