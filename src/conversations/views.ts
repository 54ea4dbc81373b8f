/** Pressed buttons: what they carry is parsed before it is believed, and shown from today's facts. */
import { z } from 'zod';
import { AREAS, type ViewAction, type View, type Was } from '../cards/actions';
import { explanationCard, type About } from '../cards/explanation';
import { gapsCard } from '../cards/gaps';
import { listCard } from '../cards/list';
import { noticeCard } from '../cards/notice';
import type { Reply } from '../cards/reply';
import { subjectCard } from '../cards/subject';
import { areaReadiness } from '../cards/areas';
import { summaryCard } from '../cards/summary';
import { wasOf } from '../cards/was';
import { whatFirstCard } from '../cards/what-first';
import type { Recheck } from '../assessments/assessments';
import type { Asker } from '../assessments/ports';
import type { Assessment } from '../readiness/assessment';
import { EDITIONS, editionByName } from '../readiness/editions';
import { READINESSES, SUBJECT_KINDS } from '../readiness/subjects';
import { LANGUAGES } from '../words/language';
import { askerOfAll, askerOfSubject } from './asker';
import { answerAlone, answerWithin, type Asking } from './asking';
import { editionListReply } from './commands/edition';
import { judgedUnder } from './editions';
import { helpReply } from './commands/help';
import { requirementNamed } from './commands/explain';
import type { Answer } from './turn';
import { asideReply } from './walk/aside-list';
import { withWayBack } from './walk/way-back';
import { openWalk } from './walk/walk';
import { whereReply } from './walk/where';
import { answersReply } from './walk/who-answered';

const id = z.string().min(1).max(1000);
const page = z.number().int().min(0).max(100_000);

const readiness = z.enum(READINESSES);

const EDITION_NAMES = EDITIONS.map(({ name }) => name);

const filter = z.object({
  kind: z.enum(SUBJECT_KINDS).optional(),
  readiness: z.array(readiness).max(5).optional(),
  within: id.optional(),
});

const view = z.discriminatedUnion('view', [
  z.object({ view: z.literal('help') }),
  z.object({ view: z.literal('summary'), area: z.enum(AREAS).optional() }),
  z.object({ view: z.literal('subject'), id }),
  z.object({ view: z.literal('list'), filter, page }),
  z.object({ view: z.literal('gaps'), page }),
  z.object({ view: z.literal('whatFirst'), page, within: id.optional(), edition: z.enum(EDITION_NAMES).optional() }),
  z.object({ view: z.literal('edition'), edition: z.enum(EDITION_NAMES), page }),
  z.object({ view: z.literal('answers'), page }),
  z.object({ view: z.literal('aside'), page }),
  z.object({ view: z.literal('explanation'), requirement: id, subject: id.optional() }),
]) satisfies z.ZodType<View>;

const requirements = z.array(z.string().min(1).max(100)).max(100);
const open = z.strictObject({ fail: requirements, unknown: requirements, warn: requirements });
const was = z.strictObject({ readiness, open: open.optional() }) satisfies z.ZodType<Was>;

const carried = z.object({
  // What a card said is only shown again: a press that carries nothing sensible of it still works.
  action: z.object({
    do: z.enum(['show', 'recheck']),
    show: view,
    language: z.enum(LANGUAGES),
    was: was.optional().catch(undefined),
    beneath: z.literal(true).optional().catch(undefined),
  }),
}) satisfies z.ZodType<{ action: ViewAction }>;

/** The action a button carried, or undefined when it is none of ours. */
export function parseAction(data: unknown): ViewAction | undefined {
  const parsed = carried.safeParse(data);
  return parsed.success ? parsed.data.action : undefined;
}

/** Answers a press: looking answers the clicker alone; a re-check reads Azure and edits the card for all. */
export async function answerAction(asking: Asking, action: ViewAction): Promise<Answer> {
  const { show: wanted, was } = action;
  // What people said is not measured again.
  if (action.do === 'show' || wanted.view === 'answers' || wanted.view === 'aside') {
    const shown = await withWayBack(asking, await look(asking, wanted));
    return action.beneath ? answerAlone(whereReply(await openWalk(asking)), shown) : answerAlone(shown);
  }
  const at = await asking.assessments.current();
  const work = asking.assessments.recheck(askerOf(asking, wanted, at)).then((recheck) => showChange(asking, wanted, was, recheck));
  return answerWithin(asking.clock, work, () => showChecking(asking, wanted, at));
}

/** Lists show how many there are, and not what went wrong. */
function askerOf(asking: Asking, wanted: Judged, at: Assessment): Asker | undefined {
  if (wanted.view === 'subject') return askerOfSubject(asking, at, wanted.id);
  if (wanted.view === 'summary') return askerOfAll(asking, wanted.area);
  return wanted.view === 'gaps' ? askerOfAll(asking) : undefined;
}

/** A view of verdicts. */
type Judged = Exclude<View, { view: 'answers' | 'aside' }>;

async function look(asking: Asking, wanted: View): Promise<Reply> {
  if (wanted.view === 'aside') return asideReply(await openWalk(asking), wanted.page);
  const assessment = await asking.assessments.current();
  if (wanted.view === 'answers') return answersReply({ asking, assessment, people: await asking.assessments.people() }, wanted.page);
  return show(asking, wanted, assessment);
}

/** The card as it stands, saying who asked for the re-check that is under way. */
function showChecking(asking: Asking, wanted: Judged, assessment: Assessment): Reply {
  const checking = { checkingFor: asking.turn.person.name };
  const subject = wanted.view === 'subject' ? assessment.byId.get(wanted.id) : undefined;
  if (subject) return subjectCard(asking.cards, assessment, subject, checking);
  if (wanted.view === 'gaps') return gapsCard(asking.cards, assessment, wanted.page, checking);
  if (wanted.view !== 'summary') return show(asking, wanted, assessment);
  return summaryCard(asking.cards, assessment, { ...(wanted.area && { area: wanted.area }), change: checking });
}

/** A view made from an assessment. */
function show(asking: Asking, wanted: Judged, assessment: Assessment): Reply {
  const { cards, words } = asking;
  switch (wanted.view) {
    case 'help':
      return helpReply(asking);
    case 'summary':
      return summaryCard(cards, assessment, { ...(wanted.area && { area: wanted.area }) });
    case 'subject': {
      const subject = assessment.byId.get(wanted.id);
      return subject ? subjectCard(cards, assessment, subject) : gone(asking);
    }
    case 'list':
      return listCard(cards, assessment, wanted.filter, wanted.page);
    case 'gaps':
      return gapsCard(cards, assessment, wanted.page);
    case 'whatFirst': {
      const judged = judgedUnder(asking, assessment, wanted.edition && editionByName(wanted.edition));
      const place = wanted.within === undefined ? undefined : judged.assessment.byId.get(wanted.within);
      return wanted.within !== undefined && !place
        ? gone(asking)
        : whatFirstCard(judged.asking.cards, judged.assessment, wanted.page, place);
    }
    case 'edition':
      return editionListReply(asking, assessment, editionByName(wanted.edition), wanted.page);
    case 'explanation': {
      const requirement = requirementNamed(wanted.requirement);
      if (requirement)
        return explanationCard(cards, requirement, asking.assessments.edition, foundOn(assessment, requirement.id, wanted.subject));
      return noticeCard(cards, { title: words.conversation.unknownRequirement(wanted.requirement) });
    }
  }
}

/** What was found on the subject that an explanation was asked from; undefined when there is none, or it is gone. */
function foundOn(assessment: Assessment, requirement: string, id: string | undefined): About | undefined {
  const subject = id === undefined ? undefined : assessment.byId.get(id);
  const result = subject?.results.find((each) => each.requirement === requirement);
  return subject && result && { subject, result };
}

/**
 * The same view after a re-check, with who pressed and what it said before: what its button carries, since others may have
 * had Azure read since; without that, what was known when the button was pressed.
 */
function showChange(asking: Asking, wanted: Judged, was: Was | undefined, { before, after }: Recheck): Reply {
  const at = after.takenAt;
  const pressedBy = asking.turn.person.name;
  const fresh: Asking = { ...asking, cards: { ...asking.cards, now: at } };
  if (wanted.view === 'subject') {
    const known = before.byId.get(wanted.id);
    const subject = after.byId.get(wanted.id);
    if (!subject) return gone(fresh);
    const earlier = was ?? (known && wasOf(known));
    return subjectCard(fresh.cards, after, subject, earlier && { before: earlier, pressedBy, at });
  }
  if (wanted.view === 'summary') {
    const { area } = wanted;
    const earlier = was?.readiness ?? areaReadiness(before, area);
    return summaryCard(fresh.cards, after, { ...(area && { area }), change: { before: earlier, pressedBy, at } });
  }
  if (wanted.view === 'gaps')
    return gapsCard(fresh.cards, after, wanted.page, { before: was?.readiness ?? before.readiness, pressedBy, at });
  return show(fresh, wanted, after);
}

function gone(asking: Asking): Reply {
  const { gone: words } = asking.words.conversation;
  return noticeCard(asking.cards, { title: words.title, lines: [words.line] });
}
