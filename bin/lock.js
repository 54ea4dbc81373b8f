'use strict';

/**
 * One process at a time installs and builds in a folder. The lock is a listening socket: the operating system gives it to
 * one process only and takes it back when that process ends, however it ends, so that none is ever left behind.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const WAIT_BETWEEN_TRIES = 200;

/** Linux has sockets without a file and Windows has pipes; elsewhere it is a socket file. */
function lockName(project) {
  const name = `asr-readiness-bot-${createHash('sha256').update(fs.realpathSync(project)).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return path.join(os.tmpdir(), `${name}.sock`);
}

/** A socket file whose owner was killed refuses connections: it is removed, so that the next try gets it. */
function removeIfAbandoned(name) {
  if (process.platform === 'linux' || process.platform === 'win32') return;
  const probe = net.connect(name);
  probe.once('error', () => fs.rmSync(name, { force: true }));
  probe.once('connect', () => probe.destroy());
}

/** @returns the listening server, or undefined when another process has the lock. */
function tryToHold(name) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy());
    server.once('error', (error) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error)));
    server.listen(name, () => resolve(server));
  });
}

/** Runs the work while no other process runs work under the same folder's lock. */
async function withLock(project, work) {
  const name = lockName(project);
  let server = await tryToHold(name);
  while (server === undefined) {
    removeIfAbandoned(name);
    await new Promise((resolve) => setTimeout(resolve, WAIT_BETWEEN_TRIES));
    server = await tryToHold(name);
  }
  try {
    return await work();
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

module.exports = { withLock };
