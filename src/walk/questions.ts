/**
 * The questions of the walk: named, grouped, in the founding page's order. Pure: what is asked follows from the assessment and from what people
 * have said, so a changed catalogue, a restart or somebody else's answer only changes which questions there are.
 */
import type { Assessment } from '../readiness/assessment';
import type { RequirementId } from '../readiness/catalogue';
import { isUnreported } from '../readiness/source-states';
import { TOLD_LISTS, type PeoplesWord, type ToldList } from '../readiness/given';
import { fewestQuestions, requirementQuestions } from './about';
import { withSaidBefore } from './said-before';
import { isTooOld, LIST_AREAS, WALK_AREAS, type Asked, type WalkQuestion } from './question';

/** From more questions than this on, VMs are asked about together. */
const MOST_QUESTIONS = 25;

/** What the list of VMs answers, which is asked for after the hosts. */
const SAID_BY_VMS: ReadonlySet<string> = new Set<RequirementId>(['host.vms']);
const NOTHING: ReadonlySet<string> = new Set();

/** The questions of an assessment, by what people had said; worked out once, since a turn looks at them several times. */
const KNOWN = new WeakMap<Assessment, { readonly people: PeoplesWord; readonly questions: readonly WalkQuestion[] }>();

/** Everything that is to be asked now, in order. What was measured and holds, or was said and still counts, is not among it. */
export function walkQuestions(assessment: Assessment, people: PeoplesWord): readonly WalkQuestion[] {
  const known = KNOWN.get(assessment);
  if (known?.people === people) return known.questions;
  const questions = questionsOf(assessment, people);
  KNOWN.set(assessment, { people, questions });
  return questions;
}

function questionsOf(assessment: Assessment, people: PeoplesWord): readonly WalkQuestion[] {
  const lists = listQuestions(assessment, people);
  const open = openResults(assessment, lists.some(({ list }) => list === 'vms') ? SAID_BY_VMS : NOTHING);
  if (fewestQuestions(open) > MOST_QUESTIONS) return questionsFrom(assessment, lists, open, people, false);
  const apart = questionsFrom(assessment, lists, open, people, true);
  return apart.length <= MOST_QUESTIONS ? apart : questionsFrom(assessment, lists, open, people, false);
}

function questionsFrom(
  assessment: Assessment,
  lists: readonly WalkQuestion[],
  open: ReadonlyMap<string, readonly Asked[]>,
  people: PeoplesWord,
  cloudByCloud: boolean,
): readonly WalkQuestion[] {
  const all = [...lists, ...reportQuestions(assessment, open), ...requirementQuestions(assessment, open, people, cloudByCloud)];
  return WALK_AREAS.flatMap((area) => all.filter((question) => question.area === area)).map((question) =>
    withSaidBefore(question, people.answers),
  );
}

/** @param later requirements that a list still to come will answer */
function openResults(assessment: Assessment, later: ReadonlySet<string>): ReadonlyMap<string, readonly Asked[]> {
  const open = new Map<string, Asked[]>();
  for (const subject of assessment.subjects) {
    if (!subject.inScope) continue;
    for (const result of subject.results) {
      if (
        result.level === 'advice' ||
        result.waived ||
        later.has(result.requirement) ||
        (result.status !== 'unknown' && result.status !== 'fail')
      )
        continue;
      const known = open.get(result.requirement);
      if (known) known.push({ subject, result });
      else open.set(result.requirement, [{ subject, result }]);
    }
  }
  return open;
}

/** Where no report has come at all and nobody has listed it. */
function listQuestions(assessment: Assessment, { told }: PeoplesWord): readonly Extract<WalkQuestion, { does: 'list' }>[] {
  if (!isUnreported(assessment)) return [];
  return TOLD_LISTS.filter((list) => told?.[list] === undefined && !isImplied(assessment, list)).map((list) => ({
    id: `list ${list}`,
    area: LIST_AREAS[list],
    does: 'list',
    list,
  }));
}

/** Clouds are told by the places of what was listed. */
function isImplied(assessment: Assessment, list: ToldList): boolean {
  return list === 'clouds' && assessment.subjects.some(({ kind }) => kind === 'cloud');
}

/** One for each source whose evidence is too old. */
function reportQuestions(assessment: Assessment, open: ReadonlyMap<string, readonly Asked[]>): readonly WalkQuestion[] {
  const bySource = new Map<string, Asked[]>();
  for (const all of open.values()) {
    for (const asked of all) {
      if (!isTooOld(asked.result)) continue;
      const server = asked.result.unknown?.source === 'azure' ? '' : (asked.subject.vmmServerId ?? '');
      const known = bySource.get(server);
      if (known) known.push(asked);
      else bySource.set(server, [asked]);
    }
  }
  return [...bySource].flatMap(([serverId, [first, ...others]]): WalkQuestion[] => {
    if (!first) return [];
    const server = assessment.byId.get(serverId)?.name;
    const subjects = new Set([first, ...others].map(({ subject }) => subject.id)).size;
    const isAzure = first.result.unknown?.source === 'azure';
    const named = isAzure ? { id: 'report azure', area: 'account' as const } : { id: `report ${serverId}`, area: 'vmm' as const };
    return [{ ...named, does: 'report', subjects, asked: [first, ...others], ...(!isAzure && server !== undefined && { server }) }];
  });
}
