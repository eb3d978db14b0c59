// One project per kind of test; each kind's folder says what it needs. Run one with: npx jest -c config/jest.config.cjs --selectProjects unit
const path = require('node:path')

const rootDir = path.resolve(__dirname, '..')
const transform = { '^.+\\.(ts|tsx)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }] }

/** @param {string} name @param {string[]} folders @param {object} [more] */
const project = (name, folders, more = {}) => ({
  displayName: name,
  rootDir,
  transform,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/built.ts',
  setupFiles: ['<rootDir>/test/propertySeed.ts'],
  testMatch: folders.map(folder => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/rules/planted/'],
  ...more,
})

module.exports = {
  // Not a measure: only how long a busy machine may take before a test gives up.
  testTimeout: 120_000,
  rootDir,
  projects: [
    project('unit', ['core', 'cloudfunctions', 'emulator', 'text', 'rules', 'labels', 'bench', 'scripts']),
    project('ports', ['ports']),
    project('journeys', ['journeys']),
    project('weapp', ['weapp'], { testEnvironment: '<rootDir>/test/weapp/phoneEnvironment.ts' }),
    project('browser', ['browser']),
  ],
}
