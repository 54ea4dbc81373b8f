/** The bot is killed at random moments while reports and answers come in. What it had acknowledged has to be there after the restart. */
import { randomInt, randomUUID } from 'node:crypto';
import { keyOn, openTenant, type Tenant } from './tenant';

const ZONES = ['Europe/Stockholm', 'Europe/Paris', 'UTC', 'Europe/Oslo', 'Asia/Tokyo'];

interface Faults {
  readonly kills: number;
  readonly reportsAcknowledged: number;
  readonly reportsLost: number;
  readonly answersAcknowledged: number;
  readonly answersLost: number;
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
    return await round(tenant, key, kills);
  } finally {
    await tenant.close();
  }
}

async function round(tenant: Tenant, key: string, kills: number): Promise<Faults> {
  const acknowledged = { reports: [] as object[], answers: 0 };
  const lost = { reports: 0, answers: 0 };
  const restarts: number[] = [];
  for (let killed = 0; killed < kills; killed += 1) {
    const load = loadOf(tenant, key, acknowledged.reports.length);
    // Every other time something has been acknowledged by then, however slow the computer is.
    if (killed % 2 === 1) await Promise.race([load.begun, tenant.gone()]);
    await new Promise((resolve) => setTimeout(resolve, randomInt(5, 400)));
    await tenant.kill();
    const { reports, zone, tried } = await load.ended;
    const began = Date.now();
    await tenant.start();
    const now = await tenant.say('ändringar');
    restarts.push(Date.now() - began);
    // An answer whose word never came may have been kept all the same.
    acknowledged.answers += zone === undefined ? 0 : 1;
    if (zone !== undefined && !(await isIn(tenant, zone, tried))) lost.answers += 1;
    for (const report of reports) if ((await tenant.upload(report, key)) !== 200) lost.reports += 1;
    acknowledged.reports.push(...reports);
    if (now.summary === '') lost.answers += 1;
  }
  restarts.sort((a, b) => a - b);
  return {
    kills,
    reportsAcknowledged: acknowledged.reports.length,
    reportsLost: lost.reports,
    answersAcknowledged: acknowledged.answers,
    answersLost: lost.answers,
    slowestRestart: restarts.at(-1) ?? 0,
    medianRestart: restarts[Math.floor(restarts.length / 2)] ?? 0,
  };
}

interface Load {
  /** Resolves once a report is acknowledged. */
  readonly begun: Promise<void>;
  readonly ended: Promise<{ readonly reports: readonly object[]; readonly zone: string | undefined; readonly tried: readonly string[] }>;
}

/** Reports and answers, one after the other, until the bot is gone. */
function loadOf(tenant: Tenant, key: string, from: number): Load {
  const reports: object[] = [];
  const tried: string[] = [];
  let zone: string | undefined;
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const uploads = async (): Promise<void> => {
    for (let number = from; ; number += 1) {
      const report = emptyReport(number);
      if ((await tenant.upload(report, key)) !== 202) return;
      reports.push(report);
      begin();
    }
  };
  const answers = async (): Promise<void> => {
    for (let number = 0; number < 100; number += 1) {
      const next = ZONES[number % ZONES.length] ?? 'UTC';
      tried.push(next);
      const { summary } = await tenant.say(`tidszon ${next}`);
      if (!summary.includes(next)) return;
      zone = next;
      tried.length = 0;
    }
  };
  const until = (work: Promise<void>): Promise<void> => Promise.race([work.catch(() => undefined), tenant.gone()]);
  const ended = Promise.all([until(uploads()), until(answers())]).then(() => ({ reports: [...reports], zone, tried: [...tried] }));
  return { begun, ended };
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
