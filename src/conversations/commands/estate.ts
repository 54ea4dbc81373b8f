/** The commands that speak of the whole estate: status, gaps, lists, check. */
import type { Area, ListFilter } from '../../cards/actions';
import { gapsCard } from '../../cards/gaps';
import { listCard } from '../../cards/list';
import { noticeCard } from '../../cards/notice';
import { summaryCard } from '../../cards/summary';
import { areaOf } from '../areas';
import { askerOfAll } from '../asker';
import { answer, answerWithin, type Asking } from '../asking';
import { ANY_STATE, kindOf, MANY_KINDS, stateOf } from '../kinds';
import { placesNamed } from '../phrases';
import { fold, match, type Heard, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';
import { answerWithinPlace, listedWithin } from './place';
import { answerPhrase } from './subject';

const STATUS: Patterns = {
  en: [
    /^(?:(?:show(?: me)? )?(?:the )?(?:status|summary|overview)|(?:are we|is everything|is it all) (?:all )?(?:ready|ok|okay|good to go))$/,
    /^how (?:are we|is it) (?:doing|going)$/,
  ],
  sv: [
    /^(?:visa )?(?:status|lage(?:t)?|oversikt(?:en)?|sammanfattning(?:en)?|hela miljon)$/,
    /^(?:ar (?:vi|allt|hela miljon|miljon) (?:redo|klara?|klart|okej|ok)|hur (?:ser det ut|gar det|ligger vi till))$/,
  ],
};

const GAPS: Patterns = {
  en: [
    /^(?:(?:show|list)(?: me)?(?: all)? )?(?:the )?gaps?$/,
    /^(?:what(?: is|'s|s) (?:missing|wrong)|what (?:fails|is failing|is not met)|what gaps(?: are there)?)$/,
  ],
  sv: [
    /^(?:(?:visa|lista)(?: mig)?(?: alla)? )?brist(?:er(?:na)?)?$/,
    /^(?:vad (?:saknas|fattas|ar fel)|vilka brister(?: finns(?: det)?)?)$/,
  ],
};

/** Gaps of one place or thing: "brister i Gold". */
const GAPS_WITHIN: Patterns = {
  en: [/^(?:(?:show|list|which|what)(?: me)? )?(?:the )?gaps? (?:are there )?(?:in|on|for|of|under) (?<within>\S.*)$/],
  sv: [/^(?:(?:visa|lista|vilka)(?: mig)? )?brist(?:er(?:na)?)? (?:finns(?: det)? )?(?:i|pa|for|hos|under) (?<within>\S.*)$/],
};

const WITHIN = '(?: (?:in|on|under|i|pa) (?<within>.+?))?';

const LIST: Patterns = {
  en: [
    new RegExp(
      `^(?:which|what|how many|list|show|show me)(?: all)?(?: the)? (?<kind>${MANY_KINDS})${WITHIN}(?: (?:is|are) (?<state>${ANY_STATE}))?$`,
    ),
    new RegExp(
      `^(?:which|what|how many|list|show|show me)(?: all)?(?: the)? (?<kind>${MANY_KINDS}) (?:is|are) (?<state>${ANY_STATE})${WITHIN}$`,
    ),
    new RegExp(`^(?:what|who|which) (?:is|are) (?<state>${ANY_STATE})${WITHIN}$`),
    new RegExp(`^(?:all )?(?:the )?(?<kind>${MANY_KINDS})(?: (?:in|on|of) (?<within>.+))?$`),
  ],
  sv: [
    new RegExp(
      `^(?:(?:visa |lista )?vilka|hur manga|visa|lista)(?: alla)? (?<kind>${MANY_KINDS})${WITHIN}(?: (?:som )?(?:ar )?(?<state>${ANY_STATE}))?$`,
    ),
    new RegExp(`^(?:vilka|hur manga|visa|lista)(?: alla)? (?<kind>${MANY_KINDS}) (?:som )?ar (?<state>${ANY_STATE})${WITHIN}$`),
    new RegExp(`^(?:vad|vilka) ar (?<state>${ANY_STATE})${WITHIN}$`),
    new RegExp(`^(?:alla )?(?<kind>${MANY_KINDS})(?: (?:i|pa|hos) (?<within>.+))?$`),
  ],
};

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

/** "gaps in Gold": what is not ready there; of one host, VM or account its card, which names its gaps. */
export const gapsWithin: Command = {
  name: 'gaps',
  parse: (said) => {
    const heard = match(said, GAPS_WITHIN);
    const place = heard?.groups['within'] ?? '';
    return simple(heard, async (asking) => {
      const assessment = await asking.assessments.current();
      const holdsMany = placesNamed(assessment, place).some(({ kind }) => kind !== 'host');
      return holdsMany
        ? answerWithinPlace(asking, assessment, listedWithin(asking, assessment, { readiness: ['notReady', 'unknown'] }), place)
        : answerPhrase(asking, place, 'name');
    });
  },
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
    const area = word === undefined ? undefined : areaOf(fold(word));
    if (word !== undefined && area === undefined) return undefined;
    return simple(heard, (asking) => recheckAll(asking, area));
  },
};

function simple(heard: Heard | undefined, run: (asking: Asking) => Promise<Answer | undefined>): ReturnType<Command['parse']> {
  return heard && { ...(heard.language && { language: heard.language }), run };
}

/** Reads Azure again and shows the estate, or one area of it. */
async function recheckAll(asking: Asking, area: Area | undefined): Promise<Answer> {
  const { reading } = asking.words.conversation;
  const work = asking.assessments
    .recheck(askerOfAll(asking, area))
    .then(({ after }) => summaryCard(asking.cards, after, { ...(area && { area }) }));
  return answerWithin(asking.clock, work, () => noticeCard(asking.cards, { title: reading.title, lines: [reading.line] }));
}

async function answerList(asking: Asking, groups: Heard['groups']): Promise<Answer | undefined> {
  const assessment = await asking.assessments.current();
  const kind = groups['kind'] === undefined ? undefined : kindOf(fold(groups['kind']));
  const state = groups['state'] === undefined ? undefined : stateOf(fold(groups['state']));
  const filter: ListFilter = { ...(kind && { kind }), ...(state && { readiness: [state] }) };
  const within = groups['within'];
  return within === undefined
    ? answer(listCard(asking.cards, assessment, filter, 0))
    : answerWithinPlace(asking, assessment, listedWithin(asking, assessment, filter), within);
}
