import type { Browser, Page } from '@playwright/test';
import { browserOf } from './people';
import { type SamplePerson, samplePeople } from './stack';

/** The seven people of a case in Hessen, each in a browser of their own. */
const SEVEN = {
  worker: 'escheveria',
  colleague: 'farn',
  ifd: 'crossandra',
  coach: 'begonia',
  employee: 'amarylli',
  employer: 'dahlia',
  sbv: 'gerbera',
} as const;

export type Part = keyof typeof SEVEN;

export const personOf = (part: Part): SamplePerson => personNamed(SEVEN[part]);

export function personNamed(name: string): SamplePerson {
  const found = samplePeople().find(({ username }) => username.startsWith(`${name}@`));
  if (!found) throw new Error(`no sample person ${name}`);
  return found;
}

/** Opens the browser of a person when they first act, and keeps it for the rest of the journey. */
export class Cast {
  private readonly pages = new Map<Part, Page>();

  constructor(
    readonly browser: Browser,
    readonly person: (part: Part) => SamplePerson = personOf,
  ) {}

  async get(part: Part): Promise<Page> {
    const known = this.pages.get(part);
    if (known) return known;
    const page = await browserOf(this.browser, this.person(part));
    this.pages.set(part, page);
    return page;
  }

  all(): Page[] {
    return [...this.pages.values()];
  }
}
