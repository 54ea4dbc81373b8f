/** Starting, changing and ending a watch; each answers with what is in force. */
import type { Digest, QuietHours, Watch } from '../../alerts/ports';
import type { Area } from '../../cards/actions';
import { noticeCard } from '../../cards/notice';
import { shownName } from '../../cards/text';
import { onceText } from '../../cards/in-force';
import { watchCard, type WatchPage } from '../../cards/watch';
import { onceNow, quietTimes, windowsOf } from '../../cards/watch-times';
import type { Assessment } from '../../readiness/assessment';
import type { Level } from '../../readiness/subjects';
import { actorOf, answer, type Asking, type Speaking } from '../asking';
import { answerPlace } from '../places';
import type { Answer } from '../turn';
import { concerning, openWatching, refuseGuest, toldHere, viewsOf, type Watching } from './here';

/** What a watch is to be; what is absent stays as it is. */
export interface WatchChange {
  readonly areas?: readonly Area[];
  readonly clouds?: readonly string[];
  readonly levels?: readonly Level[];
  readonly quiet?: QuietHours | 'none';
  readonly digest?: Digest | 'none';
}

/** What is in force here, as a card. @param more said beside it */
export async function showWatch(asking: Asking, more: Pick<WatchPage, 'title' | 'notes' | 'isNew'> = {}): Promise<Answer> {
  const watching = await openWatching(asking);
  const { watch, context, desk } = watching;
  const assessment = await asking.assessments.current();
  const open = toldHere(viewsOf(watching, concerning(await desk.open(asking.plan.id), asking.turn.conversation.root)), context.watch);
  const reports = assessment.sources.flatMap(({ source, observedAt }) =>
    source === 'collector' && observedAt !== undefined ? [observedAt] : [],
  );
  const [oldest] = reports.toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return answer(
    watchCard(context, {
      ...(watch && context.watch && { watch: { ...context.watch, by: watch.by.name, at: watch.at, revision: watch.revision } }),
      clouds: cloudNames(assessment),
      open,
      ...(oldest !== undefined && { hostFactsFrom: oldest }),
      ...more,
    }),
  );
}

/** The clouds of the plan, by name. */
export function cloudNames(assessment: Assessment): readonly string[] {
  const names = assessment.subjects.filter(({ kind, inScope }) => kind === 'cloud' && inScope).map(({ name }) => name);
  return [...new Set(names)].toSorted((a, b) => a.localeCompare(b, 'sv'));
}

/** @param seen the revision that was shown; absent: as it is now */
export async function changeWatch(asking: Asking, change: WatchChange, seen?: number): Promise<Answer> {
  const refused = await refuseGuest(asking);
  if (refused) return refused;
  const watching = await openWatching(asking);
  const { desk, watch: before } = watching;
  const { card, refused: words } = asking.words.watch;
  if (seen !== undefined && seen !== watching.seen) return showWatch(asking, { notes: [words.stale] });
  const otherPlan = before ? undefined : await otherPlanName(watching);
  const put = await desk.setWatch(changed(watching, change), watching.seen);
  if (put === 'stale') return showWatch(asking, { notes: [words.stale] });
  const notes = otherPlan === undefined ? [] : [card.otherPlan(shownName(otherPlan))];
  const isChanged = before !== undefined && Object.keys(change).length > 0;
  return showWatch(asking, { isNew: !before, ...(isChanged && { title: titleOf(watching, change) }), notes });
}

/** What is quiet once is said, and that it is no more. */
function titleOf({ asking, context, watch: before }: Watching, { quiet }: WatchChange): string {
  const { card } = asking.words.watch;
  const now = asking.clock.now();
  const was = onceNow(before?.quiet, now);
  const once = quiet === 'none' || quiet === undefined ? undefined : onceNow(quiet, now);
  if (quiet === undefined || String(once?.until) + String(once?.from) === String(was?.until) + String(was?.from)) return card.changed;
  return once && typeof quiet === 'object' ? onceText(context, quiet, context.timeZone) : card.loudAgain;
}

/** What is quiet once ends now; what comes back stays. @param seen the revision that was shown */
export async function endQuietOnce(asking: Asking, seen: number): Promise<Answer> {
  const { watch } = await openWatching(asking);
  const quiet = watch?.quiet && quietTimes(windowsOf(watch.quiet), watch.quiet.days, undefined);
  return changeWatch(asking, watch?.quiet ? { quiet: quiet ?? 'none' } : {}, seen);
}

function changed({ asking, watch }: Watching, change: WatchChange): Omit<Watch, 'revision' | 'at'> {
  const { turn, plan, words, cards, place } = asking;
  const quiet = change.quiet ?? watch?.quiet;
  const digest = change.digest ?? watch?.digest;
  return {
    conversation: turn.conversation.root,
    kind: turn.conversation.kind,
    planId: plan.id,
    areas: change.areas ?? watch?.areas ?? [],
    clouds: change.clouds ?? watch?.clouds ?? place.clouds,
    levels: change.levels ?? watch?.levels ?? [],
    language: words.language,
    // Hours are of the conversation: whoever changes something else from far away moves none of them.
    timeZone: watch?.timeZone ?? cards.timeZone,
    ...(quiet !== undefined && quiet !== 'none' && { quiet }),
    ...(digest !== undefined && digest !== 'none' && { digest }),
    by: actorOf(turn).person,
  };
}

/** The name of the plan that this conversation was told of until now; undefined: of none, or of one that is no more. */
async function otherPlanName({ asking, desk }: Watching): Promise<string | undefined> {
  const kept = await desk.watch(asking.turn.conversation.root);
  return kept && (await asking.plans.plan(kept.planId))?.plan.name;
}

/** Nothing is told here any more. */
export async function endWatch(asking: Asking): Promise<Answer> {
  // Their own chat is everybody's own.
  const refused = asking.turn.conversation.kind === 'personal' ? undefined : await refuseGuest(asking);
  if (refused) return refused;
  const { desk } = await openWatching(asking);
  const ended = await desk.endWatch(asking.turn.conversation.root, actorOf(asking.turn).person);
  const { card } = asking.words.watch;
  const who = asking.cards.shared ? 'shared' : 'personal';
  return showWatch(asking, ended === 'ended' ? { title: card.stopped[who], notes: [card.stoppedLine] } : {});
}

/** The same where no plan is spoken of any more. Who may not even ask here ends nothing here. */
export async function endWatchAnywhere(speaking: Speaking): Promise<Answer> {
  const { turn, alerts, words, cards, place } = speaking;
  const isRefused = cards.shared && place.found === 'refused' && place.because !== 'guest';
  const refused = isRefused ? answerPlace(speaking) : cards.shared ? await refuseGuest(speaking) : undefined;
  if (refused) return refused;
  const ended = await alerts.endWatch(turn.conversation.root, actorOf(turn).person);
  const { stopped, notWatching } = words.watch.card;
  return answer(noticeCard(cards, { title: (ended === 'ended' ? stopped : notWatching)[cards.shared ? 'shared' : 'personal'] }));
}
