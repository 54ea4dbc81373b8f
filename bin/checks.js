'use strict';

/** `npm test`: everything that CI runs. */
const path = require('node:path');
const { runToEnd } = require('./processes');

/** Paths of the tools' own start files: no shell and no link in between. */
const CHECKS = [
  { name: 'format', tool: 'prettier/bin/prettier.cjs', values: ['--check', '.'] },
  { name: 'types', tool: 'typescript/bin/tsc', values: ['-p', 'tsconfig.json'] },
  { name: 'lint', tool: 'eslint/bin/eslint.js', values: ['.', '--max-warnings', '0'] },
  { name: 'arrows', tool: 'dependency-cruiser/bin/dependency-cruise.mjs', values: ['--config', '.dependency-cruiser.cjs', 'src'] },
  { name: 'dead code', tool: 'knip/bin/knip.js', values: ['--no-progress'] },
];
const SIDE_BY_SIDE = 2;

function runTool(project, { tool, values }, visible) {
  return runToEnd(process.execPath, [path.join(project, 'node_modules', tool), ...values], { cwd: project, visible });
}

async function runCheck(project, check) {
  const { status, output } = await runTool(project, check, false);
  process.stdout.write(status === 0 ? `${check.name}: ok\n` : `${check.name}: FAILED\n${output.trimEnd()}\n`);
  return status === 0;
}

/** Every check is run, however the ones before it went. @returns the names of those that failed */
async function runAll(project, checks) {
  const waiting = [...checks];
  const failed = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (!(await runCheck(project, check))) failed.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return failed;
}

/**
 * Runs the checks, then the tests, whose summary comes last unless a check failed.
 * @param {string[]} values handed on to jest
 * @returns {Promise<number>} the exit status
 */
async function runChecks(project, values) {
  const failed = await runAll(project, CHECKS);
  const jest = await runTool(project, { tool: 'jest/bin/jest.js', values }, true);
  if (failed.length > 0) process.stdout.write(`\nFailed before the tests: ${failed.join(', ')}. See above.\n`);
  return failed.length > 0 ? 1 : jest.status;
}

module.exports = { runChecks };
