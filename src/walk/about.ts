/** Questions about requirements, from the results that are open: who can answer, what is to be mended, what Microsoft is silent about. */
import type { Assessment, Result } from '../readiness/assessment';
import { CATALOGUE, type RequirementId } from '../readiness/catalogue';
import { FORGOTTEN, type GivenAnswer, type PeoplesWord } from '../readiness/given';
import { isAzuresWord, isUnchosen } from '../readiness/people';
import { meantBy } from './said-before';
import { isTooOld, WALK_AREAS, walkAreaOf, type AboutRequirement, type Asked, type WalkArea, type WalkQuestion } from './question';

/** By requirement, then by subject. */
type WordsThatWait = ReadonlyMap<string, ReadonlyMap<string, GivenAnswer>>;

/** More failing requirements of one area than this are told on one card. */
const MOST_APART = 3;
/** A cloud with so many VMs in scope is asked about by itself. */
const MANY_VMS = 12;
const NO_CLOUDS: ReadonlySet<string> = new Set();

/** Questions about requirements. @param cloudByCloud whether many VMs are asked about cloud by cloud */
export function requirementQuestions(
  assessment: Assessment,
  open: ReadonlyMap<string, readonly Asked[]>,
  people: PeoplesWord,
  cloudByCloud: boolean,
): readonly WalkQuestion[] {
  const waiting = answersThatWait(people);
  const questions: WalkQuestion[] = [];
  const measured: AboutRequirement[] = [];
  const told: AboutRequirement[] = [];
  for (const { id } of CATALOGUE) {
    const asked = open.get(id);
    if (!asked) continue;
    const by = sorted(asked);
    questions.push(...answerQuestions(assessment, id, by.answer, waiting, cloudByCloud));
    const silent = about(id, 'accept', by.accept);
    if (silent) questions.push({ ...silent, does: 'accept' });
    const unsettled = about(id, 'look', by.look);
    if (unsettled) questions.push({ ...unsettled, does: 'fix' });
    const seen = about(id, 'fix', by.measured);
    const said = about(id, 'fix', by.told);
    if (seen) measured.push(seen);
    if (said) told.push({ ...said, id: `${said.id} told` });
  }
  return [...questions, ...WALK_AREAS.flatMap((area) => [...fixQuestions(area, measured, ''), ...fixQuestions(area, told, ' told')])];
}

/** How many questions there are at the least, however they are grouped: each requirement that a person may answer is asked about once. */
export function fewestQuestions(open: ReadonlyMap<string, readonly Asked[]>): number {
  return [...open.values()].filter((asked) => sorted(asked).answer.length > 0).length;
}

/** What is to be done about a result: answered, accepted, looked at again, mended and measured, mended and told. */
type Sort = 'answer' | 'accept' | 'look' | 'measured' | 'told';

type Sorted = Readonly<Record<Sort, readonly Asked[]>>;

/** What is open of one requirement is asked for twice, cloud by cloud and together. */
const SORTED = new WeakMap<readonly Asked[], Sorted>();

/** One verdict is mostly one object for thousands of VMs (`readiness/shared-verdicts.ts`), and is sorted once. */
function sorted(asked: readonly Asked[]): Sorted {
  const before = SORTED.get(asked);
  if (before) return before;
  const by: Record<Sort, Asked[]> = { answer: [], accept: [], look: [], measured: [], told: [] };
  const known = new Map<Result, readonly Sort[]>();
  for (const each of asked) {
    let sorts = known.get(each.result);
    if (!sorts) known.set(each.result, (sorts = sortsOf(each.result)));
    for (const sort of sorts) by[sort].push(each);
  }
  SORTED.set(asked, by);
  return by;
}

/** What somebody said not to hold, or the plan does not name, is settled by a word, what was measured by measuring again. */
function sortsOf(result: Result): readonly Sort[] {
  return [
    ...(isAnswerable(result) ? ['answer' as const] : []),
    ...(isSilent(result) ? ['accept' as const] : []),
    ...(isAzuresWord(result) ? ['look' as const] : []),
    ...(result.status === 'fail' ? [isSettledByWord(result) ? ('told' as const) : ('measured' as const)] : []),
  ];
}

/** @param how ends the name of those that are told on one card */
function fixQuestions(area: WalkArea, all: readonly AboutRequirement[], how: '' | ' told'): readonly WalkQuestion[] {
  const failing = all.filter((each) => each.area === area);
  if (failing.length > MOST_APART) return [{ id: `gaps ${area}${how}`, area, does: 'gaps', gaps: failing }];
  return failing.map((each) => ({ ...each, does: 'fix' }));
}

function answerQuestions(
  assessment: Assessment,
  requirement: RequirementId,
  asked: readonly Asked[],
  waiting: WordsThatWait,
  cloudByCloud: boolean,
): readonly WalkQuestion[] {
  const words = waiting.get(requirement);
  const large = cloudByCloud ? largeClouds(assessment, asked) : NO_CLOUDS;
  const area = walkAreaOf(requirement);
  const [first, ...others] = asked;
  // Mostly all are asked together, and nobody has said anything yet.
  if (first && large.size === 0 && (words === undefined || words.size === 0))
    return [{ id: groupName(requirement, undefined, undefined), area, does: 'answer', requirement, asked: [first, ...others] }];
  const groups = new Map<string, Group>();
  // By cloud first, and only then by name: of thousands that are asked the same, one name is made.
  const byCloud = new Map<string | undefined, Group>();
  for (const each of asked) {
    // What has run out is nothing to agree with.
    const awaits = words && each.result.unknown?.reason !== 'stale' ? words.get(each.subject.id) : undefined;
    const [of = ''] = each.subject.cloudIds;
    const cloud = large.has(of) ? of : undefined;
    const known = awaits ? groups.get(groupName(requirement, cloud, awaits)) : byCloud.get(cloud);
    if (known) {
      known.asked.push(each);
      continue;
    }
    const group: Group = { asked: [each], ...(cloud !== undefined && { cloud }), ...(awaits && { awaits }) };
    groups.set(groupName(requirement, cloud, awaits), group);
    if (!awaits) byCloud.set(cloud, group);
  }
  return [...groups].map(([id, { asked: of, ...more }]) => ({ id, area, does: 'answer', requirement, asked: of, ...more }));
}

/** Those who are asked the same at once. */
interface Group {
  readonly asked: [Asked, ...Asked[]];
  readonly cloud?: string;
  readonly awaits?: GivenAnswer;
}

function groupName(requirement: RequirementId, cloud: string | undefined, awaits: GivenAnswer | undefined): string {
  return [`answer ${requirement}`, ...(cloud === undefined ? [] : [cloud]), ...(awaits ? [`second ${awaits.by.id}`] : [])].join(' ');
}

function about(requirement: RequirementId, does: string, [first, ...others]: readonly Asked[]): AboutRequirement | undefined {
  return first && { id: `${does} ${requirement}`, area: walkAreaOf(requirement), requirement, asked: [first, ...others] };
}

/**
 * Yes, said by one person where a second must agree; by requirement and subject. The newest counts, and a no ends it. Whoever was forgotten
 * could be anybody, also the one who agrees.
 */
function answersThatWait({ answers }: PeoplesWord): WordsThatWait {
  const waiting = new Map<string, Map<string, GivenAnswer>>(
    CATALOGUE.filter(({ secondPerson }) => secondPerson).map(({ id }) => [id, new Map<string, GivenAnswer>()]),
  );
  for (const given of answers) {
    const words = waiting.get(given.requirement);
    if (!words) continue;
    for (const { id } of meantBy(given)) {
      if (given.answer === 'met' && !given.secondedBy && !given.endedFor?.includes(id) && !given.by.id.startsWith(FORGOTTEN))
        words.set(id, given);
      else words.delete(id);
    }
  }
  return waiting;
}

/** A gap that a person's word closes: it was a person's word that opened it, or the plan names nothing that could be read. */
export function isSettledByWord(result: Result): boolean {
  return result.confirmed !== undefined || isUnchosen(result);
}

/** Whether a person's word counts here: nothing was measured. */
export function isOpenToWord(result: Result): boolean {
  if (result.confirmed || isUnchosen(result)) return true;
  return isAnswerable(result);
}

function isSilent({ unknown, finding }: Result): boolean {
  return unknown?.reason === 'sourcesSilent' && finding?.confirmable !== true;
}

/** What readiness/people settles by a confirmation, and Azure has not spoken of. */
function isAnswerable(result: Result): boolean {
  return result.status === 'unknown' && !isTooOld(result) && !isSilent(result) && !isAzuresWord(result);
}

/**
 * "BitLocker off in all 62 VMs in Gold?" is easier to answer than about all VMs of all clouds. Clouds with many VMs in scope are asked about one
 * by one, the others together; what was answered before changes nothing in that. Only for what nothing could have read.
 */
function largeClouds(assessment: Assessment, asked: readonly Asked[]): ReadonlySet<string> {
  const [first] = asked;
  if (
    first?.subject.kind !== 'vm' ||
    asked.some(({ result }) => result.unknown?.reason !== 'notAnswered' && result.unknown?.source !== 'person')
  )
    return NO_CLOUDS;
  return cloudsOfMany(assessment);
}

/** By assessment: the same for every requirement. */
const CLOUDS_OF_MANY = new WeakMap<Assessment, ReadonlySet<string>>();

/** The clouds that hold many VMs in scope, where there are several. */
function cloudsOfMany(assessment: Assessment): ReadonlySet<string> {
  const known = CLOUDS_OF_MANY.get(assessment);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { kind, inScope, cloudIds } of assessment.subjects) {
    const [cloud] = cloudIds;
    if (kind === 'vm' && inScope && cloud !== undefined) counts.set(cloud, (counts.get(cloud) ?? 0) + 1);
  }
  const large = [...counts].filter(([, count]) => count >= MANY_VMS).map(([cloud]) => cloud);
  const clouds = large.length > 1 ? new Set(large) : NO_CLOUDS;
  CLOUDS_OF_MANY.set(assessment, clouds);
  return clouds;
}
