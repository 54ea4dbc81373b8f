/** Which plan a turn speaks of: the one linked to its conversation, or in a personal chat one of a conversation that the person belongs to. */
import { cloudsSeen } from '../assessments/desk';
import type { Members, Standing } from '../plans/members';
import type { PlanInUse, Plans } from '../plans/plans';
import type { Link, Person } from '../plans/ports';
import type { Turn } from './turn';

/** A plan that speaks for every conversation without one of its own: the demo's, or that of PLAN_FILE. */
export type FallbackPlan = PlanInUse;

export type Place =
  | {
      readonly found: 'plan';
      readonly plan: PlanInUse;
      /** Of the conversation, or the person's choice; absent: found by membership, or the fallback. */
      readonly link?: Link;
      /** The clouds looked at; empty: all of the plan. */
      readonly clouds: readonly string[];
      /** Whether it has to be said which plan was used: it was found, not set. */
      readonly told: boolean;
    }
  /** No plan is linked here, and none anywhere that the person belongs to. */
  | { readonly found: 'none' }
  /** Several plans fit a personal chat; they are asked for once. */
  | { readonly found: 'several'; readonly plans: readonly PlanInUse[] }
  /** `guest`: from outside, and no owner has allowed it. `unknown`: the channel did not say who they are to this conversation. */
  | { readonly found: 'refused'; readonly because: 'guest' | 'stranger' | 'unknown' };

export interface PlaceParts {
  readonly plans: Plans;
  readonly members: Members;
  readonly fallback?: FallbackPlan;
}

/** Finds the plan of a turn. Rejects with MemoryFailure. */
export async function findPlace(parts: PlaceParts, turn: Pick<Turn, 'conversation' | 'person'>): Promise<Place> {
  const link = await parts.plans.link(turn.conversation.root);
  const plan = link && (await parts.plans.plan(link.planId));
  if (link?.basis === 'set' && plan) return admit(parts, turn, plan, link);
  if (turn.conversation.kind !== 'personal') return fallback(parts, turn);
  const reachable = await plansOf(parts, turn.person);
  const chosen = link && reachable.plans.find(({ id }) => id === link.planId);
  if (chosen) return { found: 'plan', plan: chosen, clouds: cloudsSeen(chosen.plan, link.clouds), told: true, link };
  const [only] = reachable.plans;
  if (only && reachable.plans.length === 1) return { found: 'plan', plan: only, clouds: [], told: true };
  if (only) return { found: 'several', plans: reachable.plans };
  return reachable.because ? { found: 'refused', because: reachable.because } : fallback(parts, turn);
}

async function admit(parts: PlaceParts, turn: Pick<Turn, 'conversation' | 'person'>, plan: PlanInUse, link?: Link): Promise<Place> {
  const standing = await parts.members.standing(turn.conversation.root, turn.person);
  const refused = await refusal(parts, turn.person, plan.id, standing);
  return refused
    ? { found: 'refused', because: refused }
    : { found: 'plan', plan, clouds: cloudsSeen(plan.plan, link?.clouds ?? []), told: false, ...(link && { link }) };
}

async function fallback(parts: PlaceParts, turn: Pick<Turn, 'conversation' | 'person'>): Promise<Place> {
  if (!parts.fallback) return { found: 'none' };
  // A plan from a file is kept once something was changed in it.
  return admit(parts, turn, (await parts.plans.plan(parts.fallback.id)) ?? parts.fallback);
}

/**
 * Whether somebody who is told of a plan in their own chat still belongs to a conversation of it; `unknown`: the channel does not say;
 * `unlinked`: no conversation speaks of it any more. Of a plan that was closed only its end is told, and that to everybody. Rejects with MemoryFailure.
 */
export async function belongsTo(
  parts: PlaceParts,
  { planId, conversation, by }: { readonly planId: string; readonly conversation: string; readonly by: Person },
): Promise<'yes' | 'no' | 'unknown' | 'unlinked'> {
  const links = await parts.plans.linksOf(planId);
  const isFallback = parts.fallback?.id === planId;
  if (!isFallback && !(await parts.plans.plan(planId))) return 'yes';
  const linked = links.filter((link) => link.kind !== 'personal' || (link.basis === 'set' && link.conversation === conversation));
  const roots = linked.length === 0 && isFallback ? [conversation] : linked.map((link) => link.conversation);
  if (roots.length === 0) return 'unlinked';
  const refusals = await Promise.all(roots.map(async (root) => refusal(parts, by, planId, await parts.members.standing(root, by))));
  if (refusals.includes(undefined)) return 'yes';
  return refusals.includes('unknown') ? 'unknown' : 'no';
}

/** The plan that a card in somebody's own chat was made for, whichever plan that chat speaks of by now; undefined: there is none that is open. */
export async function findPlaceOf(
  parts: PlaceParts,
  { conversation, person }: Pick<Turn, 'conversation' | 'person'>,
  planId: string,
): Promise<Place | undefined> {
  if (conversation.kind !== 'personal') return undefined;
  const plan = (await parts.plans.plan(planId)) ?? (parts.fallback?.id === planId ? parts.fallback : undefined);
  if (!plan) return undefined;
  const belongs = await belongsTo(parts, { planId, conversation: conversation.root, by: person });
  if (belongs === 'yes') return { found: 'plan', plan, clouds: [], told: true };
  return { found: 'refused', because: belongs === 'unknown' ? 'unknown' : 'stranger' };
}

type Refused = Extract<Place, { found: 'refused' }>['because'];

async function refusal(parts: PlaceParts, person: Person, planId: string, standing: Standing): Promise<Refused | undefined> {
  if (standing === 'member') return undefined;
  if (standing === 'guest') return (await parts.plans.isAllowedGuest(person, planId)) ? undefined : 'guest';
  return standing;
}

/** The open plans linked to a channel or group chat that the person belongs to; without any, why some were left out. */
async function plansOf(parts: PlaceParts, person: Person): Promise<{ readonly plans: readonly PlanInUse[]; readonly because?: Refused }> {
  const links = (await parts.plans.links()).filter(({ kind }) => kind !== 'personal');
  const asked = await Promise.all(
    links.map(async ({ conversation, planId }) => {
      const standing = await parts.members.standing(conversation, person);
      return { planId, refused: standing === 'stranger' ? ('stranger' as const) : await refusal(parts, person, planId, standing) };
    }),
  );
  const ids = new Set(asked.filter(({ refused }) => refused === undefined).map(({ planId }) => planId));
  const plans = (await parts.plans.open()).filter(({ id }) => ids.has(id));
  const because = asked.map(({ refused }) => refused).find((refused) => refused === 'guest' || refused === 'unknown');
  return { plans, ...(because && { because }) };
}
