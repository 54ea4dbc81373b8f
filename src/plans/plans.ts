import { randomUUID } from 'node:crypto';
import type { Plan } from '../readiness/plan';
import { isoTime, type Clock } from '../support/clock';
import type { AuditAction, AuditRecord, KeptPlan, Link, Person, PlanStore, Role, RoleName } from './ports';

/** A plan as the product works with it. */
export interface PlanInUse {
  readonly id: string;
  readonly revision: number;
  readonly plan: Plan;
  /** Questions of set-up that were answered, also with "none yet". */
  readonly answered: readonly string[];
}

/** Between a plan and the document that is kept; both sides are the plan source's. */
export interface PlanDocuments {
  /** @throws Error when the document is none */
  read(document: string): Plan;
  write(plan: Plan): string;
}

/** Who does something, and where: the channel's signed word, never a card's. */
export interface Actor {
  readonly person: Person;
  /** The conversation's root. */
  readonly conversation: string;
  readonly kind: Link['kind'];
}

export interface PlansOptions {
  readonly store: PlanStore;
  readonly documents: PlanDocuments;
  /** Entra object ids; `everyone` only in the demo. */
  readonly administrators: readonly string[] | 'everyone';
  readonly clock: Clock;
}

/** `refused`: the person may not. `stale`: somebody else was first; `now` is what stands (absent: it is closed). */
export type Changed =
  | { readonly done: 'changed'; readonly now: PlanInUse }
  | { readonly done: 'stale'; readonly now?: PlanInUse }
  | { readonly done: 'refused' };

export interface PlanChange {
  readonly id: string;
  /** The revision that the person saw. */
  readonly revision: number;
  readonly plan: Plan;
  readonly answered: readonly string[];
}

/** What a conversation may say of itself. */
export type LinkSettings = Partial<Pick<Link, 'clouds' | 'language' | 'timeZone'>>;

/** The plans a team keeps: made, changed, linked to conversations and closed, each change with its audit record. Rejects with MemoryFailure. */
export class Plans {
  constructor(private readonly options: PlansOptions) {}

  isAdministrator(person: Person): boolean {
    const { administrators } = this.options;
    return administrators === 'everyone' || administrators.some((id) => id.toLowerCase() === person.id.toLowerCase());
  }

  /** Those that are named, by id alone; where everybody is one, none is. */
  namedAdministrators(): readonly Person[] {
    const { administrators } = this.options;
    // Teams writes ids small.
    return administrators === 'everyone' ? [] : administrators.map((id) => ({ id: id.toLowerCase(), name: '' }));
  }

  /** Whether anybody at all may set up plans. */
  hasAdministrators(): boolean {
    return this.options.administrators === 'everyone' || this.options.administrators.length > 0;
  }

  /** Administrators are owners of every plan. */
  async isOwner(person: Person, planId: string): Promise<boolean> {
    return this.isAdministrator(person) || (await this.hasRole(person, planId, 'owner'));
  }

  /** Whether an owner has allowed somebody from outside to ask about this plan. */
  isAllowedGuest(person: Person, planId: string): Promise<boolean> {
    return this.hasRole(person, planId, 'guest');
  }

  /** The open plan of that id. */
  async plan(id: string): Promise<PlanInUse | undefined> {
    const kept = await this.options.store.plan(id);
    return kept && kept.closedAt === undefined ? this.inUse(kept) : undefined;
  }

  /** Those not closed, oldest first. */
  async open(): Promise<readonly PlanInUse[]> {
    return (await this.options.store.openPlans()).map((kept) => this.inUse(kept));
  }

  link(conversation: string): Promise<Link | undefined> {
    return this.options.store.link(conversation);
  }

  links(): Promise<readonly Link[]> {
    return this.options.store.links();
  }

  linksOf(planId: string): Promise<readonly Link[]> {
    return this.options.store.linksOf(planId);
  }

  roles(planId: string): Promise<readonly Role[]> {
    return this.options.store.roles(planId);
  }

  /** Newest first. */
  history(planId: string, most: number): Promise<readonly AuditRecord[]> {
    return this.options.store.audit(planId, most);
  }

  /** A new plan, linked to the conversation it was made in and owned by its maker. `stale`: the conversation has a plan by now. */
  async create(actor: Actor, plan: Plan): Promise<Changed> {
    if (!this.isAdministrator(actor.person)) return { done: 'refused' };
    const at = this.now();
    const kept: KeptPlan = {
      id: randomUUID(),
      revision: 1,
      document: this.write(plan),
      answered: [],
      createdAt: at,
      changedAt: at,
    };
    const link = this.linkTo(actor, kept.id);
    const owner: Role = { planId: kept.id, person: actor.person, role: 'owner', by: actor.person, at };
    const audit = [
      this.record(actor, 'planCreated', kept.id, undefined, kept.document),
      this.record(actor, 'linked', kept.id, undefined, JSON.stringify(link)),
    ];
    const created = await this.options.store.createPlan(kept, link, owner, audit);
    return created === 'created' ? { done: 'changed', now: this.inUse(kept) } : this.stale((await this.link(actor.conversation))?.planId);
  }

  async change(actor: Actor, change: PlanChange): Promise<Changed> {
    if (!this.isAdministrator(actor.person)) return { done: 'refused' };
    const { store } = this.options;
    const before = await store.plan(change.id);
    if (!before || before.closedAt !== undefined || before.revision !== change.revision) return this.stale(change.id);
    const document = this.write(change.plan);
    const { id, revision, answered } = change;
    const audit = this.record(actor, 'planChanged', id, before.document, document);
    const changed = await store.changePlan({ id, revision, document, answered, changedAt: this.now() }, audit);
    const now = await this.plan(id);
    return changed === 'changed' && now ? { done: 'changed', now } : { done: 'stale', ...(now && { now }) };
  }

  /**
   * Changes what people say about a plan: owners may. A plan that was read from a file is kept from then on, under its own id.
   * `stale`: somebody else was first.
   */
  async amend(actor: Actor, seen: PlanInUse, plan: Plan): Promise<Changed> {
    if (!(await this.isOwner(actor.person, seen.id))) return { done: 'refused' };
    const { store } = this.options;
    const { id, revision, answered } = seen;
    const before = this.write(seen.plan);
    const at = this.now();
    await store.adoptPlan({ id, revision, document: before, answered, createdAt: at, changedAt: at });
    const document = this.write(plan);
    const audit = this.record(actor, 'waived', id, before, document);
    const changed = await store.changePlan({ id, revision, document, answered, changedAt: at }, audit);
    const now = await this.plan(id);
    return changed === 'changed' && now ? { done: 'changed', now } : { done: 'stale', ...(now && { now }) };
  }

  /** Closes a plan for good: its links are taken and its upload keys revoked. The result's `now` is what was closed. */
  async close(actor: Actor, seen: PlanInUse): Promise<Changed> {
    if (!this.isAdministrator(actor.person)) return { done: 'refused' };
    const audit = this.record(actor, 'planClosed', seen.id, this.write(seen.plan));
    const closed = await this.options.store.closePlan(seen.id, seen.revision, this.now(), audit);
    return closed === 'closed' ? { done: 'changed', now: seen } : this.stale(seen.id);
  }

  /** Makes a conversation speak of a plan, in place of what it spoke of when it was `seen`. */
  async linkHere(actor: Actor, planId: string, seen: Link | undefined): Promise<Changed> {
    const plan = await this.plan(planId);
    if (!this.isAdministrator(actor.person)) return { done: 'refused' };
    if (!plan) return { done: 'stale' };
    return this.putLink(actor, this.linkTo(actor, planId), seen, plan);
  }

  /** A person's own choice for their personal chat; whether they may is asked again at every question. */
  async choose(actor: Actor, planId: string, seen: Link | undefined): Promise<void> {
    await this.options.store.putLink({ ...this.linkTo(actor, planId), basis: 'chosen' }, seen, undefined);
  }

  /** Takes a person's own choice back. */
  async forgetChoice(actor: Actor, seen: Link): Promise<void> {
    await this.options.store.dropLink(seen, this.record(actor, 'unlinked', seen.planId, JSON.stringify(seen)));
  }

  /** View, language and time zone of a conversation; what is not named stays, undefined takes it away. */
  async adjust(actor: Actor, seen: Link, settings: LinkSettings): Promise<Changed> {
    const plan = await this.plan(seen.planId);
    if (!this.isAdministrator(actor.person) && !(await this.isOwner(actor.person, seen.planId))) return { done: 'refused' };
    if (!plan) return { done: 'stale' };
    const { language, timeZone, ...others } = { ...seen, ...settings };
    const link = {
      ...others,
      ...(language && { language }),
      ...(timeZone !== undefined && { timeZone }),
      by: actor.person,
      at: this.now(),
    };
    return this.putLink(actor, link, seen, plan);
  }

  async unlink(actor: Actor, seen: Link): Promise<Changed> {
    const plan = await this.plan(seen.planId);
    if (!this.isAdministrator(actor.person)) return { done: 'refused' };
    const audit = this.record(actor, 'unlinked', seen.planId, JSON.stringify(seen));
    const dropped = await this.options.store.dropLink(seen, audit);
    return dropped === 'dropped' && plan ? { done: 'changed', now: plan } : this.stale((await this.link(actor.conversation))?.planId);
  }

  /** Gives a role. @returns false when the giver is no owner */
  async giveRole(actor: Actor, planId: string, person: Person, role: RoleName): Promise<boolean> {
    if (!(await this.isOwner(actor.person, planId))) return false;
    const audit = this.record(actor, 'roleGiven', planId, undefined, JSON.stringify({ person, role }));
    await this.options.store.giveRole({ planId, person, role, by: actor.person, at: this.now() }, audit);
    return true;
  }

  /** Takes a role. @returns false when the taker is no owner */
  async takeRole(actor: Actor, planId: string, person: Person, role: RoleName): Promise<boolean> {
    if (!(await this.isOwner(actor.person, planId))) return false;
    await this.options.store.takeRole(planId, person.id, role, this.record(actor, 'roleTaken', planId, JSON.stringify({ person, role })));
    return true;
  }

  /** An audit record of now. */
  record(actor: Actor, action: AuditAction, planId: string, before?: string, after?: string): AuditRecord {
    const { person: by, conversation } = actor;
    return {
      at: this.now(),
      by,
      conversation,
      action,
      planId,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    };
  }

  private async hasRole(person: Person, planId: string, role: RoleName): Promise<boolean> {
    return (await this.options.store.roles(planId)).some((each) => each.role === role && each.person.id === person.id);
  }

  private async putLink(actor: Actor, link: Link, seen: Link | undefined, plan: PlanInUse): Promise<Changed> {
    const before = seen && JSON.stringify(seen);
    const audit = this.record(actor, seen?.planId === link.planId ? 'linkChanged' : 'linked', link.planId, before, JSON.stringify(link));
    const put = await this.options.store.putLink(link, seen, audit);
    return put === 'put' ? { done: 'changed', now: plan } : this.stale((await this.link(link.conversation))?.planId);
  }

  private linkTo({ person, conversation, kind }: Actor, planId: string): Link {
    return { conversation, kind, planId, clouds: [], basis: 'set', by: person, at: this.now() };
  }

  private async stale(id: string | undefined): Promise<Changed> {
    const now = id === undefined ? undefined : await this.plan(id);
    return { done: 'stale', ...(now && { now }) };
  }

  /** Read once more, so that nothing is kept that cannot be read again. */
  private write(plan: Plan): string {
    const document = this.options.documents.write(plan);
    this.options.documents.read(document);
    return document;
  }

  private inUse({ id, revision, document, answered }: KeptPlan): PlanInUse {
    return { id, revision, plan: this.options.documents.read(document), answered };
  }

  private now(): string {
    return isoTime(this.options.clock.now());
  }
}
