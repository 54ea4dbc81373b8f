/** Starting, changing and ending a watch; each answers with what is in force. */
import type { Digest, QuietHours, Watch } from '../../alerts/ports';
import { AREAS, type Area } from '../../cards/actions';
import { type AlertContext, watchAction } from '../../cards/alert-context';
import { inForceText } from '../../cards/in-force';
import { type Notice, noticeCard } from '../../cards/notice';
import { shownName } from '../../cards/text';
import { watchCard, type WatchPage } from '../../cards/watch';
import type { Assessment } from '../../readiness/assessment';
import type { Level } from '../../readiness/subjects';
import { formatList } from '../../words/format';
import { actorOf, answer, type Asking, type Speaking } from '../asking';
import { mistakes } from '../names';
import { fold } from '../said';
import { answerPlace } from '../places';
import type { Answer } from '../turn';
import { concerning, openWatching, refuseGuest, toldHere, viewsOf, type Watching } from './here';
import { ALL_LEVELS, type WatchWish } from './wish';

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
  return showWatch(asking, { isNew: !before, ...(before && Object.keys(change).length > 0 && { title: card.changed }), notes });
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

/** Does what somebody typed behind `watch`; asks back where a name is not one thing. @param less takes the named away instead */
export async function grant(asking: Asking, wish: WatchWish, less = false): Promise<Answer> {
  const { ask } = asking.words.watch;
  const clouds = cloudNames(await asking.assessments.current());
  const watching = await openWatching(asking);
  const unknown = wish.named.filter((item) => meaningsOf(item, clouds).length === 0);
  if (unknown.length > 0)
    return askBackIn(
      watching,
      unknown.map(({ text }) => text),
      clouds,
    );
  const several = wish.named.find((item) => meaningsOf(item, clouds).length > 1);
  if (several) return askWhich(watching, ask.which(shownName(several.text)), meaningsOf(several, clouds));
  const meant = wish.named.flatMap((item) => meaningsOf(item, clouds));
  const { watch } = watching;
  if (less) return giveUp(watching, wish, meant, clouds);
  if (wish.hours === 'unread') return unchanged(watching, { title: ask.quiet, examples: ask.quietExamples });
  if (wish.digest === 'unread') return unchanged(watching, { title: ask.digest, examples: ask.digestExamples });
  return changeWatch(asking, {
    ...(wish.everything ? { areas: [], clouds: [] } : meant.length > 0 && scopeOf(meant, watch, wish.also)),
    ...levelsOf(wish, watch),
    ...quietOf(wish, watch),
    ...(wish.digest !== undefined && { digest: wish.digest }),
  });
}

/** What is asked for without naming a level is blockers and conditions. */
const UNASKED: readonly Level[] = ['blocker', 'condition'];

function levelsOf({ levels, everything, also }: WatchWish, watch: Watch | undefined): Pick<WatchChange, 'levels'> {
  if (!levels) return everything ? { levels: ALL_LEVELS } : {};
  const before = !also || !watch ? [] : watch.levels.length === 0 ? UNASKED : watch.levels;
  return { levels: ALL_LEVELS.filter((level) => before.includes(level) || levels.includes(level)) };
}

/** Takes the named away from what is watched; what is not watched is not taken away, and something has to be left. */
async function giveUp(watching: Watching, wish: WatchWish, meant: readonly Meaning[], all: readonly string[]): Promise<Answer> {
  const { asking, watch } = watching;
  const { words } = asking;
  const { ask } = words.watch;
  const areas = areasOf(meant);
  const clouds = cloudsOf(meant);
  const had = {
    areas: watch?.areas.length ? watch.areas : AREAS,
    clouds: watch?.clouds.length ? watch.clouds : all,
    levels: watch?.levels.length ? watch.levels : UNASKED,
  };
  const levels = wish.levels ?? [];
  const strangers = [
    ...areas.filter((area) => !had.areas.includes(area)).map((area) => words.watch.inForce.area[area]),
    ...clouds.filter((cloud) => !had.clouds.includes(cloud)).map(shownName),
    ...levels.filter((level) => !had.levels.includes(level)).map((level) => words.watch.inForce.level[level]),
  ];
  const refuse = (title: string): Answer => unchanged(watching, { title, examples: [ask.unwatch] });
  if (strangers.length > 0) return refuse(ask.notWatched(formatList(words.language, strangers)));
  const left = <T>(before: readonly T[], taken: readonly T[]): readonly T[] => before.filter((each) => !taken.includes(each));
  const change: WatchChange = {
    ...(areas.length > 0 && { areas: left(had.areas, areas) }),
    ...(clouds.length > 0 && { clouds: left(had.clouds, clouds) }),
    ...(levels.length > 0 && { levels: left(had.levels, levels) }),
    ...((wish.hours !== undefined || wish.quietDays !== undefined) && { quiet: 'none' }),
    ...(wish.digest !== undefined && { digest: 'none' }),
  };
  const isNothing = [change.areas, change.clouds, change.levels].some((each) => each?.length === 0);
  return isNothing ? refuse(ask.nothingLeft) : changeWatch(asking, change);
}

type Meaning = { readonly area: Area } | { readonly cloud: string };

/** What a typed name can mean: an area, a cloud, or both. */
function meaningsOf({ text, area }: WatchWish['named'][number], clouds: readonly string[]): readonly Meaning[] {
  const exact = clouds.filter((cloud) => cloud.toLowerCase() === text.toLowerCase());
  return [...(area ? [{ area }] : []), ...exact.map((cloud) => ({ cloud }))];
}

const areasOf = (meant: readonly Meaning[]): readonly Area[] => meant.flatMap((each) => ('area' in each ? [each.area] : []));
const cloudsOf = (meant: readonly Meaning[]): readonly string[] => meant.flatMap((each) => ('cloud' in each ? [each.cloud] : []));

/** What is named is all that is watched from then on; `also` leaves what was. */
function scopeOf(meant: readonly Meaning[], watch: Watch | undefined, also: boolean): Pick<WatchChange, 'areas' | 'clouds'> {
  const areas = areasOf(meant);
  const clouds = cloudsOf(meant);
  if (!also || !watch) return { areas, clouds };
  // Everything and something more is still everything.
  const more = <T>(before: readonly T[], named: readonly T[]): readonly T[] =>
    before.length === 0 ? [] : [...new Set([...before, ...named])];
  return { areas: more(watch.areas, areas), clouds: more(watch.clouds, clouds) };
}

/** Hours and whole days are said apart, and kept together. */
function quietOf({ hours, quietDays }: WatchWish, watch: Watch | undefined): Pick<WatchChange, 'quiet'> {
  if (hours === undefined && quietDays === undefined) return {};
  if (hours === 'none') return { quiet: 'none' };
  const before = watch?.quiet;
  const { from, to } = hours === undefined || hours === 'unread' ? (before ?? { from: '00:00', to: '00:00' }) : hours;
  const days = quietDays ?? before?.days ?? [];
  return { quiet: from === to && days.length === 0 ? 'none' : { from, to, days } };
}

/** What is not known is asked back by its name, with what is near to it; nothing is changed. @param typed as it was */
export async function askBack(asking: Asking, typed: readonly string[]): Promise<Answer> {
  return askBackIn(await openWatching(asking), typed, cloudNames(await asking.assessments.current()));
}

function askBackIn(watching: Watching, typed: readonly string[], clouds: readonly string[]): Answer {
  const { asking } = watching;
  const near = typed.flatMap((text) => nearest(text, clouds, asking)).slice(0, MOST_OFFERED);
  return askWhich(watching, asking.words.watch.ask.notUnderstood(typed.slice(0, MOST_NAMED).map(shownName)), near);
}

/** Asked on a card that can be answered by itself. */
function askWhich(watching: Watching, title: string, near: readonly Meaning[]): Answer {
  const { asking, context } = watching;
  const { words } = asking;
  const { ask } = words.watch;
  const buttons = near.map((each) => ({
    title: 'area' in each ? ask.area(words.cards.areas[each.area]) : ask.cloud(shownName(each.cloud)),
    action: watchAction(context, 'choose', 0, 'area' in each ? { areas: [each.area] } : { clouds: [each.cloud] }),
  }));
  // Where buttons do not show, the choices are still read.
  const lines = near.length > 0 ? [`${words.conversation.nearest} ${buttons.map((each) => each.title).join(' · ')}`] : [];
  return unchanged(watching, { title, lines, buttons, ...(near.length === 0 && { examples: ask.examples }) });
}

/** What was not understood, or cannot be, and what is in force all the same. */
function unchanged({ context }: Watching, notice: Notice): Answer {
  return answer(noticeCard(context, { kind: 'warning', ...notice, lines: [...(notice.lines ?? []), stillInForce(context)] }));
}

function stillInForce(context: AlertContext): string {
  const { notWatching } = context.words.watch.card;
  return context.watch ? inForceText(context, context.watch) : notWatching[context.shared ? 'shared' : 'personal'];
}

const MOST_NAMED = 5;
const MOST_OFFERED = 4;

/** Clouds and areas whose names are near what was typed. */
function nearest(text: string, clouds: readonly string[], { words }: Asking): readonly Meaning[] {
  const wanted = fold(text);
  const far = (name: string): number => mistakes(fold(name), wanted) / Math.max(3, name.length);
  const all = [
    ...clouds.map((cloud): readonly [Meaning, number] => [{ cloud }, far(cloud)]),
    ...AREAS.map((area): readonly [Meaning, number] => [{ area }, Math.min(far(area), far(words.cards.areas[area]))]),
  ];
  return all
    .filter(([, distant]) => distant <= 0.4)
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, MOST_OFFERED)
    .map(([meaning]) => meaning);
}
