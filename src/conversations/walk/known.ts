/** What is known about a question: what was seen and how old it is, who said what before, and how it can be measured or mended. */
import { evidenceText, explanationLines, placeOf } from '../../cards/results';
import { STATUS_MARKS } from '../../cards/marks';
import type { QuestionPage } from '../../cards/question';
import { shorten, shownName } from '../../cards/text';
import type { GivenAnswer } from '../../readiness/given';
import { roleAssignmentLine } from '../../setup/choices';
import { commandFor, type Command, type Purpose } from '../../walk/commands';
import { endOf, meantBy } from '../../walk/said-before';
import { freshnessLimits } from '../../readiness/freshness';
import { isoTime } from '../../support/clock';
import type { AboutRequirement, Asked, WalkQuestion } from '../../walk/question';
import { formatList, formatSome, formatZonedTime } from '../../words/format';
import { endText } from './ends';
import type { Language } from '../../words/language';
import type { Walk } from './walk';

type About = Extract<WalkQuestion, { requirement: unknown }>;

const MOST_NAMED = 8;
/** Of so many answers given before, each is shown; newest first. */
const MOST_SAID = 3;
const LONGEST_NOTE = 200;
/** Of so many VMs the hosts are named in a command. */
const MOST_HOSTS = 10;

/** Of so many kinds of what was seen, each is told with its names. */
const MOST_KINDS = 4;

/** What was seen: the same of all as the lead, else row by row of whom. */
export function knownOf(walk: Walk, { asked }: About): Pick<QuestionPage, 'lead' | 'rows'> {
  const byText = new Map<string, [Asked, ...Asked[]]>();
  for (const each of asked) {
    const text = sentencesOf(walk, each).join(' ');
    const known = byText.get(text);
    if (known) known.push(each);
    else byText.set(text, [each]);
  }
  if (byText.size <= 1) return { lead: knownText(walk, asked) };
  const rows = [...byText.values()].slice(0, MOST_KINDS).map((of) => ({
    label: formatSome(walk.asking.words.language, namesOf(of), MOST_NAMED),
    detail: knownText(walk, of),
    mark: STATUS_MARKS[of[0].result.status === 'fail' ? 'fail' : 'unknown'],
  }));
  // Of whom nothing was seen, those who spoke of them say it.
  return { lead: '', rows: rows.filter(({ detail }) => detail !== '') };
}

/** What was seen of those of whom it is the same, and how old the oldest of it is; where nothing was, why nobody knows. */
function knownText(walk: Walk, of: readonly [Asked, ...Asked[]]): string {
  const { words, cards } = walk.asking;
  const [sentence = '', ...others] = sentencesOf(walk, of[0]);
  // Who said what has lines of its own.
  const evidence = of.flatMap(({ result }) => result.evidence).filter(({ source }) => source !== 'person');
  const seen = sentence === '' || evidence.length === 0 ? sentence : words.walk.seen(sentence, evidenceText(cards, evidence));
  return [seen, ...others].filter((line) => line !== '').join(' ');
}

/** What was seen, in two sentences at most. */
function sentencesOf({ asking, assessment }: Walk, { subject, result }: Asked): readonly string[] {
  return explanationLines(asking.cards, assessment, subject, result).slice(0, 2);
}

export function namesLine({ asking }: Walk, { asked }: About): readonly string[] {
  return asked.length === 1 ? [] : [asking.words.walk.they(formatSome(asking.words.language, namesOf(asked), MOST_NAMED))];
}

export function namesOf(asked: readonly Asked[]): readonly string[] {
  return asked.map(({ subject }) => shownName(subject.name));
}

/** Who said what about it before: also what has run out, so that nobody answers over it unseen. */
export function peopleLines({ asking }: Walk, question: Extract<WalkQuestion, { does: 'answer' | 'fix' }>): readonly string[] {
  const { walk: words, language } = asking.words;
  const at = (time: string): string => formatZonedTime(language, time, asking.cards.timeZone);
  const awaits = question.does === 'answer' ? question.awaits : undefined;
  const before = question.does === 'answer' && question.before ? [question.before] : [];
  const ids = new Map(question.asked.map(({ subject }) => [subject.id, shownName(subject.name)]));
  const earlier = (question.said ?? before).toReversed().slice(0, MOST_SAID);
  return [
    ...(awaits ? [[words.awaits(shownName(awaits.by.name), at(awaits.at)), ...besideOf(asking, awaits)].join(' ')] : []),
    ...earlier.map((given) => {
      const of = meantBy(given).flatMap(({ id }) => ids.get(id) ?? []);
      const whom = of.length === ids.size ? '' : formatSome(language, of, MOST_NAMED);
      const ended = meantBy(given).some(({ id }) => ids.has(id) && given.endedFor?.includes(id));
      return [
        words.earlier[given.answer](whoText(language, given), at(given.at), whom),
        ...besideOf(asking, given),
        ...(ended ? [words.earlierEnded] : []),
      ].join(' ');
    }),
  ];
}

/** Who said it, and who agreed. */
function whoText(language: Language, { by, secondedBy }: GivenAnswer): string {
  return formatList(
    language,
    [by, ...(secondedBy ? [secondedBy] : [])].map(({ name }) => shownName(name)),
  );
}

/** How it was checked, and until when it was said to count: what somebody else needs to agree. */
function besideOf({ words, cards, plan }: Walk['asking'], given: GivenAnswer): readonly string[] {
  const { note, validUntil } = given;
  const { confirmation } = freshnessLimits(plan.plan.freshnessHours);
  const { checkedBy, noted } = words.walk;
  return [
    ...(validUntil === undefined ? [] : [endText(words, noted, isoTime(endOf(given, confirmation)), cards.timeZone)]),
    ...(note === undefined ? [] : [checkedBy(shorten(note, LONGEST_NOTE))]),
  ];
}

/** How to have it measured instead of confirmed; where nothing measures it, or what was read does not settle it, that somebody has to say. */
export function measureLine({ asking, assessment }: Walk, { subject, result }: Asked): readonly string[] {
  const { words } = asking;
  const reason = result.unknown?.reason;
  if (reason === undefined) return [];
  const isRead = reason === 'notCollected' && result.finding !== undefined;
  if (isRead || reason === 'notAnswered' || reason === 'sourcesSilent' || reason === 'stale') return [words.walk.step.confirm];
  const step = reason === 'accessDenied' ? words.readiness.step.grantRight : words.readiness.step.measure;
  return [words.walk.step.measure(step(placeOf(asking.cards, assessment, subject, result)))];
}

/**
 * The command as it can be copied, and a line where it names only the first of those that are asked about.
 * @param by `bot`: where it may not read, what gives it the right comes first
 */
export function commandOf(
  walk: Walk,
  question: AboutRequirement,
  purpose: Purpose,
  by: 'bot' | 'hand' = 'bot',
): { readonly command?: string; readonly names: readonly string[] } {
  const known = by === 'bot' ? knownCommand(walk, question, purpose) : commandByHand(walk, question, purpose);
  if (!known) return { names: [] };
  const all = question.asked.length;
  return { command: known.line, names: known.names > 0 && known.names < all ? [walk.asking.words.walk.commandOf(known.names, all)] : [] };
}

function knownCommand(walk: Walk, question: AboutRequirement, purpose: Purpose): Command | undefined {
  const [first] = question.asked;
  const { plan } = walk.asking.plan;
  if (first.result.unknown?.reason === 'accessDenied' && first.result.unknown.source === 'azure' && plan.subscriptionId !== undefined) {
    return { line: roleAssignmentLine({ action: '', scope: `/subscriptions/${plan.subscriptionId}` }), names: 0 };
  }
  return commandByHand(walk, question, purpose);
}

/** What somebody runs with their own rights. */
function commandByHand({ asking, assessment }: Walk, question: AboutRequirement, purpose: Purpose): Command | undefined {
  const { plan } = asking.plan;
  const vault = assessment.subjects[0]?.results.find(({ requirement }) => requirement === 'vault.exists')?.finding?.observed;
  const region = typeof vault === 'object' && vault !== null && 'region' in vault ? vault.region : undefined;
  const hosts = [
    ...new Set(question.asked.slice(0, MOST_HOSTS).flatMap(({ subject }) => assessment.byId.get(subject.hostId ?? '')?.name ?? [])),
  ];
  const where = { plan, hosts, ...(typeof region === 'string' && { vaultRegion: region }) };
  return commandFor(question.requirement, question.asked, where, purpose);
}
