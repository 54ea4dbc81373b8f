/** Watching and alerts as people say and press them, over alerts in memory. */
import type { Reply } from '../../../src/cards/reply';
import type { Answer } from '../../../src/conversations/turn';
import { ANNA, BJORN } from '../../plans/kept-plans';
import { DRIFT, setUpRoom, type SetUpRoom } from '../set-up-room';
import { movedAccount } from './fake-desk';

let room: SetUpRoom;
let plan: string;

const GOLD = { vmmServers: [], clouds: [] };
const MINUTE = 60_000;

beforeEach(async () => {
  room = await setUpRoom(GOLD);
  await room.say('set up Nord');
  plan = (await room.kept.plans.open())[0]?.id ?? '';
  room.alerts.incidents.set('i1', movedAccount(plan));
});
afterEach(() => room.close());

/** What a button of a card carries, by its title. */
function buttonOf({ data }: Reply, title: string): object {
  const all = (['buttons', 'moreButtons', 'sendButtons'] as const).flatMap(
    (key) => (data[key] ?? []) as readonly { title: string; payload: object }[],
  );
  const found = all.find((each) => each.title === title);
  if (!found) throw new Error(`No button ${title}: ${all.map((each) => each.title).join(', ')}`);
  return found.payload;
}

const only = ({ replies }: Answer): Reply => {
  const [reply] = replies;
  if (!reply) throw new Error('Nothing was answered.');
  return reply;
};

/** The card of the incident, as somebody opens it from the list. */
async function alertCard(): Promise<Reply> {
  const list = await room.show('alerts', BJORN);
  const [row] = list.data['rows'] as readonly { open: object }[];
  return only(await room.press(row?.open ?? {}, BJORN));
}

describe('watch', () => {
  it('begins at once with everything, and says what is in force and what is open now', async () => {
    const card = await room.show('bevaka');
    expect(card.card).toBe('watch');
    expect(card.text).toBe(
      [
        'Alla här får veta så snart något blir sämre.',
        '1 larm är öppet nu. Det kommer i ett eget kort. Varje orsak får ett meddelande, som uppdateras där det står. Det som händer under tyst tid kommer samlat efteråt.',
        'Här visas allt som blir sämre. Ingen tyst tid: larm kommer dygnet runt. Tidszon: UTC. Ingen rapport har kommit in än, så jag vet inget om värdar och VM:ar.',
      ].join('\n'),
    );
    expect(room.alerts.kept.get(DRIFT)).toMatchObject({ kind: 'channel', areas: [], clouds: [], language: 'sv', by: ANNA, revision: 1 });
  });

  it('changes what is said, and leaves the rest; each change shows what is in force', async () => {
    await room.say('watch storage');
    await room.say('watch quiet 22-07');
    await room.say('digest mondays at 9');
    const said = await room.say('watch weekdays');
    expect(said).toMatch(/^Changed\. This is in force from now on\./);
    expect(said).toMatch(/what regresses for storage\. Quiet 22:00–07:00, and all of Saturdays and Sundays\. Digest on Mondays at 09:00\./);
    expect(await room.say('watch')).toMatch(
      /^Everybody here is told as soon as something regresses\.\n1 alert is open now\. The storage account is not/,
    );
    await room.say('watch also hosts');
    expect(room.alerts.kept.get(DRIFT)?.areas).toEqual(['storage', 'hosts']);
    await room.say('stop watching storage');
    expect(room.alerts.kept.get(DRIFT)?.areas).toEqual(['hosts']);
    await room.say('watch everything, no quiet, no digest');
    expect(room.alerts.kept.get(DRIFT)).toMatchObject({ areas: [], levels: ['blocker', 'condition', 'advice'], revision: 7 });
    expect(room.alerts.kept.get(DRIFT)).not.toHaveProperty('quiet');
    expect(room.alerts.kept.get(DRIFT)).not.toHaveProperty('digest');
  });

  it('asks back what it does not know, with what is near; the answer is a button', async () => {
    const asked = await room.show('watch storrage');
    expect(asked.text).toMatch(/^I do not know what “storrage” is\. Nothing was changed\./);
    expect(room.alerts.kept.size).toBe(0);
    await room.press(buttonOf(asked, 'Area: Storage'));
    expect(room.alerts.kept.get(DRIFT)?.areas).toEqual(['storage']);
    expect(await room.say('bevaka qwertyuiop')).toMatch(/^Jag vet inte vad ”qwertyuiop” är\..*bevaka lagring · bevaka Gold/s);
    expect(await room.say('watch quiet sometimes')).toMatch(/^I do not know what “sometimes” is|^When should it be quiet\?/);
  });

  it('asks back what it cannot do, and changes nothing meanwhile', async () => {
    await room.say('watch storage');
    for (const line of ['digest every second day at 8', 'digest mondays at 8 and 16', 'watch digest daily at 8, galaxies'])
      expect(await room.say(line)).not.toMatch(/^Changed/);
    expect(await room.say('sammanfattning varje timme')).toMatch(/^När ska sammanfattningen komma\?/);
    expect(await room.say('bevaka lagrign')).toMatch(/Menade du något av de här\? Området Lagring/);
    expect(await room.say('unwatch hosts')).toMatch(/^Nothing here is told of hosts/);
    expect(await room.say('sluta bevaka lagring')).toMatch(/^Då blir det inget kvar att bevaka\./);
    expect(room.alerts.kept.get(DRIFT)).toMatchObject({ areas: ['storage'], revision: 1 });
    expect(room.alerts.kept.get(DRIFT)).not.toHaveProperty('digest');
  });

  it('does all that one line says, and gives up the digest alone where that is named', async () => {
    const said = await room.say('watch digest daily at 8, quiet 22-07, blockers only');
    expect(said).toMatch(/blockers only\. Quiet 22:00–07:00\. Digest every day at 08:00\./);
    await room.say('unwatch digest');
    expect(room.alerts.kept.get(DRIFT)).toMatchObject({ quiet: { from: '22:00', to: '07:00' }, levels: ['blocker'] });
    expect(room.alerts.kept.get(DRIFT)).not.toHaveProperty('digest');
    expect(await room.say('bevaka allt')).toMatch(/Här visas allt som blir sämre, även råd\./);
  });

  it.each([
    ['watch banana', 'I do not know what “banana” is.'],
    ['watch storge', 'I do not know what “storge” is.'],
    ['watch quiet', 'When should it be quiet?'],
    ['digest daily at 26', 'When should the digest come?'],
    ['unwatch hosts', 'Nothing here is told of hosts'],
  ])('says what is in force also where nothing is changed: %s', async (said, title) => {
    expect(await room.say(said)).toContain('Nobody is told of anything here yet.');
    await room.say('watch storage quiet 22-07');
    const text = await room.say(said);
    expect(text.split('\n')[0]).toContain(title);
    expect(text).toContain('Told here: what regresses for storage. Quiet 22:00–07:00. Time zone: UTC.');
  });

  it('ends with unwatch, and says how it begins again', async () => {
    await room.say('bevaka');
    const [title, lead] = (await room.say('sluta bevaka')).split('\n');
    expect(title).toBe('Bevakningen är avslutad: inga fler larm visas här.');
    expect(lead).toBe('Skriv ”bevaka” så säger jag till så snart något blir sämre.');
    expect(room.alerts.kept.size).toBe(0);
    expect(await room.say('unwatch')).toMatch(/^Nobody is told of anything here yet\./);
  });

  it('is not for guests: they may look', async () => {
    room.azure.standings[BJORN.id] = 'guest';
    await room.kept.plans.giveRole({ person: ANNA, conversation: DRIFT, kind: 'channel' }, plan, BJORN, 'guest');
    expect(await room.say('watch', BJORN)).toMatch(/^Only members can choose what is told here\./);
    expect(room.alerts.kept.size).toBe(0);
    const card = await alertCard();
    const pressed = await room.press(buttonOf(card, 'I have it'), BJORN);
    expect(only(pressed).text).toMatch(/Only members can change/);
    expect(room.alerts.incidents.get('i1')?.taken).toBeUndefined();
  });

  it('is changed on the card alone, where nobody may write unmentioned', async () => {
    const card = await room.show('watch');
    const save = buttonOf(card, 'Save');
    const form = {
      areas: 'storage,hosts',
      levels: 'blocker',
      from: '21:00',
      to: '06:30',
      on: '5,1',
      days: '6,7',
      digest: '5',
      at: '07:45',
    };
    const saved = await room.press({ ...save, ...form }, BJORN);
    expect(saved.audience).toBe('everyone');
    expect(room.alerts.kept.get(DRIFT)).toMatchObject({
      areas: ['storage', 'hosts'],
      levels: ['blocker'],
      quiet: { from: '21:00', to: '06:30', on: [1, 5], days: [6, 7] },
      digest: { every: 'week', weekday: 5, at: '07:45' },
      by: BJORN,
    });
    // The first card is older than that now.
    expect(only(await room.press({ ...save, ...form, areas: '' })).data['notes']).toEqual([
      'It was changed meanwhile. This is in force now; nothing of yours was changed.',
    ]);
    const [half] = [await room.press({ ...buttonOf(only(saved), 'Save'), from: '22:00', to: '' })];
    expect(only(half).data['notes']).toEqual(['Quiet hours need both times. Nothing was changed.']);
    expect(room.alerts.kept.get(DRIFT)?.revision).toBe(2);
  });

  it.each<[string, object]>([
    ['an area that is none', { areas: 'storage,galaxy,__proto__' }],
    ['a weekday that is none', { days: '0,8,9,1e9' }],
  ])('leaves out what a forged form carries: %s', async (_, forged) => {
    const card = await room.show('watch');
    await room.press({ ...buttonOf(card, 'Save'), digest: '', ...forged });
    expect(room.alerts.kept.get(DRIFT)).toMatchObject({ clouds: [], revision: 2 });
    expect(['', 'storage']).toContain(room.alerts.kept.get(DRIFT)?.areas.join());
  });

  it.each<[string, object, string]>([
    ['a cloud that was not offered', { clouds: '7' }, 'It was changed meanwhile. This is in force now; nothing of yours was changed.'],
    ['a cloud that is none', { clouds: '-1,x' }, 'It was changed meanwhile. This is in force now; nothing of yours was changed.'],
    ['every day', { days: '1,2,3,4,5,6,7' }, 'With all seven days quiet nothing would ever be told. Nothing was changed.'],
    ['hours of no length', { from: '22:00', to: '22:00' }, 'Quiet hours cannot begin and end at the same time. Nothing was changed.'],
    [
      'hours that together leave none',
      { from: '08:00', to: '20:00', more: '20-08' },
      'With all seven days quiet nothing would ever be told. Nothing was changed.',
    ],
    [
      'further hours that are none',
      { more: 'lunch' },
      'More quiet hours are written like 12-13 or 18-07 mon-fri, with commas between. Nothing was changed.',
    ],
    ['what another version offered', { digest: 'day' }, 'It was changed meanwhile. This is in force now; nothing of yours was changed.'],
    ['days for hours that are not there', { on: '1,2' }, 'Quiet hours need both times. Nothing was changed.'],
  ])('refuses what would mean something else: %s', async (_, filled, note) => {
    const card = await room.show('watch');
    const answer = await room.press({ ...buttonOf(card, 'Save'), digest: '', ...filled });
    expect(only(answer).data['notes']).toEqual([note]);
    expect(room.alerts.kept.get(DRIFT)?.revision).toBe(1);
  });

  it('refuses times that are none', async () => {
    const card = await room.show('watch');
    const answer = await room.press({ ...buttonOf(card, 'Save'), from: '99:99', to: '<b>' });
    expect(only(answer).data['notes']).toEqual(['Times are written like 22:00. Nothing was changed.']);
  });
});

describe('an alert', () => {
  it('is taken, shown with the name, and handed back by whoever has it only', async () => {
    const card = await alertCard();
    const taken = await room.press(buttonOf(card, 'I have it'), BJORN);
    expect(taken.audience).toBe('clicker');
    expect(JSON.stringify(only(taken).data['notes'])).toMatch(/Yours now.*Björn Berg has it, since 12:00/);
    expect(only(await room.press(buttonOf(card, 'I have it'), BJORN)).text).toMatch(/You have it already/);
    expect(room.alerts.incidents.get('i1')?.taken?.by).toEqual(BJORN);
    const release = buttonOf(only(taken), 'Hand it back');
    const refused = only(await room.press(release, ANNA));
    expect(refused.text).toMatch(/Björn Berg has it, and only Björn Berg can hand it back/);
    await room.press(buttonOf(refused, 'I take it over'), ANNA);
    expect(room.alerts.incidents.get('i1')?.taken?.by).toEqual(ANNA);
    await room.press(release, ANNA);
    expect(room.alerts.incidents.get('i1')?.taken).toBeUndefined();
    expect(only(await room.press(release, ANNA)).text).toMatch(/Nobody has it, so there is nothing to hand back/);
  });

  it('pressed by two at once is of the first; the other is told who, and can take it over', async () => {
    const card = await alertCard();
    await room.press(buttonOf(card, 'I have it'), ANNA);
    const second = only(await room.press(buttonOf(card, 'I have it'), BJORN));
    expect(JSON.stringify(second.data['notes'])).toMatch(/Anna \S+ took it before you, 12:00\. You can take it over\./);
    expect(room.alerts.incidents.get('i1')?.taken?.by).toEqual(ANNA);
    await room.press(buttonOf(second, 'I take it over'), BJORN);
    expect(room.alerts.incidents.get('i1')?.taken?.by).toEqual(BJORN);
  });

  it('is muted for a year at the longest; another year is named', async () => {
    const mute = buttonOf(await alertCard(), 'Mute');
    const refused = only(await room.press({ ...mute, mute: 'date', until: '2099-12-31' }, BJORN));
    expect(JSON.stringify(refused.data['notes'])).toMatch(/A year is the longest\./);
    expect(room.alerts.incidents.get('i1')?.muted).toBeUndefined();
    const muted = only(await room.press({ ...mute, mute: 'date', until: '2027-11-24' }, BJORN));
    expect(JSON.stringify(muted.data['notes'])).toMatch(/until 24 Nov 2027, 08:00/);
  });

  it.each<[string, object, string | undefined]>([
    ['until it is fixed', {}, undefined],
    ['for an hour', { mute: 'hour' }, '2026-11-24T13:00:00.000Z'],
    ['until tomorrow morning', { mute: 'tomorrow' }, '2026-11-25T08:00:00.000Z'],
    ['until a day', { mute: 'date', until: '2026-12-01' }, '2026-12-01T08:00:00.000Z'],
  ])('is muted %s', async (_, filled, until) => {
    const muted = await room.press({ ...buttonOf(await alertCard(), 'Mute'), ...filled }, BJORN);
    expect(only(muted).text).toMatch(/^Muted alert: /);
    expect(room.alerts.incidents.get('i1')?.muted?.until).toBe(until);
    await room.press(buttonOf(only(muted), 'Unmute'), BJORN);
    expect(room.alerts.incidents.get('i1')?.muted).toBeUndefined();
  });

  it.each([{ mute: 'forever' }, { mute: 7 }, { mute: 'fixed,hour' }])('is not muted for what is no choice: %j', async (filled) => {
    const answer = only(await room.press({ ...buttonOf(await alertCard(), 'Mute'), ...filled }, BJORN));
    expect((answer.data['notes'] as readonly string[])[0]).toBe('Choose for how long, and press “Mute”. Nothing was changed.');
    expect(room.alerts.incidents.get('i1')?.muted).toBeUndefined();
  });

  it('says in its details until when it is muted, by whom, and who has it', async () => {
    await room.press(buttonOf(await alertCard(), 'I have it'), ANNA);
    const muted = only(await room.press({ ...buttonOf(await alertCard(), 'Mute'), mute: 'date', until: '2026-12-01' }, BJORN));
    const details = only(await room.press(buttonOf(muted, 'Details'), BJORN));
    expect(details.data['notes']).toEqual([
      expect.stringMatching(/^Anna.* has it/),
      expect.stringMatching(/^Muted by Björn.* until 1 Dec, 08:00\.$/),
    ]);
  });

  it('offers to take it over to nobody who has it, and to hand it back to nobody who has not', async () => {
    const titles = ({ data }: Reply): readonly string[] =>
      (['buttons', 'moreButtons'] as const).flatMap((key) => (data[key] as readonly { title: string }[]).map(({ title }) => title));
    const mine = titles(only(await room.press(buttonOf(await alertCard(), 'I have it'), BJORN)));
    expect([mine.includes('I take it over'), mine.includes('Hand it back')]).toEqual([false, true]);
    const list = await room.show('alerts', ANNA);
    const [row] = list.data['rows'] as readonly { open: object }[];
    const hers = titles(only(await room.press(row?.open ?? {}, ANNA)));
    expect([hers.includes('I take it over'), hers.includes('Hand it back')]).toEqual([true, false]);
  });

  it('that is not muted is not unmuted', async () => {
    const muted = only(await room.press({ ...buttonOf(await alertCard(), 'Mute'), mute: 'hour' }, BJORN));
    await room.press(buttonOf(muted, 'Unmute'), BJORN);
    const again = only(await room.press(buttonOf(muted, 'Unmute'), ANNA));
    expect((again.data['notes'] as readonly string[])[0]).toBe('It was not muted. Nothing was changed.');
  });

  it.each([{ mute: 'date' }, { mute: 'date', until: '2020-01-01' }, { mute: 'date', until: 'nonsense' }])(
    'is not muted until no day at all: %j',
    async (filled) => {
      const answer = await room.press({ ...buttonOf(await alertCard(), 'Mute'), ...filled }, BJORN);
      expect(only(answer).text).toMatch(/Choose a day to come/);
      expect(room.alerts.incidents.get('i1')?.muted).toBeUndefined();
    },
  );

  it('is checked again: fixed with its proof, or when it looks again', async () => {
    const recheck = buttonOf(await alertCard(), 'Re-check');
    expect(only(await room.press(recheck, BJORN)).text).toMatch(/Checked again for Björn Berg: it still looks wrong\./);
    room.alerts.looked = ({ looking: _, ...incident }) => ({ ...incident, ended: { at: '2026-11-24T12:12:00Z', how: 'fixed' } });
    expect(only(await room.press(recheck, BJORN)).text).toMatch(
      /^Fixed after 42 minutes: The storage account is in the vault’s region\.[^]*Checked again: it is fixed/,
    );
    expect(only(await room.press(recheck, BJORN)).text).toMatch(/It was over before you pressed/);
  });

  it('that takes long to check again is not waited for', async () => {
    const recheck = buttonOf(await alertCard(), 'Re-check');
    room.alerts.recheck = () => new Promise(() => undefined);
    const answer = room.press(recheck, BJORN);
    await new Promise(setImmediate);
    room.kept.pass(1_500);
    expect(only(await answer).text).toMatch(/Being checked again for Björn Berg/);
  });

  it('pressed by two at once is told how it stands', async () => {
    const card = await alertCard();
    room.alerts.isBusy = true;
    expect(only(await room.press(buttonOf(card, 'I have it'), BJORN)).text).toMatch(/^Somebody pressed at the same moment/);
  });

  it('opens in detail, and leads back', async () => {
    const details = only(await room.press(buttonOf(await alertCard(), 'Details'), BJORN));
    expect(details.text).toMatch(/^Details: The storage account is not in the vault’s region\./);
    expect(JSON.stringify(details.data['rows'])).toMatch(/11:30 Seen: 1 wrong/);
    expect(only(await room.press(buttonOf(details, 'Back to the alert'), BJORN)).card).toBe('alert');
  });

  it('of another conversation, another plan, or none is refused kindly, and changes nothing', async () => {
    const take = buttonOf(await alertCard(), 'I have it') as { action: object };
    const press = async (change: object): Promise<string> => only(await room.press({ action: { ...take.action, ...change } }, BJORN)).text;
    expect(await press({ in: '19:other@thread.tacv2' })).toMatch(/out of date/);
    expect(await press({ plan: 'another' })).toMatch(/another plan/);
    expect(await press({ incident: 'no such' })).toMatch(/no longer kept/);
    expect(await press({ step: 'delete' })).toMatch(/^Knappen|out of date/);
    room.alerts.incidents.set('foreign', movedAccount('another plan', { id: 'foreign' }));
    expect(await press({ incident: 'foreign' })).toMatch(/no longer kept/);
    expect([...room.alerts.incidents.values()].every(({ taken }) => taken === undefined)).toBe(true);
  });
});

describe('what is asked of alerts', () => {
  it('alerts: what is open and whose', async () => {
    expect(await room.say('larm')).toMatch(
      /^1 larm är öppet\.\nIngen har tagit larmet än\. Värst: Lagringskontot ligger inte i valvets region\./,
    );
    room.alerts.incidents.clear();
    expect(await room.say('alerts')).toMatch(/^No alert is open\./);
  });

  it('was I told: each alert with time and outcome', async () => {
    expect(await room.say('was I told?')).toMatch(/^No: this conversation is not told of anything\./);
    await room.say('watch');
    expect(await room.say('fick jag veta?')).toMatch(/^Nej: det har inte funnits något att berätta här\./);
    const entry = { messageId: 'm1', planId: plan, conversation: DRIFT, incidentIds: ['i1'], purpose: 'incident', version: 1 } as const;
    room.alerts.ledger = [
      { ...entry, at: '2026-11-24T11:31:00Z', outcome: 'posted' },
      { ...entry, at: '2026-11-24T11:30:05Z', outcome: 'tryingAgain', detail: '429' },
    ];
    const card = await room.show('was I told?');
    expect(card.text).toBe('Yes: told 1 time, the last 11:31.\nLast: The storage account is not in the vault’s region\nTold 11:31.');
    expect(JSON.stringify(card.data['rows'])).toMatch(/Teams did not take it 11:30; tried again\. \(429\)/);
  });

  it('was I told: what the answer to an own check showed, which no message told', async () => {
    await room.say('watch');
    room.alerts.incidents.set('i1', movedAccount(plan, { shownIn: [DRIFT] }));
    const card = await room.show('was I told?');
    expect(card.text).toMatch(/^Yes: the answer to your own check here showed it, 11:30\.\nLast: The storage account is not/);
    expect(JSON.stringify(card.data['rows'])).toMatch(/Shown 11:30 in the answer to a check here.*It is open\./);
    expect(await room.say('fick vi veta?')).toMatch(/^Ja: det syntes när ni själva kontrollerade här 11:30\./);
  });

  it('was I told: what waits for the quiet to end, and until when; late once that is over', async () => {
    await room.say('watch quiet 11-14');
    const held = { id: 'm2', planId: plan, conversation: DRIFT, purpose: 'held', incidentIds: ['i1'], createdAt: '2026-11-24T11:31:00Z' };
    const entry = { messageId: 'm2', planId: plan, conversation: DRIFT, incidentIds: ['i1'], purpose: 'held', version: 1 } as const;
    room.alerts.ledger = [{ ...entry, at: '2026-11-24T11:31:00Z', outcome: 'heldForQuiet' }];
    room.alerts.due = [{ ...held, dueAt: '2026-11-24T14:00:00Z' } as never];
    const card = await room.show('was I told?');
    expect(card.text).toMatch(/^Not yet: it is quiet here\. 1 alert waits until 14:00\./);
    expect(JSON.stringify(card.data['rows'])).toContain('Waits until 14:00.');
    room.alerts.due = [{ ...held, dueAt: '2026-11-24T11:50:00Z' } as never];
    expect(await room.say('was I told?')).toMatch(/^Not of the newest: it has not arrived yet\./);
  });

  describe('was I told, where the newest did not arrive', () => {
    const older = { messageId: 'm1', planId: '', conversation: DRIFT, incidentIds: ['i1'], purpose: 'incident', version: 1 } as const;
    const edited = { ...older, version: 2, at: '2026-11-24T11:58:00Z', outcome: 'edited' } as const;
    const posted = { ...older, at: '2026-11-24T11:31:00Z', outcome: 'posted' } as const;
    const rowsOf = ({ data }: Reply): readonly string[] =>
      (data['rows'] as readonly { title: string; lines: readonly { text: string }[] }[]).map((row) => JSON.stringify(row));

    it('it comes first while Teams does not take it, also when an older card was edited since', async () => {
      await room.say('watch');
      const tried = { ...older, messageId: 'm2', purpose: 'several', at: '2026-11-24T11:50:00Z', outcome: 'tryingAgain' } as const;
      const due = {
        id: 'm2',
        planId: plan,
        conversation: DRIFT,
        purpose: 'several',
        createdAt: '2026-11-24T11:49:00Z',
        dueAt: '2026-11-24T11:49:00Z',
      };
      room.alerts.due = [{ ...due, incidentIds: ['i1'] } as never];
      room.alerts.ledger = [edited, { ...tried, detail: '502' }, posted];
      const card = await room.show('was I told?');
      expect(card.text).toMatch(/^Not of the newest: it has not arrived yet\.\nLast: 1 thing at once/);
      const [first, second] = rowsOf(card);
      expect(first).toMatch(/To be told since 11:49; not sent yet\..*Teams did not take it 11:50; tried again\. \(502\)/);
      expect(second).toContain('Told 11:31.');
    });

    it('it comes first before anything was tried', async () => {
      room.alerts.due = [
        {
          id: 'm2',
          planId: plan,
          conversation: DRIFT,
          purpose: 'incident',
          incidentIds: ['i1'],
          createdAt: '2026-11-24T11:59:00Z',
          dueAt: '2026-11-24T11:59:00Z',
        } as never,
      ];
      room.alerts.ledger = [posted];
      expect(await room.say('fick jag veta?')).toMatch(/^Inte om det senaste: det har inte kommit fram än\./);
    });

    it('it comes first once it was given up', async () => {
      room.alerts.ledger = [edited, { ...older, messageId: 'm2', at: '2026-11-24T11:50:00Z', outcome: 'dropped', detail: '400' }, posted];
      expect(await room.say('was I told?')).toMatch(/^No, not of the newest: it never arrived\.\n.*\nNot told: given up 11:50\. \(400\)/);
    });

    it.each([
      ['watchEnded', 'removed', 'The watch here ended 11:55: I had been removed from here.'],
      ['watchEnded', 'notInstalled', 'The watch here ended 11:55: I had not been installed here for a week.'],
      ['watchRests', 'blocked', 'The watch here was paused 11:55: I was blocked.'],
      ['watchRests', 'refused', 'The watch here was paused 11:55: Teams did not take my messages.'],
    ] as const)('it says that the watch is over, why and when: %s, %s', async (outcome, because, sentence) => {
      room.alerts.ledger = [{ ...older, messageId: 'm2', at: '2026-11-24T11:55:00Z', outcome, because }, posted];
      expect(await room.say('was I told?')).toContain(sentence);
      room.alerts.ledger = [{ ...posted, messageId: 'm3', at: '2026-11-24T11:56:00Z' }, ...room.alerts.ledger];
      expect(await room.say('was I told?')).not.toContain(sentence);
    });
  });

  it('what changed: since a time that was said, or asked back', async () => {
    room.alerts.incidents.set(
      'i0',
      movedAccount(plan, { id: 'i0', openedAt: '2026-11-20T10:00:00Z', ended: { at: '2026-11-24T08:00:00Z', how: 'fixed' } }),
    );
    expect(await room.say('what changed since yesterday?')).toMatch(/^Since 23 Nov, 00:00: 1 new, 1 over\.\n1 alert is open now\./);
    expect(await room.say('vad har ändrats de senaste 2 timmarna?')).toMatch(/^Sedan 10:00: 1 nytt larm, inget avslutat\./);
    expect(await room.say('what changed since the big bang?')).toMatch(/^I do not know when “the big bang” is\./);
  });

  it('bot health: the plan of this conversation for everybody, all of them for administrators', async () => {
    const swept = { sweptAt: '2026-11-24T11:50:00Z', lateMs: 0, sources: [] };
    room.azure.health = {
      ...room.azure.health,
      plans: [
        { id: plan, name: 'Nord', ...swept },
        { id: 'other', name: 'Hemlig', ...swept, lateMs: 30 * MINUTE },
      ],
    };
    const forBjorn = await room.show('hur mår du?', BJORN);
    expect(forBjorn.text).toMatch(/^Jag mår bra: varje plan har kontrollerats i tid\./);
    expect(JSON.stringify(forBjorn)).not.toContain('Hemlig');
    const forAnna = await room.show('bot health', ANNA);
    expect(forAnna.text).toMatch(/^I am late: a check is overdue\./);
    expect(JSON.stringify(forAnna.data)).toMatch(/Hemlig.*It is 30 minutes late/);
  });

  it('bot health: what is held is no lag, a clock that was set back is said, and that nobody gets the test message', async () => {
    const { health } = room.azure;
    const swept = { id: plan, name: 'Nord', sweptAt: '2026-11-24T12:58:00Z', lateMs: 0, sources: [] };
    room.azure.health = { ...health, plans: [swept], unsent: { count: 1, oldestDueAt: '2026-11-24T20:00:00Z' }, canary: 'none' };
    const card = await room.show('bot health');
    expect(card.text).toMatch(/^I am well/);
    const rows = JSON.stringify(card.data);
    expect(rows).toMatch(/Last good check now .*The clock here was set back since\./);
    expect(rows).toMatch(/1 message waits until later, as quiet hours have it; the first is due 24 Nov 2026, 20:00/);
    expect(rows).toMatch(/None was ever sent\./);
    room.azure.health = { ...room.azure.health, unsent: { count: 1, oldestDueAt: '2026-11-24T11:58:00Z' } };
    expect(await room.say('bot health')).toMatch(/^Messages wait to be sent\./);
  });
});
