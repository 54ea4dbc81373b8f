/** What a command works with: who speaks, in which language, and for questions about a plan where its facts come from. */
import type { AlertDesk } from '../alerts/ports';
import type { Assessments } from '../assessments/assessments';
import type { ReadingProgress } from '../assessments/ports';
import type { AssessmentDesk } from '../assessments/desk';
import type { CardContext } from '../cards/context';
import { noticeCard, type Notice } from '../cards/notice';
import type { Reply } from '../cards/reply';
import type { Members } from '../plans/members';
import type { AzureCloudName } from '../readiness/facts';
import type { PlanInUse, Plans, Actor } from '../plans/plans';
import type { AzureChoices } from '../setup/choices';
import type { People } from '../plans/people';
import type { ReportIntake } from '../plans/report-intake';
import type { UploadKeys } from '../plans/upload-keys';
import type { Clock } from '../support/clock';
import { isoTime } from '../support/clock';
import { LATE, within } from '../support/within';
import { wordsOf } from '../words';
import type { Language } from '../words/language';
import type { Words } from '../words/words';
import type { WalkStore } from '../walk/ports';
import { findPlace, type FallbackPlan, type Place } from './place';
import type { Changes } from './changes';
import type { Waiting } from './setup/waiting';
import type { CollectorKit, Doctor, FileOffers, Health } from './tools';
import type { Answer, Turn } from './turn';

/** What breaks and repairs the simulated Azure; only the demo has it. */
export interface DemoControls {
  /** What was broken, as people call it in that language; undefined: no such thing. */
  break(what: string, language: Language): string | undefined;
  /** What was repaired, as people call it in that language; an empty list: nothing was broken; undefined: no such thing. */
  repair(what: string, language: Language): readonly string[] | undefined;
  choices(language: Language): readonly string[];
}

export interface ConversationParts {
  readonly plans: Plans;
  readonly desk: AssessmentDesk;
  readonly members: Members;
  /** For conversations without a plan of their own: the demo's plan, or that of PLAN_FILE. */
  readonly fallback?: FallbackPlan;
  /** True the first time a conversation is met. Rejects with MemoryFailure. */
  readonly meet: (root: string) => Promise<boolean>;
  /** What Azure offers to choose from, for set-up. */
  readonly choices: AzureChoices;
  /** The Azure cloud that this bot serves. */
  readonly cloud: AzureCloudName;
  readonly keys: UploadKeys;
  /** Takes in reports that are dropped in a chat. */
  readonly intake: Pick<ReportIntake, 'receive'>;
  readonly people: People;
  readonly doctor: Doctor;
  readonly alerts: AlertDesk;
  readonly health: Health;
  readonly kit: CollectorKit;
  readonly files: FileOffers;
  /** The address Teams reaches the bot at, where it is known. */
  readonly publicUrl?: string;
  /** Questions of set-up that wait for an answer. */
  readonly waiting: Waiting;
  /** Where the walk of each plan stands, and what people said. */
  readonly walk: WalkStore;
  /** Told when a plan's walk, facts or waivers have changed. */
  readonly changes: Changes;
  readonly clock: Clock;
  /** A name of this run of the program: what people wrote while none ran, nobody knows. */
  readonly run: string;
  readonly demo?: DemoControls;
}

/** Somebody speaks; which plan it is about may not be known, or not matter. */
export interface Speaking extends ConversationParts {
  readonly turn: Turn;
  readonly words: Words;
  readonly cards: CardContext;
  readonly place: Place;
}

/** A question about a plan, ready to be answered. */
export interface Asking extends Speaking {
  readonly place: Extract<Place, { found: 'plan' }>;
  readonly plan: PlanInUse;
  readonly assessments: Assessments;
}

/** Where the demo's company is; its client says no time zone. */
const DEMO_TIME_ZONE = 'Europe/Stockholm';

/** A person waits this long (milliseconds) for longer work before a progress card is shown. */
const PATIENCE = 1500;

/** @param language of the question; the client's where the question fits both. What everybody sees is in the conversation's own, where it has one. */
export function speaking(parts: ConversationParts, turn: Turn, place: Place, language: Language): Speaking {
  const link = place.found === 'plan' ? place.link : undefined;
  const shared = turn.conversation.kind !== 'personal';
  const words = wordsOf((shared ? link?.language : undefined) ?? language);
  return {
    ...parts,
    turn,
    place,
    words,
    cards: {
      words,
      now: isoTime(parts.clock.now()),
      timeZone: link?.timeZone ?? turn.timeZone ?? (parts.demo ? DEMO_TIME_ZONE : 'UTC'),
      demo: parts.demo !== undefined,
      shared,
      ...(place.found === 'plan' && place.told && { plan: place.plan.plan.name }),
      ...(place.found === 'plan' && place.clouds.length > 0 && { view: place.clouds }),
    },
  };
}

/** The same after the plan of the conversation was changed. Rejects with MemoryFailure. */
export async function findAgain(speaker: Speaking): Promise<Speaking> {
  return speaking(speaker, speaker.turn, await findPlace(speaker, speaker.turn), speaker.words.language);
}

/** The same with the facts of its plan; undefined where no plan is spoken of. */
export async function asking(speaker: Speaking): Promise<Asking | undefined> {
  const { place } = speaker;
  if (place.found !== 'plan') return undefined;
  return { ...speaker, place, plan: place.plan, assessments: await speaker.desk.of(place.plan, place.clouds) };
}

/** Who does what the turn asks for. */
export function actorOf({ conversation, person }: Turn): Actor {
  return { person, conversation: conversation.root, kind: conversation.kind };
}

/** An answer of these cards, there at once. */
export function answer(...replies: readonly Reply[]): Answer {
  return { replies, audience: 'everyone' };
}

/** An answer to a press that its presser alone sees. */
export function answerAlone(...replies: readonly Reply[]): Answer {
  return { replies, audience: 'clicker' };
}

/**
 * An answer that takes longer work: given at once when the work ends soon, else a progress card that the work's card
 * replaces. A press that ends soon never shows the progress card, so no late one can cover the result.
 */
export async function answerWithin(clock: Clock, work: Promise<Reply>, progress: () => Reply): Promise<Answer> {
  const soon = await within(clock, PATIENCE, work);
  return soon === LATE ? { ...answer(progress()), later: work } : answer(soon);
}

/**
 * The same for work that reads Azure: the progress card says how much is read.
 * @param buttons ways on from the progress card, which stays where a bot is killed meanwhile
 */
export async function answerOnceRead(asking: Asking, work: Promise<Reply>, buttons: NonNullable<Notice['buttons']> = []): Promise<Answer> {
  const { assessments, clock } = asking;
  const given = await answerWithin(clock, work, () => readingCard(asking, assessments.progress(), buttons));
  return given.later ? { ...given, progress: (show) => assessments.watch((read) => show(readingCard(asking, read, buttons))) } : given;
}

function readingCard({ cards, words }: Asking, read: ReadingProgress | undefined, buttons: NonNullable<Notice['buttons']> = []): Reply {
  return noticeCard(cards, { title: words.walk.reading, lines: read ? [words.walk.read(read.parts, read.of)] : [], buttons });
}

/** An answer that may need facts of Azure: where they are still being read, it is shown how far that has come, and then the answer. */
export async function onceAtHand(asking: Asking, run: () => Promise<Answer>): Promise<Answer> {
  const { assessments, clock } = asking;
  if (assessments.isAtHand()) return run();
  const work = run();
  const soon = await within(clock, PATIENCE, work);
  if (soon !== LATE) return soon;
  // Work of another kind has a progress card of its own.
  if (!assessments.isReading()) return work;
  const last = work.then((given) => {
    const reply = given.later ?? given.replies.at(-1);
    if (!reply) throw new Error('Nothing was answered.');
    return reply;
  });
  const buttons = waysOn(asking);
  return {
    ...answer(readingCard(asking, assessments.progress(), buttons)),
    later: last,
    progress: (show) => assessments.watch((read) => show(readingCard(asking, read, buttons))),
  };
}

/** From a card that stays as it is where a bot is killed before the answer. */
function waysOn({ plan, turn, words }: Asking): NonNullable<Notice['buttons']> {
  const { language } = words;
  const goOn = {
    do: 'walk',
    step: 'goOn',
    question: '',
    about: '',
    plan: plan.id,
    revision: 0,
    in: turn.conversation.root,
    language,
  } as const;
  return [
    { title: words.walk.buttons.goOn, action: goOn },
    { title: words.conversation.buttons.summary, action: { do: 'show', show: { view: 'summary' }, language } },
  ];
}
