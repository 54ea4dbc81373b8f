/** Types are checked by tsc apart; here the code is only stripped of them. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Two cores are what CI has; with one worker every file would share one process, and what a library does to it.
  maxWorkers: 2,
  // Milliseconds: a busy machine is slow, which is no fault of the product; what must be quick is measured by its own test.
  testTimeout: 30_000,
  globalTeardown: '<rootDir>/bin/end-of-tests.js',
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
};
