/** `alerts`, `was I told?`, `what changed since yesterday?`, `bot health`. */
import { noticeCard } from '../../cards/notice';
import { healthCard } from '../../cards/health';
import { actorOf, answer, answerWithin, type Asking, type Speaking } from '../asking';
import { answerPlace } from '../places';
import { fold, match, type Patterns } from '../said';
import { listAlerts, showChanges, showTold } from '../watch/alerts';
import { openTold, openWatching } from '../watch/here';
import { readSince } from '../watch/since';
import type { Answer } from '../turn';
import type { Command } from './command';

const ALERTS: Patterns = {
  en: [
    /^(?:(?:show|list)(?: me)?(?: all)?(?: the)? )?(?:open |active |current |my |our )?(?:alerts?|alarms?|incidents?)(?: now)?$/,
    /^(?:which|what) (?:open )?(?:alerts?|alarms?|incidents?)(?: are)?(?: there| open| active)?(?: now)?$/,
    /^(?:are there|any) (?:any |open )?(?:alerts?|alarms?|incidents?)$/,
  ],
  sv: [
    /^(?:(?:visa|lista)(?: mig)?(?: alla)? )?(?:oppna |aktuella |mina |vara )?(?:larm(?:en)?|incidenter(?:na)?)(?: nu)?$/,
    /^(?:vilka|vad for) (?:larm|incidenter)(?: som)?(?: ar oppna| finns(?: det)?| ar det)?(?: nu)?$/,
    /^(?:finns det|nagra|ar det) (?:nagra |oppna )?(?:larm|incidenter)$/,
  ],
};
const TOLD: Patterns = {
  en: [
    /^(?:was|were) (?:i|we|anybody|anyone|this channel) (?:ever )?(?:told|alerted|notified|warned)(?: .*)?$/,
    /^(?:did you|have you) (?:tell|told|alert|alerted|notify|notified|warn|warned) (?:me|us|anyone|anybody)(?: .*)?$/,
    /^what (?:was i|were we|have i been) told(?: .*)?$/,
  ],
  sv: [
    /^(?:fick|har) (?:jag|vi|nagon) (?:nagonsin )?(?:fatt )?(?:veta|reda pa det|besked|larm(?:et)?)(?: .*)?$/,
    /^(?:sa|larmade|berattade|meddelade|varnade) du(?: .*)?$/,
    /^vad (?:fick|har) (?:jag|vi) (?:fatt )?veta(?: .*)?$/,
  ],
};
const CHANGES: Patterns = {
  en: [
    /^what(?: has|'s|s)? (?:changed|happened|is new|new)(?: (?:since )?(?<since>\S.*))?$/,
    /^(?:show )?(?:the )?changes since (?<since>\S.*)$/,
    /^(?:show (?:the )?)?digest(?: now)?$/,
  ],
  sv: [
    /^vad (?:har (?:andrats|hant|forandrats)|andrades|hande|ar nytt)(?: (?:sedan |sen )?(?<since>\S.*))?$/,
    /^(?:visa )?(?:andringar(?:na)?) (?:sedan|sen) (?<since>\S.*)$/,
  ],
};
const HEALTH: Patterns = {
  en: [
    /^(?:the )?bot(?:'s)? ?(?:health|status|state)$/,
    /^how (?:are you|is the bot)(?: doing| feeling| today| now)?$/,
    /^(?:are you|is the bot) (?:ok|okay|alive|well|up|working|running|healthy)$/,
  ],
  sv: [
    /^hur (?:mar|star det till med|gar det for) (?:du|dig|boten)(?: idag| i dag| nu)?$/,
    /^botens? ?(?:halsa|status|lage)(?:t)?$/,
    /^(?:ar|lever|fungerar) (?:du|boten)(?: ok| okej| igang| uppe| vid liv| frisk)?$/,
  ],
};

/** What is open and whose it is. */
export const alerts: Command = {
  name: 'alerts',
  parse: (said) => {
    const heard = match(said, ALERTS);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        run: async (asking) => answer(await listAlerts(await openWatching(asking), 0)),
      }
    );
  },
};

export const told: Command = {
  name: 'alerts',
  parse: (said) => {
    const heard = match(said, TOLD);
    return (
      heard && {
        ...(heard.language && { language: heard.language }),
        runAnywhere: async (speaking) => answer(await showTold(await openTold(speaking))),
      }
    );
  },
};

/** What regressed, went dark, disappeared or ended since a time. */
export const changes: Command = {
  name: 'alerts',
  parse: (said) => {
    const heard = match(said, CHANGES);
    const since = heard?.groups['since'] ?? '';
    return heard && { ...(heard.language && { language: heard.language }), run: (asking) => changesSince(asking, since) };
  },
};

async function changesSince(asking: Asking, typed: string): Promise<Answer> {
  const { clock, cards, words } = asking;
  const watching = await openWatching(asking);
  // Days are those of the conversation, in whose time the answer is given.
  const since = readSince(typed === '' ? 'yesterday' : fold(typed), clock.now(), watching.context.timeZone);
  if (since !== undefined) return answer(await showChanges(watching, since));
  const { title, examples } = words.watch.sinceUnread;
  return answer(noticeCard(cards, { title: title(typed), examples, kind: 'warning' }));
}

/** How the bot itself is: the plan of this conversation for everybody who may ask, all of them for administrators. */
export const health: Command = {
  name: 'health',
  parse: (said) => {
    const heard = match(said, HEALTH);
    return heard && { ...(heard.language && { language: heard.language }), runAnywhere: lookAtBot };
  },
};

async function lookAtBot(speaking: Speaking): Promise<Answer> {
  const { place, plans, turn, words, clock, cards } = speaking;
  const isAdministrator = plans.isAdministrator(actorOf(turn).person);
  if (place.found !== 'plan' && !isAdministrator) return answerPlace(speaking);
  const own = place.found === 'plan' ? place.plan.id : '';
  const look = speaking.health.look().then((found) => {
    const { plans: all } = found;
    const shown = isAdministrator ? all : all?.filter(({ id }) => id === own);
    return healthCard(cards, { ...found, ...(shown && { plans: shown }) }, !isAdministrator && shown?.length !== all?.length);
  });
  const { title } = words.conversation.reading;
  return answerWithin(clock, look, () => noticeCard(cards, { title }));
}
