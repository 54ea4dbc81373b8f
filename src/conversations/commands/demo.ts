import { noticeCard } from '../../cards/notice';
import { answer, type Asking } from '../asking';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

const BREAK: Patterns = { en: [/^demo break(?: (?<what>.+))?$/], sv: [/^demo (?:forstor|bryt|sonder)(?: (?<what>.+))?$/] };
const REPAIR: Patterns = {
  en: [/^demo (?:repair|fix|mend)(?: (?<what>.+))?$/],
  sv: [/^demo (?:laga|reparera|aterstall)(?: (?<what>.+))?$/],
};

/** `demo break storage`, `demo laga lagring`: changes the simulated Azure; refused outside the demo. */
export const demo: Command = {
  name: 'demo',
  parse: (said) => {
    const breaking = match(said, BREAK);
    const heard = breaking ?? match(said, REPAIR);
    if (!heard) return undefined;
    const what = heard.groups['what'] ?? '';
    const run = (asking: Asking): Promise<Answer> => Promise.resolve(breaking ? breakIt(asking, what) : repairIt(asking, what));
    return { ...(heard.language && { language: heard.language }), run };
  },
};

function breakIt(asking: Asking, what: string): Answer {
  const words = asking.words.conversation.demo;
  if (!asking.demo) return refuse(asking);
  const broken = asking.demo.break(what, asking.words.language);
  return broken === undefined
    ? unknown(asking, what)
    : answer(noticeCard(asking.cards, { title: words.broken(broken), lines: [words.lookAgain], buttons: lookAgain(asking) }));
}

function repairIt(asking: Asking, what: string): Answer {
  const words = asking.words.conversation.demo;
  if (!asking.demo) return refuse(asking);
  const repaired = asking.demo.repair(what === '' ? 'all' : what, asking.words.language);
  if (repaired === undefined) return unknown(asking, what);
  const title = repaired.length === 0 ? words.nothingBroken : words.repaired(repaired.join(', '));
  return answer(noticeCard(asking.cards, { title, lines: repaired.length === 0 ? [] : [words.lookAgain], buttons: lookAgain(asking) }));
}

function unknown(asking: Asking, what: string): Answer {
  const words = asking.words.conversation.demo;
  const choices = words.choices(asking.demo?.choices(asking.words.language) ?? []);
  return answer(noticeCard(asking.cards, { title: what === '' ? choices : words.unknown(what), lines: what === '' ? [] : [choices] }));
}

function refuse(asking: Asking): Answer {
  return answer(noticeCard(asking.cards, { title: asking.words.conversation.demo.only }));
}

function lookAgain(asking: Asking): NonNullable<Parameters<typeof noticeCard>[1]['buttons']> {
  const { language, conversation } = asking.words;
  return [{ title: conversation.buttons.summary, action: { do: 'show', show: { view: 'summary' }, language } }];
}
