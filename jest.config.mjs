// Three projects: `unit` (Node: domain, sharepoint, local, contract, architecture), `ui` (jsdom), `journeys` (a real browser).
process.env.TZ = 'Europe/Copenhagen';

const transform = {
  '\\.(ts|tsx|js|mjs)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
};
// Packages that ship ES modules only: jest runs CommonJS, so these are transformed too.
const esModulesOnly = ['@pnp', 'jose'];
const common = {
  rootDir: import.meta.dirname,
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
};
const vendor = '<rootDir>/.local/test/vendor';

export default {
  // A hang still fails; a busy machine does not.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/tests/support/failOnConsole.ts'],
      testMatch: ['<rootDir>/tests/{domain,sharepoint,local,auth,teams,app,cli,contract,architecture}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'ui',
      testEnvironment: '<rootDir>/tests/support/jsdomEnvironment.cjs',
      setupFilesAfterEnv: ['<rootDir>/tests/support/uiSetup.ts', '<rootDir>/tests/support/failOnConsole.ts'],
      testMatch: ['<rootDir>/tests/ui/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '^@fluentui/react-icons$': '<rootDir>/tests/support/iconStub.cjs',
        '^@fluentui/react-components$': `${vendor}/fluent.cjs`,
      },
    },
    {
      ...common,
      displayName: 'journeys',
      testEnvironment: 'node',
      globalSetup: '<rootDir>/tests/support/journeysSetup.mjs',
      testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'],
    },
  ],
};
