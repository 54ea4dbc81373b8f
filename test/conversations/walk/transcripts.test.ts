/** Walks as they go: who says what, and what is answered. */
import type { Reply } from '../../../src/cards/reply';
import { assess } from '../../../src/readiness/assess';
import type { Assessment } from '../../../src/readiness/assessment';
import { may2026 } from '../../../src/readiness/editions/2026-05';
import { september2026 } from '../../../src/readiness/editions/2026-09';
import { wordsOf } from '../../../src/words';
import { account } from '../set-up-room';
import { azureAt, azureDenied, reported } from './estate';
import { ANNA, BJORN, buttonsOf, DRIFT, walkRoom, type WalkRoom } from './walk-room';

const DAY = 86_400_000;
const english = wordsOf('en').walk;

let room: WalkRoom;
afterEach(() => room.close());

/** A room where everything measurable is measured and well: only people's questions are left. */
async function measuredRoom(): Promise<WalkRoom> {
  room = await walkRoom();
  room.azure.reading = azureAt(room.now());
  room.azure.inventory = reported(room.now());
  return room;
}

/** Talks line by line; every reply must match. */
async function talk(rows: readonly (readonly [string, RegExp, typeof ANNA?])[]): Promise<void> {
  for (const [line, reply, by] of rows) expect(await room.say(line, by)).toMatch(reply);
}

describe('a walk of an estate that is measured', () => {
  it('asks only what nobody can measure, takes answers, and ends at the next step', async () => {
    await measuredRoom();
    await talk([
      ['start', /^Is this so\? Somebody holds the rights.*Two people have to confirm/s],
      ['yes', /^Is this so for 3 VMs\? .*BitLocker.*Noted: yes\. It counts once a second person agrees\./s],
      ['all but SQL01', /^Is this so for 3 VMs\? .*Noted: yes for 2 VMs, no for SQL01\./s],
      ['yes, checked yesterday', /^Has this been mended for VM SQL01\? .*Noted: yes for 3 VMs\./s],
      ['skip', /^Is this so\? Capacity has been planned\..*Put aside/s],
      ['yes until 30 Nov', /^Only what was put aside is left: 1 question\..*It counts until 30 November 2026/s],
      [
        'where are we?',
        /^Only what was put aside is left: 1 question\. \d+ measured, 6 confirmed, 1 unknown, 1 not met\..*Next, for anybody but Anna Administrator: Do you agree/s,
      ],
    ]);
  });

  it('tells on a question who is asked about, why, how to measure it, and offers every answer', async () => {
    await measuredRoom();
    await room.say('start');
    const card = await room.show('yes');

    expect(buttonsOf(card).map(({ title }) => title)).toEqual([
      'Yes',
      'No',
      'Don’t know',
      'Skip',
      'Why do you ask?',
      'Back',
      'Re-check',
      'Where are we?',
      'Stop',
    ]);
    expect(JSON.stringify(card.data)).toMatch(/It is about SQL01, SQL02 and WEB01\..*Why I ask: /);
    expect(card.data['options']).toHaveLength(3);
    expect(card.data['area']).toBe('VMs · 4 questions left');
  });

  it('is interrupted by a question, answers it, and stays where it was', async () => {
    await measuredRoom();
    await talk([
      ['start', /^Is this so\? Somebody holds the rights/],
      ['is host HV01 ready?', /^HV01 is /],
      ['gaps', /^\d+ gap|^0 gaps|unknown/],
      ['thanks!', /You are welcome/],
      ['qwertyuiop', /^Is this so\? Somebody holds the rights.*I did not take that for an answer\. Nothing was noted\./s],
      ['perhaps', /^Is this so\? Somebody holds the rights.*I did not take that for an answer/s],
      ['why?', /^Requirement: |Somebody holds the rights/],
      ['yes', /^Is this so for 3 VMs/],
    ]);
  });

  it('goes back to an answer, shows it, and takes another in its place', async () => {
    await measuredRoom();
    await talk([
      ['start', /Somebody holds the rights/],
      ['yes', /^Is this so for 3 VMs\? .*BitLocker/s],
      ['yes', /^Is this so for 3 VMs\? .*Storage Spaces/s],
      ['back', /^Is this so for 3 VMs\? .*BitLocker.*One step back\..*/s],
      ['no', /Noted: no for 3 VMs/],
    ]);
    const answers = (await room.answers()).filter(({ requirement }) => requirement === 'vm.encryption');

    expect(answers.map(({ answer }) => answer)).toEqual(['met', 'notMet']);
    expect(await room.say('is vm SQL01 ready?')).toMatch(/SQL01/);
  });

  it('stops, and goes on by anybody from another conversation of the plan', async () => {
    await measuredRoom();
    await room.say('start');
    await room.say('yes');
    expect(await room.say('stop')).toMatch(/^The walk rests\. Everything said so far is kept\./);
    expect(await room.say('yes')).toMatch(/I did not understand/);
    const anotherChannel = '19:other@thread.tacv2';
    const plan = await room.kept.plans.plan(room.planId);
    await room.kept.plans.linkHere({ person: ANNA, conversation: anotherChannel, kind: 'channel' }, plan?.id ?? '', undefined);

    expect(await room.say('fortsätt', BJORN, anotherChannel)).toMatch(/^Håller du med Anna Administrator om det här\? /);
    expect(await room.say('ja', BJORN, anotherChannel)).toMatch(/Du och Anna Administrator är överens, så nu gäller svaret\./);
  });
});

/** Answers yes, and skips what asks for something else, until a question comes. */
async function until(question: RegExp, first: string): Promise<string> {
  let text = first;
  for (let step = 0; step < 60 && !question.test(text); step += 1)
    text = await room.say(/^(?:Stämmer|Is this)/.test(text) ? 'ja' : 'hoppa över');
  expect(text).toMatch(question);
  return text;
}

describe('the first day without rights and without a report', () => {
  const answerAll = async (first: string, by: typeof ANNA): Promise<readonly string[]> => {
    const asked: string[] = [first];
    for (let step = 0; step < 80 && !/^(?:Genomgången är klar|Bara det vi hoppade över är kvar)/.test(asked.at(-1) ?? ''); step += 1) {
      const text = asked.at(-1) ?? '';
      asked.push(await room.say(/\d VM:ar\?/.test(text) ? 'alla utom SQL01' : /^(?:Stämmer|Håller)/.test(text) ? 'ja' : 'hoppa över', by));
    }
    return asked;
  };

  it('is shown the question that takes it, when a list comes before its turn', async () => {
    room = await walkRoom();
    room.azure.reading = azureDenied(room.now());
    const vms = ['namn;värd;moln', ...Array.from({ length: 40 }, (_, index) => `SQL${String(index)};HV01;Gold`)].join('\n');
    await until(/Vilka VMM-servrar/, await room.say('starta'));
    await talk([
      ['tillbaka', /^(?!Vilka VM)/],
      [vms, /^Ingen rapport har kommit\. Vilka VM:ar ska replikeras\?.*Det där är en lista, .*Inget är noterat än: skicka listan igen/s],
      [vms, /Noterat: 40 VM:ar/],
    ]);
    await until(/Vilka VMM-servrar/, await room.say('fortsätt'));
    await talk([
      [
        'namn;värd;moln\nSQL01;HV01;Gold',
        /^Ingen rapport har kommit\. Vilka VMM-servrar.*Jag hittar ingen kolumn med de namn som frågan gäller/s,
      ],
      ['VMM01', /Noterat: 1 VMM-server/],
      ['HV01\nHV02\nHV03', /^Ingen rapport har kommit\. Vilka Hyper-V-värdar.*Det där är en lista/s],
      ['HV01\nHV02\nHV03', /Noterat: 3 värdar/],
      [vms, /Det där ser ut som en lista, men just nu frågar jag inte efter någon: .*Inget noterades/s],
    ]);
  });

  it('is gone through from a pasted list; everything is confirmed or unknown, and nothing is called measured that nobody measured', async () => {
    room = await walkRoom();
    room.azure.reading = azureDenied(room.now());
    const first = await room.say('starta');
    expect(first).toMatch(/^Stämmer det här\? Azure-prenumerationen.*az role assignment create/s);
    await until(/Vilka VMM-servrar/, first);
    await talk([
      ['VMM01', /^Vilka moln finns i VMM\?.*Noterat: 1 VMM-server\./s],
      ['Gold', /Noterat: 1 moln/],
    ]);
    await room.say('var är vi?');
    await until(/Vilka Hyper-V-värdar/, await room.say('fortsätt'));
    expect(await room.say('HV01\nHV02')).toMatch(/Noterat: 2 värdar/);
    await until(/Vilka VM:ar ska replikeras/, await room.say('fortsätt'));
    expect(await room.say('namn;värd;moln\nSQL01;HV01;Gold\nSQL02;HV01;Gold\nWEB01;HV02;Gold')).toMatch(/Noterat: 3 VM:ar/);
    await answerAll(await room.say('fortsätt'), ANNA);
    await answerAll(await room.say('starta', BJORN), BJORN);
    const assessment = await assessed(room);
    const onPremises = assessment.subjects.filter(
      ({ kind }) => kind === 'host' || kind === 'vm' || kind === 'vmmServer' || kind === 'cloud',
    );
    const results = onPremises.flatMap((subject) =>
      subject.results.filter(({ status, level }) => status !== 'notApplicable' && level !== 'advice'),
    );

    expect(onPremises.map(({ name }) => name)).toEqual(['VMM01', 'Gold', 'HV01', 'HV02', 'SQL01', 'SQL02', 'WEB01']);
    expect(results.filter(({ status, confirmed }) => status !== 'unknown' && !confirmed)).toEqual([]);
    expect(results.filter(({ status }) => status === 'unknown')).toEqual([]);
    expect(results.filter(({ status }) => status === 'fail').length).toBeGreaterThan(10);
    expect(await room.say('är vm WEB01 redo?')).toMatch(/^WEB01 är (?:redo med förbehåll|okänd)/);
    expect(await room.say('är vm SQL01 redo?')).toMatch(/^SQL01 är inte redo/);
  });

  it('takes no list whose columns nobody named, and no sentence for names', async () => {
    room = await walkRoom();
    room.azure.reading = azureAt(room.now());
    await until(/Which VMM servers/, await room.say('start'));
    await talk([
      ['we have a few of them, I think, ask Bosse', /Which VMM servers.*I did not take that for an answer/s],
      ['VMM01, VMM02', /Which clouds.*Noted: 2 VMM servers/s],
    ]);
    const card = await room.show('where are we?');
    const question = await room.tap(card, 'Go on');
    expect((await room.tap(question, 'Keep the list', { names: 'Gold,Rack\nSilver,Rack' })).text).toMatch(/several columns/);
    expect((await room.tap(question, 'Keep the list', { names: '   ' })).text).toMatch(/I found no name in that/);
    expect((await room.tap(question, 'There are none')).text).toMatch(/Noted: 0 clouds/);
  });
});

async function assessed({ kept, planId, azure }: WalkRoom): Promise<Assessment> {
  const plan = await kept.plans.plan(planId);
  if (!plan) throw new Error('The plan is gone.');
  const people = await kept.store.walk.peoplesWord(planId);
  const assessedAt = new Date(kept.time).toISOString();
  return assess({ plan: plan.plan, edition: may2026, azure: azure.reading, inventory: azure.inventory, people, assessedAt });
}

describe('a plan that names no vault, account or network, by people who cannot read Azure', () => {
  /** The Azure side as it is read of a plan that names nothing. */
  const unchosen = (at: string): ReturnType<typeof azureAt> => ({
    readAt: at,
    plan: {
      facts: {
        subscription: { presence: 'notChosen' },
        vault: { presence: 'notChosen' },
        network: { presence: 'notChosen' },
        replicationAccounts: [],
      },
      sightings: [{ source: 'plan', observedAt: at, facts: ['subscription', 'vault', 'network', 'replicationAccounts'] }],
      gaps: [],
    },
    storageAccounts: [],
  });
  const ofPlan = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await assessed(room)).subjects
        .filter(({ kind }) => kind === 'plan')
        .flatMap(({ results }) => results.map((each) => [each.requirement, each.confirmed ? `${each.status} by word` : each.status])),
    );

  it('can be answered by a person, as confirmed and never as measured; choosing one ends it where it is not so', async () => {
    room = await walkRoom({
      vaultId: undefined,
      subscriptionId: undefined,
      networkId: undefined,
      replicationStorageAccountIds: [],
    });
    room.azure.reading = unchosen(room.now());
    room.azure.inventory = reported(room.now());
    expect(await ofPlan()).toMatchObject({ 'vault.exists': 'fail', 'storage.account': 'fail', 'network.exists': 'fail' });
    expect(await room.say('confirm vault.exists because the operations team made it')).toMatch(/^Noted: yes\./);
    expect(await room.say('bekräfta network.exists: nej')).toMatch(/^Noterat: nej\./);
    let text = await room.say('start the walk');
    for (let step = 0; step < 20 && !/^Has this been mended\? .*storage account/.test(text); step += 1) text = await room.say('skip');
    expect(await room.say('yes')).toMatch(/Noted: yes/);

    expect(await ofPlan()).toMatchObject({
      'vault.exists': 'pass by word',
      'storage.account': 'pass by word',
      'network.exists': 'fail by word',
    });
    expect((await assessed(room)).subjects[0]?.readiness).not.toBe('ready');
  });
});

describe('two people over two days', () => {
  it('agree with each other, where two are needed; nobody is their own second', async () => {
    await measuredRoom();
    await talk([
      ['start', /Somebody holds the rights/],
      ['yes, according to the portal', /Is this so for 3 VMs/],
      ['where are we?', /^4 questions left/],
    ]);
    room.kept.pass(DAY - 60_000);
    room.azure.reading = azureAt(room.now());
    room.azure.inventory = reported(room.now());
    expect(await room.say('start', ANNA)).toMatch(/^Is this so for 3 VMs/);
    expect(await room.say('confirm account.rights', ANNA)).toMatch(/You have said yes already/);
    expect(await room.say('start', BJORN)).toMatch(
      /^Do you agree with Anna Administrator\? Somebody holds the rights.*Anna Administrator said yes on 24 Nov 2026[^.]*\. A second person has to agree\. How it was checked: according to the portal/s,
    );
    expect(await room.say('yes, I have checked', BJORN)).toMatch(/Anna Administrator and you agree, so it counts/);
    const [answer] = (await room.answers()).toReversed();

    expect(answer).toMatchObject({
      by: { name: ANNA.name },
      secondedBy: { name: BJORN.name },
      note: 'according to the portal · I have checked',
    });
    expect((await room.kept.store.plans.audit(room.planId, 1))[0]).toMatchObject({ action: 'confirmed', by: BJORN });
  });

  it('are asked again when an answer has aged out, with the old one shown', async () => {
    await measuredRoom();
    await room.say('start');
    await room.say('skip');
    expect(await room.say('yes')).toMatch(/Storage Spaces/);
    room.kept.pass(91 * DAY);
    room.azure.reading = azureAt(room.now());
    room.azure.inventory = reported(room.now());
    await room.say('start', BJORN);
    const card = await room.show('skip', BJORN);

    expect(card.text).toMatch(/^Is this so for 3 VMs\? .*BitLocker.*The confirmation is too old/s);
    expect(JSON.stringify(card.data['lines'])).toMatch(/Anna Administrator said yes on 24 Nov 2026/);
  });
});

describe('Swedish mixed with English', () => {
  it('is answered in the language of the line, and of the question where the line tells none', async () => {
    await measuredRoom();
    await talk([
      ['hej, can we start?', /^Is this so\? Somebody holds the rights/],
      ['starta', /^Stämmer det här\? Någon har behörighet/],
      ['yes, stämmer', /^Stämmer det här för 3 VM:ar|^Is this so for 3 VMs/],
      ['alla except SQL02', /SQL02/],
      ['what is left?', /questions? left/],
      ['fortsätt', /^(?:Stämmer|Att åtgärda)/],
      ['skippa den', /Vi hoppade över|Put aside/],
    ]);
  });
});

describe('a premium account without a log account', () => {
  it('goes from a gap with the command that helps to fixed', async () => {
    room = await walkRoom();
    room.azure.reading = azureAt(room.now(), 'Premium_LRS');
    room.azure.inventory = reported(room.now());
    await room.say('start');
    const gap = await room.show('skip');
    expect(gap.text).toMatch(/^To be mended for storage account stnord: .*log/is);
    expect(gap.text.split('\n')[2]).toBe(
      'az storage account create --name <log-account> --resource-group rg --location swedencentral --sku Standard_LRS --kind StorageV2',
    );
    expect(gap.data['lines']).toContain('What the plan names is changed by an administrator with “set up”.');
    expect((await room.show('done')).text).toMatch(/^To be mended for storage account stnord.*I looked again: it is still so/s);

    const plan = await room.kept.plans.plan(room.planId);
    if (!plan) throw new Error('The plan is gone.');
    const changed = { ...plan.plan, logStorageAccountId: account('stlogg') };
    await room.kept.plans.change({ person: ANNA, conversation: DRIFT, kind: 'channel' }, { ...plan, plan: changed });
    room.azure.reading = azureAt(room.now(), 'Premium_LRS', { sku: 'Standard_LRS' });
    expect(await room.say('klart')).toMatch(/^(?:Stämmer|Is this so).*(?:den saken är löst|that is settled)/s);
  });
});

describe('a walk that is interrupted', () => {
  it('by a restart, takes the next line for the answer it is', async () => {
    await measuredRoom();
    await room.say('start');
    await room.say('yes');
    room.restart();

    expect(await room.say('yes')).toMatch(/Noted: yes for 3 VMs/);
  });

  it('by a changed catalogue, says that a question is gone, and goes on', async () => {
    await measuredRoom();
    const card = await room.show('start');
    const kept = await room.kept.store.walk.walk(room.planId);
    const asked = [{ in: DRIFT, question: 'answer vm.retiredRequirement', about: 'x', language: 'en' as const }];
    const answers = [
      {
        id: 'old',
        requirement: 'vm.retiredRequirement',
        kind: 'vm' as const,
        of: [{ id: 'vm:sql01', name: 'SQL01' }],
        answer: 'met' as const,
        by: ANNA,
        at: room.now(),
      },
    ];
    await room.kept.store.walk.keep(
      room.planId,
      kept?.revision ?? 0,
      { state: { ...(kept?.state ?? { isUnderWay: true, aside: [], taken: [], asked: [] }), asked }, answers },
      room.now(),
      [],
    );

    expect(await room.say('yes', BJORN)).toMatch(/^Is this so\? Somebody holds the rights.*Anna Administrator answered that before you/s);
    expect((await room.tap(card, 'Yes')).text).toMatch(/Is this so for 3 VMs.*Noted: yes/s);
  });
});

describe('a walk whose requirements change in the middle', () => {
  it('by another edition: what is asked follows it, a card of before says so, and what was answered stands', async () => {
    await measuredRoom();
    await room.say('start');
    const encryption = await room.show('skip');
    await room.tap(encryption, 'Yes');
    room.azure.edition = september2026;
    room.restart();

    const next = await room.show('where are we?');
    expect(JSON.stringify(next.data)).toMatch(/Anna Administrator: yes/);
    expect((await room.tap(encryption, 'Yes', {}, BJORN)).text).toMatch(/answered that before you/s);
  });

  it('by one that is asked of no VM any more: its card is out of date, and the walk goes on', async () => {
    await measuredRoom();
    await room.say('start');
    const encryption = await room.show('skip');
    // Measured from now on: nobody is asked any more.
    room.azure.inventory = reported(room.now(), { bitLocker: false });
    room.kept.pass(60_000);

    expect((await room.tap(encryption, 'Yes')).text).toMatch(
      /^Is this so for 3 VMs\? .*Storage Spaces.*no longer asked, so nothing was noted/s,
    );
  });

  it('by one more: it is asked in its place, though the walk was past it', async () => {
    await measuredRoom();
    room.azure.inventory = reported(room.now(), { bitLocker: false });
    await room.say('start');
    expect(await room.say('skip')).toMatch(/^Is this so for 3 VMs\? .*Storage Spaces/s);
    room.azure.inventory = reported(room.now());
    room.kept.pass(60_000);

    expect(await room.say('yes')).toMatch(/^Is this so for 3 VMs\? .*BitLocker.*Noted: yes for 3 VMs/s);
  });
});

describe('names that were said and not plainly meant', () => {
  it('are filled in on the card, so that one press says all but those', async () => {
    await measuredRoom();
    await room.say('start');
    await room.say('skip');
    const asked = await room.show('no, SQL01 has it on');

    expect(asked.text).toMatch(/^I want to be sure before I note anything.* No for SQL01, no answer yet for SQL02 and WEB01\n/);
    expect(asked.data['exceptValue']).toBe('vm:sql01');
    expect((await room.tap(asked, 'Yes', { except: 'vm:sql01' })).text).toMatch(/Noted: yes for 2 VMs, no for SQL01/);
  });
});

describe('an answer for some of them', () => {
  const given = async (): Promise<readonly object[]> =>
    (await room.answers()).map(({ answer, of }) => ({
      answer,
      of: (of as readonly { readonly name: string }[]).map(({ name }) => name),
    }));

  it.each<[string, RegExp, readonly object[]]>([
    ['ja för SQL01', /Noterat: ja för VM:en SQL01\./, [{ answer: 'met', of: ['SQL01'] }]],
    [
      'SQL01 no, SQL02 yes',
      /Noted: yes for VM SQL02, no for SQL01\./,
      [
        { answer: 'met', of: ['SQL02'] },
        { answer: 'notMet', of: ['SQL01'] },
      ],
    ],
    ['no for SQL01 and WEB01', /Noted: no for SQL01 and WEB01\./, [{ answer: 'notMet', of: ['SQL01', 'WEB01'] }]],
  ])('“%s” notes just that, and asks on about the rest', async (line, reply, answers) => {
    await measuredRoom();
    await room.say('start');
    await room.say('skip');
    const next = await room.say(line);

    expect(next).toMatch(reply);
    expect(next).toMatch(/^(?:Stämmer det här för|Is this so for) .*BitLocker/s);
    expect(await given()).toEqual(answers);
  });

  it.each<[string, RegExp]>([
    ['SQL01 yes, SQL99 no', /I do not ask about SQL99 here\. Nothing was noted/],
    ['yes for Gold, no for SQL01', /I did not take that for an answer\. Nothing was noted/],
    ['only SQL01', /You named SQL01\. Is it so for all but those\?.*Is it so for those\?.*Nothing was noted yet/],
    ['2 of 3', /I did not take that for an answer\. Nothing was noted/],
    ['SQL01 yes, SQL01 no', /You named SQL01.*Nothing was noted yet/],
  ])('“%s” is asked back, and nothing is noted', async (line, reply) => {
    await measuredRoom();
    await room.say('start');
    await room.say('skip');

    expect(await room.say(line)).toMatch(reply);
    expect(await given()).toEqual([]);
  });

  it('says of the rest what was said of it', async () => {
    await measuredRoom();
    await room.say('start');
    await room.say('skip');

    expect(await room.say('SQL01 yes, the rest no')).toMatch(/Noted: yes for VM SQL01, no for 2 VMs\./);
  });
});

describe('what somebody said not to hold', () => {
  it('is settled by their word once it is mended, apart from what was measured', async () => {
    await measuredRoom();
    room.azure.inventory = {
      ...reported(room.now()),
      vms: [...reported(room.now(), { bitLocker: true }).vms.slice(0, 1), ...reported(room.now()).vms.slice(1)],
    };
    await room.say('start');
    await room.say('skip');
    expect(await room.say('all but WEB01')).toMatch(/Noted: yes for VM SQL02, no for WEB01/);
    await room.say('yes');
    expect(await room.say('back')).toMatch(/Storage Spaces/);
    await room.say('yes');
    let text = await room.say('continue');
    for (let step = 0; step < 5 && !/^Has this been mended for VM WEB01/.test(text); step += 1) text = await room.say('skip');

    expect(text).toMatch(/^Has this been mended for VM WEB01\? /);
    expect(await room.say('yes')).toMatch(/Noted: yes for VM WEB01/);
  });
});

describe('set-up and the walk, in one conversation', () => {
  it('each take skip and stop for their own question, the one that was asked last', async () => {
    await measuredRoom();
    await talk([
      ['start', /Somebody holds the rights/],
      ['set up', /What Site Recovery with VMM consists of/],
      ['skip', /Which Azure subscription/],
      ['stop', /Set-up rests/],
      ['skip', /^Is this so for 3 VMs.*Put aside/s],
      ['set up', /Which Azure subscription/],
      ['continue', /^Is this so for 3 VMs/],
      ['skip', /Put aside/],
      ['stop', /The walk rests/],
    ]);
  });
});

describe('cards alone, in a channel', () => {
  it('complete the whole walk; nothing is typed but the first line', async () => {
    await measuredRoom();
    let card: Reply = await room.show('start');
    const seen: string[] = [];
    for (let step = 0; step < 30 && card.card === 'question'; step += 1) {
      seen.push(card.text);
      const titles = buttonsOf(card).map(({ title }) => title);
      card = await room.tap(card, titles.includes('Yes') ? 'Yes' : titles.includes('Next') ? 'Next' : 'Skip');
    }
    expect(card.card).toBe('progress');
    expect(seen).toHaveLength(4);
    expect(JSON.stringify(card.data)).toMatch(/the buttons|buttons/i);
    card = await room.tap(card, 'Re-check', {}, BJORN);
    card = await room.tap(card, 'Go on', {}, BJORN);
    expect(card.text).toMatch(/^Do you agree with Anna Administrator/);
    expect((await room.tap(card, 'I agree', {}, BJORN)).text).toMatch(/^The walk is through.*you agree, so it counts/s);
  });

  it('tick those that it does not hold for, and say how it was checked', async () => {
    await measuredRoom();
    await room.say('start');
    const card = await room.show('skip');
    const next = await room.tap(card, 'Yes', { except: 'vm:sql01,vm:sql02', note: 'manage-bde' });

    expect(next.text).toMatch(/Noted: yes for VM WEB01, no for SQL01 and SQL02/);
    expect(JSON.stringify(await room.answers())).toContain('manage-bde');
  });

  it('that are old act on today’s questions, or say kindly that they are out of date', async () => {
    await measuredRoom();
    const rights = await room.show('start');
    const encryption = await room.tap(rights, 'Yes');
    const storage = await room.tap(encryption, 'Yes');

    expect((await room.tap(encryption, 'No', {}, BJORN)).text).toMatch(/^Do you agree.*Anna Administrator answered that before you/s);
    expect((await room.tap(storage, 'Skip', {}, BJORN)).text).toMatch(/Put aside/);
    room.azure.inventory = { ...reported(room.now()), vms: reported(room.now()).vms.slice(1) };
    expect((await room.tap(storage, 'Yes')).text).toMatch(/has changed meanwhile, so I ask it again\. Nothing was noted/);
  });

  it('show where the walk stands, and go on from there on the same card', async () => {
    await measuredRoom();
    const card = await room.show('start');
    const where = await room.tap(card, 'Where are we?');

    expect(where).toMatchObject({ card: 'progress' });
    expect((where.data['rows'] as readonly { label: string }[]).map(({ label }) => label)).toEqual(Object.values(english.areas));
    expect((await room.tap(where, 'Go on')).card).toBe('question');
    expect((await room.tap(card, 'Stop')).text).toMatch(/The walk rests/);
  });
});

describe('who answered what', () => {
  it('is listed in full behind a button, page by page, and counted on the card', async () => {
    await measuredRoom();
    for (let said = 0; said < 14; said += 1) await room.say(`confirm account.rights: ${said % 2 === 0 ? 'yes' : 'no'}`);
    const where = await room.show('where are we?');
    expect(rowsOf(where)).toHaveLength(7);
    expect(rowsOf(where).at(-1)).toBe('And 8 earlier answers.');

    const all = await room.tap(where, 'All 14 answers');
    expect(rowsOf(all)).toHaveLength(12);
    const last = await room.tap(all, 'Next');
    expect(rowsOf(last)).toHaveLength(2);
    expect(rowsOf(last)[1]).toMatch(/^Anna Administrator: yes · Somebody holds the rights/);
    expect(rowsOf(await room.tap(last, 'Previous'))).toEqual(rowsOf(all));
  });

  it('has no such button while all of it stands on the card', async () => {
    await measuredRoom();
    await room.say('confirm account.rights: yes');
    expect(buttonsOf(await room.show('where are we?')).map(({ title }) => title)).not.toContainEqual(expect.stringMatching(/answers$/));
  });
});

function rowsOf({ data }: Reply): readonly string[] {
  return (data['sectionRows'] as readonly { label: string }[]).map(({ label }) => label);
}
