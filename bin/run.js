'use strict';

/**
 * Starts one of the project's commands from any clone, fresh or not: installs when node_modules does not match the
 * lockfile, builds when the build does not match the sources, then runs the command in this very process, so that
 * signals, standard input and the exit status are the command's own.
 * Nothing but the command writes to standard output. Plain JavaScript without dependencies: it runs before there are any.
 */
const path = require('node:path');
const { runMain } = require('node:module');
const { runChecks } = require('./checks');
const { COMMANDS } = require('./commands');
const { prepare } = require('./prepare');

const PROJECT = path.dirname(__dirname);
const OLDEST_NODE = [20, 19];
const STATUS_WRONG_CALL = 2;
const WATCH_PARENT_EVERY = 250;

function isNodeTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = STATUS_WRONG_CALL;
}

/**
 * npm hands a SIGTERM to the shell it started, and the shell dies without passing it on. Once its parent has gone, the
 * program is asked to end as well; without this it would live on and hold its port.
 */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, WATCH_PARENT_EVERY);
  watch.unref();
}

/** Runs a built program as if it had been given to node itself. */
function startProgram(program, values) {
  process.argv = [process.execPath, path.join(PROJECT, 'dist', `${program}.js`), ...values];
  runMain();
}

async function main([name, ...values]) {
  if (isNodeTooOld(process.versions.node)) {
    return refuse(`This needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`);
  }
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (command === undefined) return refuse(`Say which command: ${Object.keys(COMMANDS).join(', ')}.`);
  if (process.env.npm_lifecycle_event !== undefined && process.platform !== 'win32') endWithParent();
  await prepare(PROJECT, { tools: command.tools, environment: process.env });
  if (command.program !== undefined) return startProgram(command.program, values);
  process.exitCode = await runChecks(PROJECT, values);
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
