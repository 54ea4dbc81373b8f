/** `confirm …`: somebody's word about a requirement that nobody measured; `waive …`: an owner accepts a gap until a day. */
import { distance } from 'fastest-levenshtein';
import { noticeCard } from '../../cards/notice';
import { said as saidOf } from '../../cards/requirements';
import { shownName } from '../../cards/text';
import type { AssessedSubject } from '../../readiness/assessment';
import { CATALOGUE, type Catalogued } from '../../readiness/catalogue';
import { isBlank } from '../../readiness/blank';
import type { Waiver } from '../../readiness/plan';
import { isoTime } from '../../support/clock';
import { formatDate, formatSome } from '../../words/format';
import { isOpenToWord } from '../../walk/about';
import type { Asked, WalkQuestion } from '../../walk/question';
import { confirmQuestion, waiveQuestion } from '../../walk/naming';
import { withSaidBefore } from '../../walk/said-before';
import { answer, answerAlone, type Asking } from '../asking';
import { fold, match, type Patterns } from '../said';
import { keepAnswers } from '../walk/answers';
import { show } from '../walk/go-on';
import { questionReply } from '../walk/pages';
import { amend } from '../walk/steps';
import { readSpokenFor, type SpokenFor } from '../walk/spoken-for';
import { twofold, twofoldText } from '../walk/placed';
import { openWalk, type Walk } from '../walk/walk';
import { findAmong, inCloud, whomText } from '../walk/whom';
import type { Answer } from '../turn';
import type { Command } from './command';
import { requirementNamed } from './explain';

const CONFIRM: Patterns = {
  en: [/^(?:i |we )?(?:hereby )?confirm(?:ed|s)?(?: (?<rest>\S.*))?$/],
  sv: [/^(?:jag |vi )?bekrafta(?:r|s)?(?: (?<rest>\S.*))?$/],
};
const WAIVE: Patterns = {
  en: [/^(?:i |we )?waive(?: (?<rest>\S.*))?$/],
  sv: [/^(?:jag |vi )?(?:undanta(?:r|g)?|avstar?(?: fran)?)(?: (?<rest>\S.*))?$/],
};

/** "Can you …", "kan du …", "please …" before it: it may be asked whether it is so. */
const REQUEST =
  /\b(?:(?:can|could|would|will|should|shall|may) (?:you|we|i)|(?:kan|kunde|skulle|vill|ska|bor|far) (?:du|ni|vi|jag|man)|please|pls|snalla)\b.*?\b(?:confirm|waive|bekrafta|undanta|avsta)/;
/** A reason that says no. */
const NEGATION = /\b(?:no|not|never|nej|inte|ej|aldrig|cannot)\b|n[’']t\b/;

/** Whether a line asks, rather than tells. */
function isAskedOf(typed: string): boolean {
  return typed.includes('?') || REQUEST.test(fold(typed));
}

/** "Confirm vm.encryption for all in Gold". */
export const confirm: Command = {
  name: 'confirm',
  parse: (said) => {
    const heard = match(said, CONFIRM);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: (asking) => run(asking, heard.groups['rest'], confirmSpoken, 'confirm'),
      }
    );
  },
};

/** "Waive vm.ipv6 for INTRA01 until 30 Nov because …". */
export const waive: Command = {
  name: 'waive',
  parse: (said) => {
    const heard = match(said, WAIVE);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: (asking) => run(asking, heard.groups['rest'], waiveSpoken, 'waive'),
      }
    );
  },
};

interface Spoken {
  readonly walk: Walk;
  readonly requirement: Catalogued;
  /** In scope, with their results; never empty. */
  readonly asked: readonly [Asked, ...Asked[]];
  readonly but: readonly AssessedSubject[];
  readonly spoken: SpokenFor;
  /** The same line, understood anew. */
  readonly anew: () => Promise<Answer>;
}

async function run(
  asking: Asking,
  rest: string | undefined,
  then: (spoken: Spoken) => Promise<Answer>,
  what: 'confirm' | 'waive',
): Promise<Answer> {
  const { how, examples } = asking.words.walk[what];
  const spoken = rest === undefined ? undefined : readSpokenFor(rest, asking.clock.now(), asking.cards.timeZone);
  if (!spoken) return answer(noticeCard(asking.cards, { title: how, examples: [...examples] }));
  const requirement = requirementNamed(spoken.requirement);
  if (!requirement) return noRequirement(asking, spoken.requirement);
  const walk = await openWalk(asking);
  const found = findSubjects(walk, requirement, spoken);
  if ('unsaid' in found) return askWhom(walk, requirement, found.unsaid);
  return 'refusal' in found ? found.refusal : then({ walk, requirement, spoken, anew: () => run(asking, rest, then, what), ...found });
}

/** The walk's own question about it, where there is one: it can be answered on its card. */
async function askWhom(walk: Walk, { id, kind }: Catalogued, count: number): Promise<Answer> {
  const { words, cards } = walk.asking;
  const title = words.walk.confirm.whom(saidOf(words, id).asks, words.readiness.count[kind](count));
  const open = walk.questions.find((each) => 'requirement' in each && each.requirement === id && each.does !== 'fix');
  return open
    ? show(walk, open, [title])
    : answer(noticeCard(cards, { title, examples: [...words.walk.confirm.examples], kind: 'warning' }));
}

function noRequirement(asking: Asking, id: string): Answer {
  const near = CATALOGUE.map((each) => each.id)
    .toSorted((a, b) => distance(a.toLowerCase(), id.toLowerCase()) - distance(b.toLowerCase(), id.toLowerCase()))
    .slice(0, 3);
  const { conversation, walk } = asking.words;
  return answer(
    noticeCard(asking.cards, { title: walk.confirm.noRequirement(id), lines: [conversation.nearest], examples: near, kind: 'warning' }),
  );
}

/** `unsaid`: of so many nobody said which. */
type Found = Pick<Spoken, 'asked' | 'but'> | { readonly refusal: Answer } | { readonly unsaid: number };

/** Whom it is said for: named, all, all in a cloud, or the only one there is. */
function findSubjects(walk: Walk, requirement: Catalogued, { whom }: SpokenFor): Found {
  const { asking, assessment } = walk;
  const { confirm: words } = asking.words.walk;
  const asks = saidOf(asking.words, requirement.id).asks;
  const refuse = (title: string, examples: readonly string[] = []): Found => ({
    refusal: answer(noticeCard(asking.cards, { title, examples: [...examples], kind: 'warning' })),
  });
  const all = assessment.subjects.filter((subject) => subject.inScope && subject.kind === requirement.kind);
  if (all.length === 0) return refuse(words.nothingThere(asks));
  if (!whom && all.length > 1) return { unsaid: all.length };
  const within = whom?.within === undefined ? all : inCloud(assessment, all, whom.within);
  if (within.length === 0) return refuse(asking.words.walk.unclear.within(whom?.within ?? ''));
  const named = findAmong(assessment, within, [...(whom?.names ?? []), ...(whom?.but ?? [])]);
  if (named.strangers.length > 0) return refuse(words.noSubject(formatSome(asking.words.language, named.strangers.map(shownName), 5)));
  const isNamed = (whom?.names.length ?? 0) > 0;
  const [first, ...others] = (isNamed ? named.found : within.filter((subject) => !named.found.includes(subject))).flatMap((subject) =>
    askedOf(subject, requirement),
  );
  return first ? { asked: [first, ...others], but: isNamed ? [] : named.found } : refuse(words.nothingThere(asks));
}

function askedOf(subject: AssessedSubject, { id }: Catalogued): readonly Asked[] {
  const result = subject.results.find(({ requirement }) => requirement === id);
  return result ? [{ subject, result }] : [];
}

async function confirmSpoken({ walk, requirement, asked, but, spoken, anew }: Spoken): Promise<Answer> {
  const { words, cards } = walk.asking;
  if (spoken.until === 'unread') return answer(noticeCard(cards, { title: words.walk.unclear.date, kind: 'warning' }));
  const [first, ...others] = asked.filter(({ result }) => isOpenToWord(result));
  if (!first) {
    const { asks } = saidOf(words, requirement.id);
    const { status } = asked[0].result;
    const { measured, onlyMeasured } = words.walk.confirm;
    const title = status === 'unknown' ? onlyMeasured(asks) : measured(asks, words.readiness.status[status]);
    return answer(noticeCard(cards, { title, kind: 'warning' }));
  }
  if (but.length > 0 && spoken.answer === 'notMet') {
    const names = formatSome(
      words.language,
      but.map(({ name }) => shownName(name)),
      5,
    );
    return answer(noticeCard(cards, { title: words.walk.confirm.butNo(names, requirement.id), kind: 'warning' }));
  }
  const exceptions = but.filter((subject) => askedOf(subject, requirement).some(({ result }) => isOpenToWord(result)));
  const subjects = [first.subject, ...others.map(({ subject }) => subject), ...exceptions].map(({ id }) => id);
  const question = confirmQuestion(walk.assessment, walk.questions, requirement.id, subjects);
  const line = doubtIn(walk, spoken, subjects);
  if (!question)
    return answer(noticeCard(cards, { title: words.walk.confirm.nothingThere(saidOf(words, requirement.id).asks), kind: 'warning' }));
  if (line !== undefined) return askBack(walk, question, spoken, line, exceptions);
  const word = {
    is: spoken.answer === 'met' ? ('yes' as const) : ('no' as const),
    ...(exceptions.length > 0 && { except: exceptions.map(({ id }) => id) }),
    ...(spoken.until !== undefined && { until: spoken.until }),
    ...(spoken.because !== undefined && { note: spoken.because }),
  };
  return keepAnswers(walk, question, word, anew);
}

/** What keeps a line from being taken at its word: it asks, its exception can be meant in two ways, or its reason speaks against its yes. */
function doubtIn(walk: Walk, { answer: said, because, whom }: SpokenFor, subjects: readonly string[]): string | undefined {
  const { turn, words } = walk.asking;
  if (isAskedOf(turn.text)) return words.walk.askedBack.asked;
  const all = subjects.flatMap((id) => walk.assessment.byId.get(id) ?? []);
  const twofold = twofoldText(walk, all, whom?.but ?? [], whom?.within);
  if (twofold !== undefined) return twofold;
  return said === 'met' && because !== undefined && NEGATION.test(fold(because)) ? words.walk.askedBack.negated : undefined;
}

/** Asked back on a card that does it. */
function askBack(
  walk: Walk,
  question: Extract<WalkQuestion, { does: 'answer' }>,
  { because, until }: SpokenFor,
  line: string,
  but: readonly AssessedSubject[],
): Promise<Answer> {
  const filled = {
    but: but.map(({ id }) => id),
    ...(because !== undefined && { note: because }),
    ...(typeof until === 'number' && { until }),
  };
  return show(walk, withSaidBefore(question, walk.people.answers), [line], filled);
}

async function waiveSpoken({ walk, requirement, asked, but, spoken }: Spoken): Promise<Answer> {
  const { asking, assessment } = walk;
  const { words, cards } = asking;
  const { asks } = saidOf(words, requirement.id);
  const [first, ...others] = asked.filter(({ result }) => result.status !== 'pass' && result.status !== 'notApplicable');
  if (!first) return answer(noticeCard(cards, { title: words.walk.waive.nothing(asks), kind: 'warning' }));
  if (!(await asking.plans.isOwner(asking.turn.person, asking.plan.id))) return ownersOnly(asking);
  const twoWays = twofold(walk, [...asked.map(({ subject }) => subject), ...but], spoken.whom?.but ?? [], spoken.whom?.within);
  if (twoWays)
    return answer(noticeCard(cards, { title: words.walk.waive.twofold(twoWays.names, twoWays.place, requirement.id), kind: 'warning' }));
  const open = [first, ...others].map(({ subject }) => subject.id);
  const question = waiveQuestion(assessment, requirement.id, open);
  if (!question) return answer(noticeCard(cards, { title: words.walk.waive.nothing(asks), kind: 'warning' }));
  const reason = spoken.because === undefined || isBlank(spoken.because) ? undefined : spoken.because;
  const filled = { ...(reason !== undefined && { note: reason }), ...(typeof spoken.until === 'number' && { until: spoken.until }) };
  const form = (line: string): Answer => answer(questionReply(walk, question, [line, words.walk.waive.lead], filled));
  if (isAskedOf(asking.turn.text)) return form(words.walk.askedBack.asked);
  if (spoken.until === undefined || reason === undefined) return form(words.walk.unclear.reason);
  if (spoken.until === 'unread') return form(words.walk.unclear.date);
  const until = isoTime(spoken.until);
  const waivers = question.asked.map(({ subject: { kind, id } }): Waiver => ({
    requirement: requirement.id,
    subject: kind === 'plan' ? { kind } : { kind, id },
    by: asking.turn.person.name,
    reason,
    until,
  }));
  const changed = await amend(asking, waivers);
  if (changed === 'refused') return ownersOnly(asking);
  if (changed === 'stale') return answer(noticeCard(cards, { title: words.walk.old.changed, kind: 'warning' }));
  const whom = whomText(
    words,
    assessment,
    question.asked.map(({ subject }) => subject),
  );
  const title = words.walk.waive.done(asks, whom);
  return answer(
    noticeCard(cards, {
      title,
      lines: [words.walk.waive.until(formatDate(words.language, until, cards.timeZone), shownName(asking.turn.person.name)), reason],
    }),
  );
}

function ownersOnly({ cards, words }: Asking): Answer {
  return answerAlone(noticeCard(cards, { title: words.walk.waive.ownersOnly, kind: 'warning' }));
}
