import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

let demo: DemoConversation;

beforeAll(async () => {
  demo = await startDemoConversation();
});

afterAll(() => demo.close());

/** Questions in the order they are asked, with what the reply’s plain form says. */
describe('the demo answers', () => {
  it.each<[string, RegExp]>([
    ['är värden HV07 redo?', /^HV07 är redo/],
    ['is host HV07 ready?', /^HV07 is ready/],
    ['HV07?', /^HV07 är redo/],
    ['hv07.granvik.example', /^HV07 är redo/],
    ['är värden HV10 redo?', /^HV10 är inte redo: 1 brist/],
    ['why is HV10 not ready?', /^HV10 is not ready/],
    ['HV1?', /^HV1 är inte redo/],
    ['HV01?', /^HV01 är redo/],
    ['HV31?', /^HV31 är okänd/],
    ['ESX01?', /^ESX01 är ingen Hyper-V-värd/],
    ['är molnet Gold redo?', /^Molnet Gold är inte redo/],
    ['är molnet Syd redo?', /^Molnet Syd är okänt/],
    ['status', /^Planen Granvik till Sweden Central är inte redo/],
    ['gaps', /^\d+ gaps/],
    ['brister', /^\d+ brister/],
    ['which hosts are not ready?', /^\d+ hosts are not ready/],
    ['vilka vm:ar i Gold är inte redo?', /^\d+ VM:ar är inte redo/],
    ['vad är okänt?', /^\d+ objekt är okända/],
    ['kontrollera lagring', /^Lagring: redo/],
    ['check storage', /^Storage: ready/],
    ['förklara host.kb2961977', /KB2961977/],
    ['explain storage.region', /vault’s region/],
    ['hjälp', /HV07/],
    ['help', /HV07/],
  ])('%s', async (question, reply) => {
    expect(await demo.hear(question)).toMatch(reply);
  });
});

describe('a name that is not exact', () => {
  it.each(['HV7', 'HV 07', 'hv-07', 'HV07.other.example', 'HV070'])('is offered, never answered for: %s', async (name) => {
    const [reply] = await demo.say(`är värden ${name} redo?`);

    expect(reply?.card).toBe('choice');
    expect(reply?.text).toMatch(/Det finns ingen värd som heter/);
    expect(reply?.text).toMatch(/HV07/);
  });

  it('that fits two is asked back, telling them apart', async () => {
    const { subjects } = await demo.assessments.current();
    const names = subjects.filter((subject) => subject.kind === 'vm').map((subject) => subject.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index) ?? '';
    const [reply] = await demo.say(`is vm ${twice} ready?`);

    expect(twice).not.toBe('');
    expect(reply).toMatchObject({
      card: 'choice',
      text: expect.stringMatching(new RegExp(`^2 things are called ${twice}\\. Which one do you mean\\?`)),
    });
    expect(reply?.text).toMatch(/in cloud \w+.*in cloud \w+/s);
  });

  it('of the wrong kind is offered with its right one', async () => {
    expect(await demo.hear('is vm HV07 ready?')).toMatch(/^No VM here is called HV07\..*host HV07/s);
  });

  it('that nothing is like is said to be none, with the site that could hold it', async () => {
    expect(await demo.hear('är värden PELLE-DATOR-99 redo?')).toMatch(
      /^Det finns ingen värd som heter PELLE-DATOR-99\. Rapporten från VMM-MALMO01 kom för 9 dagar sedan/,
    );
  });
});

describe('what is not understood', () => {
  it.each(['asdf qwer zxcv', '🤷🤷', 'tack för hjälpen', '<script>alert(1)</script>', '**fet** [länk](http://x)'])(
    'is said to be so, with three examples: %s',
    async (line) => {
      const [reply] = await demo.say(line);

      expect(reply?.text).toMatch(/^Det förstod jag inte\./);
      expect(reply?.data['examples']).toHaveLength(3);
    },
  );

  it.each<[string, 'en' | 'sv', RegExp]>([
    ['vad tycker du om vädret?', 'en', /^Det förstod jag inte/],
    ['what do you think of the weather?', 'sv', /^I did not understand/],
    ['qwerty', 'en', /^I did not understand/],
    ['qwerty', 'sv', /^Det förstod jag inte/],
  ])(
    'is said in the language of the line, else of what was written before, else of the client: %s (%s)',
    async (line, clientLanguage, reply) => {
      // Somebody who has not written before.
      expect(await demo.hear(line, { clientLanguage, person: { id: `newcomer ${line} ${clientLanguage}`, name: 'Nina' } })).toMatch(reply);
    },
  );

  it('is not read when it is longer than a question', async () => {
    expect(await demo.hear('HV07 '.repeat(1000))).toMatch(/^Det var längre än jag kan läsa/);
  });
});

describe('the welcome', () => {
  const channel = { conversation: { id: '19:c@thread.tacv2;messageid=1', root: '19:c@thread.tacv2', kind: 'channel' as const } };

  it('comes once on installation, also when Teams tells of it twice', async () => {
    const first = await demo.say('', { kind: 'installed', ...channel });
    const second = await demo.say('', { kind: 'installed', ...channel });

    expect(first.map((reply) => reply.card)).toEqual(['welcome']);
    expect(second).toEqual([]);
  });

  it('comes before the first answer where nothing was installed, and not again in another thread', async () => {
    const group = { conversation: { id: '19:g@thread.v2', root: '19:g@thread.v2', kind: 'group' as const } };
    const first = await demo.say('HV07?', group);
    const second = await demo.say('HV07?', { conversation: { ...group.conversation, id: '19:g@thread.v2;messageid=2' } });

    expect(first.map((reply) => reply.card)).toEqual(['welcome', 'subject']);
    expect(second.map((reply) => reply.card)).toEqual(['subject']);
  });
});

describe('a pressed button', () => {
  it('that only looks answers the clicker alone', async () => {
    const answer = await demo.press({ do: 'show', show: { view: 'gaps', page: 0 }, language: 'en' });

    expect(answer).toMatchObject({ audience: 'clicker', replies: [{ card: 'gaps', text: expect.stringMatching(/gaps/) }] });
  });

  it.each([
    ['nothing', undefined],
    ['a foreign object', { do: 'drop', show: { view: 'everything' }, language: 'en' }],
    ['a page that is no number', { do: 'show', show: { view: 'gaps', page: '1; drop' }, language: 'en' }],
    ['a kind that does not exist', { do: 'show', show: { view: 'list', filter: { kind: 'galaxy' }, page: 0 }, language: 'sv' }],
  ])('that carries %s is out of date, and changes nothing', async (_, action) => {
    const answer = await demo.press(action);

    expect(answer).toMatchObject({
      audience: 'clicker',
      replies: [{ card: 'notice', text: expect.stringMatching(/^Knappen är inaktuell/) }],
    });
  });

  it('about a subject that is gone says so', async () => {
    const answer = await demo.press({ do: 'show', show: { view: 'subject', id: 'host:gone' }, language: 'sv' });

    expect(answer.replies[0]?.text).toMatch(/^Det finns inte längre i rapporterna/);
  });

  it('about the rule behind a verdict shows what was found on that subject, and the rule alone where the subject is gone', async () => {
    const { subjects } = await demo.assessments.current();
    const host = subjects.find(({ kind, results }) => kind === 'host' && results.some(({ status }) => status === 'fail'));
    const requirement = host?.results.find(({ status }) => status === 'fail')?.requirement;
    const explained = async (subject: string): Promise<string> => {
      const { replies } = await demo.press({ do: 'show', show: { view: 'explanation', requirement, subject }, language: 'en' });
      return JSON.stringify(replies.map(({ data }) => data));
    };

    expect(await explained(host?.id ?? '')).toContain(`${host?.name ?? ''}: `);
    expect(await explained('host:gone')).toContain(requirement);
    expect(await explained('host:gone')).not.toContain(host?.name);
  });

  it('to check again reads Azure, edits the card for all, says before and after and who pressed', async () => {
    const host = (await demo.assessments.current()).subjects.find((subject) => subject.name === 'HV07');
    await demo.hear('demo förstör lagring');
    const answer = await demo.press(
      { do: 'recheck', show: { view: 'subject', id: host?.id }, language: 'sv' },
      { person: { id: 'bjorn', name: 'Björn' } },
    );
    const reply = (await answer.later) ?? answer.replies[0];

    expect(answer.audience).toBe('everyone');
    expect(reply?.text).toMatch(/^HV07 är inte redo\. I sig är HV07 redo; lagringskontot/);
    expect(JSON.stringify(reply?.data)).toMatch(/Björn/);
    expect(JSON.stringify(reply?.data)).toMatch(/redo.*inte redo/);
    await demo.hear('demo laga lagring');
    expect(await demo.hear('kontrollera lagring')).toMatch(/^Lagring: redo/);
  });
});

describe('Azure out of reach', () => {
  it.each([
    ['rights', /unknown/],
    ['down', /unknown/],
  ])(
    '(%s) makes the plan unknown, never ready and never failing',
    async (what, verdict) => {
      await demo.hear(`demo break ${what}`);
      await demo.hear('check');

      expect(await demo.hear('is host HV07 ready?')).toMatch(verdict);
      expect((await demo.assessments.current()).counts.plan).toMatchObject({ unknown: 1, notReady: 0, ready: 0 });
      await demo.hear('demo repair all');
      await demo.hear('check');
      expect(await demo.hear('is host HV07 ready?')).toMatch(/^HV07 is ready/);
    },
    60_000,
  );
});

describe('a host that was taken away', () => {
  it('is said to have been in the report until a day', async () => {
    expect(await demo.hear('är värden HV21 redo?')).toMatch(
      /^Det finns ingen värd som heter HV21\. HV21 fanns i rapporten till och med \d+ \S+ \d{4} men finns inte där längre/,
    );
  });
});

describe('what nobody knows is never left out of an answer', () => {
  it.each<[string, RegExp]>([
    ['are all vms in Syd ready?', /^54 VMs: not ready or unknown\.|54 unknown/],
    ['är alla värdar i Syd redo?', /6 okända/],
    ['gaps in Syd', /unknown/],
    ['which hosts in Syd are not ready?', /6 hosts are unknown/],
    ['status', /Utanför planen: 1 värd, 9 VM:ar/],
  ])('%s', async (question, reply) => {
    expect(await demo.hear(question)).toMatch(reply);
  });
});

describe('what to do first, and what would be', () => {
  it.each<[string, RegExp]>([
    ['what should we fix first?', /^\d+ of 231 VMs are ready.*\nFirst, for HV10: .*\nMakes \d+ VMs ready; \d+ of 231 are then\.$/],
    ['vad ska vi åtgärda först?', /^\d+ av 231 VM:ar är redo.*\nFörst, för HV10: .*\nGör \d+ VM:ar redo; sedan är \d+ av 231 redo\.$/],
    [
      'what if the vault were in westeurope?',
      /^Hypothetical: the vault is in westeurope; the whole would not be ready\.\nHypothetical: 3 storage accounts: ready → not ready/,
    ],
    [
      'tänk om HV14 körde Windows Server 2022?',
      /^Tänkt läge: HV14 kör Windows Server 2022; .*\nTänkt läge: 1 värd: inte redo → redo\nTänkt läge: 8 VM:ar: inte redo → redo$/,
    ],
    [
      'what if SQL01-data.vhdx of SQL01 were 33 TB?',
      /^Hypothetical: SQL01-data\.vhdx of SQL01 is 33,792 GB; .*\nHypothetical: 1 VM: ready → not ready/,
    ],
    [
      'tänk om SQL01:s systemdisk var 3 TB?',
      /^Tänkt läge: SQL01\.vhdx på SQL01 är 3\s072\sGB; .*\nTänkt läge: 1 VM: redo → redo med förbehåll/,
    ],
    [
      'what if VMM-STHLM01 ran VMM 2025?',
      /^Hypothetical: VMM-STHLM01 runs VMM 2025 \(10\.25\); .*\nHypothetical: 2 hosts: ready → not ready/,
    ],
    ['tänk om lagringen vore BlobStorage?', /^Tänkt läge: lagringskontona är av typen BlobStorage; /],
    ['tänk om utgåvan vore 2026-09?', /^Tänkt läge: utgåvan 2026-09 gäller; .*\nTänkt läge: /],
    ['what if SQL01 were generation 1?', /^Hypothetical: SQL01 is generation 1; /],
    [
      "what if SQL01's data disk were 4 TB?",
      /^SQL01 has 2 disks that may be meant: .*\nFor example: what if the disk SQL01-data\.vhdx of SQL01/,
    ],
    ['tänk om lagringen vore ZRS?', /^Tänkt läge: lagringskontona är Standard_ZRS; /],
    [
      'tänk om lagringskontot vore Premium?',
      /^Premium-lagring finns med olika redundans\..*\nTill exempel: tänk om lagringen vore Premium_LRS\? · /,
    ],
    [
      'what if stgranvikasr were premium?',
      /^Premium storage comes in several redundancies\..*\nFor example: what if stgranvikasr were Premium_LRS\? · /,
    ],
    ['what if the storage were Premium LRS?', /^Hypothetical: the storage accounts are Premium_LRS; /],
    [
      'what if HV35 were in cloud Gold?',
      /^HV35 is managed by VMM-MALMO01, and cloud Gold belongs to VMM-STHLM01\. A host can only be in clouds of its own VMM server\.$/,
    ],
    ['tänk om HV35 låg i molnet Gold?', /^HV35 hanteras av VMM-MALMO01, men molnet Gold hör till VMM-STHLM01\./],
    ['tänk om HV01 låg i molnet Silver?', /^Tänkt läge: HV01 ligger i molnet Silver; .*\nTänkt läge: inget besked skulle ändras\.$/],
  ])('%s', async (question, reply) => {
    expect(await demo.hear(question)).toMatch(reply);
  });

  it('never supposes anything of a name that is not exact, and offers what can be supposed', async () => {
    expect(await demo.hear('tänk om HV7 körde Windows Server 2022?')).toMatch(/heter HV7\..*\n?.*HV07/s);
    expect(await demo.hear('what if the moon were blue?')).toMatch(/^I can work out a few changes\..*\nFor example: what if the vault/);
  });

  it('leaves what is known as it was', async () => {
    const before = await demo.hear('is host HV14 ready?');
    await demo.hear('what if HV14 ran Windows Server 2022?');
    expect(await demo.hear('is host HV14 ready?')).toBe(before);
  });
});

describe('a watch of a cloud that is mistyped', () => {
  it.each<[string, RegExp]>([
    ['bevaka Glod', /^Jag vet inte vad ”Glod” är\. Inget har ändrats\.\nMenade du något av de här\? Molnet Gold\n/],
    ['watch Slver', /^I do not know what “Slver” is\. Nothing was changed\.\nDid you mean one of these\? Cloud: Silver/],
  ])('%s: offers the one that was likely meant', async (question, reply) => {
    expect(await demo.hear(question)).toMatch(reply);
  });
});

describe('two of a kind', () => {
  it.each<[string, RegExp]>([
    ['why is HV07 ready and HV06 not?', /^HV07 is ready; HV06 is not ready\.\n1 requirement decides between them/],
    ['varför är HV07 redo men inte HV06?', /^HV07 är redo.*HV06 är inte redo\.\n1 krav skiljer dem åt/],
    ['varför är HV06 redo med förbehåll men inte HV07?', /^HV06 är inte redo.*HV07 är redo\.\n1 krav skiljer dem åt/],
    ['why is HV06 ready with conditions and HV07 not?', /^HV06 is not ready; HV07 is ready\.\n1 requirement decides between them/],
    ['why is HV07 ready and HV6 not?', /^Nothing here is called HV6\./],
    ['why is HV07 ready and FS01 not?', /^2 things are called FS01\./],
  ])('%s', async (question, reply) => {
    expect(await demo.hear(question)).toMatch(reply);
  });

  it.each([
    ['why is HV02 ready and HV03 not?', 'What else differs; no verdict turns on it', 'Not the same: addresses that were tried.'],
    ['varför är HV02 redo men inte HV03?', 'Vad som skiljer i övrigt, utan att avgöra något', 'Olika: adresser som har provats.'],
  ])('%s: what no verdict turns on comes last', async (question, title, line) => {
    const [reply] = await demo.say(question);
    const { rows } = reply?.data as { readonly rows: readonly { readonly title: string; readonly lines: readonly string[] }[] };

    expect(rows[0]?.title).toMatch(/^(?:The host has the latest updates|Värden har de senaste uppdateringarna)$/);
    expect(rows.at(-1)).toMatchObject({ title, lines: [line] });
  });
});

it('says of a plan that nobody set up in chat that nothing is changed in it here, not that there is none', async () => {
  expect(await demo.hear('changes')).toMatch(/^The plan here was not set up in chat/);
});
