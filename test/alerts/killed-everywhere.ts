/**
 * A short history of a plan, played again and again: each time the process ends at another of its steps, be it a change of the store or a request to
 * the channel, and another one takes up what it left. In virtual time, with the product's own store.
 */
import { createAlerts, type Alerts } from '../../src/alerts/alerts';
import { createDelivery, type Delivery } from '../../src/alerts/delivery';
import type { DeliveryStore } from '../../src/alerts/sending-ports';
import type { AlertChannel, AlertMessage, PlanAlerts, Watch } from '../../src/alerts/ports';
import { cardOf } from '../../src/alerts/telling';
import { openStore, type Store } from '../../src/storage/store';
import { isoTime } from '../../src/support/clock';
import { silentLog as log } from '../../src/support/log';
import { ALWAYS } from '../storage/alerts-kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';
import { channelInTime, type Card, type ChannelInTime, type Mood } from './channel-in-time';
import { cards, type Shown } from './history-played';
import { wrongIn } from './kept-promises';
import { estate, fail } from './small-estate';
import { ANNA, MINUTE, PLAN } from './timeline';

export interface Happening {
  /** Seconds since the one before. */
  readonly after: number;
  /** Verdicts that fail from now on, as the small estate names them; a look finds them. */
  readonly broken?: readonly string[];
  readonly press?: 'take' | 'mute' | 'unmute' | 'recheck';
  readonly watch?: Partial<Watch> & Pick<Watch, 'conversation'>;
  readonly unwatch?: string;
}

export interface ShortHistory {
  /** How attempts to post, and to edit, are met: by their numbers from 0; those that are not named are taken. */
  readonly posts?: Readonly<Record<number, Mood>>;
  readonly edits?: Readonly<Record<number, Mood>>;
  /** Milliseconds that have to pass before what was refused is tried again. */
  readonly rest?: number;
  readonly happens: readonly Happening[];
}

/** Where processes end. */
export interface Ending {
  /** Before which of its steps the first one ends; absent: it lives. */
  readonly first?: number;
  /** And the one after it. */
  readonly second?: number;
  /** Milliseconds until the next one is there. */
  readonly gap: number;
  /** `alone`: the next one takes everything up at once. `together`: another one lives beside it, and takes up what has lain long enough. */
  readonly where: 'alone' | 'together';
}

export interface PlayedOut {
  /** Steps of the first process. */
  readonly steps: number;
  readonly wrong: readonly string[];
}

const CHANGES: readonly (keyof DeliveryStore)[] = ['claim', 'attempted', 'record', 'putWatch', 'dropWatch', 'add', 'reachable'];
const CHANNEL = '19:kanal';
const ACCOUNTS = ['st01', 'st02', 'st03', 'st04', 'st05', 'st06'];
/** How often a sender looks for what is due, and a little more, milliseconds. */
const A_LOOK = 1_100;
const HOLDS = 31 * MINUTE;
/** A sender waits no longer, milliseconds. */
const LONGEST_REQUEST = 26_000;
const NEVER = new Promise<never>(() => undefined);

interface Life {
  /** Steps until its end. */
  left: number;
  taken: number;
  isOver: boolean;
}

interface Process {
  readonly owner: string;
  readonly alerts: Alerts;
  readonly delivery: Delivery;
  readonly life: Life;
}

export async function playOut(history: ShortHistory, ending: Ending): Promise<PlayedOut> {
  const played = new KilledHistory(await openStore('memory'), history, ending);
  try {
    return await played.play();
  } finally {
    await played.end();
  }
}

class KilledHistory {
  private readonly clock: VirtualClock = virtualClock(Date.parse('2026-11-24T08:00:00Z'));
  private readonly channel: ChannelInTime;
  private readonly processes: Process[] = [];
  private readonly kills: number[];
  private broken: readonly string[] = [];
  /** A look that was begun by a process that ended before it was through is made again by the next: it is due work. */
  private isLookDue = false;
  private made = 0;
  /** Requests to the channel, and processes that are to come. */
  private underWay = 0;
  /** By the ids of what was posted: whose post was answered. */
  private readonly answered = new Map<string | undefined, Life>();
  private readonly wrong: string[] = [];

  constructor(
    private readonly store: Store,
    private readonly history: ShortHistory,
    private readonly ending: Ending,
  ) {
    this.kills = [ending.first, ending.second].flatMap((kill) => kill ?? []);
    const met = { post: 0, edit: 0 };
    this.channel = channelInTime(this.clock, (verb) => history[`${verb}s`]?.[met[verb]++] ?? 'takes');
  }

  async play(): Promise<PlayedOut> {
    const first = this.start();
    if (this.ending.where === 'together') this.start(Infinity);
    for (const { delivery } of this.processes) delivery.start();
    await this.happen({ after: 0, broken: [] });
    await this.happen({ after: 1, watch: { conversation: CHANNEL } });
    for (const happening of this.history.happens) await this.happen(happening);
    const steps = first.life.taken;
    await this.comeToRest('as it is');
    await this.happen({ after: 1, broken: [] });
    await this.comeToRest('mended');
    this.clock.set(this.clock.now() + HOLDS);
    await this.comeToRest('mended for long');
    return { steps, wrong: this.wrong };
  }

  async end(): Promise<void> {
    for (const process of this.processes) {
      process.life.isOver = true;
      void process.delivery.stop(0);
    }
    await this.clock.pass(1);
    await this.store.close();
  }

  private async happen(happening: Happening): Promise<void> {
    await this.pass(happening.after * 1_000);
    const { broken, press, watch, unwatch } = happening;
    if (broken) {
      this.broken = broken;
      await this.look();
    }
    if (press) await this.by(({ alerts }) => this.press(alerts, press));
    if (watch) await this.by(({ alerts }) => this.watch(alerts, watch));
    if (unwatch !== undefined) await this.by(async ({ alerts }) => void (await alerts.endWatch(unwatch, ANNA)));
  }

  private async look(): Promise<void> {
    this.isLookDue = true;
    const lookers = this.living.map(async ({ alerts, delivery }) => {
      await alerts.assessed({ id: PLAN }, this.seen(), { because: 'sweep' });
      this.isLookDue = false;
      delivery.wake();
    });
    await this.untilSomeEnd(lookers);
  }

  private async by(work: (process: Process) => Promise<void>): Promise<void> {
    const [process] = this.living;
    if (!process) return;
    await this.untilSomeEnd([work(process).then(() => process.delivery.wake())]);
  }

  /** Whoever ends meanwhile ends nothing. */
  private async untilSomeEnd(works: readonly Promise<void>[]): Promise<void> {
    void Promise.all(works).catch((error: unknown) => this.wrong.push(String(error)));
    await this.clock.pass(1);
  }

  private async press(alerts: Alerts, press: NonNullable<Happening['press']>): Promise<void> {
    const open = (await alerts.open(PLAN)).toSorted((a, b) => (a.openedAt + a.id < b.openedAt + b.id ? -1 : 1));
    const id = open[0]?.id;
    if (id !== undefined) await alerts[press](id, ANNA);
  }

  private async watch(alerts: Alerts, asked: NonNullable<Happening['watch']>): Promise<void> {
    const kind = asked.conversation === CHANNEL ? 'channel' : 'group';
    const everything = { kind, planId: PLAN, areas: [], clouds: [], levels: [], language: 'sv', by: ANNA } as const;
    const before = await alerts.watch(asked.conversation);
    await alerts.setWatch({ ...everything, timeZone: 'Europe/Stockholm', ...asked }, before?.revision ?? 0);
  }

  private seen(): ReturnType<typeof estate> {
    const verdicts = Object.fromEntries(this.broken.map((name) => [name, fail]));
    return { ...estate({ accounts: ACCOUNTS, hosts: 3, vms: 3, verdicts }), takenAt: isoTime(this.clock.now()) };
  }

  private get living(): readonly Process[] {
    return this.processes.filter(({ life }) => !life.isOver);
  }

  /** Where nothing is under way, the time until something is due goes by at once. */
  private async pass(milliseconds: number): Promise<void> {
    const until = this.clock.now() + milliseconds;
    for (let left = milliseconds; left > 0; left = until - this.clock.now()) {
      await this.clock.pass(Math.min(left, A_LOOK));
      if (this.underWay > 0) continue;
      const due = (await this.store.alerts.nextDue()) ?? until;
      this.clock.set(Math.max(this.clock.now(), Math.min(due, until)));
    }
  }

  /** No process ends any more, and there is time enough. */
  private async comeToRest(when: string): Promise<void> {
    this.kills.length = 0;
    for (const { life } of this.processes) life.left = Infinity;
    await this.pass(this.ending.gap + A_LOOK);
    await this.look();
    if (this.history.rest !== undefined) {
      await this.pass(this.history.rest);
      await this.look();
    }
    for (let minutes = 0; minutes < 90 && (minutes < 2 || (await this.store.alerts.unsent()).count > 0); minutes += 1) {
      await this.pass(MINUTE);
    }
    await this.judge(when);
  }

  private async judge(when: string): Promise<void> {
    const kept = await this.store.alerts.ofPlan(PLAN, ALWAYS);
    const seen = ({ posted }: AlertMessage): string | undefined =>
      this.channel.cards.find(({ id }) => id === posted?.activityId)?.show.text;
    const { lost, outdated } = wrongIn(kept, seen, ({ show }) => show.text);
    const known = new Set(kept.messages.map(({ posted }) => posted?.activityId));
    const copies = this.channel.cards.filter(({ id }) => !known.has(id));
    const found = [
      ...lost.map((each) => `lost: ${each}`),
      ...outdated.map((each) => `outdated: ${each}`),
      ...copies.filter(({ id }) => this.answered.get(id)?.isOver === false).map(({ show }) => `posted twice by who knew: ${show.text}`),
      ...copies
        .filter((copy) => isLeftOpen(copy, kept) && !this.history.happens.some(({ unwatch }) => unwatch !== undefined))
        .map(({ show }) => `told, and its end is not: ${show.text}`),
    ];
    this.wrong.push(...found.map((each) => `${when}: ${each}`));
  }

  private start(after = this.kills.shift() ?? Infinity): Process {
    const life: Life = { left: after, taken: 0, isOver: false };
    const owner = `process ${String((this.made += 1))}`;
    const store = mortal(this.store.alerts, CHANGES, life, () => this.ended(process));
    const channel = mortal<AlertChannel>(this.counted(life), ['post', 'edit'], life, () => this.ended(process));
    const { clock } = this;
    const belongs = (): Promise<'yes'> => Promise.resolve('yes');
    const delivery = createDelivery({
      store,
      channel,
      owner,
      elsewhere: () => Promise.resolve([]),
      belongs,
      clock,
      log,
      random: () => 0.5,
    });
    const alerts = createAlerts({
      store,
      cards,
      clock,
      log,
      wake: () => Promise.resolve(),
      newId: () => `n${String((this.made += 1)).padStart(6, '0')}`,
      look: () => Promise.resolve(this.seen()),
      program: '1',
      belongs,
    });
    const process: Process = { owner, alerts, delivery, life };
    this.processes.push(process);
    return process;
  }

  private counted(life: Life): AlertChannel {
    const counting = async <T>(request: Promise<T>): Promise<T> => {
      this.underWay += 1;
      // One that is never answered is waited for by its sender alone.
      const over = new Promise<void>((resolve) => this.clock.after(LONGEST_REQUEST, resolve));
      void Promise.race([request, over]).then(() => (this.underWay -= 1));
      return request;
    };
    return {
      post: async (...asked) => {
        const taken = await counting(this.channel.post(...asked));
        if (taken.is === 'accepted') this.answered.set(taken.activityId, life);
        return taken;
      },
      edit: (...asked) => counting(this.channel.edit(...asked)),
    };
  }

  /** The next one comes after a while. */
  private ended({ owner, delivery }: Process): void {
    void delivery.stop(0);
    this.underWay += 1;
    this.clock.after(this.ending.gap, () => void this.follow(owner));
  }

  private async follow(owner: string): Promise<void> {
    this.underWay -= 1;
    if (this.ending.where === 'alone') await this.store.alerts.giveBack(owner);
    const { alerts, delivery } = this.start();
    // What was under way is the first thing that is sent, or is first looked at again: either may be.
    if (this.ending.where === 'together') delivery.start();
    if (this.isLookDue) {
      await alerts.assessed({ id: PLAN }, this.seen(), { because: 'sweep' });
      this.isLookDue = false;
    }
    delivery.start();
    delivery.wake();
  }
}

/** Whether a card that no process knows of shows something that is over as open, and no other card there tells of it. */
function isLeftOpen({ conversation, show }: Card, { incidents, messages }: PlanAlerts): boolean {
  const { what, views } = JSON.parse(show.text) as Shown;
  if (what !== 'alert' && what !== 'atOnce') return false;
  const mine = messages.filter((message) => message.conversation === conversation);
  return views.some(({ incidentId, ended }) => {
    const isOver = incidents.find(({ id }) => id === incidentId)?.ended !== undefined;
    return isOver && !ended && !cardOf(mine, incidentId);
  });
}

/** Each of these calls is a step of its process; before the one at which that ends it is no more, and nothing it asked is answered. */
function mortal<T extends object>(parts: T, steps: readonly (keyof T)[], life: Life, ended: () => void): T {
  const calls = Object.entries(parts).map(([name, run]: [string, unknown]) => [
    name,
    async (...values: never[]): Promise<unknown> => {
      if (!life.isOver && steps.includes(name as keyof T)) {
        life.isOver = life.left <= 0;
        life.left -= 1;
        life.taken += 1;
        if (life.isOver) ended();
      }
      if (life.isOver) return NEVER;
      const answer = await (run as (...values: never[]) => Promise<unknown>)(...values);
      return life.isOver ? NEVER : answer;
    },
  ]);
  return Object.fromEntries(calls) as T;
}
