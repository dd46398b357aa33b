import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'architecture',
          include: ['test/{architecture,workflows}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'rehearsal',
          include: ['test/rehearsal/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'installed',
          include: ['test/installed/**/*.test.ts'],
          globalSetup: ['test/installed/install.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
