/** One thing that may happen to the collector, and what must come of it; and what must hold whatever happens. */
import assert from 'node:assert/strict';
import { readReport } from '../../../src/sources/collector/read-report';
import type { Report } from '../../../src/sources/collector/wire';
import type { Block } from '../powershell/ast';
import { runCollector, type Outcome, type RunOptions } from '../windows/run';
import { openProblems } from './open-problems';

export interface Scenario {
  readonly name: string;
  readonly options: RunOptions;
  /** Default: 0. */
  readonly exitCode?: number;
  readonly expect: (seen: Seen) => void;
}

export interface Seen extends Outcome {
  /** The report written; it stands at `OUT`. */
  readonly report: Report;
  readonly bytes: Uint8Array;
}

export const OUT = 'C:\\Readiness\\report.json';

/** Exit codes with which a report is written. */
const WITH_REPORT = [0, 4];

/** Runs a scenario; what is not as it must be is thrown. */
export function play(script: Block, scenario: Scenario): void {
  const outcome = runCollector(script, { ...scenario.options, values: { OutFile: OUT, ...scenario.options.values } });
  assert.equal(outcome.exitCode, scenario.exitCode ?? 0, `exit code; said: ${outcome.said.join(' | ')}`);
  leavesNothingOpen(outcome, Number(scenario.options.values?.ThrottleLimit ?? 32));
  if (!WITH_REPORT.includes(outcome.exitCode) || outcome.written.size === 0) {
    assert.equal(outcome.written.size, 0, 'nothing is written');
    scenario.expect({ ...outcome, report: NO_REPORT, bytes: new Uint8Array() });
    return;
  }
  scenario.expect({ ...outcome, ...readBack(outcome) });
}

const NO_REPORT: Report = {
  schema: 'asr-readiness/collector-report/1',
  reportId: '',
  collectedAt: '',
  collector: { version: '' },
  vmmServers: [],
  clouds: [],
  hostGroups: [],
  hosts: [],
  vms: [],
};

/** One file, UTF-8 without byte-order mark, valid against the contract, and every null explained. */
function readBack(outcome: Outcome): { readonly report: Report; readonly bytes: Uint8Array } {
  assert.deepEqual([...outcome.written.keys()], [OUT], 'the one file written');
  const bytes = outcome.written.get(OUT) as Uint8Array;
  assert.notEqual(bytes[0], 0xef, 'a byte-order mark');
  const read = readReport(Buffer.from(bytes));
  assert.ok(read.ok, read.ok ? '' : `not valid: ${JSON.stringify(read.faults.slice(0, 5))}`);
  assert.deepEqual(openProblems(read.report), [], 'what is null says why, and what says why is null');
  return { report: read.report, bytes };
}

function leavesNothingOpen({ jobs, openConnections }: Outcome, throttle: number): void {
  assert.equal(openConnections, 0, 'connections left open');
  assert.ok(
    jobs.all.every((job) => job.isRemoved),
    'a job is left behind',
  );
  assert.ok(jobs.mostAtOnce <= throttle, `${jobs.mostAtOnce} computers were read at once`);
}

/** The problems about one record, as `reason property,property`. */
export function problemsOf(report: Report, scope: string, id: string): readonly string[] {
  return (report.problems ?? [])
    .filter((problem) => problem.scope === scope && problem.id === id)
    .map(({ reason, properties }) => `${reason} ${properties?.join(',')}`);
}

export function only<T>(list: readonly T[], which: (each: T) => boolean): T {
  const found = list.filter(which);
  assert.equal(found.length, 1, `${found.length} records instead of one`);
  return found[0] as T;
}
