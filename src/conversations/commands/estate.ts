/** The commands that speak of the whole estate: status, gaps, lists, check. */
import type { Area, ListFilter } from '../../cards/actions';
import { choiceCard } from '../../cards/choice';
import { gapsCard } from '../../cards/gaps';
import { listCard } from '../../cards/list';
import { noticeCard } from '../../cards/notice';
import { summaryCard } from '../../cards/summary';
import type { Assessment } from '../../readiness/assessment';
import { answer, answerWithin, type Asking } from '../asking';
import { ANY_STATE, kindOf, MANY_KINDS, stateOf } from '../kinds';
import { findSubject } from '../names';
import { fold, match, type Heard, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';
import { offerNames } from './offer';

const STATUS: Patterns = {
  en: [/^(?:status|summary|overview|(?:are we|is everything|is it all) ready|how (?:are we|is it) (?:doing|going))$/],
  sv: [/^(?:status|lage(?:t)?|oversikt|sammanfattning|ar (?:vi|allt|miljon) redo|hur (?:ser det ut|gar det|ligger vi till))$/],
};

const GAPS: Patterns = {
  en: [
    /^(?:gaps?|what(?: is|'s|s) (?:missing|wrong)|what (?:fails|is failing|is not met))$/,
    /^what (?:should|do|must) (?:we|i) (?:need to )?(?:fix|do|mend) first$/,
  ],
  sv: [
    /^(?:brist(?:er)?|vad (?:saknas|fattas|ar fel)|vilka brister(?: finns(?: det)?)?)$/,
    /^vad (?:ska|bor|maste|behover) (?:vi|jag) (?:atgarda|fixa|gora|laga) forst$/,
  ],
};

const WITHIN = '(?: (?:in|on|under|i|pa) (?<within>.+?))?';

const LIST: Patterns = {
  en: [
    new RegExp(
      `^(?:which|what|list|show|show me)(?: all)?(?: the)? (?<kind>${MANY_KINDS})${WITHIN}(?: (?:is|are) (?<state>${ANY_STATE}))?$`,
    ),
    new RegExp(`^(?:which|what|list|show|show me)(?: all)?(?: the)? (?<kind>${MANY_KINDS}) (?:is|are) (?<state>${ANY_STATE})${WITHIN}$`),
    new RegExp(`^(?:what|who) (?:is|are) (?<state>${ANY_STATE})${WITHIN}$`),
  ],
  sv: [
    new RegExp(`^(?:vilka|visa|lista)(?: alla)? (?<kind>${MANY_KINDS})${WITHIN}(?: (?:som )?(?:ar )?(?<state>${ANY_STATE}))?$`),
    new RegExp(`^(?:vilka|visa|lista)(?: alla)? (?<kind>${MANY_KINDS}) (?:som )?ar (?<state>${ANY_STATE})${WITHIN}$`),
    new RegExp(`^vad ar (?<state>${ANY_STATE})${WITHIN}$`),
  ],
};

const AREA_NAMES: readonly (readonly [Area, RegExp])[] = [
  ['account', /^(?:account|subscription|rights|konto(?:t)?|prenumeration(?:en)?|behorigheter)$/],
  ['vault', /^(?:vault|valv(?:et)?)$/],
  ['storage', /^(?:storage|storage accounts?|lagring(?:en)?|lagringskonto(?:n|t)?)$/],
  ['network', /^(?:network|virtual network|natverk(?:et)?|virtuellt natverk)$/],
  ['vmm', /^(?:vmm|vmm[- ]?servers?|vmm[- ]?serv(?:er|rar)(?:na)?)$/],
  ['clouds', /^(?:clouds?|moln(?:en|et)?)$/],
  ['hosts', /^(?:hosts?|vardar(?:na)?)$/],
  ['vms', /^(?:vms?|virtual machines|vm:ar(?:na)?|vmar|virtuella (?:datorer|maskiner))$/],
];

const CHECK: Patterns = {
  en: [/^(?:check (?:everything|all|again|now)|re-?check|check|run (?:the )?checks?)(?: (?<area>.+))?$/],
  sv: [/^(?:(?:kontrollera|kolla) (?:allt|igen|nu)|kontrollera|kolla|kor kontroll(?:en|er)?)(?: (?<area>.+))?$/],
};

export const status: Command = {
  name: 'status',
  parse: (said) => simple(match(said, STATUS), async (asking) => answer(summaryCard(asking.cards, await asking.assessments.current()))),
};

export const gaps: Command = {
  name: 'gaps',
  parse: (said) => simple(match(said, GAPS), async (asking) => answer(gapsCard(asking.cards, await asking.assessments.current(), 0))),
};

export const list: Command = {
  name: 'list',
  parse: (said) => {
    const heard = match(said, LIST);
    return simple(heard, (asking) => answerList(asking, heard?.groups ?? {}));
  },
};

/** `check`, `check storage`. A word behind it that is no area is left to the other commands. */
export const check: Command = {
  name: 'check',
  parse: (said) => {
    const heard = match(said, CHECK);
    const word = heard?.groups['area'];
    const area = word === undefined ? undefined : areaOf(word);
    if (word !== undefined && area === undefined) return undefined;
    return simple(heard, (asking) => recheckAll(asking, area));
  },
};

function simple(heard: Heard | undefined, run: (asking: Asking) => Promise<Answer>): ReturnType<Command['parse']> {
  return heard && { ...(heard.language && { language: heard.language }), run };
}

/** The area a word means. */
function areaOf(word: string): Area | undefined {
  const folded = fold(word);
  return AREA_NAMES.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Reads Azure again and shows the estate, or one area of it. */
async function recheckAll(asking: Asking, area: Area | undefined): Promise<Answer> {
  const { reading } = asking.words.conversation;
  const work = asking.assessments.recheck().then(({ after }) => summaryCard(asking.cards, after, { ...(area && { area }) }));
  return answerWithin(asking.clock, work, () => noticeCard(asking.cards, { title: reading.title, lines: [reading.line] }));
}

async function answerList(asking: Asking, groups: Heard['groups']): Promise<Answer> {
  const assessment = await asking.assessments.current();
  const kind = groups['kind'] === undefined ? undefined : kindOf(fold(groups['kind']));
  const state = groups['state'] === undefined ? undefined : stateOf(fold(groups['state']));
  const filter: ListFilter = { ...(kind && { kind }), ...(state && { readiness: [state] }) };
  const within = groups['within'];
  return within === undefined
    ? answer(listCard(asking.cards, assessment, filter, 0))
    : answerWithinPlace(asking, assessment, filter, within);
}

/** A list inside a cloud, a VMM server or a host; a place that is not exactly one is asked back. */
async function answerWithinPlace(asking: Asking, assessment: Assessment, filter: ListFilter, place: string): Promise<Answer> {
  const name = place.replace(/^(?:the |cloud |molnet |moln |host |värden |vmm-servern )+/i, '');
  const found = findSubject(
    { ...assessment, subjects: assessment.subjects.filter((each) => ['cloud', 'vmmServer', 'host'].includes(each.kind)) },
    name,
  );
  if (found.found === 'one') return answer(listCard(asking.cards, assessment, { ...filter, within: found.subject.id }, 0));
  if (found.found === 'none') return answer(offerNames(asking, assessment, { name, kind: undefined }, found));
  return answer(
    choiceCard(asking.cards, {
      title: asking.words.conversation.several(name, found.subjects.length),
      asked: name,
      choices: found.subjects.map((subject) => ({
        label: asking.words.conversation.describe({ kind: subject.kind, name: subject.name }),
        show: { view: 'list', filter: { ...filter, within: subject.id }, page: 0 },
      })),
    }),
  );
}
