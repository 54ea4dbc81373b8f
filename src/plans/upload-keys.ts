import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { isoTime, type Clock } from '../support/clock';
import type { Actor, Plans } from './plans';
import type { PlanStore, UploadKey } from './ports';

/** Recognised by whoever finds one lying around. */
const PREFIX = 'asrk_';
/** 256 random bits: nothing to guess, so a plain hash without salt keeps them safe. */
const BYTES = 32;
const PATTERN = /^asrk_[\w-]{43}$/;
const MOST_KEYS = 10;
/** Milliseconds that a new key may be read on its card. */
const SHOWN_FOR = 10 * 60_000;

/** `hidden` resolves once the key is no longer to be shown: at its first use, after ten minutes, or when the bot stops. */
export type MadeKey =
  | { readonly made: 'key'; readonly key: string; readonly record: UploadKey; readonly hidden: Promise<void> }
  | { readonly made: 'refused' }
  /** There are as many as there may be. */
  | { readonly made: 'tooMany'; readonly most: number };

/** Keys that let a collector hand in reports for one plan. Kept as a hash alone. Rejects with MemoryFailure. */
export class UploadKeys {
  private readonly shown = new Map<string, () => void>();

  constructor(private readonly options: { readonly store: PlanStore; readonly plans: Plans; readonly clock: Clock }) {}

  /** Makes a key for a plan; only for its owners. */
  async make(actor: Actor, planId: string): Promise<MadeKey> {
    const { store, plans, clock } = this.options;
    if (!(await plans.isOwner(actor.person, planId))) return { made: 'refused' };
    const living = (await store.keys(planId)).filter(({ revokedAt }) => revokedAt === undefined);
    if (living.length >= MOST_KEYS) return { made: 'tooMany', most: MOST_KEYS };
    const key = `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;
    const record: UploadKey = { id: randomUUID(), planId, hash: hashOf(key), madeBy: actor.person, madeAt: isoTime(clock.now()) };
    await store.addKey(record, plans.record(actor, 'keyMade', planId, undefined, JSON.stringify({ id: record.id })));
    return { made: 'key', key, record, hidden: this.untilHidden(record.id) };
  }

  /** Newest first, those alone that are not revoked; undefined: the person is no owner. */
  async living(actor: Actor, planId: string): Promise<readonly UploadKey[] | undefined> {
    const { store, plans } = this.options;
    if (!(await plans.isOwner(actor.person, planId))) return undefined;
    return (await store.keys(planId)).filter(({ revokedAt }) => revokedAt === undefined);
  }

  /** @returns false when the person is no owner, or the plan has no such key */
  async revoke(actor: Actor, planId: string, keyId: string): Promise<boolean> {
    const { store, plans, clock } = this.options;
    const key = (await this.living(actor, planId))?.find(({ id }) => id === keyId);
    if (!key) return false;
    await store.revokeKey(keyId, isoTime(clock.now()), plans.record(actor, 'keyRevoked', planId, JSON.stringify({ id: keyId })));
    this.hide(keyId);
    return true;
  }

  /** The key behind an Authorization header; undefined for whatever is no living key of an open plan. Looked up by hash: no comparison leaks its time. */
  async recognise(authorization: string | undefined): Promise<UploadKey | undefined> {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined || !PATTERN.test(token)) return undefined;
    const key = await this.options.store.keyOfHash(hashOf(token));
    if (!key || key.revokedAt !== undefined) return undefined;
    return (await this.options.plans.plan(key.planId)) ? key : undefined;
  }

  /** Notes that a key was used, and has it hidden. */
  async used({ id }: UploadKey): Promise<void> {
    this.hide(id);
    await this.options.store.keyUsed(id, isoTime(this.options.clock.now()));
  }

  /** Has every key hidden that a card still shows. */
  hideAll(): void {
    for (const id of [...this.shown.keys()]) this.hide(id);
  }

  private untilHidden(id: string): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.options.clock.after(SHOWN_FOR, () => {
        this.hide(id);
      });
      this.shown.set(id, () => {
        cancel();
        resolve();
      });
    });
  }

  private hide(id: string): void {
    const done = this.shown.get(id);
    this.shown.delete(id);
    done?.();
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
