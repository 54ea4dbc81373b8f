/** The steps of the walk that are no answers: back, stop, again, where are we; and the answers to lists and to what Microsoft is silent about. */
import { nameKey } from '../../readiness/name-key';
import { noticeCard } from '../../cards/notice';
import { shownName } from '../../cards/text';
import type { Told } from '../../readiness/given';
import type { Plan, Waiver } from '../../readiness/plan';
import { isoTime } from '../../support/clock';
import { formatDate, formatList, formatSome } from '../../words/format';
import type { ListedItem, ReadList } from '../../walk/lists';
import type { WalkQuestion } from '../../walk/question';
import { nameAgain } from '../../walk/naming';
import { back, begin, goOn, nothingAsked, took } from '../../walk/state';
import { askerOfQuestion } from '../asker';
import { actorOf, answer, answerAlone, answerOnceRead, asking as askAgain, findAgain, type Asking } from '../asking';
import type { Answer } from '../turn';
import { afterOthers } from './answers';
import { nextReply, show, showNext } from './go-on';
import { carry, questionReply } from './pages';
import { keep, openWalk, questionNamed, record, type Walk } from './walk';
import { countText, whomText } from './whom';
import { living } from './living';
import { reasonOf } from './reason';
import { whereReply } from './where';

/** `start`, `continue`: a new round, or the one under way. */
export async function walkOn(walk: Walk, how: 'begin' | 'goOn'): Promise<Answer> {
  const { asking, questions, state } = walk;
  // What set-up waits for here waits no longer: the walk asks now.
  asking.waiting.delete(asking.turn.conversation.root);
  const begun = how === 'begin' ? begin(state) : goOn(state, questions, asking.turn.person, asking.cards.now);
  return showNext((await keep(walk, { state: begun }, [])) ?? (await openWalk(asking)));
}

export async function stop(walk: Walk): Promise<Answer> {
  const { asking, state } = walk;
  const { stopped, buttons } = asking.words.walk;
  const rests = { ...nothingAsked(state, asking.turn.conversation.root), isUnderWay: false };
  const kept = await keep(walk, { state: rests }, []);
  if (!kept) return stop(await openWalk(asking));
  const action = carry(kept, undefined, 'goOn');
  const title = asking.cards.demo ? stopped.inDemo : stopped.title;
  return answer(noticeCard(asking.cards, { title, lines: [stopped.line], buttons: [{ title: buttons.goOn, action }] }));
}

/** One step back: what was put aside is asked again, what was answered is shown with its answer. */
export async function stepBack(walk: Walk): Promise<Answer> {
  const { asking } = walk;
  const { noted } = asking.words.walk;
  const { state, step } = back(walk.state);
  if (!step) return showNext(walk, [noted.nothingBack]);
  const kept = await keep(walk, { state }, []);
  if (!kept) return stepBack(await openWalk(asking));
  const isAsked = step.answers.length === 0 && kept.questions.some(({ id }) => id === step.question);
  const question = questionNamed(kept, isAsked ? step.question : nameAgain(kept.assessment, step));
  return question ? show(kept, question, [noted.back]) : showNext(kept, [noted.back]);
}

export function where(walk: Walk): Answer {
  return answer(living(walk, whereReply(walk)));
}

/** Reads Azure again, and asks the same question if it is still open. */
export function again(walk: Walk, question: WalkQuestion | undefined): Promise<Answer> {
  const { asking } = walk;
  const work = asking.assessments.recheck(askerOfQuestion(asking, question)).then(async ({ after }) => {
    const fresh = await openWalk({ ...asking, cards: { ...asking.cards, now: after.takenAt } });
    if (!question) return living(fresh, whereReply(fresh));
    const { mended } = asking.words.walk.noted;
    const open = questionNamed(fresh, question.id);
    if (!open) return nextReply(fresh, [mended]);
    const still = stillText(fresh, open);
    const [reply] = (await show(fresh, open, [still])).replies;
    return reply ?? questionReply(fresh, open, [still]);
  });
  return answerOnceRead(asking, work, [{ title: asking.words.walk.buttons.goOn, action: carry(walk, undefined, 'goOn') }]);
}

/** Looking again looks at Azure; what a report says is as old as the report. */
function stillText({ asking }: Walk, question: WalkQuestion): string {
  const { still, stillReported } = asking.words.walk.noted;
  const first = 'asked' in question ? question.asked[0] : question.does === 'gaps' ? question.gaps[0]?.asked[0] : undefined;
  const isReported = first?.result.evidence.some(({ source }) => source === 'collector') ?? false;
  return isReported ? stillReported : still;
}

/** Keeps a list of what there is, where no report has come. @param vms that the same table tells, beside its hosts */
export async function keepList(
  walk: Walk,
  question: Extract<WalkQuestion, { does: 'list' }>,
  read: ReadList,
  vms?: readonly ListedItem[],
): Promise<Answer> {
  const { asking, people } = walk;
  const { unclear, noted } = asking.words.walk;
  if (read.read !== 'items') {
    if (read.read === 'tooMany') return show(walk, question, [unclear.tooMany(read.most)]);
    if (read.read === 'noHeader' || read.read === 'noNames') return show(walk, question, [unclear[read.read]]);
    return show(walk, question, [unclear[read.read](read.lines.slice(0, 10).map(String).join(', '))]);
  }
  const { by: _by, at: _at, ...before } = people.told ?? { by: asking.turn.person, at: '' };
  const items = question.list === 'vmmServers' || question.list === 'clouds' ? read.items.map(({ name }) => name) : read.items;
  const beside = vms && before.vms === undefined ? { vms } : {};
  const told: Told = { ...before, ...beside, [question.list]: items, by: asking.turn.person, at: asking.cards.now };
  const state = took(walk.state, { question: question.id, answers: [] });
  // A VM lies in one cloud, and two of one name are two; a host may belong to several.
  const count = question.list === 'vms' ? read.items.length : new Set(read.items.map(({ name }) => nameKey(name))).size;
  const kept = await keep(walk, { state, told }, [record(walk, 'told', { list: question.list, count })]);
  if (!kept) return afterOthers(walk, question, (fresh, today) => keepList(fresh, today, read, vms));
  const counts = [
    countText(asking.words, question.list, count),
    ...(beside.vms ? [countText(asking.words, 'vms', beside.vms.length)] : []),
  ];
  const counted = formatList(asking.words.language, counts);
  const twice = read.twice ?? [];
  const once = twice.length === 0 ? [] : [noted.once(formatSome(asking.words.language, twice.map(shownName)), twice.length)];
  return showNext(kept, [noted.told(counted), ...(question.list === 'vms' ? once : [])]);
}

/** Accepts what Microsoft is silent about: a waiver of the plan. @param until milliseconds */
export async function accept(
  walk: Walk,
  question: Extract<WalkQuestion, { does: 'accept' }>,
  reason: string,
  until: number,
): Promise<Answer> {
  const { asking, assessment } = walk;
  const subjects = question.asked.map(({ subject }) => subject);
  const waivers = subjects.map(({ kind, id }): Waiver => ({
    requirement: question.requirement,
    subject: kind === 'plan' ? { kind } : { kind, id },
    by: asking.turn.person.name,
    reason: reasonOf(reason),
    until: isoTime(until),
  }));
  const changed = await amend(asking, waivers);
  if (changed === 'refused') return answerAlone(noticeCard(asking.cards, { title: asking.words.walk.waive.ownersOnly, kind: 'warning' }));
  if (changed === 'stale')
    return afterOthers({ ...walk, asking: (await today(asking)) ?? asking }, question, (fresh, open) => accept(fresh, open, reason, until));
  const fresh = await openWalk(changed);
  const { noted } = asking.words.walk;
  const kept = (await keep(fresh, { state: took(fresh.state, { question: question.id, answers: [] }) }, [])) ?? fresh;
  const whom = whomText(asking.words, assessment, subjects);
  return showNext(kept, [
    `${noted.accepted(formatDate(asking.words.language, isoTime(until), asking.cards.timeZone))}${whom === '' ? '' : ` (${whom})`}`,
  ]);
}

/** Adds waivers to the plan; those of the same requirement and subject make room. */
export async function amend(asking: Asking, waivers: readonly Waiver[]): Promise<Asking | 'refused' | 'stale'> {
  const { plan } = asking.plan;
  const replaced = new Set(waivers.map(keyOf));
  const changed: Plan = { ...plan, waivers: [...plan.waivers.filter((each) => !replaced.has(keyOf(each))), ...waivers] };
  const result = await asking.plans.amend(actorOf(asking.turn), asking.plan, changed);
  if (result.done !== 'changed') return result.done;
  asking.changes.tell(asking.plan.id);
  return (await today(asking)) ?? 'stale';
}

function keyOf({ requirement, subject }: Waiver): string {
  return JSON.stringify([requirement, subject]);
}

/** The same turn with the plan as it stands now. */
async function today(asking: Asking): Promise<Asking | undefined> {
  return askAgain(await findAgain(asking));
}
