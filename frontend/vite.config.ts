import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: {
    // The CSP allows scripts and fonts from our own origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: ['de', 'plain', 'en'].map((language) => ({
            name: `texts-${language}`,
            test: new RegExp(`/src/i18n/${language}/`),
          })),
        },
      },
    },
    manifest: true,
  },
  server: { port: Number(process.env.PORTAL_SPA_PORT ?? 3000), strictPort: true },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    testTimeout: 90_000,
    hookTimeout: 30_000,
  },
});
