'use strict';

/**
 * Loads a built program and starts it when it is told to, as a process in reserve: who kills a bot again and again waits for no loading. The program
 * starts by being loaded, so everything it loads is loaded before. Ends with whoever holds its standard input.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');

const START = path.join(__dirname, '..', '..', 'dist', process.argv[2]);

for (const [, name] of readFileSync(START, 'utf8').matchAll(/require\("(\.[^"]+)"\)/g)) require(path.join(path.dirname(START), name));
process.stdin.once('data', () => require(START));
process.stdin.once('end', () => process.exit(1));
