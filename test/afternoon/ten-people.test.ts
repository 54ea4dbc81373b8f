/** Ten people answer at the same moment, each by a request of their own to the bot's address: nothing is lost, and everybody is credited. */
import { wordsOf } from '../../src/words';
import { THREAD } from '../teams/wire';
import { TENANT_ID } from '../teams/stand-in';
import { elementsOf, said } from './shown';
import { openTenant, type Tenant } from './tenant';

const { walk: words } = wordsOf('sv');
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
  const { card } = await tenant.say(text);
  return (JSON.parse(card) as readonly { readonly content: unknown }[])[0]?.content;
}

function buttonOf(card: unknown, title: string): object {
  const button = elementsOf(card).find((each) => each.type === 'Action.Execute' && each.title === title);
  if (!button?.data) throw new Error(`No ${title} on: ${said(card)}`);
  return button.data;
}

/** What the bot lists of who answered what, all of it. */
async function answers(count: number): Promise<readonly string[]> {
  const where = await shown('var är vi?');
  const listed = await tenant.press(buttonOf(where, words.where.allAnswers(count)));
  return said((JSON.parse(listed) as { readonly value: unknown }).value).split('\n');
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
    const rows = await answers(PEOPLE.length);

    for (const [index, person] of PEOPLE.entries())
      expect(rows.filter((row) => row.startsWith(`${person}: ja`))).toEqual([expect.stringContaining(`VM:en ${vms[index] ?? ''})`)]);
  },
  LONG,
);
