'use strict';

const { spawn } = require('node:child_process');
const os = require('node:os');

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Shells say "ended by a signal" with this added to the signal's number. */
const SIGNAL_BASE = 128;

/** While the child runs, a request to end this process ends the child, and then this process the same way. */
function passSignalsTo(child) {
  let received;
  const listeners = PASSED_ON.map((signal) => [signal, () => ((received = signal), child.kill(signal))]);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
    if (received !== undefined) process.kill(process.pid, received);
  };
}

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {string[]} values
 * @param {import('node:child_process').SpawnOptions & { visible?: boolean }} options visible: what it says is shown as it
 *   comes; otherwise it is kept
 * @returns {Promise<{ status: number, output: string }>} output: standard output and error, in the order they came
 */
function runToEnd(file, values, { visible = false, ...options }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, values, { ...options, stdio: visible ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const output = [];
    const stopPassing = passSignalsTo(child);
    child.stdout?.on('data', (part) => output.push(part));
    child.stderr?.on('data', (part) => output.push(part));
    child.once('error', (error) => {
      stopPassing();
      reject(error);
    });
    child.once('close', (code, signal) => {
      stopPassing();
      const status = code ?? SIGNAL_BASE + (os.constants.signals[signal] ?? 0);
      resolve({ status, output: Buffer.concat(output).toString() });
    });
  });
}

module.exports = { runToEnd };
