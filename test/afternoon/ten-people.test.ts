/** Ten people answer at the same moment, each by a request of their own to the bot's address: nothing is lost, and everybody is credited. */
import type { RequirementId } from '../../src/readiness/catalogue';
import { wordsOf } from '../../src/words';
import { THREAD } from '../teams/wire';
import { TENANT_ID } from '../teams/stand-in';
import { elementsOf, said } from './shown';
import { openTenant, type Tenant } from './tenant';

const { walk: words, requirements } = wordsOf('sv');
const LONG = 180_000;
const CHANNEL = { id: THREAD, conversationType: 'channel', tenantId: TENANT_ID };
const PEOPLE = ['Adam', 'Bodil', 'Cecilia', 'David', 'Elin', 'Fatima', 'Gustav', 'Hanna', 'Ingrid', 'Johan'];

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant({ isSetUp: true });
  await tenant.start();
  await tenant.say('hej');
}, LONG);
afterAll(() => tenant.close(), LONG);

async function shown(text: string): Promise<unknown> {
  return contentOf((await tenant.say(text)).card);
}

/** The card of a message, as it was attached to it. */
function contentOf(attachments: string): unknown {
  return (JSON.parse(attachments) as readonly { readonly content: unknown }[])[0]?.content;
}

function buttonOf(card: unknown, ...titles: readonly string[]): object {
  const button = elementsOf(card).find((each) => each.type === 'Action.Execute' && titles.includes(each.title ?? ''));
  if (!button?.data) throw new Error(`No ${titles.join(' or ')} on: ${said(card)}`);
  return button.data;
}

/** The card that takes the place of the one whose button was pressed. */
function cardOf(response: string): unknown {
  return (JSON.parse(response) as { readonly value: unknown }).value;
}

/** Opens the walk and puts aside what is asked first, until this is asked. */
async function askedAbout(requirement: RequirementId): Promise<unknown> {
  for (let card = await shown('starta'), left = 40; left > 0; left -= 1) {
    if (JSON.stringify(card).includes(`"answer ${requirement}`)) return card;
    const skip = buttonOf(card, words.buttons.skip, words.buttons.next);
    card = cardOf(await tenant.press(skip));
  }
  throw new Error(`Nothing asks about ${requirement}`);
}

/** All ten press the same button of the same card at the same moment. @returns what each is shown, by their names */
async function pressedByAll(button: object): Promise<ReadonlyMap<string, string>> {
  const replies = await Promise.all(PEOPLE.map((person) => tenant.press(button, person)));
  return new Map(PEOPLE.map((person, index) => [person, said(cardOf(replies[index] ?? ''))]));
}

/** Who was told so, then everybody else; exactly one was. */
function inOrder(shownTo: ReadonlyMap<string, string>, told: string): readonly string[] {
  const isTold = (person: string): boolean => shownTo.get(person)?.includes(told) ?? false;
  const people = [...shownTo.keys()];
  expect(people.filter(isTold)).toHaveLength(1);
  return [...people.filter(isTold), ...people.filter((person) => !isTold(person))];
}

/** What the bot lists of who answered what, newest first. */
async function answers(): Promise<readonly string[]> {
  const where = await shown('var är vi?');
  const all = elementsOf(where).find((each) => each.type === 'Action.Execute' && /^Alla \d+ svar$/.test(each.title ?? ''));
  return said(all?.data ? contentOf(await tenant.pressForPost(all.data)) : where).split('\n');
}

async function answersAbout(requirement: RequirementId): Promise<readonly string[]> {
  return (await answers()).filter((row) => row.includes(': ja ') && row.includes(` · ${requirements[requirement].asks}`));
}

/** Names that only one VM of the estate has. */
function vmNames(): readonly string[] {
  const all = (tenant.estate.reports[0] as { readonly vms: readonly { readonly name: string }[] }).vms.map(({ name }) => name);
  return all.filter((name) => all.filter((each) => each === name).length === 1).slice(0, PEOPLE.length);
}

it(
  'ten different answers are all kept, each by whoever gave it',
  async () => {
    const vms = vmNames();
    await Promise.all(PEOPLE.map((person, index) => tenant.tell(`bekräfta vm.encryption för ${vms[index] ?? ''}`, CHANNEL, person)));
    const rows = await answers();

    for (const [index, person] of PEOPLE.entries())
      expect(rows.filter((row) => row.startsWith(`${person}: ja`))).toEqual([expect.stringContaining(`VM:en ${vms[index] ?? ''} · `)]);
  },
  LONG,
);

it(
  'of ten who press the same yes at once the first stands, and the others are told who answered',
  async () => {
    const question = await askedAbout('vm.encryption');
    const before = await answersAbout('vm.encryption');
    const shownTo = await pressedByAll(buttonOf(question, words.buttons.yes));
    const [first = '', ...others] = inOrder(shownTo, 'Noterat: ja');
    const after = await answersAbout('vm.encryption');

    expect(after).toHaveLength(before.length + 1);
    expect(after.filter((row) => !before.includes(row))).toEqual([expect.stringMatching(`^${first}: ja`)]);
    expect(others).toHaveLength(PEOPLE.length - 1);
    for (const person of others) expect(shownTo.get(person)).toContain(`${first} hann svara på den frågan före dig`);
  },
  LONG,
);

it(
  'where two must agree, the second yes of ten seconds the first, and the others are told who answered',
  async () => {
    const question = await askedAbout('host.kb2961977');
    const shownTo = await pressedByAll(buttonOf(question, words.buttons.yes));
    const [first = '', ...others] = inOrder(shownTo, words.noted.second);
    const [second = '', ...late] = inOrder(new Map(others.map((person) => [person, shownTo.get(person) ?? ''])), words.noted.agreed(first));

    expect(await answersAbout('host.kb2961977')).toEqual([
      expect.stringMatching(`^${first} och ${second}: ja`),
      expect.stringMatching(`^${first}: ja`),
    ]);
    expect(late).toHaveLength(PEOPLE.length - 2);
    for (const person of late) expect(shownTo.get(person)).toContain(`${second} hann svara på den frågan före dig`);
  },
  LONG,
);
