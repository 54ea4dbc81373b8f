/** How the bot itself is, for `bot health` and for whoever scrapes figures. */
import { readFileSync } from 'node:fs';
import type { Delivery } from './alerts/delivery';
import type { AlertMessage } from './alerts/ports';
import type { DeliveryStore } from './alerts/sending-ports';
import type { SweepMemory, SweptPlan } from './assessments/ports';
import { lateBy } from './assessments/sweep-times';
import { heldUntil, isConfirmed } from './canary';
import type { Health, HealthLook } from './conversations/tools';
import { CATALOGUE_VERSION } from './readiness/catalogue';
import type { Person } from './plans/ports';
import type { Plan } from './readiness/plan';
import type { Allowance } from './sources/azure/allowance';
import { isoTime, type Clock } from './support/clock';
import { projectFile } from './support/project-files';
import type { ProcessStore, WorkStore } from './jobs/ports';
import { SILENT_AFTER } from './jobs/worker';

export interface HealthParts {
  readonly plans: () => Promise<readonly { readonly id: string; readonly plan: Plan }[]>;
  readonly store: {
    readonly alerts: Pick<DeliveryStore, 'unsent' | 'newest' | 'watches'>;
    readonly work: Pick<WorkStore, 'dueAt'>;
    readonly processes: Pick<ProcessStore, 'count'>;
    readonly sweeps: Pick<SweepMemory, 'swept'>;
    describe(): { readonly engine: string };
  };
  readonly isAdministrator: (person: Person) => boolean;
  readonly allowance: () => Allowance | undefined;
  readonly program: string;
  /** Milliseconds between two sweeps of a plan. */
  readonly interval: number;
  readonly startedAt: number;
  readonly clock: Clock;
}

/** Of this program, as its package says. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { readonly version: string }).version;
}

export function createHealth(parts: HealthParts): Health {
  const { store, clock } = parts;
  /** What cannot be found out is absent. */
  const orNothing = async <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);
  return {
    async look(): Promise<HealthLook> {
      const now = clock.now();
      const [plans, swept, unsent, canary, processes] = await Promise.all([
        orNothing(parts.plans()),
        orNothing(store.sweeps.swept()),
        orNothing(store.alerts.unsent()),
        orNothing(store.alerts.newest('canary').then((message) => canaryLook(parts, message))),
        orNothing(store.processes.count(now - SILENT_AFTER)),
      ]);
      const allowance = parts.allowance();
      const { engine } = store.describe();
      return {
        startedAt: isoTime(parts.startedAt),
        versions: { program: parts.program, catalogue: CATALOGUE_VERSION, node: process.version, database: engine },
        ...(plans && swept && { plans: await Promise.all(plans.map((plan) => planHealth(parts, plan, swept, now))) }),
        ...(unsent && { unsent }),
        ...(allowance && { allowance }),
        ...(canary && { canary }),
        ...(processes !== undefined && { otherProcesses: Math.max(0, processes - 1) }),
      };
    },
  };
}

async function canaryLook(parts: HealthParts, sent: AlertMessage | undefined): Promise<NonNullable<HealthLook['canary']>> {
  if (!sent) return 'none';
  const planIds = async (): Promise<readonly string[]> => (await parts.plans()).map(({ id }) => id);
  const until = await heldUntil({ ...parts, store: parts.store.alerts, planIds }, sent);
  return {
    sentAt: sent.createdAt,
    ...(isConfirmed(sent) && sent.posted && { confirmedAt: sent.posted.at }),
    ...(until !== undefined && { heldUntil: isoTime(until) }),
  };
}

async function planHealth(
  { store, interval }: HealthParts,
  { id, plan }: { readonly id: string; readonly plan: Plan },
  all: readonly SweptPlan[],
  now: number,
): Promise<NonNullable<HealthLook['plans']>[number]> {
  const swept = all.find(({ planId }) => planId === id);
  const { sweptAt, failedAt, failure } = swept ?? {};
  const last = sweptAt ?? swept?.since;
  const next = await store.work.dueAt('sweep', id).catch(() => undefined);
  return {
    id,
    name: plan.name,
    ...(sweptAt !== undefined && { sweptAt }),
    ...(next !== undefined && { nextSweepAt: isoTime(next) }),
    ...(failedAt !== undefined && { failedAt }),
    ...(failure !== undefined && { failure }),
    lateMs: last === undefined ? 0 : lateBy(Date.parse(last), interval, now),
    sources: swept?.sources ?? [],
  };
}

/** The same as figures, in Prometheus's text format 0.0.4; what could not be found out is left out. No name of a plan stands in them: who may scrape is not who may ask. */
export async function metricsOf(health: Health, delivery: Pick<Delivery, 'counts'>, clock: Clock): Promise<string> {
  const { startedAt, versions, plans, unsent, allowance, canary, otherProcesses } = await health.look();
  const { outcomes, slowest } = delivery.counts();
  const seconds = (at: string): number => Date.parse(at) / 1_000;
  // Never less than none: the clock may have been set back, and what is held is due later.
  const age = (at: string | undefined): number | undefined =>
    at === undefined ? undefined : Math.max(0, clock.now() - Date.parse(at)) / 1_000;
  const confirmedAt = canary === 'none' ? undefined : canary?.confirmedAt;
  const latest = (times: readonly (string | undefined)[]): number | undefined => {
    const ages = times.map(age).filter((one) => one !== undefined);
    return ages.length === 0 ? undefined : Math.max(...ages);
  };
  return [
    figure('start_time_seconds', 'gauge', 'When this process started.', seconds(startedAt)),
    labelled('info', 'gauge', 'Versions.', [[{ program: versions.program, catalogue: versions.catalogue, node: versions.node }, 1]]),
    figure('plans', 'gauge', 'Open plans.', plans?.length),
    figure(
      'plans_late',
      'gauge',
      'Plans that were not swept within twice their interval.',
      plans?.filter(({ lateMs }) => lateMs > 0).length,
    ),
    figure(
      'plans_failing',
      'gauge',
      'Plans whose last sweep did not read all of Azure.',
      plans?.filter(({ failedAt }) => failedAt !== undefined).length,
    ),
    figure('sweep_age_seconds', 'gauge', 'Of the plan swept longest ago.', latest((plans ?? []).map(({ sweptAt }) => sweptAt))),
    figure('messages_unsent', 'gauge', 'Messages that wait to be sent, held ones among them.', unsent?.count),
    figure('messages_unsent_age_seconds', 'gauge', 'How overdue the first of them is.', unsent && (age(unsent.oldestDueAt) ?? 0)),
    labelled(
      'send_attempts_total',
      'counter',
      'Attempts to send, by outcome.',
      Object.entries(outcomes).map(([outcome, count]) => [{ outcome }, count]),
    ),
    figure('send_slowest_seconds', 'gauge', 'From when a message was due to its acceptance, the slowest since the start.', slowest / 1_000),
    figure('azure_reads_left', 'gauge', 'As Azure last said.', allowance?.left),
    figure('canary_age_seconds', 'gauge', 'Since the canary was last confirmed.', age(confirmedAt)),
    figure('other_processes', 'gauge', 'Processes that share the work.', otherProcesses),
  ].join('');
}

function figure(name: string, type: 'gauge' | 'counter', help: string, value: number | undefined): string {
  return value === undefined ? '' : labelled(name, type, help, [[{}, value]]);
}

function labelled(
  name: string,
  type: 'gauge' | 'counter',
  help: string,
  values: readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[],
): string {
  const lines = values.map(([labels, value]) => {
    const parts = Object.entries(labels).map(([label, text]) => `${label}="${text.replaceAll(/["\\\n]/g, '_')}"`);
    return `asr_readiness_${name}${parts.length === 0 ? '' : `{${parts.join(',')}}`} ${String(value)}\n`;
  });
  return lines.length === 0 ? '' : `# HELP asr_readiness_${name} ${help}\n# TYPE asr_readiness_${name} ${type}\n${lines.join('')}`;
}
