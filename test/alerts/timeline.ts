/** A plan in virtual time: what happens in it, and what is then told where, one line each, like a log. */
import { createAlerts, type Alerts } from '../../src/alerts/alerts';
import type { AlertCards } from '../../src/cards/alert-view';
import type { Trigger } from '../../src/alerts/pass';
import type { AlertMessage, Incident, Watch } from '../../src/alerts/ports';
import type { AlertView } from '../../src/cards/alert-view';
import type { Reply } from '../../src/cards/reply';
import type { Assessment } from '../../src/readiness/assessment';
import { isoTime } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { MemoryAlertStore } from './memory-store';

export const MINUTE = 60_000;
export const PLAN = 'p';
export const CHANNEL = '19:kanal@thread.tacv2';
export const ANNA = { id: 'anna', name: 'Anna' };
export const BJORN = { id: 'bjorn', name: 'Björn' };

/** One incident in a few words: what, how many, who, how it ended. */
export function brief(view: AlertView): string {
  const { members, heldBack, taken, muted, looking, ended, flaps, was } = view;
  const name = view.subject?.name ?? view.members.names[0] ?? '';
  const parts = [
    `${view.kind} ${view.about ?? view.requirement ?? view.unknown?.reason ?? view.trouble ?? ''} ${name}`.replaceAll(/\s+/g, ' ').trim(),
    ended ? `${ended.how} after ${String(ended.lastedMs / MINUTE)} min` : `${String(members.bad + members.dark)} open`,
    ...(was && !ended ? [`was ${String(was.bad)}`] : []),
    ...(ended?.proof ? [`proof ${ended.proof.status}`] : []),
    ...(heldBack.hosts + heldBack.vms > 0 ? [`holds back ${String(heldBack.hosts)} hosts ${String(heldBack.vms)} VMs`] : []),
    ...(taken ? [`taken by ${taken.by}`] : []),
    ...(muted ? [muted.until === undefined ? 'muted' : `muted until ${muted.until.slice(11, 16)}`] : []),
    ...(looking ? [`looks again ${looking.again.map((at) => at.slice(11, 16)).join(' ')}`.trim()] : []),
    ...(flaps > 0 ? [`came back ${String(flaps)}`] : []),
  ];
  return parts.join(', ');
}

const said = (what: string, views: readonly AlertView[]): Reply => ({
  card: 'notice',
  data: {},
  text: `${what}: ${views.map(brief).join(' | ')}`,
});

/** Cards in plain words. */
const plainCards: AlertCards = {
  alertCard: (_, view) => said('alert', [view]),
  severalCard: (_, { because, alerts }) => said(because, alerts),
  heldCard: (_, { to, alerts }) => said(`held till ${to.slice(11, 16)}`, alerts),
  endedCard: (_, views) => said('ended', views),
  newsCard: (_, { what, alerts }) => said(what, alerts),
  takenOverCard: (_, view, from) => said(`taken over from ${from}`, [view]),
  leftCard: (_, views) => said('left', views),
  digestCard: (_, { opened, ended, open, endingSoon }) => ({
    card: 'notice',
    data: {},
    text: `digest: ${String(opened.length)} began, ${String(ended.length)} ended, ${String(open.length)} open; ends soon: ${endingSoon.map(({ what, name, count }) => `${what} ${name} ${String(count)}`).join()}`,
  }),
};

export class Timeline {
  readonly store: MemoryAlertStore;
  readonly alerts: Alerts;
  readonly lines: string[] = [];
  readonly woken: { kind: string; key: string; dueAt: number }[] = [];
  /** What a look would show now. */
  estate: Assessment | undefined;
  now: number;
  /** What the channel says of who was asked for. */
  belongs: 'yes' | 'no' | 'unknown' = 'yes';

  constructor(start: string, store = new MemoryAlertStore()) {
    this.store = store;
    this.now = Date.parse(start);
    let made = 0;
    this.alerts = createAlerts({
      store,
      cards: plainCards,
      clock: { now: () => this.now, after: () => () => undefined },
      log: silentLog,
      wake: (work) => Promise.resolve(void this.woken.push(work)),
      newId: () => `${String(store.messages.size)}-${String((made += 1))}`,
      look: () => Promise.resolve(this.estate && { ...this.estate, takenAt: isoTime(this.now) }),
      program: '1',
      belongs: () => Promise.resolve(this.belongs),
    });
  }

  /** Goes to a time: minutes from now, or an ISO time. */
  at(time: number | string): this {
    this.now = typeof time === 'number' ? this.now + time * MINUTE : Date.parse(time);
    return this;
  }

  async watch(changes: Partial<Watch> = {}): Promise<void> {
    const watch = {
      conversation: CHANNEL,
      kind: 'channel' as const,
      planId: PLAN,
      areas: [],
      clouds: [],
      levels: [],
      language: 'sv' as const,
      timeZone: 'Europe/Stockholm',
      by: ANNA,
      ...changes,
    };
    await this.alerts.setWatch(watch, this.store.watchesBy.get(watch.conversation)?.revision ?? 0);
    await this.deliver();
  }

  /** A look at the plan as it is now. */
  async sweep(estate: Assessment, trigger: Trigger = { because: 'sweep' }): Promise<readonly Incident[]> {
    this.estate = estate;
    const open = await this.alerts.assessed({ id: PLAN }, { ...estate, takenAt: isoTime(this.now) }, trigger);
    await this.deliver();
    return open;
  }

  /** Sends what is due, and writes it down. */
  async deliver(): Promise<void> {
    for (;;) {
      const message = await this.store.claim('sender', this.now, this.now + MINUTE);
      if (!message) return;
      const isEdit = message.posted !== undefined;
      this.lines.push(`${isoTime(this.now).slice(11, 16)} ${isEdit ? 'edit' : 'post'} ${whereOf(message)}${message.show.text}`);
      const posted = { conversationId: message.conversation, activityId: message.id, version: message.version, at: isoTime(this.now) };
      const { id: messageId, planId, conversation, incidentIds, purpose, version } = message;
      const entry = { messageId, planId, conversation, incidentIds, purpose, version, at: isoTime(this.now) };
      await this.store.attempted('sender', message.id, { posted }, { ...entry, outcome: isEdit ? 'edited' : 'posted' });
    }
  }

  /** What was sent since this was asked last. */
  heard(): readonly string[] {
    return this.lines.splice(0);
  }
}

function whereOf({ conversation, under }: AlertMessage): string {
  const where = conversation === CHANNEL ? '' : `to ${conversation} `;
  return `${where}${under === undefined ? '' : 'under the card '}`;
}
