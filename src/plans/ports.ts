/**
 * What the plans room asks of its store, which other processes may change at the same time. Every change and the audit record that tells of it
 * are one transaction: both are kept, or neither. All of it rejects with MemoryFailure when the store cannot be reached or cannot write.
 * Times are ISO 8601 in UTC.
 */
import type { IsoTime } from '../readiness/subjects';

/** A person as the channel's signed activity names them. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  /** As last seen; shown, never judged by. */
  readonly name: string;
}

/** A replication plan as it is kept. */
export interface KeptPlan {
  readonly id: string;
  /** Counts the changes from 1; a change made against another revision is refused. */
  readonly revision: number;
  /** A document of plan.schema.json, as JSON text. */
  readonly document: string;
  /** Questions of set-up that were answered, also with "none yet". */
  readonly answered: readonly string[];
  readonly createdAt: IsoTime;
  readonly changedAt: IsoTime;
  /** Closed plans are kept, and answer nobody. */
  readonly closedAt?: IsoTime;
}

/** Which plan a conversation speaks of, and how. */
export interface Link {
  /** A channel (the id before `;`), a group chat or a personal chat. */
  readonly conversation: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly planId: string;
  /** The clouds this conversation looks at; empty: all of the plan. */
  readonly clouds: readonly string[];
  /** Of what everybody there sees; absent: that of the question. */
  readonly language?: 'en' | 'sv';
  /** IANA name; absent: the client's. */
  readonly timeZone?: string;
  /** `set`: by an administrator. `chosen`: by a person for their own personal chat, which holds while they belong to a conversation of the plan. */
  readonly basis: 'set' | 'chosen';
  readonly by: Person;
  readonly at: IsoTime;
}

/** `owner`: makes upload keys and allows guests. `guest`: somebody from outside the tenant who may ask. */
export type RoleName = 'owner' | 'guest';

export interface Role {
  readonly planId: string;
  readonly person: Person;
  readonly role: RoleName;
  readonly by: Person;
  readonly at: IsoTime;
}

/** A key that lets a collector hand in reports for a plan. The key itself is nowhere kept. */
export interface UploadKey {
  readonly id: string;
  readonly planId: string;
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  readonly madeBy: Person;
  readonly madeAt: IsoTime;
  readonly lastUsedAt?: IsoTime;
  readonly revokedAt?: IsoTime;
}

export const AUDIT_ACTIONS = [
  'planCreated',
  'planChanged',
  'planClosed',
  'linked',
  'linkChanged',
  'unlinked',
  'roleGiven',
  'roleTaken',
  'keyMade',
  'keyRevoked',
  'reportReceived',
  'confirmed',
  'personErased',
  'told',
  'waived',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who changed what, when and from where. `before`, `after`: JSON text, absent where there is none. No secret stands in either. */
export interface AuditRecord {
  readonly at: IsoTime;
  readonly by: Person;
  /** The conversation it was done in; `api` for an upload. */
  readonly conversation: string;
  readonly action: AuditAction;
  readonly planId: string;
  readonly before?: string;
  readonly after?: string;
}

/** A report as it was received. */
export interface KeptReport {
  readonly planId: string;
  readonly reportId: string;
  /** SHA-256 of the unpacked bytes, hexadecimal. */
  readonly digest: string;
  readonly collectedAt: IsoTime;
  readonly receivedAt: IsoTime;
  /** Gzip. Absent once nothing stands on it any more; its id and digest stay, so that it is known when it comes again. */
  readonly packed?: Uint8Array;
}

export interface PlanStore {
  plan(id: string): Promise<KeptPlan | undefined>;
  /** Those not closed, oldest first. */
  openPlans(): Promise<readonly KeptPlan[]>;
  /** A new plan with its first link and its first owner. `linked`: the conversation has a link by now, nothing was created. */
  createPlan(plan: KeptPlan, link: Link, owner: Role, audit: readonly AuditRecord[]): Promise<'created' | 'linked'>;
  /**
   * Puts a new document in place of the one of that revision and counts the revision up. `stale`: another change came first, or there is no such
   * open plan.
   */
  changePlan(
    change: Pick<KeptPlan, 'id' | 'revision' | 'document' | 'answered' | 'changedAt'>,
    audit: AuditRecord,
  ): Promise<'changed' | 'stale'>;
  /** Keeps a plan that was read from a file until now; one that is kept already stays as it is. */
  adoptPlan(plan: KeptPlan): Promise<void>;
  /** Closes a plan of that revision, takes its links and revokes its keys. */
  closePlan(id: string, revision: number, at: IsoTime, audit: AuditRecord): Promise<'closed' | 'stale'>;

  link(conversation: string): Promise<Link | undefined>;
  linksOf(planId: string): Promise<readonly Link[]>;
  /** All links, for finding the plans a person may ask about. */
  links(): Promise<readonly Link[]>;
  /** Puts a link in place of the one that was seen (absent: none). `stale`: another stands there by now, or its plan is closed. */
  putLink(link: Link, seen: Link | undefined, audit: AuditRecord | undefined): Promise<'put' | 'stale'>;
  /** With what the conversation was told of: its watch ends, and nothing more is sent there. */
  dropLink(seen: Link, audit: AuditRecord): Promise<'dropped' | 'stale'>;

  roles(planId: string): Promise<readonly Role[]>;
  /** Once given stays given: a second time changes nothing. */
  giveRole(role: Role, audit: AuditRecord): Promise<void>;
  takeRole(planId: string, personId: string, role: RoleName, audit: AuditRecord): Promise<void>;

  /** Newest first, revoked ones too. */
  keys(planId: string): Promise<readonly UploadKey[]>;
  keyOfHash(hash: string): Promise<UploadKey | undefined>;
  addKey(key: UploadKey, audit: AuditRecord): Promise<void>;
  revokeKey(id: string, at: IsoTime, audit: AuditRecord): Promise<void>;
  keyUsed(id: string, at: IsoTime): Promise<void>;

  /** Newest first. */
  audit(planId: string, most: number): Promise<readonly AuditRecord[]>;
}

export interface ReportStore {
  /** `known`: the same report was kept before, nothing changes. `otherContent`: its id was used before by another. */
  addReport(report: KeptReport & { readonly packed: Uint8Array }, audit: AuditRecord): Promise<'added' | 'known' | 'otherContent'>;
  report(planId: string, reportId: string): Promise<Omit<KeptReport, 'packed'> | undefined>;
  /** Ids of those whose bytes are kept: few, and asked for at every question. */
  reportIdsOf(planId: string): Promise<readonly string[]>;
  /** Those whose bytes are kept, oldest collectedAt first, and of one age as they came. @param reportIds these alone */
  reportsOf(planId: string, reportIds?: readonly string[]): Promise<readonly (KeptReport & { readonly packed: Uint8Array })[]>;
  /** Lets go of the bytes of these. */
  dropPacked(planId: string, reportIds: readonly string[]): Promise<void>;
}

/** Everything that is kept about one person, as it stands. No hash of a key is in it. */
export interface PersonRecords {
  /** Conversations they linked, or chose a plan for. */
  readonly links: readonly Link[];
  /** Roles they have, and roles they gave. */
  readonly roles: readonly Role[];
  readonly uploadKeys: readonly Omit<UploadKey, 'hash'>[];
  /** What they did, and what names them. */
  readonly changes: readonly AuditRecord[];
  /** What they said on a walk, or what names them there. */
  readonly answers: readonly { readonly planId: string; readonly document: unknown }[];
  /** Watches they set. */
  readonly watches: readonly object[];
  /** Alerts that name them: taken, muted or looked at again by them. */
  readonly alerts: readonly { readonly planId: string; readonly document: unknown }[];
  /** Their own chats with the bot, as far as they are known to be theirs. */
  readonly personalChats: readonly { readonly conversation: string; readonly lastSeenAt: IsoTime }[];
}

export interface PersonStore {
  /** @param personalChat the person's own chat with the bot, where it is known */
  recordsOf(personId: string, personalChat?: string): Promise<PersonRecords>;
  /**
   * Takes a person out of everything that is kept, in one transaction: roles, choices and addresses of their own chats go; what others need
   * to understand what was changed stays, under the stand-in's name.
   */
  erase(personId: string, standIn: Person, audit: AuditRecord, personalChat?: string): Promise<void>;
}
