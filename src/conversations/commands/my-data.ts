/** `my data`, `forget me`: what is kept about a person, as a file, and taken away; by themselves, or by an administrator for somebody who left. */
import { z } from 'zod';
import type { ForgetPerson } from '../../cards/actions';
import { noticeCard } from '../../cards/notice';
import { setUpCard } from '../../cards/setup';
import type { Whose } from '../../plans/people';
import type { PersonRecords } from '../../plans/ports';
import { LANGUAGES } from '../../words/language';
import { actorOf, answer, answerAlone, type Speaking } from '../asking';
import type { PressParser } from '../press';
import { match, type Patterns } from '../said';
import type { Answer } from '../turn';
import type { Command } from './command';

const ID = '(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const SHOW: Patterns = {
  en: [/^(?:show )?my data$/, /^what do you (?:keep|know) about me$/, new RegExp(`^data about ${ID}$`)],
  sv: [/^(?:visa )?mina (?:uppgifter|data)$/, /^vad (?:sparar|vet) du om mig$/, new RegExp(`^uppgifter om ${ID}$`)],
};
const FORGET: Patterns = {
  en: [/^forget me$/, /^(?:delete|erase) my data$/, new RegExp(`^forget ${ID}$`)],
  sv: [/^glom mig$/, /^(?:radera|ta bort) mina (?:uppgifter|data)$/, new RegExp(`^glom ${ID}$`)],
};

function command(patterns: Patterns, run: (speaking: Speaking, whose: Whose) => Promise<Answer>): Command {
  return {
    name: 'myData',
    parse(said) {
      const heard = match(said, patterns);
      if (!heard) return undefined;
      const language = heard.language && { language: heard.language };
      return { ...language, runAnywhere: (speaking) => inPrivate(speaking, (here) => run(here, whoseOf(here, heard.groups['id']))) };
    },
  };
}

export const myData = command(SHOW, async (speaking, whose) => {
  const { people, turn, words, cards, files } = speaking;
  const records = await people.records(actorOf(turn), whose);
  const said = words.tools.people;
  if (!records) return warn(speaking, said.notYours);
  const counts = countsOf(records);
  const who = nameOf(speaking, whose);
  if (counts.every(({ count }) => count === 0)) return answer(noticeCard(cards, { title: said.title(who), lines: [said.nothing] }));
  const url = files.offer('my-data.json', Buffer.from(`${JSON.stringify({ person: whose.personId, ...records }, undefined, 2)}\n`));
  return answer(
    setUpCard(cards, {
      title: said.title(who),
      rows: counts.filter(({ count }) => count > 0).map(({ kind, count }) => ({ label: said.rows[kind](count) })),
      lines: url === undefined ? [said.noAddress] : [],
      links: url === undefined ? [] : [{ title: said.file, url }],
      ...(url !== undefined && { foot: said.untilWhen }),
      buttons: [{ title: said.forget, action: forgetting(speaking, whose, 'ask') }],
    }),
  );
});

export const forgetMe = command(FORGET, (speaking, whose) => Promise.resolve(ask(speaking, whose)));

const carried = z.object({
  action: z.strictObject({
    do: z.literal('forgetPerson'),
    step: z.enum(['ask', 'forget']),
    person: z.string().max(100).optional(),
    in: z.string().max(2_000),
    language: z.enum(LANGUAGES),
  }),
}) satisfies z.ZodType<{ action: ForgetPerson }>;

/** "Forget it", pressed: whose data it is comes from who presses, and another's only from an administrator. */
export const forgetPerson: PressParser = (data) => {
  const parsed = carried.safeParse(data);
  if (!parsed.success) return undefined;
  const { step, person, in: root, language } = parsed.data.action;
  const run = (speaking: Speaking): Promise<Answer> =>
    inPrivate(speaking, async (here) => {
      const { turn, words, cards } = here;
      const { oldButton } = words.conversation;
      if (turn.conversation.root !== root) return answerAlone(noticeCard(cards, { title: oldButton.title, lines: [oldButton.line] }));
      const whose = whoseOf(here, person);
      return step === 'ask' ? ask(here, whose) : forget(here, whose);
    });
  return { language, run };
};

function ask(speaking: Speaking, whose: Whose): Answer {
  const { plans, turn, words, cards } = speaking;
  const { forgetAsk, forget: button, notYours } = words.tools.people;
  const { person } = actorOf(turn);
  if (whose.personId !== person.id && !plans.isAdministrator(person)) return warn(speaking, notYours);
  const lines = [forgetAsk.line, ...(plans.isAdministrator({ id: whose.personId, name: '' }) ? [forgetAsk.administrator] : [])];
  const buttons = [{ title: button, action: forgetting(speaking, whose, 'forget') }];
  return answer(noticeCard(cards, { title: forgetAsk.title(nameOf(speaking, whose)), lines, buttons, kind: 'warning' }));
}

async function forget(speaking: Speaking, whose: Whose): Promise<Answer> {
  const { people, turn, words, cards } = speaking;
  const said = words.tools.people;
  const standIn = await people.erase(actorOf(turn), whose);
  if (standIn === undefined) return warn(speaking, said.notYours);
  return answer(noticeCard(cards, { title: said.forgotten(standIn), lines: [said.forgottenLine] }));
}

function forgetting({ turn, words }: Speaking, { personId }: Whose, step: ForgetPerson['step']): ForgetPerson {
  const other = personId === actorOf(turn).person.id ? {} : { person: personId };
  return { do: 'forgetPerson', step, ...other, in: turn.conversation.root, language: words.language };
}

/** What is kept about people is nobody else's to read. */
function inPrivate(speaking: Speaking, run: (speaking: Speaking) => Promise<Answer>): Promise<Answer> {
  const isPrivate = speaking.turn.conversation.kind === 'personal';
  return isPrivate ? run(speaking) : Promise.resolve(warn(speaking, speaking.words.tools.people.personalOnly));
}

function whoseOf({ turn }: Speaking, id: string | undefined): Whose {
  const own = actorOf(turn).person.id;
  return id === undefined || id.toLowerCase() === own.toLowerCase()
    ? { personId: own, personalChat: turn.conversation.root }
    : { personId: id.toLowerCase() };
}

function nameOf({ turn, words }: Speaking, { personId }: Whose): string {
  return personId === actorOf(turn).person.id ? words.tools.people.you : personId;
}

const KINDS = ['roles', 'links', 'uploadKeys', 'changes', 'answers', 'watches', 'alerts', 'personalChats'] as const;

function countsOf(records: PersonRecords): readonly { readonly kind: (typeof KINDS)[number]; readonly count: number }[] {
  return KINDS.map((kind) => ({ kind, count: records[kind].length }));
}

function warn({ cards }: Speaking, title: string): Answer {
  return answerAlone(noticeCard(cards, { title, kind: 'warning' }));
}
