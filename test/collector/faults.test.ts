/** Faults put into the script one at a time: the checks must find them. What they do not find is printed, and may be five in a hundred. */
import { COMPUTER_FAULTS } from './faults/computer';
import type { Fault } from './faults/fault';
import { REPORT_FAULTS } from './faults/report';
import { SAFETY_FAULTS } from './faults/safety';
import { VM_FAULTS } from './faults/vm';
import type { Block } from './powershell/ast';
import { parseChanged, type Parsed } from './powershell/syntax';
import { SCENARIOS } from './scenarios';
import { play, type Scenario } from './scenarios/scenario';
import { runnable, scriptParsed } from './script';
import { staticFindings } from './static-checks';

const ALL: readonly Fault[] = [...COMPUTER_FAULTS, ...VM_FAULTS, ...REPORT_FAULTS, ...SAFETY_FAULTS];
/** Every second one, spread over all parts, is what every change has time for; ALL_FAULTS=1 tries them all. */
const FAULTS = process.env['ALL_FAULTS'] === undefined ? ALL.filter((_, index) => index % 2 === 0) : ALL;

jest.setTimeout(240_000);

/** The first check that the faulty script does not pass; undefined: it passes all of them. */
function foundBy(parsed: Parsed, playedFirst?: string): string | undefined {
  const [finding] = staticFindings(parsed);
  if (finding !== undefined) return finding;
  const script = runnable(parsed);
  const first = SCENARIOS.filter(({ name }) => name === playedFirst);
  return [...first, ...SCENARIOS].find((scenario) => !passes(script, scenario))?.name;
}

function passes(script: Block, scenario: Scenario): boolean {
  try {
    play(script, scenario);
    return true;
  } catch {
    return false;
  }
}

async function judge(clean: Parsed, [, find, put, playedFirst]: Fault): Promise<string | undefined> {
  const at = clean.text.indexOf(find);
  if (at < 0 || clean.text.indexOf(find, at + 1) >= 0) throw new Error(`This does not stand in the script once: ${find}`);
  const faulty = await parseChanged(clean, at, find.length, put);
  try {
    return foundBy(faulty, playedFirst);
  } finally {
    faulty.tree.delete();
  }
}

test('every fault has a name of its own', () => {
  const names = ALL.map(([what, find]) => `${what} ${find}`);
  expect(new Set(names).size).toBe(names.length);
  expect(FAULTS.length).toBeGreaterThanOrEqual(100);
});

test('in a change that changes nothing, nothing is found', async () => {
  const clean = await scriptParsed();
  expect(await judge(clean, ['a blank', '$CollectorVersion = ', '$CollectorVersion  = '])).toBeUndefined();
});

test('of a hundred faults at least ninety-five are found', async () => {
  const clean = await scriptParsed();
  const missed: string[] = [];
  for (const fault of FAULTS) if ((await judge(clean, fault)) === undefined) missed.push(fault[0]);
  const found = FAULTS.length - missed.length;
  console.log(
    `${found} of ${FAULTS.length} faults found (${ALL.length} are known).${missed.map((what) => `\n  not found: ${what}`).join('')}`,
  );
  expect(found / FAULTS.length).toBeGreaterThanOrEqual(0.95);
});
