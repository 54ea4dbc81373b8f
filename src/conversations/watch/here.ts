/** What a conversation is told, as its cards need it; and who may change that. */
import type { AlertDesk, Incident, Watch } from '../../alerts/ports';
import type { AlertContext } from '../../cards/alert-context';
import type { AlertView, WatchView } from '../../cards/alert-view';
import { noticeCard } from '../../cards/notice';
import { actorOf, answerAlone, asking as askAbout, type Asking, type Speaking } from '../asking';
import type { Answer } from '../turn';

/** A question about alerts, ready to be answered. */
export interface Watching {
  readonly asking: Asking;
  readonly desk: AlertDesk;
  /** Of this conversation and of the plan it speaks of; absent: nothing of it is told here. */
  readonly watch?: Watch;
  /** The revision that a change is made against, 0: none; also of a watch of another plan. */
  readonly seen: number;
  readonly context: AlertContext;
}

/** Rejects with MemoryFailure. */
export async function openWatching(asking: Asking): Promise<Watching> {
  const { alerts: desk, turn, plan } = asking;
  const kept = await desk.watch(turn.conversation.root);
  const watch = kept?.planId === plan.id ? kept : undefined;
  return {
    asking,
    desk,
    ...(watch && { watch }),
    seen: kept?.revision ?? 0,
    context: {
      ...asking.cards,
      conversation: turn.conversation.root,
      planId: plan.id,
      ...(watch && { watch: watchView(watch), timeZone: watch.timeZone }),
    },
  };
}

/** What `was I told?` needs: it is answered whatever became of the plan that was told of. */
export type ToldHere = Pick<Watching, 'desk' | 'watch' | 'context'>;

/** Rejects with MemoryFailure. */
export async function openTold(speaking: Speaking): Promise<ToldHere> {
  const asking = await askAbout(speaking);
  if (asking) return openWatching(asking);
  const conversation = speaking.turn.conversation.root;
  return { desk: speaking.alerts, context: { ...speaking.cards, conversation, planId: '' } };
}

function watchView({ areas, clouds, levels, quiet, digest, timeZone }: Watch): WatchView {
  return { areas, clouds, levels, timeZone, ...(quiet && { quiet }), ...(digest && { digest }) };
}

/** Why somebody may not change what is told, as an answer; undefined: they may. A guest may ask, and no more. */
export async function refuseGuest(speaking: Speaking, title?: string): Promise<Answer | undefined> {
  const { members, turn, words, cards } = speaking;
  const standing = await members.standing(turn.conversation.root, actorOf(turn).person);
  if (standing !== 'guest' && standing !== 'stranger') return undefined;
  const { guest } = words.watch.refused;
  return answerAlone(noticeCard(cards, { title: title ?? guest.title, lines: [guest.line], kind: 'warning' }));
}

/** Those that are no other conversation's. */
export function concerning(incidents: readonly Incident[], conversation: string): readonly Incident[] {
  return incidents.filter(({ only }) => only?.includes(conversation) ?? true);
}

/** Incidents as this conversation sees them, worst first: what is wrong now, what blocks, what failed, what holds back the most. */
export function viewsOf({ desk, watch }: Pick<Watching, 'desk' | 'watch'>, incidents: readonly Incident[]): readonly AlertView[] {
  return incidents.map((incident) => desk.viewOf(incident, watch)).toSorted((a, b) => weight(a) - weight(b) || reach(b) - reach(a));
}

function weight(view: AlertView): number {
  const isOver = view.ended ? 16 : view.steadySince === undefined ? 0 : 8;
  return isOver + (view.muted ? 4 : 0) + (view.level === 'blocker' ? 0 : 2) + (view.kind === 'regressed' ? 0 : 1);
}

function reach({ heldBack }: AlertView): number {
  return heldBack.hosts + heldBack.vms;
}

/** Those that this conversation is told of: in its areas, with somebody of its clouds. */
export function toldHere(views: readonly AlertView[], watch: WatchView | undefined): readonly AlertView[] {
  if (!watch) return views;
  return views.filter(
    ({ kind, area, members }) =>
      kind === 'late' ||
      kind === 'untested' ||
      ((watch.areas.length === 0 || watch.areas.includes(area)) && Object.values(members.counts).some((count) => count > 0)),
  );
}
