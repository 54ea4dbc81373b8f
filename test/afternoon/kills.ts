/** The bot is killed at random moments while reports and answers come in. What it had acknowledged has to be there after the restart. */
import { randomInt, randomUUID } from 'node:crypto';
import { THREAD } from '../teams/wire';
import { keyOn, openTenant, type Tenant } from './tenant';

/** The channel that the load speaks in. */
const ROOT = THREAD.split(';', 1)[0] ?? '';
const ZONES = ['Europe/Stockholm', 'Europe/Paris', 'UTC', 'Europe/Oslo', 'Asia/Tokyo'];

interface Faults {
  readonly kills: number;
  readonly reportsAcknowledged: number;
  readonly reportsLost: number;
  readonly answersAcknowledged: number;
  readonly answersLost: number;
  /** Answers to a question of set-up, given on its card. */
  readonly setUpAcknowledged: number;
  readonly setUpLost: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly slowestRestart: number;
  readonly medianRestart: number;
}

/** Kills the bot so many times under load. @param databaseUrl an empty database of a server; absent: a folder */
export async function killUnderLoad(kills: number, databaseUrl?: string): Promise<Faults> {
  const tenant = await openTenant(databaseUrl === undefined ? {} : { databaseUrl });
  try {
    await tenant.start();
    await tenant.say('hej');
    await tenant.say('konfigurera Nord');
    await tenant.say('hej', 'personal');
    const key = keyOn((await tenant.say('uppladdningsnyckel', 'personal')).card);
    return await round(tenant, { key, ...heldOn((await tenant.say('plan')).card) }, kills);
  } finally {
    await tenant.close();
  }
}

/** What the load works with. */
interface Held {
  readonly key: string;
  /** Id of the plan, and its revision as a card showed it last. */
  readonly plan: string;
  readonly revision: number;
}

function heldOn(card: string): Omit<Held, 'key'> {
  return { plan: /"plan":"([^"]+)"/.exec(card)?.[1] ?? '', revision: Number(/"revision":(\d+)/.exec(card)?.[1]) };
}

async function round(tenant: Tenant, first: Held, kills: number): Promise<Faults> {
  let held = first;
  const acknowledged = { reports: [] as object[], answers: 0, setUp: 0 };
  const lost = { reports: 0, answers: 0, setUp: 0 };
  const restarts: number[] = [];
  for (let killed = 0; killed < kills; killed += 1) {
    const load = loadOf(tenant, held, acknowledged.reports.length, killed);
    // Every second time not before something was acknowledged: a busy computer may not get that far by itself.
    if (killed % 2 === 1) await Promise.race([load.began, pause(3_000)]);
    await pause(randomInt(5, 400));
    await tenant.kill();
    const { reports, zone, tried, setUp } = await load.ended;
    const began = Date.now();
    await tenant.start();
    const now = await tenant.say('ändringar');
    restarts.push(Date.now() - began);
    // An answer whose word never came may have been kept all the same.
    acknowledged.answers += zone === undefined ? 0 : 1;
    if (zone !== undefined && !(await isIn(tenant, zone, tried))) lost.answers += 1;
    for (const report of reports) if ((await tenant.upload(report, held.key)) !== 200) lost.reports += 1;
    acknowledged.reports.push(...reports);
    acknowledged.setUp += setUp.acknowledged.length;
    const { card } = await tenant.say('plan');
    held = { ...held, ...heldOn(card) };
    // The last one whose word came, or one after it whose word was cut off, is what stands.
    const standing = [...setUp.acknowledged.slice(-1), ...setUp.tried];
    if (setUp.acknowledged.length > 0 && !standing.some((name) => card.includes(name))) lost.setUp += 1;
    if (now.summary === '') lost.answers += 1;
  }
  restarts.sort((a, b) => a - b);
  return {
    kills,
    reportsAcknowledged: acknowledged.reports.length,
    reportsLost: lost.reports,
    answersAcknowledged: acknowledged.answers,
    answersLost: lost.answers,
    setUpAcknowledged: acknowledged.setUp,
    setUpLost: lost.setUp,
    slowestRestart: restarts.at(-1) ?? 0,
    medianRestart: restarts[Math.floor(restarts.length / 2)] ?? 0,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

interface Load {
  /** Resolves once something was acknowledged. */
  readonly began: Promise<void>;
  readonly ended: Promise<{
    readonly reports: readonly object[];
    readonly zone: string | undefined;
    readonly tried: readonly string[];
    /** Names that were left out of the plan: those acknowledged, and those sent after the last of them. */
    readonly setUp: { readonly acknowledged: readonly string[]; readonly tried: readonly string[] };
  }>;
}

/** Reports and answers, one after the other, until the bot is gone. */
function loadOf(tenant: Tenant, { key, plan, revision }: Held, from: number, round: number): Load {
  let began: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (began = resolve));
  const reports: object[] = [];
  const tried: string[] = [];
  let zone: string | undefined;
  const uploads = async (): Promise<void> => {
    for (let number = from; ; number += 1) {
      const report = emptyReport(number);
      if ((await tenant.upload(report, key)) !== 202) return;
      began();
      reports.push(report);
    }
  };
  const answers = async (): Promise<void> => {
    for (let number = 0; number < 100; number += 1) {
      const next = ZONES[number % ZONES.length] ?? 'UTC';
      tried.push(next);
      const { summary } = await tenant.say(`tidszon ${next}`);
      if (!summary.includes(next)) return;
      began();
      zone = next;
      tried.length = 0;
    }
  };
  const setUp = { acknowledged: [] as string[], tried: [] as string[] };
  const setUpAnswers = async (): Promise<void> => {
    let at = revision;
    for (let number = 0; number < 200; number += 1, at += 1) {
      const name = `UT${String(round)}X${String(number)}`;
      setUp.tried.push(name);
      const action = { do: 'setUp', step: 'choose', question: 'vms', plan, revision: at, in: ROOT, language: 'sv' };
      const answer = await tenant.press({ action, names: `alla utom ${name}` });
      // The card in its place speaks of the plan as it stands after the answer.
      if (heldOn(answer).revision !== at + 1) return;
      began();
      setUp.acknowledged.push(name);
      setUp.tried.length = 0;
    }
  };
  const until = (work: Promise<void>): Promise<void> => Promise.race([work.catch(() => undefined), tenant.gone()]);
  const all = Promise.all([until(uploads()), until(answers()), until(setUpAnswers())]);
  return { began: first, ended: all.then(() => ({ reports: [...reports], zone, tried: [...tried], setUp })) };
}

/** The zone that was acknowledged last, or one whose word was cut off: the times on a card tell which is in force. */
async function isIn(tenant: Tenant, zone: string, tried: readonly string[]): Promise<boolean> {
  const { card } = await tenant.say('ändringar');
  const names = [zone, ...tried].map(
    (each) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: each, timeZoneName: 'short' })
        .formatToParts()
        .find(({ type }) => type === 'timeZoneName')?.value,
  );
  return names.some((name) => name !== undefined && card.includes(name));
}

function emptyReport(number: number): object {
  const server = `vmm-${String(number)}`;
  return {
    schema: 'asr-readiness/collector-report/1',
    reportId: randomUUID(),
    collectedAt: new Date().toISOString(),
    collector: { version: '1.0.0' },
    vmmServers: [{ id: server, name: server }],
    clouds: [],
    hostGroups: [],
    hosts: [],
    vms: [],
  };
}
