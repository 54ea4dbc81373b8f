/**
 * What judging costs: assessing against a parse of the same report, ten times the estate, one host's answer, the ranking,
 * and the memory of it all. Each estate stands in a process of its own, so that none pays for another; they are
 * asked in turn, so that a machine that slows down slows all of them.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFile } from '../src/support/project-files';
import { systemClock } from '../src/support/clock';
import { largestReport } from './largest-report';

const SERVERS = 10;
const TURNS = 5;
const MOST_MEMORY = 600 * 1024 ** 2;
const LIMITS = { perParse: 4, tenfold: 11, answer: 1, ranking: 1000, status: 1000 } as const;

export interface JudgingFigures {
  /** Milliseconds of processor time, medians of five: a parse of the largest report, and assessing what it holds. */
  readonly parse: number;
  readonly assess: number;
  readonly perParse: number;
  /** How much longer ten such reports take than one, by the clock, asked in turn. */
  readonly tenfold: number;
  /** The same in processor time of all threads: collecting garbage in the background is in it, and so is its waiting on a busy machine. */
  readonly tenfoldOfProcessor: number;
  /** Milliseconds by the clock: one host's answer from an assessment at hand; what to fix first. */
  readonly answer: number;
  readonly ranking: number;
  /** The same of the first summary of an assessment at hand, which ranks its fixes, and of one after it. */
  readonly status: number;
  readonly statusAgain: number;
  /** Bytes: the most a process held that read one such report and assessed it. */
  readonly peak: number;
  readonly withinLimit: boolean;
}

/** What bench/judge-reports.ts can be asked. */
export type Asked = 'parse' | 'assess' | 'answer' | 'rank' | 'status' | 'peak';

/** Milliseconds, and for `peak` bytes. */
export interface Measured {
  readonly processor: number;
  readonly clock: number;
  readonly peak: number;
}

/** Writes the reports to a folder of their own, measures, and removes them. */
export async function judgingBench(): Promise<JudgingFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'judging-'));
  const judges: ChildProcess[] = [];
  try {
    const files = Array.from({ length: SERVERS }, (_, server) => {
      const file = path.join(folder, `report-${String(server)}.json`);
      writeFileSync(file, JSON.stringify(largestReport(server, systemClock.now())));
      return file;
    });
    const start = async (of: readonly string[]): Promise<ChildProcess> => {
      // Ten times the estate needs more than the memory that node takes by itself.
      const judge = fork(projectFile('dist', 'bench', 'judge-reports.js'), [...of], { execArgv: ['--max-old-space-size=6144'] });
      judges.push(judge);
      await answerOf(judge);
      return judge;
    };
    const one = await start(files.slice(0, 1));
    const { peak } = await ask(one, 'peak');
    // Before anything else is started: what takes a fraction of a millisecond is drowned by ten estates beside it.
    const answers = await answerFigures(one);
    return await figures(one, await start(files), { ...answers, peak });
  } finally {
    for (const judge of judges) judge.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of an assessment at hand: the last that was made is one that nobody has asked anything of. */
async function answerFigures(one: ChildProcess): Promise<Pick<JudgingFigures, 'answer' | 'ranking' | 'status' | 'statusAgain'>> {
  await ask(one, 'assess');
  const { clock: answer } = await ask(one, 'answer');
  const { clock: ranking } = await ask(one, 'rank');
  const { clock: status } = await ask(one, 'status');
  const { clock: statusAgain } = await ask(one, 'status');
  return { answer: round(answer), ranking: round(ranking), status: round(status), statusAgain: round(statusAgain) };
}

async function figures(
  one: ChildProcess,
  ten: ChildProcess,
  answers: Pick<JudgingFigures, 'answer' | 'ranking' | 'status' | 'statusAgain' | 'peak'>,
): Promise<JudgingFigures> {
  const parses: Measured[] = [];
  const ones: Measured[] = [];
  const tens: Measured[] = [];
  // Turn by turn, so that a machine that slows down slows all of them.
  for (let turn = 0; turn < TURNS; turn += 1) {
    parses.push(await ask(one, 'parse'));
    ones.push(await ask(one, 'assess'));
    tens.push(await ask(ten, 'assess'));
  }
  const ofProcessor = (all: readonly Measured[]): number => median(all.map(({ processor }) => processor));
  const byClock = (all: readonly Measured[]): number => median(all.map(({ clock }) => clock));
  const perParse = round(ofProcessor(ones) / ofProcessor(parses));
  const tenfold = round(byClock(tens) / byClock(ones));
  const { answer, ranking, status, peak } = answers;
  const isAnswered = answer < LIMITS.answer && ranking < LIMITS.ranking && status < LIMITS.status;
  const isFast = perParse <= LIMITS.perParse && tenfold <= LIMITS.tenfold && isAnswered;
  return {
    parse: round(ofProcessor(parses)),
    assess: round(ofProcessor(ones)),
    perParse,
    tenfold,
    tenfoldOfProcessor: round(ofProcessor(tens) / ofProcessor(ones)),
    ...answers,
    withinLimit: isFast && peak < MOST_MEMORY,
  };
}

async function ask(judge: ChildProcess, asked: Asked): Promise<Measured> {
  const answer = answerOf(judge);
  judge.send(asked);
  return answer;
}

/** @throws Error when the process ended instead */
async function answerOf(judge: ChildProcess): Promise<Measured> {
  const stop = new AbortController();
  const ended = once(judge, 'exit', { signal: stop.signal }).then(() => {
    throw new Error('A process that judged ended by itself.');
  });
  ended.catch(() => {});
  try {
    const [measured] = (await Promise.race([once(judge, 'message', { signal: stop.signal }), ended])) as [Measured];
    return measured;
  } finally {
    stop.abort();
  }
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
