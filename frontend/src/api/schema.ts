import type { components } from './generated/schema';

/** What the API takes and gives, by the name it has in its description. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
