/** Buttons of alerts and of the watch. What they carry is only believed where the turn itself says the same, and acts on today's state. */
import { z } from 'zod';
import type { Pressed } from '../../alerts/ports';
import { ALERT_STEPS, AREAS, LONGEST_ASKED, type AlertAction, type AskedLine, type WatchAction } from '../../cards/actions';
import { noticeCard } from '../../cards/notice';
import { isoTime } from '../../support/clock';
import { LATE, within } from '../../support/within';
import { formatMoment } from '../../words/format';
import { LANGUAGES } from '../../words/language';
import { actorOf, answerAlone, asking as askAbout, speaking as speakingOf, type Asking, type Speaking } from '../asking';
import { findPlaceOf } from '../place';
import { answerPlace } from '../places';
import type { PressParser } from '../press';
import type { Answer } from '../turn';
import { readWhen } from '../walk/dates';
import { listAlerts, showAlert, showChanges, showDetails, showTold } from './alerts';
import { changeWatch, endQuietOnce, endWatch, showWatch } from './change';
import { openWatching, refuseGuest, type Watching } from './here';
import { grant } from './grant';
import { readForm, type FilledForm } from './form';
import { readSince } from './since';

const id = z.string().max(2_000);
const filled = (most: number): z.ZodCatch<z.ZodOptional<z.ZodString>> => z.string().max(most).optional().catch(undefined);

const carriedAlert = z.object({
  action: z.strictObject({
    do: z.literal('alert'),
    step: z.enum(ALERT_STEPS),
    incident: id,
    page: z.number().int().min(0).max(100_000),
    plan: id,
    in: id,
    language: z.enum(LANGUAGES),
  }),
  // What is none of the choices must not mute until it is fixed, as nothing chosen does.
  mute: z.enum(['fixed', 'hour', 'tomorrow', 'date', 'unread']).optional().catch('unread'),
  until: filled(20),
}) satisfies z.ZodType<{ action: AlertAction }>;

type PressedAlert = z.infer<typeof carriedAlert>;

/** Milliseconds that a re-check is waited for before its presser is shown that it goes on. */
const PATIENCE = 1_500;
/** What is muted for longer is forgotten by everybody. A year and the rest of its day, milliseconds. */
const LONGEST_MUTE = 367 * 86_400_000;

/** As inputs of dates give it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A button of an alert, or of the list of them. Whoever presses is answered alone: the card of everybody else is brought up to date by itself. */
export const alertStep: PressParser = (data) => {
  const parsed = carriedAlert.safeParse(data);
  return parsed.success ? { language: parsed.data.action.language, run: (speaking) => takeStep(speaking, parsed.data) } : undefined;
};

async function takeStep(speaking: Speaking, pressed: PressedAlert): Promise<Answer> {
  const { action } = pressed;
  const asking = await here(speaking, action);
  if (!('assessments' in asking)) return asking;
  const watching = await openWatching(asking);
  switch (action.step) {
    case 'list':
      return answerAlone(await listAlerts(watching, action.page));
    case 'told':
      return answerAlone(await showTold(watching));
    case 'changes':
      return answerAlone(await showChanges(watching, readSince('yesterday', asking.clock.now(), watching.context.timeZone) ?? 0));
    default:
      return oneAlert(watching, pressed);
  }
}

/** The plan that the turn speaks of, where the card was made for it and for this conversation; else the answer that says so. */
async function here(speaking: Speaking, action: { readonly plan: string; readonly in: string }): Promise<Asking | Answer> {
  const spoken = speaking.place.found === 'plan' ? speaking.place.plan.id : undefined;
  const meant = spoken === action.plan || action.in !== speaking.turn.conversation.root ? speaking : await ofPlan(speaking, action.plan);
  const asking = await askAbout(meant);
  if (!asking) return answerPlace(meant);
  if (action.in !== asking.turn.conversation.root) return outOfDate(speaking);
  if (action.plan === asking.plan.id) return asking;
  const { title, line } = speaking.words.alerts.otherPlan;
  return answerAlone(noticeCard(speaking.cards, { title, lines: [line], kind: 'warning' }));
}

/** One's own chat may be told of one plan and speak of another: a card there carries its own. */
async function ofPlan(speaking: Speaking, planId: string): Promise<Speaking> {
  const place = await findPlaceOf(speaking, speaking.turn, planId);
  return place ? speakingOf(speaking, speaking.turn, place, speaking.words.language) : speaking;
}

function outOfDate({ words, cards }: Speaking): Answer {
  const { title, line } = words.conversation.oldButton;
  return answerAlone(noticeCard(cards, { title, lines: [line] }));
}

async function oneAlert(watching: Watching, pressed: PressedAlert): Promise<Answer> {
  const { desk, asking } = watching;
  const { step, incident: incidentId } = pressed.action;
  const incident = await desk.incident(incidentId);
  if (incident?.planId !== asking.plan.id) return unknownAlert(asking);
  if (step === 'details') return answerAlone(showDetails(watching, incident));
  if (step === 'card') return answerAlone(showAlert(watching, incident));
  const { pressed: said } = asking.words.alerts;
  const refused = await refuseGuest(asking, said.guests);
  if (refused) return refused;
  const by = actorOf(asking.turn).person;
  const { kind, root: conversation } = asking.turn.conversation;
  const note = (text: string): Answer => answerAlone(showAlert(watching, incident, text));
  if (incident.ended) return note(said.wasOver);
  switch (step) {
    case 'take':
    case 'takeOver':
      if (incident.taken?.by.id === by.id) return note(said.alreadyYours);
      return afterTaking(
        watching,
        await desk.take(incidentId, by, { takesOver: step === 'takeOver', ...(kind !== 'personal' && { conversation }) }),
        by.id,
      );
    case 'release':
      if (!incident.taken) return note(said.notTaken);
      if (incident.taken.by.id !== by.id) return note(said.notYours(incident.taken.by.name));
      return after(watching, await desk.release(incidentId, by), said.handedBack);
    case 'unmute':
      if (!incident.muted) return note(said.notMuted);
      return after(watching, await desk.unmute(incidentId, by), said.unmuted);
    case 'mute': {
      const when = muteUntil(watching, pressed);
      return typeof when === 'string'
        ? note(asking.words.alerts.mute[when])
        : after(watching, await desk.mute(incidentId, by, when.until), said.muted);
    }
    default:
      return recheck(watching, incidentId);
  }
}

/** Of two who press at once the first has it; the other is told who, and can take it over. */
function afterTaking(watching: Watching, done: Pressed, by: string): Answer {
  const { words, cards } = watching.asking;
  const { pressed: said } = words.alerts;
  const taken = done.is === 'done' ? done.incident.taken : undefined;
  if (!taken || taken.by.id === by) return after(watching, done, said.taken);
  const time = formatMoment(words.language, taken.at, cards.now, watching.context.timeZone);
  return after(watching, done, said.othersAlready(taken.by.name, time));
}

/** The card as it stands after a press, with a word about what the press did. */
function after(watching: Watching, done: Pressed, note: string | undefined): Answer {
  const { pressed: said } = watching.asking.words.alerts;
  switch (done.is) {
    case 'done':
      return answerAlone(showAlert(watching, done.incident, note));
    case 'ended':
      return answerAlone(showAlert(watching, done.incident, said.wasOver));
    case 'unknown':
      return unknownAlert(watching.asking);
    case 'busy':
      return answerAlone(noticeCard(watching.asking.cards, { title: said.busy, kind: 'warning' }));
  }
}

/** A look that takes longer is not waited for: the card says that it goes on, and is brought up to date by itself. */
async function recheck(watching: Watching, incidentId: string): Promise<Answer> {
  const { desk, asking } = watching;
  const look = desk.recheck(incidentId, actorOf(asking.turn).person);
  const soon = await within(asking.clock, PATIENCE, look);
  if (soon !== LATE) {
    const isFixed = soon.is === 'done' && soon.incident.ended?.how === 'fixed';
    return after(watching, soon, isFixed ? asking.words.alerts.pressed.fixedNow : undefined);
  }
  // What it fails with later is told by the next look; the presser has been answered by then.
  look.catch(() => undefined);
  const incident = await desk.incident(incidentId);
  if (!incident) return unknownAlert(asking);
  const by = actorOf(asking.turn).person;
  const looking = incident.looking ?? { by, askedAt: isoTime(asking.clock.now()), lookedAt: [] };
  return answerAlone(showAlert(watching, { ...incident, looking }));
}

/** Until when it is muted, without a time until it is fixed; else what is wrong with the day. Days are those of the conversation. */
function muteUntil(
  { asking, context }: Watching,
  { mute = 'fixed', until = '' }: PressedAlert,
): { readonly until?: string } | 'noChoice' | 'noDate' | 'tooFar' {
  const now = asking.clock.now();
  if (mute === 'unread') return 'noChoice';
  if (mute === 'fixed') return {};
  if (mute === 'date' && !DAY.test(until)) return 'noDate';
  if (mute === 'hour') return { until: isoTime(now + 3_600_000) };
  const at = readWhen(mute === 'tomorrow' ? 'tomorrow 08:00' : `${until} 08:00`, now, context.timeZone)?.at;
  if (at === undefined) return 'noDate';
  return at > now + LONGEST_MUTE ? 'tooFar' : { until: isoTime(at) };
}

function unknownAlert({ words, cards }: Asking): Answer {
  const { title, line } = words.alerts.unknown;
  return answerAlone(noticeCard(cards, { title, lines: [line] }));
}

const carriedLine = z.strictObject({
  line: z.string().max(LONGEST_ASKED),
  less: z.boolean(),
  meant: z
    .array(z.strictObject({ text: z.string().max(1_000), area: z.enum(AREAS).optional(), cloud: z.string().max(1_000).optional() }))
    .max(100),
}) satisfies z.ZodType<AskedLine>;

const carriedWatch = z.object({
  action: z.strictObject({
    do: z.literal('watch'),
    step: z.enum(['show', 'start', 'save', 'choose', 'loud', 'stop']),
    clouds: z.array(z.string().max(1_000)).max(100).optional(),
    asked: carriedLine.optional(),
    plan: id,
    revision: z.number().int().min(0),
    in: id,
    language: z.enum(LANGUAGES),
  }),
  areas: filled(200),
  clouds: filled(400),
  levels: filled(100),
  from: filled(10),
  to: filled(10),
  on: filled(40),
  more: filled(300),
  days: filled(40),
  digest: filled(40),
  at: filled(10),
}) satisfies z.ZodType<{ action: WatchAction } & FilledForm>;

/** A button of the watch: what it changes is in force for everybody, so everybody's card is changed. */
export const watchStep: PressParser = (data) => {
  const parsed = carriedWatch.safeParse(data);
  if (!parsed.success) return undefined;
  const { action, ...form } = parsed.data;
  return { language: action.language, run: (speaking) => takeWatchStep(speaking, action, form) };
};

async function takeWatchStep(speaking: Speaking, action: WatchAction, form: FilledForm): Promise<Answer> {
  const asking = await here(speaking, action);
  if (!('assessments' in asking)) return asking;
  switch (action.step) {
    case 'show':
      return { ...(await showWatch(asking)), audience: 'clicker' };
    case 'start':
      return changeWatch(asking, {});
    case 'loud':
      return endQuietOnce(asking, action.revision);
    case 'stop':
      return endWatch(asking);
    case 'choose':
      return action.asked ? grant(asking, action.asked, action.revision) : outOfDate(speaking);
    case 'save': {
      const read = await readForm(asking, form, action.clouds ?? []);
      if ('mistake' in read) return { ...(await showWatch(asking, { notes: [read.mistake] })), audience: 'clicker' };
      return changeWatch(asking, read, action.revision);
    }
  }
}
