'use strict';

/** Installs and builds when needed, once, however many commands are started at the same time. */
const path = require('node:path');
const { fingerprintOfSources, forgetBuild, isBuilt, isInstalled, rememberBuild } = require('./freshness');
const { withLock } = require('./lock');
const { runToEnd } = require('./processes');

/** npm as it was started, else the one on the path. */
function npmCommand(environment) {
  const script = environment.npm_execpath;
  if (script !== undefined && /npm-cli\.[cm]?js$/.test(script)) return { file: process.execPath, values: [script], shell: false };
  return process.platform === 'win32' ? { file: 'npm.cmd', values: [], shell: true } : { file: 'npm', values: [], shell: false };
}

async function install(project, { withTools, environment }) {
  process.stderr.write('Installing the packages of the lockfile …\n');
  const npm = npmCommand(environment);
  const values = ['install', '--no-audit', '--no-fund', '--no-save', '--no-progress', '--loglevel=error'];
  // NODE_ENV=production alone makes npm leave out what the build needs.
  const kinds = withTools ? '--include=dev' : '--omit=dev';
  const result = await runToEnd(npm.file, [...npm.values, ...values, kinds], { cwd: project, shell: npm.shell, env: environment });
  if (result.status === 0) return;
  throw new Error(`The packages could not be installed (npm install, exit status ${result.status}):\n${result.output.trim()}`);
}

async function build(project, fingerprint) {
  process.stderr.write('Building …\n');
  forgetBuild(project);
  const compiler = path.join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = await runToEnd(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: project });
  if (result.status !== 0) throw new Error(`The sources could not be built (tsc, exit status ${result.status}):\n${result.output.trim()}`);
  rememberBuild(project, fingerprint);
}

/** What is to be done, as the folder is now. A production machine that has a current build needs no build tools. */
function look(project, { tools, environment }) {
  const fingerprint = fingerprintOfSources(project);
  const built = isBuilt(project, fingerprint);
  const withTools = tools || !built || environment.NODE_ENV !== 'production';
  return { fingerprint, built, withTools, installed: isInstalled(project, { withTools }) };
}

/**
 * Makes sure that node_modules matches the lockfile and dist/ matches the sources.
 * @param {string} project the project's folder
 * @param {{ tools: boolean, environment: NodeJS.ProcessEnv }} needs tools: the development packages are needed in any case
 * @throws when installing or building fails, with the output of npm or the compiler
 */
async function prepare(project, needs) {
  const first = look(project, needs);
  if (first.built && first.installed) return;
  await withLock(project, async () => {
    // Another command may have done it while this one waited.
    const now = look(project, needs);
    if (!now.installed) await install(project, { withTools: now.withTools, environment: needs.environment });
    if (!now.built) await build(project, now.fingerprint);
  });
}

module.exports = { prepare };
