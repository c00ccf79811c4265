import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { spaOrigin } from './support/stack';

const systemChromium = '/usr/bin/chromium';

/** They work on cases of Hessen and its people, and would be in each other's way. */
const inHessen = ['one-case', 'paper', 'hessen', 'keyboard', 'notices'].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Two at a time, each among its own people: they share one portal.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'Hessen', testMatch: inHessen, workers: 1 },
    { name: 'elsewhere', testMatch: '**/*.spec.ts', testIgnore: inHessen, workers: 1 },
  ],
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  // Two browsers, the portal and its database share the machine: what is right may take its time.
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: spaOrigin,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 30_000,
    navigationTimeout: 45_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: existsSync(systemChromium) ? systemChromium : undefined,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
