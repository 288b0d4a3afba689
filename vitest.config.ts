// Pure tests start at once; tests on the database share one throw-away PostgreSQL.
import { defineConfig } from 'vitest/config'

const databaseTests = ['src/**/*.db.test.ts', 'tests/**/*.test.ts', 'tests/journeys/**/*.journey.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'database', include: databaseTests, globalSetup: ['tests/house/global-setup.ts'] },
      },
    ],
  },
})
