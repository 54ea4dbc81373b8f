/** `watch …`, `unwatch`, `digest daily at 8`: what this conversation is told, and when. */
import { match, unheard, type Patterns, type Said } from '../said';
import { changeWatch, endWatch, endWatchAnywhere, showWatch } from '../watch/change';
import { askBack, grant } from '../watch/grant';
import { openWatching } from '../watch/here';
import { asksForDigest, isUnread, meansHere, readWish, saysWhen } from '../watch/wish';
import { asking as askAbout, type Asking, type Speaking } from '../asking';
import type { Answer } from '../turn';
import type { Command, Understood } from './command';

const WATCH: Patterns = {
  en: [
    /^(?:w[ah]tch|wacth|watch(?:ing)?|subscribe(?: to)?|(?:alert|notify|warn) (?:me|us)|keep (?:an eye on|watching))(?: (?<rest>\S.*))?$/,
    /^(?:what|who) (?:do you watch|is watched|are you watching|am i told|are we told)(?: here)?$/,
  ],
  sv: [
    /^(?:bevaka|bevacka|bekava|bevakning(?:en|ar)?|overvaka|prenumerera(?: pa)?|larma (?:mig|oss)|hall koll pa)(?: (?<rest>\S.*))?$/,
    /^vad (?:bevakar (?:du|vi|jag)|bevakas|far (?:jag|vi) veta)(?: har)?$/,
  ],
};
const UNWATCH: Patterns = {
  en: [
    /^(?:unwatch|un-watch|unsubscribe|(?:stop|quit) (?:watching|telling (?:me|us)|alerting(?: me| us)?|the (?:watch|alerts))|do ?n[o']?t watch|no (?:more )?alerts)(?: (?<rest>\S.*))?$/,
    /^stop alerts?$/,
  ],
  sv: [
    /^(?:sluta (?:att )?(?:bevaka|overvaka|larma)|avbevaka|bevaka inte|avsluta bevakning(?:en)?|stoppa (?:bevakning(?:en)?|larm(?:en)?)|inga (?:fler )?larm)(?: (?<rest>\S.*))?$/,
  ],
};
/** What stands alone, without `watch` before it: only where it says when. */
const WHEN: Patterns = {
  en: [
    /^(?<rest>(?:(?:send |give )(?:me |us )?)?(?:(?:a |the )?(?:daily |weekly )?digest|(?:a )?(?:daily|weekly) summary|summary (?:every|each|daily|weekly)|no digest|(?:be )?quiet|no quiet|(?:not|no longer|no more|stop being|end) quiet|unquiet)\b.*)$/,
  ],
  sv: [
    /^(?:skicka (?:en )?)?(?<rest>(?:(?:daglig |veckovis )?(?:sammanfattning(?:en)?|sammandrag(?:et)?|digest(?:en)?(?= .*\b(?:varje|pa|kl|och|dagligen|vardag\w*|(?:man|tis|ons|tor|fre|lor|son)\w*)\b))|ingen sammanfattning|(?:vara? )?tyst|utan tyst tid|ingen tyst tid|(?:inte|sluta vara|sluta med|var inte) tyst)\b.*)$/,
  ],
};

export const watch: Command = {
  name: 'watch',
  parse: (said) => understood(said, WATCH, begin),
};

export const unwatch: Command = {
  name: 'watch',
  parse: (said) => {
    const heard = match(said, UNWATCH);
    const rest = heard?.groups['rest'] ?? '';
    return heard && { ...(heard.language && { language: heard.language }), runAnywhere: (speaking) => leave(speaking, rest) };
  },
};

export const watchWhen: Command = {
  name: 'watch',
  parse: (said) => {
    const rest = match(said, WHEN)?.groups['rest'] ?? '';
    const wish = readWish(rest);
    return saysWhen(wish) || asksForDigest(rest)
      ? understood(said, WHEN, (asking) => grant(asking, { line: rest, less: false, meant: [] }))
      : undefined;
  },
};

function understood(said: Said, patterns: Patterns, run: (asking: Asking, rest: string) => Promise<Answer>): Understood | undefined {
  const heard = match(said, patterns);
  return heard && { ...(heard.language && { language: heard.language }), run: (asking) => run(asking, heard.groups['rest'] ?? '') };
}

/** `watch` alone starts a watch of everything, or shows the one that is in force; whatever stands behind it has to be understood. */
async function begin(asking: Asking, rest: string): Promise<Answer> {
  const wish = readWish(rest);
  if (!meansHere(rest)) return isUnread(wish) ? askBack(asking, rest) : grant(asking, { line: rest, less: false, meant: [] });
  const signs = unheard(asking.turn.text);
  if (signs !== '') return askBack(asking, signs);
  const { watch: kept } = await openWatching(asking);
  return kept ? showWatch(asking) : changeWatch(asking, {});
}

/** All of it, or what is named; whatever became of the plan. */
async function leave(speaking: Speaking, rest: string): Promise<Answer> {
  const asking = await askAbout(speaking);
  if (!asking) return endWatchAnywhere(speaking);
  const { watch: kept } = await openWatching(asking);
  const wish = readWish(rest);
  return kept === undefined || rest === '' || wish.everything ? endWatch(asking) : grant(asking, { line: rest, less: true, meant: [] });
}
