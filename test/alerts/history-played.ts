/** Plays a history: two processes over one store, their senders, and a channel; and writes down what was so, and what people then saw. */
import { createAlerts, type Alerts } from '../../src/alerts/alerts';
import { createDelivery, type Delivery } from '../../src/alerts/delivery';
import type { DeliveryStore } from '../../src/alerts/sending-ports';
import type { Incident, Watch } from '../../src/alerts/ports';
import type { AlertCards, AlertView } from '../../src/cards/alert-view';
import type { Reply } from '../../src/cards/reply';
import { openStore, type Store } from '../../src/storage/store';
import { isoTime } from '../../src/support/clock';
import { silentLog as log } from '../../src/support/log';
import { ALWAYS } from '../storage/alerts-kept';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';
import { channelInTime, type Card, type ChannelInTime, type Mood, type Seen } from './channel-in-time';
import { ALL_FINE, CONVERSATIONS, wantedOf, type Conversation, type History, type Step, type World } from './random-history';
import { estate } from './small-estate';
import { ANNA, BJORN, MINUTE, PLAN } from './timeline';

/** A card as people see it. */
export interface Shown {
  readonly what: string;
  readonly views: readonly AlertView[];
}

/** What happened, in order. */
export type Happened =
  | { readonly is: 'look'; readonly world: World }
  /** People see it from now on. `since`: where in this list the attempt began. */
  | {
      readonly is: 'shown';
      readonly verb: 'post' | 'edit';
      readonly conversation: string;
      readonly id: string;
      readonly shown: Shown;
      readonly since: number;
      /** Its sender lives on, and heard that it was taken. */
      readonly isKnown: boolean;
    }
  | { readonly is: 'step'; readonly step: Step | 'end'; readonly at: string };

const said = (what: string, views: readonly AlertView[]): Reply => ({ card: 'notice', data: {}, text: JSON.stringify({ what, views }) });

/** Cards that say what they were made of. */
export const cards: AlertCards = {
  alertCard: (_, view) => said('alert', [view]),
  severalCard: (_, { because, alerts }) => said(because, alerts),
  heldCard: (_, { alerts }) => said('held', alerts),
  endedCard: (_, views) => said('ended', views),
  newsCard: (_, { what, alerts }) => said(what, alerts),
  takenOverCard: (_, view) => said('takenOver', [view]),
  leftCard: (_, views) => said('left', views),
  digestCard: () => said('digest', []),
};

interface Process {
  readonly alerts: Alerts;
  readonly delivery: Delivery;
  readonly dead: { after: number };
}

/** Long enough for a try that hangs. */
const A_WHILE = 12_000;
const SHORTLY = 3_000;

export class Played {
  readonly happened: Happened[] = [];
  readonly channel: ChannelInTime;
  /** Cards that somebody deleted. */
  readonly deleted: Card[] = [];
  private readonly clock: VirtualClock;
  private readonly processes: Process[] = [];
  private readonly moods = new Map<string, Mood | 'fails'>();
  /** Where in what happened each attempt of the channel began. */
  private readonly begun: { readonly at: number; readonly mood: Mood }[] = [];
  private readonly looksDue = new Map<string, number>();
  private world: World = ALL_FINE;
  private made = 0;

  private constructor(
    readonly store: Store,
    private luck: number,
  ) {
    this.clock = virtualClock(Date.parse('2026-11-24T08:00:00Z'));
    this.channel = channelInTime(
      this.clock,
      (_, conversation) => {
        const mood = this.moodOf(conversation);
        this.begun.push({ at: this.happened.length, mood });
        return mood;
      },
      (seen) => {
        this.write(seen);
      },
    );
    for (const index of [0, 1]) this.start(index);
  }

  /** @returns how it was when the last step was done */
  static async play({ luck, steps }: History): Promise<Played> {
    const played = new Played(await openStore('memory'), luck);
    await played.look();
    await played.step({ do: 'watch', where: CONVERSATIONS[0], asked: {} });
    for (const step of steps) await played.step(step);
    return played;
  }

  /** The channel takes everything, everybody writes where the bot rests, and time passes. */
  async comeToRest(): Promise<void> {
    this.happened.push({ is: 'step', step: 'end', at: isoTime(this.clock.now()) });
    this.moods.clear();
    for (const index of [0, 1]) if (this.processes[index]?.dead.after !== Infinity) await this.restart(index);
    for (const conversation of CONVERSATIONS) await this.first.alerts.heardFrom(conversation);
    for (const minutes of [15, 15, 60, 60, 26 * 60, 15]) {
      await this.wait(minutes, A_WHILE);
      await this.look();
      await this.pass(A_WHILE);
    }
    // Not while it is quiet.
    const hour = new Date(this.clock.now()).getUTCHours();
    await this.wait(((34 - hour) % 24) * 60, A_WHILE);
    await this.look();
    await this.pass(A_WHILE);
  }

  /** Everything is mended. */
  async mend(): Promise<void> {
    this.world = ALL_FINE;
    await this.look();
    await this.comeToRest();
  }

  get now(): World {
    return this.world;
  }

  incidents(): Promise<readonly Incident[]> {
    return this.store.alerts.incidents(PLAN);
  }

  /** Ids of the cards that some process ever knew of. */
  async knownCards(): Promise<ReadonlySet<string>> {
    const { messages } = await this.store.alerts.ofPlan(PLAN, ALWAYS);
    const answered = this.happened.flatMap((each) => (each.is === 'shown' && each.isKnown ? [each.id] : []));
    return new Set([...answered, ...messages.flatMap(({ posted }) => posted?.activityId ?? [])]);
  }

  async end(): Promise<void> {
    for (const { delivery, dead } of this.processes) {
      dead.after = -1;
      void delivery.stop(0);
    }
    await this.clock.pass(1);
    await this.store.close();
  }

  private get first(): Process {
    const process = this.processes.find(({ dead }) => dead.after === Infinity) ?? this.processes[0];
    if (!process) throw new Error('A process runs.');
    return process;
  }

  private async step(step: Step): Promise<void> {
    this.happened.push({ is: 'step', step, at: isoTime(this.clock.now()) });
    const doomed = this.processes.flatMap(({ dead }, index) => (dead.after === Infinity ? [] : [index]));
    await this.take(step);
    await this.pass(SHORTLY);
    for (const index of doomed) await this.restart(index);
    await this.lookAgainWhereDue();
  }

  private async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'look':
        await this.wait(step.after, 1_000);
        return this.look();
      case 'fact':
        this.world = { ...this.world, facts: { ...this.world.facts, [step.fact]: step.is } };
        return;
      case 'count':
        this.world = { ...this.world, hosts: step.hosts, vms: step.vms };
        return;
      case 'channel':
        this.moods.set(step.where, step.mood);
        return;
      case 'delete':
        this.deleteCard(step.where);
        return;
      case 'clock':
        this.clock.set(this.clock.now() + step.hours * 60 * MINUTE);
        return;
      case 'kill': {
        const process = this.processes[step.process];
        if (process) process.dead.after = step.after;
        return;
      }
      default:
        return this.press(step);
    }
  }

  private async press(step: Extract<Step, { readonly where: string }>): Promise<void> {
    await this.by(async ({ alerts }) => {
      if (step.do === 'watch') await this.watch(alerts, step.where, step.asked);
      else if (step.do === 'unwatch') await alerts.endWatch(step.where, ANNA);
      else if (step.do === 'write') await alerts.heardFrom(step.where);
      else if (step.do === 'press') await this.button(alerts, step);
    });
  }

  private async watch(alerts: Alerts, conversation: Conversation, asked: Partial<Watch>): Promise<void> {
    const kind = conversation.startsWith('a:') ? 'personal' : conversation === CONVERSATIONS[0] ? 'channel' : 'group';
    const everything = { conversation, kind, planId: PLAN, areas: [], clouds: [], levels: [], language: 'sv', by: ANNA } as const;
    const before = await alerts.watch(conversation);
    await alerts.setWatch({ ...everything, timeZone: 'Europe/Stockholm', ...asked }, before?.revision ?? 0);
  }

  private async button(alerts: Alerts, { press, which, where }: Extract<Step, { readonly do: 'press' }>): Promise<void> {
    const open = (await alerts.open(PLAN)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const incident = open[which % Math.max(1, open.length)];
    if (!incident) return;
    const { id } = incident;
    if (press === 'take') await alerts.take(id, ANNA, { conversation: where });
    if (press === 'takeOver') await alerts.take(id, BJORN, { takesOver: true, conversation: where });
    if (press === 'release') await alerts.release(id, ANNA);
    if (press === 'mute') await alerts.mute(id, BJORN);
    if (press === 'muteForAnHour') await alerts.mute(id, BJORN, isoTime(this.clock.now() + 60 * MINUTE));
    if (press === 'unmute') await alerts.unmute(id, ANNA);
    if (press === 'recheck') await alerts.recheck(id, ANNA);
  }

  private async look(): Promise<void> {
    await this.by(async ({ alerts }) => {
      const assessment = this.seen();
      await alerts.assessed({ id: PLAN }, assessment, { because: 'sweep' });
      await alerts.tend(PLAN);
    });
  }

  private seen(): ReturnType<typeof estate> {
    this.happened.push({ is: 'look', world: this.world });
    return { ...estate(wantedOf(this.world)), takenAt: isoTime(this.clock.now()) };
  }

  private async lookAgainWhereDue(): Promise<void> {
    for (const [id, dueAt] of this.looksDue) {
      if (dueAt > this.clock.now()) continue;
      this.looksDue.delete(id);
      await this.by(async ({ alerts }) => {
        const again = await alerts.lookAgain(id);
        if (again !== undefined) this.looksDue.set(id, again);
      });
    }
  }

  /** Done by either process, by turns. One that is to die does not always get so far. */
  private async by(work: (process: Process) => Promise<void>): Promise<void> {
    const process = this.processes[(this.made += 1) % 2];
    if (!process) return;
    const done = work(process);
    if (process.dead.after === Infinity) await done;
    else void done.catch(() => undefined);
    for (const { delivery } of this.processes) delivery.wake();
  }

  private async wait(minutes: number, then: number): Promise<void> {
    // What is under way ends first, as it would.
    await this.pass(A_WHILE);
    this.clock.set(this.clock.now() + minutes * MINUTE);
    await this.pass(then);
  }

  private pass(milliseconds: number): Promise<void> {
    return this.clock.pass(milliseconds);
  }

  private async restart(index: number): Promise<void> {
    const process = this.processes[index];
    if (!process) return;
    process.dead.after = -1;
    void process.delivery.stop(0);
    await this.pass(1);
    this.start(index);
  }

  private start(index: number): void {
    const dead = { after: Infinity };
    const store = mortal(this.store.alerts, dead);
    const { clock } = this;
    const belongs = (): Promise<'yes'> => Promise.resolve('yes');
    const delivery = createDelivery({
      store,
      channel: this.channel,
      owner: `process ${String((this.made += 1))}`,
      elsewhere: () => Promise.resolve([]),
      belongs,
      clock,
      log,
      random: () => this.random(),
    });
    const alerts = createAlerts({
      store,
      cards,
      clock,
      log,
      wake: ({ kind, key, dueAt }) => Promise.resolve(void (kind === 'look' && this.looksDue.set(key, dueAt))),
      newId: () => `n${String((this.made += 1)).padStart(6, '0')}`,
      look: () => Promise.resolve(this.seen()),
      program: '1',
      belongs,
    });
    delivery.start();
    this.processes[index] = { alerts, delivery, dead };
  }

  private random(): number {
    return (this.luck = (this.luck * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  }

  private moodOf(conversation: string): Mood {
    const mood = this.moods.get(conversation) ?? 'takes';
    if (mood !== 'fails') return mood;
    const often = ['takes', 'takes', 'lost', 'hangs', 'hangsAndTakes', { is: 'later', detail: '502', mayHaveArrived: true }] as const;
    return often[Math.floor(this.random() * often.length)] ?? 'takes';
  }

  private deleteCard(conversation: string): void {
    const index = this.channel.cards.findLastIndex((card) => card.conversation === conversation);
    const [card] = index < 0 ? [] : this.channel.cards.slice(index);
    // Its id is used by nobody else.
    if (!card) return;
    this.deleted.push(card);
    this.channel.cards[index] = { ...card, conversation: 'deleted', id: `deleted ${card.id}` };
  }

  private write({ verb, card: { conversation, id, show }, attempt }: Seen): void {
    const shown = JSON.parse(show.text) as Shown;
    const { at: since = 0, mood } = this.begun[attempt] ?? {};
    const isKnown = mood === 'takes' && this.processes.every(({ dead }) => dead.after === Infinity);
    this.happened.push({ is: 'shown', verb, conversation, id, shown, since, isKnown });
  }
}

/** After so many calls its process is no more: nothing it asks is answered, and nothing it wants is kept. */
function mortal(store: DeliveryStore, dead: { after: number }): DeliveryStore {
  const calls = Object.entries(store).map(([name, run]: [string, (...values: never[]) => Promise<unknown>]) => [
    name,
    (...values: never[]) => (dead.after-- > 0 ? run(...values) : new Promise<never>(() => undefined)),
  ]);
  return Object.fromEntries(calls) as DeliveryStore;
}
