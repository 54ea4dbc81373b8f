/** How what is asked is checked or mended by hand: where to look, the command with the real names, the page; and the way back to the question. */
import { INFORMATION } from '../../cards/marks';
import { questionCard, type QuestionPage } from '../../cards/question';
import type { Reply } from '../../cards/reply';
import { said } from '../../cards/requirements';
import { stepText } from '../../cards/results';
import type { AboutRequirement, WalkQuestion } from '../../walk/question';
import { LIST_COMMANDS } from '../../walk/commands';
import type { Plan } from '../../readiness/plan';
import type { RequirementId } from '../../readiness/catalogue';
import { formatSome } from '../../words/format';
import { commandOf, namesOf } from './known';
import { carry } from './pages';
import { titleOf } from './titles';
import type { Walk } from './walk';
import { whomText } from './whom';

export type How = 'check' | 'mend';

/** Why, and not how, whatever else is said. */
const WHY = /\b(?:varfor|vafor|vaffor|varffor|why|how come|hur kommer det sig)\b/;
const HOW =
  /\b(?:hur|how|var|vart|where|kommando\w*|command|commands|cmdlet|cmdlets|powershell|script|skript)\b|\b(?:can|could|kan|gar det att|is there a way to) (?:(?:i|we|you|one|jag|vi|du|man|det) )?(?:check|see|verify|tell|kolla|se|kontrollera|ses|kollas|kontrolleras)\b/;
const MENDS =
  /\b(?:stang\w*|slar?|turn(?:s|ing)?|switch|disable|enable|(?:in|av)?aktiver\w*|(?:de|av)krypter\w*|decrypt\w*|fix\w*|mend\w*|atgard\w*|lagar?|andra\w*|change|get rid|ta(?:r)? bort|remove\w*|skapa\w*|create\w*|make|set up|satta? upp|lagg\w*)\b/;
/** Beside these it is to be seen, and not done: "how do I see whether it is turned off?" */
const SEES = /\b(?:koll\w*|kontroller\w*|ser?|syns|visas|check\w*|verif\w*|tell|see|look|find|hitta\w*|show\w*|test\w*|ta reda|vet|know)\b/;

/** "How do I check this?", "hur stänger jag av det?": what is asked for by a folded line that asks about the question; undefined: why it is asked. */
export function howAsked(folded: string): How | undefined {
  if (WHY.test(folded) || !HOW.test(folded)) return undefined;
  return MENDS.test(folded) && !SEES.test(folded) ? 'mend' : 'check';
}

/** How the question is checked or mended by hand. */
export function howReply(walk: Walk, question: WalkQuestion, how: How): Reply {
  const { cards, words } = walk.asking;
  const back = { title: words.walk.buttons.toWalk, action: carry(walk, question, 'goOn') };
  return questionCard(cards, {
    mark: INFORMATION,
    lead: '',
    lines: [],
    buttons: [back],
    moves: [],
    howTo: '',
    ...partsOf(walk, question, how),
  });
}

type Parts = Pick<QuestionPage, 'title'> & Partial<QuestionPage>;

function partsOf(walk: Walk, question: WalkQuestion, how: How): Parts {
  const { words } = walk.asking;
  switch (question.does) {
    case 'list': {
      const command = LIST_COMMANDS[question.list];
      return { title: titleOf(walk, question), lead: words.walk.byHand.lists[question.list], ...(command !== undefined && { command }) };
    }
    case 'report': {
      const [{ subject, result }] = question.asked;
      return { title: titleOf(walk, question), lead: stepText(walk.asking.cards, walk.assessment, subject, result) };
    }
    case 'gaps':
      return { title: titleOf(walk, question), rows: question.gaps.map((gap) => rowOf(walk, gap, how)) };
    default:
      return aboutOne(walk, question, how);
  }
}

function aboutOne(walk: Walk, question: AboutRequirement & { readonly does: string }, how: How): Parts {
  const { asking, assessment } = walk;
  const { byHand } = asking.words.walk;
  const { asks, failing, fix, page } = said(asking.words, question.requirement);
  const whom = whomText(
    asking.words,
    assessment,
    question.asked.map(({ subject }) => subject),
    question.cloud,
  );
  const check = checkText(walk, question);
  const mends = how === 'mend' ? commandOf(walk, question, 'mend', 'hand') : undefined;
  const { command, names } = mends?.command === undefined ? commandOf(walk, question, 'measure', 'hand') : mends;
  return {
    title: how === 'mend' ? byHand.mend(failing, whom) : byHand.check(asks, whom),
    lead: how === 'mend' ? fix : check,
    lines: [...(how === 'mend' ? [byHand.checks(check)] : []), ...names, ...(question.does === 'answer' ? [byHand.then] : [])],
    ...(command !== undefined && { command }),
    page,
  };
}

function rowOf(walk: Walk, gap: AboutRequirement, how: How): NonNullable<QuestionPage['rows']>[number] {
  const { failing, fix } = said(walk.asking.words, gap.requirement);
  const { command } = commandOf(walk, gap, how === 'mend' ? 'mend' : 'measure', 'hand');
  return {
    label: failing,
    detail: how === 'mend' ? fix : checkText(walk, gap),
    mark: INFORMATION,
    ...(command !== undefined && { command }),
  };
}

const MOST_NAMED = 5;

/** Where to look, with the real names in it. */
function checkText({ asking }: Walk, { requirement, asked }: AboutRequirement): string {
  const { words } = asking;
  const [{ subject }] = asked;
  const of = subject.kind === 'plan' ? chosenFor(asking.plan.plan, requirement) : formatSome(words.language, namesOf(asked), MOST_NAMED);
  return words.checks[requirement](of);
}

/** What the plan names for a requirement of its own, by the last part of its id; empty: nothing yet. */
function chosenFor({ subscriptionId, vaultId, networkId }: Plan, requirement: RequirementId): string {
  const [area] = requirement.split('.');
  const id = area === 'account' ? subscriptionId : area === 'network' ? networkId : vaultId;
  return id?.split('/').at(-1) ?? '';
}
