'use strict';

/**
 * Every npm command of this project: what it runs once everything is installed and built.
 * `program`: the source file that is started, from its built form. `tools`: it needs the development packages.
 * @type {Record<string, { program?: string, checks?: true, tools: boolean }>}
 */
const COMMANDS = {
  start: { program: 'src/index', tools: false },
  chat: { program: 'src/cli/chat', tools: false },
  check: { program: 'src/cli/check', tools: false },
  doctor: { program: 'src/cli/doctor', tools: false },
  package: { program: 'src/cli/package', tools: false },
  screenshots: { program: 'bench/screenshots', tools: true },
  faults: { program: 'bench/faults', tools: true },
  bench: { program: 'bench/run', tools: true },
  test: { checks: true, tools: true },
};

module.exports = { COMMANDS };
