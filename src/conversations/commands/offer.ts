/** What is said when a name does not mean exactly one thing: the choice, or why there is none. */
import { choiceCard } from '../../cards/choice';
import type { Reply } from '../../cards/reply';
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import type { SubjectKind } from '../../readiness/subjects';
import { formatAge, formatDate } from '../../words/format';
import type { Asking } from '../asking';
import type { NameMatch } from '../names';

interface Asked {
  readonly name: string;
  readonly kind: SubjectKind | undefined;
}

/** Several of that name, or none: a card that asks back with buttons and says why. */
export function offerNames(asking: Asking, assessment: Assessment, asked: Asked, match: Exclude<NameMatch, { found: 'one' }>): Reply {
  const { conversation } = asking.words;
  if (match.found === 'several') {
    return choiceCard(asking.cards, {
      title: conversation.several(asked.name, match.subjects.length),
      asked: asked.name,
      choices: match.subjects.map((subject) => choiceOf(asking, assessment, subject)),
    });
  }
  const near = match.nearest.length > 0 ? conversation.nearest : conversation.nothingNear;
  return choiceCard(asking.cards, {
    title: conversation.noneNamed(asked.name, asked.kind),
    lines: [...reasons(asking, assessment, asked.name), near],
    asked: asked.name,
    choices: match.nearest.map((subject) => choiceOf(asking, assessment, subject)),
  });
}

function choiceOf(asking: Asking, assessment: Assessment, subject: AssessedSubject): Parameters<typeof choiceCard>[1]['choices'][number] {
  const cloud = subject.kind === 'vm' ? assessment.byId.get(subject.cloudIds[0] ?? '')?.name : undefined;
  const server = subject.kind === 'vmmServer' ? undefined : assessment.byId.get(subject.vmmServerId ?? '')?.name;
  return {
    label: asking.words.conversation.describe({
      kind: subject.kind,
      name: subject.name,
      ...(cloud !== undefined && { cloud }),
      ...(server !== undefined && { server }),
    }),
    show: { view: 'subject', id: subject.id },
  };
}

/** Why a name may be missing: it has left the reports, its site sent none, an old one, or one with holes. */
function reasons(asking: Asking, assessment: Assessment, name: string): readonly string[] {
  const { because } = asking.words.conversation;
  const { language } = asking.words;
  const inventory = asking.assessments.inventory();
  const departed = inventory.departed.find((each) => [each.name, each.fqdn].some((known) => known?.toLowerCase() === name.toLowerCase()));
  const reports = assessment.sources.filter((source) => source.source === 'collector');
  return [
    ...(departed ? [because.departed(departed.name, formatDate(language, departed.until))] : []),
    ...reports
      .filter((report) => report.state === 'stale' && report.observedAt !== undefined)
      .map((report) => because.staleReport(report.name, formatAge(language, report.observedAt ?? '', asking.cards.now))),
    ...assessment.planProblems.filter((problem) => problem.kind === 'unknownVmmServer').map((problem) => because.noReport(problem.name)),
    ...(reports.some((report) => report.state === 'absent') ? [because.noReportAtAll] : []),
    ...inventory.vmmServers
      .filter((server) => inventory.unreadLists.some((list) => list.vmmServerId === undefined || list.vmmServerId === server.id))
      .map((server) => because.listUnread(server.name)),
  ];
}
