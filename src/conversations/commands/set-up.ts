/** `set up`, `plan`, and what else an administrator says about the plan of a conversation. */
import { noticeCard } from '../../cards/notice';
import { setUpCard } from '../../cards/setup';
import { formatSome, formatZonedTime } from '../../words/format';
import type { Link } from '../../plans/ports';
import type { Changed, PlanInUse } from '../../plans/plans';
import { nameKey } from '../../readiness/name-key';
import { namesIn } from '../../setup/typed';
import { actorOf, answer, type Speaking } from '../asking';
import { match, type Heard, type Patterns, type Said } from '../said';
import { refuse, standing } from '../setup/answers';
import { carry, planPage } from '../setup/pages';
import { namesReported } from '../setup/offers';
import { answerPlace } from '../places';
import { startSetUp } from '../setup/start';
import { refuseGuest } from '../watch/here';
import type { Answer } from '../turn';
import type { Command, Understood } from './command';

const SET_UP: Patterns = { en: [/^set ?up(?: (?<name>.+))?$/], sv: [/^konfigurera(?: (?<name>.+))?$/] };
const PLAN: Patterns = { en: [/^(?:show )?(?:the )?plan$/], sv: [/^(?:visa )?plan(?:en)?$/] };
const CLOSE: Patterns = { en: [/^close (?:the )?plan$/], sv: [/^stang plan(?:en)?$/] };
const UNLINK: Patterns = { en: [/^unlink(?: the plan)?$/], sv: [/^koppla bort(?: planen)?$/] };
const UNCHOOSE: Patterns = { en: [/^change (?:the )?plan$/], sv: [/^byt plan$/] };
const LANGUAGE: Patterns = { en: [/^language (?<name>english|swedish)$/], sv: [/^sprak (?<name>svenska|engelska)$/] };
const TIME_ZONE: Patterns = { en: [/^time ?zone (?<name>\S+)$/], sv: [/^tidszon (?<name>\S+)$/] };
const VIEW: Patterns = { en: [/^view (?<name>.+)$/], sv: [/^vy (?<name>.+)$/] };
const CHANGES: Patterns = { en: [/^(?:plan )?changes$/], sv: [/^(?:planens )?andringar$/] };

const ALL_CLOUDS = /^(?:all|alla|allt)$/i;
const MOST_CHANGES = 12;
const MOST_TRIES = 3;

type Run = (speaking: Speaking, heard: Heard) => Promise<Answer | undefined>;

function command(patterns: Patterns, run: Run): Command {
  return {
    name: 'setUp',
    parse(said: Said): Understood | undefined {
      const heard = match(said, patterns);
      return heard && { ...(heard.language && { language: heard.language }), runAnywhere: (speaking) => run(speaking, heard) };
    },
  };
}

/** The plan set here, with its link; else the answer that says there is none. */
function withPlan(run: (speaking: Speaking, plan: PlanInUse, link: Link, heard: Heard) => Promise<Answer>): Run {
  return (speaking, heard) => {
    const { place, words, cards } = speaking;
    if (place.found === 'plan' && place.link) return run(speaking, place.plan, place.link, heard);
    if (place.found === 'refused') return answerPlace(speaking);
    const title = place.found === 'plan' ? words.setup.notFromChat : words.setup.noPlan;
    return Promise.resolve(answer(noticeCard(cards, { title, kind: 'warning' })));
  };
}

const close = withPlan(async (speaking, plan) => {
  if (!speaking.plans.isAdministrator(speaking.turn.person)) return refuse(speaking);
  const { setup: words } = speaking.words;
  const links = await speaking.plans.linksOf(plan.id);
  const buttons = [
    { title: words.buttons.close, action: carry(speaking, plan, 'road', 'close') },
    { title: words.buttons.plan, action: carry(speaking, plan, 'road', 'plan') },
  ];
  return answer(setUpCard(speaking.cards, { title: words.close.title(plan.plan.name), lead: words.close.line(links.length), buttons }));
});

const unlink = withPlan(async (speaking, plan, link) => {
  const { plans, alerts, turn } = speaking;
  let result = { done: 'stale' } as Changed;
  await alerts.endWatch(turn.conversation.root, actorOf(turn).person, async () => {
    result = await plans.unlink(actorOf(turn), link);
  });
  if (result.done !== 'changed') return standing(speaking, speaking.waiting, result);
  speaking.waiting.delete(speaking.turn.conversation.root);
  return answer(noticeCard(speaking.cards, { title: speaking.words.setup.unlinked(plan.plan.name) }));
});

/** A personal chat's own choice is taken back by the person whose chat it is. */
const unchoose = withPlan(async (speaking, _plan, link) => {
  if (link.basis !== 'chosen') return answer(noticeCard(speaking.cards, { title: speaking.words.setup.noPlan, kind: 'warning' }));
  await speaking.plans.forgetChoice(actorOf(speaking.turn), link);
  return answer(noticeCard(speaking.cards, { title: speaking.words.setup.settings.unchosen }));
});

const language = withPlan(async (speaking, _plan, link, { groups }) => {
  const to = /^(?:swedish|svenska)$/i.test(groups['name'] ?? '') ? 'sv' : 'en';
  return adjusted(speaking, link, { language: to }, speaking.words.setup.settings.language);
});

/** Of a conversation with a link, the link's; elsewhere the watch has one of its own. */
const timeZone: Run = async (speaking, heard) => {
  const { place, words, cards } = speaking;
  const { settings } = words.setup;
  const typed = heard.groups['name'] ?? '';
  const zone = knownZone(typed);
  if (zone === undefined) return answer(noticeCard(cards, { title: settings.noTimeZone(typed), kind: 'warning' }));
  const set = withPlan((_, _plan, link) => adjusted(speaking, link, { timeZone: zone }, settings.timeZone(zone)));
  return place.found === 'plan' && !place.link ? zoneOfWatch(speaking, zone) : set(speaking, heard);
};

/** The plan is the bot's own, or one's own to look at: only what is told here has a time zone to keep. */
async function zoneOfWatch(speaking: Speaking, zone: string): Promise<Answer> {
  const { alerts, turn, words, cards } = speaking;
  const refused = cards.shared ? await refuseGuest(speaking) : undefined;
  if (refused) return refused;
  const { card } = words.watch;
  if (await alerts.watch(turn.conversation.root)) {
    await moveWatch(speaking, { timeZone: zone });
    return answer(noticeCard(cards, { title: words.setup.settings.watchZone(zone) }));
  }
  return answer(noticeCard(cards, { title: card.notWatching[cards.shared ? 'shared' : 'personal'], lines: [card.notWatchingLine] }));
}

const view = withPlan(async (speaking, plan, link, { groups }) => {
  const { settings } = speaking.words.setup;
  const wanted = groups['name'] ?? '';
  if (ALL_CLOUDS.test(wanted)) return adjusted(speaking, link, { clouds: [] }, settings.viewAll);
  const clouds = namesIn(wanted);
  const reported = (await namesReported(speaking, plan, 'clouds')).map(({ name }) => name);
  const held = plan.plan.clouds.length > 0 ? plan.plan.clouds : reported;
  const stranger = clouds.find((cloud) => !held.some((name) => nameKey(name) === nameKey(cloud)));
  if (stranger !== undefined) return answer(noticeCard(speaking.cards, { title: settings.noCloud(stranger), kind: 'warning' }));
  return adjusted(speaking, link, { clouds }, settings.view(formatSome(speaking.words.language, clouds, 8)));
});

async function adjusted(speaking: Speaking, link: Link, to: Partial<Link>, title: string): Promise<Answer> {
  const result = await speaking.plans.adjust(actorOf(speaking.turn), link, to);
  if (result.done === 'changed') await moveWatch(speaking, to);
  return result.done === 'changed' ? answer(noticeCard(speaking.cards, { title })) : standing(speaking, speaking.waiting, result);
}

/** Quiet hours, digest and alerts are in the conversation's time zone and language. Somebody who changes the watch at the same moment is not in the way. */
async function moveWatch({ alerts, turn }: Speaking, { language, timeZone }: Partial<Link>): Promise<void> {
  const { root } = turn.conversation;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const watch = language || timeZone !== undefined ? await alerts.watch(root) : undefined;
    if (!watch) return;
    const moved = { ...watch, ...(language && { language }), ...(timeZone !== undefined && { timeZone }) };
    if ((await alerts.setWatch(moved, watch.revision)) === 'put') return;
  }
}

const changes = withPlan(async (speaking, plan) => {
  const { setup: words, language: of } = speaking.words;
  const records = await speaking.plans.history(plan.id, MOST_CHANGES);
  const rows = records.map(({ at, by, action }) => ({
    label: words.changes.line(formatZonedTime(of, at, speaking.cards.timeZone), by.name, words.audit[action] ?? action),
  }));
  return answer(setUpCard(speaking.cards, { title: words.changes.title, rows }));
});

/** Only of a plan that was set up: asked of any other, the plan is a subject like the rest. */
const showPlan: Run = async (speaking) => {
  const { place } = speaking;
  return place.found === 'plan' && place.link ? answer(await planPage(speaking, place.plan)) : undefined;
};

function knownZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Everything about the plan of a conversation. */
export const planCommands: readonly Command[] = [
  command(SET_UP, (speaking, { groups }) => startSetUp(speaking, groups['name'] ?? '')),
  command(PLAN, showPlan),
  command(CLOSE, close),
  command(UNLINK, unlink),
  command(UNCHOOSE, unchoose),
  command(LANGUAGE, language),
  command(TIME_ZONE, timeZone),
  command(VIEW, view),
  command(CHANGES, changes),
];
