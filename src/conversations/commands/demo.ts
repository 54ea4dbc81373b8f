import { noticeCard } from '../../cards/notice';
import { answer, type Speaking } from '../asking';
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
    const runAnywhere = (speaking: Speaking): Promise<Answer> =>
      Promise.resolve(breaking ? breakIt(speaking, what) : repairIt(speaking, what));
    return { ...(heard.language && { language: heard.language }), runAnywhere };
  },
};

function breakIt(speaking: Speaking, what: string): Answer {
  const words = speaking.words.conversation.demo;
  if (!speaking.demo) return refuse(speaking);
  const broken = speaking.demo.break(what, speaking.words.language);
  return broken === undefined
    ? unknown(speaking, what)
    : answer(noticeCard(speaking.cards, { title: words.broken(broken), lines: [words.lookAgain], buttons: lookAgain(speaking) }));
}

function repairIt(speaking: Speaking, what: string): Answer {
  const words = speaking.words.conversation.demo;
  if (!speaking.demo) return refuse(speaking);
  const repaired = speaking.demo.repair(what === '' ? 'all' : what, speaking.words.language);
  if (repaired === undefined) return unknown(speaking, what);
  const title = repaired.length === 0 ? words.nothingBroken : words.repaired(repaired.join(', '));
  return answer(noticeCard(speaking.cards, { title, lines: repaired.length === 0 ? [] : [words.lookAgain], buttons: lookAgain(speaking) }));
}

function unknown(speaking: Speaking, what: string): Answer {
  const words = speaking.words.conversation.demo;
  const choices = words.choices(speaking.demo?.choices(speaking.words.language) ?? []);
  return answer(noticeCard(speaking.cards, { title: what === '' ? choices : words.unknown(what), lines: what === '' ? [] : [choices] }));
}

function refuse(speaking: Speaking): Answer {
  return answer(noticeCard(speaking.cards, { title: speaking.words.conversation.demo.only }));
}

function lookAgain(speaking: Speaking): NonNullable<Parameters<typeof noticeCard>[1]['buttons']> {
  const { language, conversation } = speaking.words;
  return [{ title: conversation.buttons.summary, action: { do: 'show', show: { view: 'summary' }, language } }];
}
