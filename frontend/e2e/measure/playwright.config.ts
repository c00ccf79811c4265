import usual from '../playwright.config';

/** Figures, not checks: `npm run measure` against a running portal; nothing fails by being slow. */
export default {
  ...usual,
  workers: 1,
  projects: undefined,
  testDir: '.',
  testMatch: '*.measure.ts',
  outputDir: '../../test-results',
};
