/** Where the walk stands says of every answer whether it still counts, and why it does not. */
import type { Reply } from '../../../src/cards/reply';
import { azureAt, reported } from './estate';
import { ANNA, BJORN, buttonsOf, walkRoom, type WalkRoom } from './walk-room';

const DAY = 86_400_000;

let room: WalkRoom;

beforeEach(async () => {
  room = await walkRoom();
  look();
});

afterEach(() => room.close());

/** @param vm what the newest report says of every VM */
function look(vm: Parameters<typeof reported>[1] = {}): void {
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now(), vm);
}

function rowsOf({ data }: Reply): readonly string[] {
  return (data['sectionRows'] as readonly { readonly label: string }[]).map(({ label }) => label);
}

const where = async (): Promise<readonly string[]> => rowsOf(await room.show('where are we?'));

describe('an answer on the card that shows where the walk stands', () => {
  it('is listed as it was given while it counts', async () => {
    await room.say('confirm vm.encryption for all');

    expect(await where()).toEqual([
      expect.stringMatching(/^Anna Administrator: yes for 3 VMs · No disk is encrypted .* · 24 Nov 2026[^·]*$/),
    ]);
  });

  it('says that a measurement has ended it, also once that measurement is gone', async () => {
    await room.say('confirm vm.encryption for all');
    look({ bitLocker: true });

    expect(await where()).toEqual([
      expect.stringMatching(/^Anna Administrator: yes for 3 VMs · .* · no longer counts: a measurement contradicts it$/),
    ]);
    look();
    expect(await where()).toEqual([expect.stringMatching(/ · no longer counts: a measurement contradicts it$/)]);
  });

  it('names those it has ended for, and counts for the others', async () => {
    await room.say('confirm vm.encryption for all');
    const { vms, ...rest } = reported(room.now());
    room.azure.inventory = {
      ...rest,
      vms: vms.map((vm) => (vm.name === 'SQL01' ? { ...vm, facts: { ...vm.facts, bitLocker: true } } : vm)),
    };

    expect(await where()).toEqual([
      expect.stringMatching(/^Anna Administrator: yes for 3 VMs · .* · no longer counts for SQL01: a measurement contradicts it$/),
    ]);
  });

  it('says how it was checked', async () => {
    await room.say('confirm vm.encryption for SQL01 because manage-bde says off');

    expect(await where()).toEqual([expect.stringMatching(/^Anna Administrator: yes for VM SQL01 · .* · “manage-bde says off”$/)]);
  });

  it('says that it has run out: by its own day, and by the longest an answer counts', async () => {
    await room.say('confirm vm.encryption for SQL01 until 30 Nov');
    await room.say('confirm vm.guestStorage for SQL01');
    room.kept.pass(10 * DAY);
    look();
    expect(await where()).toEqual([
      expect.stringMatching(/Storage Spaces[^·]* · [^·]*$/),
      expect.stringMatching(/BitLocker.* · until 30 November 2026 · has run out$/),
    ]);
    room.kept.pass(90 * DAY);
    look();

    expect(await where()).toEqual([expect.stringMatching(/ · has run out$/), expect.stringMatching(/ · has run out$/)]);
  });

  it('says that a later one has taken its place', async () => {
    await room.say('confirm vm.encryption for all');
    await room.say('confirm vm.encryption for SQL01: no', BJORN);
    await room.say('bekräfta capacity.planned');
    await room.say('bekräfta capacity.planned: nej');

    expect(await where()).toEqual([
      expect.stringMatching(/^Anna Administrator: no · Capacity[^·]* · [^·]*$/),
      expect.stringMatching(/^Anna Administrator: yes · Capacity.* · a later answer counts instead$/),
      expect.stringMatching(/^Björn Berg: no for VM SQL01 · No disk is encrypted [^·]* · [^·]*$/),
      expect.stringMatching(/^Anna Administrator: yes for 3 VMs · No disk is encrypted .* · a later answer counts instead for SQL01$/),
    ]);
  });

  it('says that it waits for a second person, and names both once they agree', async () => {
    await room.say('confirm account.rights');
    expect(await where()).toEqual([expect.stringMatching(/^Anna Administrator: yes · .* · waits for a second person$/)]);
    await room.say('confirm account.rights', BJORN);

    expect(await where()).toEqual([
      expect.stringMatching(/^Anna Administrator and Björn Berg: yes · [^·]* · [^·]*$/),
      expect.stringMatching(/^Anna Administrator: yes · .* · a later answer counts instead$/),
    ]);
  });

  it('says the same in Swedish, and on the card that lists them all', async () => {
    await room.say('bekräfta vm.encryption för alla');
    look({ bitLocker: true });

    expect(rowsOf(await room.show('var är vi?'))).toEqual([
      expect.stringMatching(/^Anna Administrator: ja för 3 VM:ar · .* · gäller inte längre: en mätning säger emot$/),
    ]);
  });
});

it('a question shows an answer that a measurement has ended as one that no longer counts', async () => {
  await room.say('confirm vm.encryption for SQL01', ANNA);
  look({ bitLocker: true });
  await room.say('where are we?');
  look();
  let text = await room.say('start', BJORN);
  for (let step = 0; step < 10 && !/BitLocker/.test(text); step += 1) text = await room.say('skip', BJORN);
  const card = JSON.stringify((await room.show('qwertyuiop', BJORN)).data);

  expect(card).toMatch(/Anna Administrator said yes on [^.]* for SQL01\. A measurement has contradicted it since\./);
});

/** Answers all that is asked, and puts aside what cannot be answered by a yes. */
async function walkThrough(): Promise<Reply> {
  let reply = await room.show('start');
  for (let step = 0; step < 25; step += 1) {
    const titles = buttonsOf(reply).map(({ title }) => title);
    const answer = ['Yes', 'Next', 'Skip'].find((each) => titles.includes(each));
    if (answer === undefined) return reply;
    reply = await room.tap(reply, answer);
  }
  return reply;
}

describe('the card at the end of a walk in a channel', () => {
  it('says to everybody that an answer waits, and lets the second person agree on the card', async () => {
    const end = await walkThrough();
    expect(JSON.stringify(end.data['lines'])).toMatch(/1 answer waits for a second person\./);

    const asked = await room.tap(end, 'Go on', {}, BJORN);
    expect(asked.text).toMatch(/Anna Administrator/);
    const after = await room.tap(asked, 'I agree', {}, BJORN);
    expect(JSON.stringify(after.data['lines'])).not.toMatch(/second person/);
  });

  it('leads on to the next step, capacity, also where that is confirmed', async () => {
    const end = await walkThrough();

    expect(end.data['links']).toEqual([
      {
        title: 'How to plan capacity (Microsoft’s page)',
        url: 'https://learn.microsoft.com/en-us/azure/site-recovery/hyper-v-deployment-planner-run',
      },
    ]);
    expect((await room.show('var är vi?')).data['links']).toEqual([
      {
        title: 'Så planerar ni kapaciteten (Microsofts sida, på engelska)',
        url: 'https://learn.microsoft.com/en-us/azure/site-recovery/hyper-v-deployment-planner-run',
      },
      {
        title: 'på svenska (kan ligga efter)',
        url: 'https://learn.microsoft.com/sv-se/azure/site-recovery/hyper-v-deployment-planner-run',
      },
    ]);
  });
});

describe('what is looked up from a card of the walk, where it takes the place of the card', () => {
  it('leads back to the question it was looked up for', async () => {
    const question = await room.show('start');
    const why = await room.tap(question, 'Why do you ask?');
    expect(why.card).toBe('explanation');
    const back = await room.tap(why, 'Back to the walk');

    expect(back.data['title']).toBe(question.data['title']);
  });

  it('leads back from every page that follows', async () => {
    const where = await room.tap(await room.show('start'), 'Where are we?');
    const gaps = await room.tap(where, 'Gaps');
    const summary = await room.tap(gaps, 'Summary');
    const back = await room.tap(summary, 'Back to the walk');

    expect(back.card).toBe('question');
  });

  it('leads back to where the walk stands once everything was asked', async () => {
    const end = await walkThrough();
    const back = await room.tap(await room.tap(end, 'Gaps'), 'Back to the walk');

    expect(back.card).toBe('progress');
  });

  it('leads nowhere where no walk is under way', async () => {
    const gaps = await room.tap(await room.show('status'), 'Gaps');

    expect(buttonsOf(gaps).map(({ title }) => title)).not.toContain('Back to the walk');
  });
});

describe('what the card says is left', () => {
  const toldOf = async (text: string): Promise<string> => {
    const { data } = await room.show(text);
    return JSON.stringify([data['title'], data['lines']]);
  };

  it('is what was put aside, also while an answer waits for a second person', async () => {
    await room.say('start');
    for (const line of ['yes', 'skip', 'skip']) await room.say(line);

    expect(await toldOf('skip')).toMatch(/^\["Only what was put aside is left: 3 questions\."/);
    expect(await toldOf('where are we?')).toMatch(
      /^\["Only what was put aside is left: 3 questions\.",\["Next, for anybody but Anna Administrator: Do you agree/,
    );
  });

  it('is nothing once all is answered, and what comes next speaks of no gap where there is none', async () => {
    await room.say('start');
    for (const line of ['yes', 'yes', 'yes']) await room.say(line);

    expect(await toldOf('yes')).toMatch(/^\["The walk is through.*Next: find out what is unknown, before you enable replication\./);
    await room.say('continue', BJORN);
    expect(await room.say('yes', BJORN)).toMatch(/^The walk is through/);
    expect(await toldOf('where are we?')).toMatch(/^\["Nothing is left to ask\.",\["Next: enable replication\."/);
  });
});
