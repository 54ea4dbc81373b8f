/** From decisions to messages: new cards, edits of those there are, and short words beside them; never more at once than people read. */
import type { AlertPlace, AlertView } from '../cards/alert-view';
import type { Reply } from '../cards/reply';
import { isoTime } from '../support/clock';
import { isFirst, type Told } from './decide';
import { EDIT_AGAIN, MESSAGES_A_MINUTE, PACE } from './limits';
import { grouped, weight } from './order';
import type { Pass } from './pass';
import { quietUntil } from './quiet-hours';
import type { AlertMessage, Incident, LedgerEntry, Purpose, Watch } from './ports';
import { cardOf, fingerprint, isBehind, isCard, isOver, isRefused, tellingOf, toldAfter, type Says, type TellingOf } from './telling';
import { placeOf, viewOf } from './views';
import { isShown, type TakenBack } from './waiting';

/** A word that is to be said beside cards. */
interface Saying {
  readonly what: Says;
  readonly told: Told;
  readonly card: string | undefined;
}

/** The messages of one conversation on their way. */
export class Outbox {
  private readonly drafts = new Map<string, AlertMessage>();
  /** What waited, for as long as it may be said again. */
  private readonly waiting: Set<AlertMessage>;
  /** Incidents of which something is to be told by this pass. */
  private readonly spokenOf = new Set<string>();
  /** Cards that said before this pass that all of theirs is over: where nothing was decided of them, they stay. */
  private readonly over: ReadonlySet<string>;
  private readonly changed = new Set<string>();
  private readonly ledger: LedgerEntry[] = [];
  private readonly posts: number[];
  private readonly place: AlertPlace;
  private readonly byId: ReadonlyMap<string, Incident>;

  constructor(
    private readonly pass: Pass,
    private readonly watch: Watch,
    { standing, waiting }: TakenBack,
    private readonly quietUntil: number | undefined,
  ) {
    for (const message of standing) this.drafts.set(message.id, message);
    const ended = new Map(pass.incidents.map(({ id, ended: end }) => [id, end?.at]));
    this.over = new Set(standing.filter((message) => isOver(message, (id) => ended.get(id), pass.at)).map(({ id }) => id));
    this.waiting = new Set(waiting);
    this.takenBackFor(waiting);
    this.posts = standing
      .filter(({ purpose }) => purpose !== 'held' && purpose !== 'canary')
      .map((each) => Date.parse(tellingOf(each).postAt));
    this.place = placeOf(watch, pass.planName, pass.now);
    this.byId = new Map(pass.incidents.map((incident) => [incident.id, incident]));
  }

  /** Puts everything that was decided into messages. @param told of this conversation */
  tell(told: readonly Told[]): void {
    const said = told.filter(({ decision }) => decision.is !== 'nothing' || decision.instead !== undefined);
    for (const each of said) this.remember(each);
    this.letGoOfRefused(said.filter(({ decision }) => isFirst(decision)));
    this.hold(said.filter(({ decision }) => decision.is === 'held'));
    const sayings = said.flatMap((each) => this.sayingOf(each));
    this.post(
      said.filter(({ decision }) => decision.is === 'first'),
      sayings,
    );
    this.drop();
    this.edit();
  }

  /** Lists what is open, where a watch begins or covers more; of one the card is shown on which something can be done about it. */
  open(incidents: readonly Told[]): void {
    const [first, ...others] = incidents;
    this.letGoOfRefused(incidents);
    if (first && others.length === 0) this.newCard(first);
    else if (first) this.newSeveral(incidents, 'openAtStart');
    this.edit();
  }

  result(): { readonly messages: readonly AlertMessage[]; readonly ledger: readonly LedgerEntry[] } {
    return { messages: [...this.drafts.values()].filter(({ id }) => this.changed.has(id)), ledger: this.ledger };
  }

  /** A card of which something else was told than before is kept, whether it looks the same or not. */
  private takenBackFor(waiting: readonly AlertMessage[]): void {
    const ids = waiting.flatMap((message) => Object.keys(tellingOf(message).before ?? {}));
    for (const card of ids.flatMap((id) => cardOf(this.messages, id) ?? [])) this.changed.add(card.id);
  }

  private get messages(): readonly AlertMessage[] {
    return [...this.drafts.values()];
  }

  private keep(message: AlertMessage): void {
    this.drafts.set(message.id, message);
    this.changed.add(message.id);
  }

  /** What this conversation now knows is kept with the card that the incident has there. */
  private remember({ incident, alert, before, decision }: Told): void {
    const card = cardOf(this.messages, incident.id);
    if (decision.is === 'nothing' && decision.why === 'muted') this.note(card?.id ?? incident.id, [incident.id], 'incident', 'muted');
    if (!card) return;
    const telling = tellingOf(card);
    const alerts = { ...telling.alerts, [incident.id]: toldAfter(decision, alert, before, this.pass.at) };
    this.keep({ ...card, told: { ...telling, alerts } });
  }

  /** A card that was refused goes on as another one, which may be smaller, and counts as another one where nothing is taken any more. */
  private letGoOfRefused(firsts: readonly Told[]): void {
    for (const { incident } of firsts) {
      const card = cardOf(this.messages, incident.id);
      if (card && isRefused(card)) this.keep({ ...card, state: 'dropped' });
    }
  }

  /** What is not said while it is quiet goes into one message, sent when that is over. */
  private hold(held: readonly Told[]): void {
    if (held.length === 0 || this.quietUntil === undefined) return;
    const waiting = this.messages.find(({ purpose, posted, state }) => purpose === 'held' && !posted && state === 'due');
    const message = waiting ?? this.draft('held', [], isoTime(this.quietUntil));
    this.keep(this.withAlerts(message, held));
    this.note(
      message.id,
      held.map(({ incident }) => incident.id),
      'held',
      'heldForQuiet',
    );
  }

  private sayingOf(told: Told): readonly Saying[] {
    const { decision, incident } = told;
    const card = cardOf(this.messages, incident.id)?.id;
    switch (decision.is) {
      case 'fixed':
        return [{ what: 'ended', told, card }];
      case 'worse':
        return [{ what: decision.why === 'cameBack' ? 'back' : 'worse', told, card }];
      case 'reminder':
        return [{ what: 'reminder', told, card }];
      default:
        return [];
    }
  }

  private post(firsts: readonly Told[], sayings: readonly Saying[]): void {
    const free = this.freeNow();
    const words = grouped(sayings, ({ what, card }) => `${what} ${card ?? ''}`);
    const isTooMuch = firsts.length + words.length > free;
    if (firsts.length > 1 && isTooMuch) this.newSeveral(firsts, 'atOnce');
    else for (const first of firsts) this.newCard(first);
    for (const group of isTooMuch ? grouped(sayings, ({ what }) => what) : words) this.say(group);
  }

  private newCard(told: Told): void {
    const again = this.again((message) => message.purpose === 'incident' && message.incidentIds.includes(told.incident.id));
    this.keep(this.withAlerts(this.draft('incident', [], this.nextSlot(), again), [told]));
  }

  /** One message for all of them. What people were told by already is never filled up: nobody notices an edit. */
  private newSeveral(all: readonly Told[], because: 'atOnce' | 'openAtStart'): void {
    const again = this.again(({ purpose }) => purpose === 'several');
    const message = this.draft('several', [], this.nextSlot(), again);
    this.keep(this.withAlerts({ ...message, told: { ...tellingOf(message), because } }, all));
  }

  /** What waited, to be said again as it now is; undefined: nothing like it did. */
  private again(isAlike: (message: AlertMessage) => boolean): AlertMessage | undefined {
    const message = [...this.waiting].find(isAlike);
    if (message) this.waiting.delete(message);
    return message;
  }

  /** What waited and is not so any more is not sent. */
  private drop(): void {
    for (const message of this.waiting) {
      const { id, incidentIds, purpose } = message;
      const over = incidentIds.filter((incidentId) => !this.spokenOf.has(incidentId));
      if (over.length > 0) this.note(id, over, purpose, 'nothingNew');
      this.keep({ ...message, state: 'dropped' });
    }
  }

  private say(group: readonly [Saying, ...Saying[]]): void {
    const [{ what, card }] = group;
    const views = group.map(({ told }) => this.viewIn(told.incident.id, card));
    const show =
      what === 'ended' ? this.pass.cards.endedCard(this.place, views) : this.pass.cards.newsCard(this.place, { what, alerts: views });
    const ids = group.map(({ told }) => told.incident.id);
    for (const id of ids) this.spokenOf.add(id);
    const again = this.again((message) => tellingOf(message).says === what && message.incidentIds.some((id) => ids.includes(id)));
    const { under, ...message } = this.draft(what === 'ended' ? 'ended' : 'news', ids, this.nextSlot(), again);
    void under;
    const before = Object.fromEntries(group.flatMap(({ told }) => (told.before ? [[told.incident.id, told.before]] : [])));
    const isOfOneCard = card !== undefined && group.every((each) => each.card === card);
    this.keep({ ...message, show, told: { ...tellingOf(message), says: what, before }, ...(isOfOneCard && { under: card }) });
  }

  /** Shows every card as it now is; what would look the same stays. */
  private edit(): void {
    for (const message of this.messages) {
      if (!isCard(message) || (this.over.has(message.id) && !this.changed.has(message.id))) continue;
      const views = message.incidentIds.filter((id) => this.byId.has(id)).map((id) => this.viewIn(id, message.id));
      const telling = tellingOf(message);
      const seen = fingerprint(this.place, views);
      const dueAt = this.dueAtOf(message);
      const isMoved = message.state === 'due' && !isShown(message) && dueAt !== message.dueAt;
      if (views.length === 0 || (seen === telling.seen && !isMoved && !this.isTriedAgain(message))) continue;
      const version = telling.seen === '' ? message.version : message.version + 1;
      this.keep({ ...message, version, dueAt, show: this.shown({ ...message, dueAt }, views), told: { ...telling, seen }, state: 'due' });
    }
  }

  /** An edit that was not taken for what it is, or is: the trouble may be over an hour later, and is where somebody does something there. */
  private isTriedAgain(message: AlertMessage): boolean {
    const { now, trigger } = this.pass;
    const isLongAgo = Math.abs(now - Date.parse(message.dueAt)) >= EDIT_AGAIN;
    return isBehind(message) && (isLongAgo || trigger.conversation === message.conversation);
  }

  /** What waits goes on waiting; for the quiet to end, which people may have moved meanwhile. */
  private dueAtOf(message: AlertMessage): string {
    const { purpose, posted, state, dueAt } = message;
    const { now, at } = this.pass;
    if (purpose === 'held' && !posted) return isoTime(this.quietUntil ?? Math.min(now, Date.parse(dueAt)));
    return state === 'sent' || isShown(message) ? at : dueAt;
  }

  private shown(message: AlertMessage, views: readonly AlertView[]): Reply {
    const { cards } = this.pass;
    const [first] = views;
    const telling = tellingOf(message);
    if (message.purpose === 'incident' && first) return cards.alertCard(this.place, first);
    const alerts = views.toSorted((a, b) => weight(a) - weight(b));
    if (message.purpose === 'held') return cards.heldCard(this.place, { from: message.createdAt, to: this.quietEndOf(message), alerts });
    return cards.severalCard(this.place, { because: telling.because ?? 'atOnce', alerts });
  }

  /** The quiet that it waited for is over once, however often the card is edited afterwards. */
  private quietEndOf({ createdAt, dueAt, posted }: AlertMessage): string {
    const end = posted && quietUntil(this.watch.quiet, this.watch.timeZone, Date.parse(createdAt));
    return end === undefined ? dueAt : isoTime(Math.min(end, Date.parse(dueAt)));
  }

  private viewIn(incidentId: string, card: string | undefined): AlertView {
    const message = card === undefined ? undefined : this.drafts.get(card);
    const was = message && tellingOf(message).alerts[incidentId]?.was;
    return viewOf(this.byId.get(incidentId) as Incident, this.watch, was);
  }

  private withAlerts(message: AlertMessage, all: readonly Told[]): AlertMessage {
    for (const { incident } of all) this.spokenOf.add(incident.id);
    const telling = tellingOf(message);
    const told: TellingOf = {
      ...telling,
      alerts: {
        ...telling.alerts,
        ...Object.fromEntries(
          all.map(({ incident, alert, before, decision }) => [incident.id, toldAfter(decision, alert, before, this.pass.at)]),
        ),
      },
    };
    const incidentIds = [...new Set([...message.incidentIds, ...all.map(({ incident }) => incident.id)])];
    return { ...message, incidentIds, told };
  }

  /** @param again what waited in its place: the same message, whatever becomes of it */
  private draft(purpose: Purpose, incidentIds: readonly string[], dueAt: string, again?: AlertMessage): AlertMessage {
    const { newId, planId, at } = this.pass;
    const told: TellingOf = { postAt: dueAt, seen: again ? tellingOf(again).seen : '', alerts: {} };
    if (again) return { ...again, incidentIds, told, dueAt };
    const { conversation } = this.watch;
    const show = { card: 'notice', data: {}, text: '' } as const;
    const base = { id: newId(), planId, conversation, purpose, incidentIds, version: 1, show, told };
    return { ...base, createdAt: at, dueAt, attempts: 0, state: 'due' };
  }

  private note(messageId: string, incidentIds: readonly string[], purpose: Purpose, outcome: LedgerEntry['outcome']): void {
    const { planId, at } = this.pass;
    this.ledger.push({ messageId, planId, conversation: this.watch.conversation, incidentIds, purpose, version: 1, at, outcome });
  }

  private freeNow(): number {
    return Math.max(0, MESSAGES_A_MINUTE - this.postsUntil(this.pass.now));
  }

  private postsUntil(time: number): number {
    return this.posts.filter((post) => post > time - PACE && post <= time).length;
  }

  /** The soonest time at which another message is not one too many. */
  private nextSlot(): string {
    const { now } = this.pass;
    const times = [now, ...this.posts.map((post) => post + PACE).filter((time) => time > now)].toSorted((a, b) => a - b);
    const slot = times.find((time) => this.postsUntil(time) < MESSAGES_A_MINUTE) ?? now;
    this.posts.push(slot);
    return isoTime(slot);
  }
}
