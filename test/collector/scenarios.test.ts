/** The collector, run by the double over simulated estates: what must be in its report, and what must not happen. */
import { SCENARIOS } from './scenarios';
import { play } from './scenarios/scenario';
import type { Block } from './powershell/ast';
import { runnable, scriptParsed } from './script';

jest.setTimeout(60_000);

let script: Block;
beforeAll(async () => {
  script = runnable(await scriptParsed());
});

test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
  expect(() => play(script, scenario)).not.toThrow();
});
