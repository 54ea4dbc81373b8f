/** What is said when a name does not mean exactly one thing: the choice, or why there is none. */
import { choiceCard } from '../../cards/choice';
import type { View } from '../../cards/actions';
import { nameOf } from '../../cards/names';
import { noticeCard } from '../../cards/notice';
import type { Reply } from '../../cards/reply';
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import { nameKey } from '../../readiness/name-key';
import { formatAge, formatDate } from '../../words/format';
import type { Asking } from '../asking';
import { exactly, looksLikeName, type Unfound } from '../phrases';

type Choices = Parameters<typeof choiceCard>[1]['choices'];

const MOST_OFFERED = 5;

/** What stands between two names in one question. */
const BETWEEN_NAMES = /,|&|\/| (?:och|and|eller|or|samt|plus) /i;

/** Several of that name: which one? */
export function askWhich(
  asking: Asking,
  assessment: Assessment,
  name: string,
  subjects: readonly AssessedSubject[],
  show: (subject: AssessedSubject) => View = showSubject,
): Reply {
  const { several } = asking.words.conversation;
  return choiceCard(asking.cards, {
    title: several(name, subjects.length),
    asked: name,
    choices: choicesOf(asking, assessment, subjects, show),
  });
}

/**
 * The same within a question about more than that name: it is offered whole for each, since a choice of the name alone would lose the question.
 * @param ask the question with another phrase in the name's place
 */
export function askWhichIn(
  asking: Asking,
  assessment: Assessment,
  name: string,
  subjects: readonly AssessedSubject[],
  ask: (phrase: string) => string,
): Reply {
  const labels = choicesOf(asking, assessment, subjects).map(({ label }) => label);
  const isTyped = labels.every(
    (label, index) => exactly(assessment, label)[0]?.id === subjects[index]?.id && exactly(assessment, label).length === 1,
  );
  if (!isTyped) return askWhich(asking, assessment, name, subjects);
  const title = asking.words.conversation.several(name, subjects.length);
  return noticeCard(asking.cards, { title, examples: labels.slice(0, MOST_OFFERED).map((label) => `${ask(label)}?`) });
}

/** Nothing of that name: says so and why, and offers what was likely meant. */
export function offerNames(asking: Asking, assessment: Assessment, asked: Unfound): Reply {
  const { conversation } = asking.words;
  const { name, kind, mentioned } = asked;
  const offered = [...new Set([...mentioned, ...asked.nearest])].slice(0, MOST_OFFERED);
  if (mentioned.length > 1 && BETWEEN_NAMES.test(name)) {
    return choiceCard(asking.cards, { title: conversation.oneAtATime, asked: name, choices: choicesOf(asking, assessment, mentioned) });
  }
  // Where the name stands in the phrase, no old report is to blame.
  const because = mentioned.length === 0 && (offered.length === 0 || looksLikeName(name)) ? reasons(asking, assessment, name) : [];
  return choiceCard(asking.cards, {
    title: conversation.noneNamed(name, kind),
    lines: [...because, offered.length > 0 ? conversation.nearest : conversation.nothingNear],
    asked: name,
    choices: choicesOf(asking, assessment, offered),
  });
}

/** Labels tell the subjects apart, and can be typed; the VMM server is said where the cloud does not tell, and the host where neither does. */
export function choicesOf(
  asking: Asking,
  assessment: Assessment,
  subjects: readonly AssessedSubject[],
  show: (subject: AssessedSubject) => View = showSubject,
): Choices {
  const { describe } = asking.words.conversation;
  const ways = [
    (subject: AssessedSubject) => labelOf(asking, assessment, subject, false),
    (subject: AssessedSubject) => labelOf(asking, assessment, subject, true),
    (subject: AssessedSubject) => describe({ kind: subject.kind, name: nameOf(asking.cards, assessment, subject) }),
  ].map((label) => subjects.map(label));
  return subjects.map((subject, index) => {
    const labels = ways.find((each) => isAlone(each, index)) ?? ways.at(-1);
    return { label: labels?.[index] ?? '', show: show(subject) };
  });
}

function isAlone(labels: readonly string[], index: number): boolean {
  return labels.filter((label) => label === labels[index]).length === 1;
}

function showSubject(subject: AssessedSubject): View {
  return { view: 'subject', id: subject.id };
}

function labelOf(asking: Asking, assessment: Assessment, subject: AssessedSubject, withServer: boolean): string {
  const cloud = subject.kind === 'vm' ? assessment.byId.get(subject.cloudIds[0] ?? '')?.name : undefined;
  const server = subject.kind === 'vmmServer' ? undefined : assessment.byId.get(subject.vmmServerId ?? '')?.name;
  return asking.words.conversation.describe({
    kind: subject.kind,
    name: subject.name,
    ...(cloud !== undefined && { cloud }),
    ...(server !== undefined && (withServer || cloud === undefined) && { server }),
  });
}

/** Why a name may be missing: it has left the reports, its site sent none, an old one, or one with holes. */
function reasons(asking: Asking, assessment: Assessment, name: string): readonly string[] {
  const { because } = asking.words.conversation;
  const { language } = asking.words;
  const inventory = asking.assessments.inventory();
  const departed = inventory.departed.find((each) =>
    [each.name, each.fqdn].some((known) => known !== undefined && nameKey(known) === nameKey(name)),
  );
  const reports = assessment.sources.filter((source) => source.source === 'collector');
  return [
    ...(departed ? [because.departed(departed.name, formatDate(language, departed.until, asking.cards.timeZone))] : []),
    ...reports
      .filter((report) => report.state === 'stale' && report.observedAt !== undefined)
      .map((report) => because.staleReport(report.name, formatAge(language, report.observedAt ?? '', asking.cards.now))),
    ...assessment.planProblems.filter((problem) => problem.kind === 'unknownVmmServer').map((problem) => because.noReport(problem.name)),
    ...(reports.some((report) => report.state === 'absent')
      ? [assessment.subjects.some(({ kind }) => kind === 'host' || kind === 'vm') ? because.onlyListed : because.noReportAtAll]
      : []),
    ...inventory.vmmServers
      .filter((server) => inventory.unreadLists.some((list) => list.vmmServerId === undefined || list.vmmServerId === server.id))
      .map((server) => because.listUnread(server.name)),
  ];
}
