/** The cards about alerts: the answer and the first fix come first, everything is listed, and what is in force is named wherever others read. */
import type { Reply } from '../../src/cards/reply';
import { LARGEST_CARD, renderCard, sizeOf } from '../../src/cards/render';
import { alertCard } from '../../src/cards/alert';
import { endedCard } from '../../src/cards/alert-news';
import { alertsCard } from '../../src/cards/alerts';
import { digestCard } from '../../src/cards/digest';
import type { Result } from '../../src/readiness/assessment';
import { lineOf } from '../../src/cards/alert-lines';
import { toldCard } from '../../src/cards/told';
import { severalCard } from '../../src/cards/several';
import { inForceText } from '../../src/cards/in-force';
import { LANGUAGES } from '../../src/words/language';
import { alertSamples, manyAlerts, MOVED } from './alert-samples';
import { contextIn, NASTY_NAMES } from './samples';

const WATCH = { areas: [], clouds: [], levels: [], timeZone: 'Europe/Stockholm' } as const;
const place = { conversation: '19:drift@thread.tacv2', planId: 'p', watch: WATCH };
const NASTY_SUBJECT = { kind: 'storageAccount', id: 'x', name: NASTY_NAMES[0] } as const;

const linesOf = ({ data }: Reply): readonly { title: string }[] =>
  (data['sections'] as readonly { lines: readonly { title: string }[] }[]).flatMap(({ lines }) => lines);

describe.each(LANGUAGES)('an alert in %s', (language) => {
  const context = contextIn(language);
  const samples = alertSamples(context, NASTY_NAMES);
  const { alerts } = context.words;

  it('says what is wrong and the first thing to do in its first two lines', () => {
    const [first = '', second = ''] = (samples['alert']?.text ?? '').split('\n');
    expect(first).toBe(alerts.title.open(context.words.requirements['storage.region'].failing));
    expect(second).toContain('stnordmarkasr');
    expect(second).toContain(context.words.readiness.count.vm(148));
    expect(second).toContain(context.words.requirements['storage.region'].fix.slice(0, 40));
  });

  it.each(['registration', 'vaultRegion'] as const)('names what many verdicts stand on, and how to mend that: %s', (about) => {
    const { requirement, ...view } = MOVED;
    void requirement;
    const { asks, failing, fix } = alerts.about[about];
    const open = alertCard({ ...context, ...place }, { ...view, about, kind: 'dark' }).text;
    expect(open).toContain(alerts.title.open(failing));
    expect(open).toContain(alerts.first(fix));
    const ended = { at: view.openedAt, how: 'fixed', lastedMs: 60_000 } as const;
    expect(alertCard({ ...context, ...place }, { ...view, about, ended }).text.split('\n')[0]).toContain(asks);
  });

  it.each(['slow', 'throttled', 'refused', 'unreachable', 'failing'] as const)(
    'names Azure as the reason why nothing was checked, what is wrong with it, and what to do: %s',
    (trouble) => {
      const { requirement, ...view } = MOVED;
      void requirement;
      const { late, fix, partly } = alerts.azureTrouble[trouble];
      const open = alertCard({ ...context, ...place }, { ...view, kind: 'late', trouble }).text;
      expect(open).toContain(late('').trim());
      expect(open).toContain(alerts.first(fix));
      const ended = { at: view.openedAt, how: 'fixed', lastedMs: 60_000 } as const;
      expect(alertCard({ ...context, ...place }, { ...view, kind: 'late', trouble, ended }).text).toContain('Azure');
      const unknown = { reason: 'sourceFailed', facts: [], source: 'azure', trouble } as const;
      const some = alertCard({ ...context, ...place }, { ...view, kind: 'dark', unknown }).text;
      expect(some).toContain(alerts.title.open(partly));
      expect(some).toContain(alerts.first(fix));
    },
  );

  it.each([
    ['disappeared', 'reported'],
    ['dark', 'known'],
    ['late', 'checked'],
    ['untested', 'tested'],
  ] as const)('says what was seen that ended what no single verdict proves: %s', (kind, seen) => {
    const { requirement, ...view } = MOVED;
    void requirement;
    const ended = { at: '2026-11-24T13:00:00Z', how: 'fixed', lastedMs: 60_000 } as const;
    const card = alertCard({ ...context, ...place }, { ...view, kind, ended });
    expect(card.text).toContain(
      alerts.seenAgain[seen]('')
        .split('(')[0]
        ?.replace(/[ ,.]+$/, '') ?? '',
    );
  });

  it('says of each of several that ended together what was seen that ended it', () => {
    const ended = { at: '2026-11-24T13:00:00Z', how: 'fixed', lastedMs: 60_000 } as const;
    const card = endedCard({ ...context, ...place }, [
      { ...MOVED, ended: { ...ended, proof: { ...MOVED.verdicts[0]?.before } as Result } },
      { ...MOVED, kind: 'late', ended },
    ]);
    const texts = (card.data['sections'] as readonly { lines: readonly { text: string }[] }[])[0]?.lines.map(({ text }) => text) ?? [];
    expect(texts[0]).toContain('swedencentral');
    expect(texts[1]).toContain(alerts.seenAgain.checked('').split(',')[0]);
  });

  it('says in a digest when a mute ends as the cards do: in the time zone of the conversation', () => {
    const endingSoon = [{ what: 'mute', name: 'st01', count: 1, until: '2026-11-25T23:30:00Z' }] as const;
    const { from, to } = { from: '2026-11-23T12:00:00Z', to: '2026-11-24T12:00:00Z' };
    const card = digestCard({ ...context, ...place }, { from, to, opened: [], ended: [], open: [], endingSoon });
    const [line] = linesOf(card).filter(({ title }) => title.includes('st01'));
    expect(line?.title).toMatch(/26 [Nn]ov.* 00:30/);
  });

  it.each(Object.keys(samples).filter((name) => !/^(?:health|watch)/.test(name)))('names the time zone: %s', (name) => {
    expect(JSON.stringify(samples[name]?.data['foot'])).toMatch(/Europe\/Stockholm/);
  });

  it.each(Object.keys(samples).filter((name) => !/none|health|watch|told-over|left/.test(name)))('names the quiet hours: %s', (name) => {
    const isNeverQuiet = name === 'alert' || name === 'alert-holds-nothing-back';
    expect(JSON.stringify(samples[name]?.data['foot'])).toMatch(isNeverQuiet ? /hour|dygnet/ : /22:00/);
  });

  it('says that nothing is held back where nothing is, as far as that is told here', () => {
    const held = (changes: object, watch: object = WATCH): string =>
      alertCard({ ...context, ...place, watch: { ...WATCH, ...watch } }, { ...MOVED, ...changes }).text;
    const none = { heldBack: { hosts: 0, vms: 0 } };
    expect(held(none)).toContain(alerts.nothingHeldBack);
    expect(held(none, { clouds: ['Gold'] })).not.toContain(alerts.nothingHeldBack);
    expect(held({ ...none, status: 'unknown' })).not.toContain(alerts.nothingHeldBack);
    expect(held({})).not.toContain(alerts.nothingHeldBack);
  });

  it('says when it was last seen in order, but not where that is the same minute', () => {
    const since = (lastGoodAt: string): string => {
      const { facts } = alertCard({ ...context, ...place }, { ...MOVED, lastGoodAt }).data as { facts: readonly { text: string }[] };
      return facts[0]?.text ?? '';
    };
    expect(since('2026-11-23T12:50:00Z')).toMatch(/14:05 CET \(.* 13:50\)$/);
    expect(since('2026-11-23T13:05:00Z')).toMatch(/14:05 CET$/);
  });

  it.each(['alert-huge', 'alert-details-huge'])('of 25,000 names some, and how many more there are: %s', (name) => {
    expect(JSON.stringify(samples[name]?.data)).toMatch(/(?:and|och) 24\D99[67] (?:more|till)"/);
  });

  it('that is over says in a line how it ended, not that it is wrong', () => {
    const cause = context.words.requirements['storage.region'];
    const titles = linesOf(samples['several-over'] as Reply).map(({ title }) => title);
    expect(titles).toHaveLength(2);
    for (const title of titles) {
      expect(title).toMatch(/^(?:Fixed after 42 minutes|Åtgärdat efter 42 minuter): .*[^.]$/);
      expect(title).toContain(cause.asks);
      expect(title).not.toContain(cause.failing);
    }
  });

  /** Labels and what stands behind them. */
  const factsOf = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      (samples[name]?.data['facts'] as readonly { label: string; text: string }[]).map(({ label, text }) => [label, text]),
    );
  const { label } = alerts;

  it('of a report that is overdue says which came last, and that it is too old', () => {
    expect(factsOf('alert-silent')).toMatchObject({
      [`${label.before}:`]: expect.stringMatching(/20 nov\.? 06:10\.|20 Nov, 06:10\./),
      [`${label.now}:`]: context.words.readiness.reason.stale({ source: 'collector', server: '', secondPerson: false }),
    });
  });

  it('does not say that Azure is silent where it only left something out', () => {
    const { cause, fix } = alerts;
    expect(samples['alert-unsaid']?.text).toContain(cause.azure.unsaid);
    expect(samples['alert-unsaid']?.text).toContain(fix.azure.unsaid);
    expect(factsOf('alert-unsaid')[`${label.now}:`]).toBeDefined();
  });

  it('of a right that was given back says that, and not that Azure answers', () => {
    const ended = { at: '2026-11-23T13:47:00Z', how: 'fixed', lastedMs: 120_000 } as const;
    const unknown = { reason: 'accessDenied', facts: [], source: 'azure' } as const;
    const { text } = alertCard({ ...context, ...place }, { ...MOVED, kind: 'dark', requirement: undefined, unknown, ended });
    expect(text).toMatch(/^(?:I may read what I need in Azure again|Efter \S+ \S+ får jag åter läsa allt som behövs i Azure)/);
  });

  it('that comes and goes says since when it is wrong again, how often it was, and how long in all', () => {
    expect(factsOf('alert-flapping')[`${label.since}:`]).toMatch(/14:40 CET; (?:wrong 4 times since|fel 4 gånger sedan) .*14:05 CET$/);
    expect(factsOf('alert-flapped')[`${label.lasted}:`]).toMatch(
      /14:47: (?:wrong 4 times, 9 minutes in all|fel 4 gånger, sammanlagt 9 minuter)$/,
    );
    expect(samples['alert-flapped']?.text).toMatch(/^(?:Fixed after 9 minutes in all|Åtgärdat efter sammanlagt 9 minuter):/);
  });

  it('that is in order and has yet to hold asks nobody to mend it', () => {
    const { text = '' } = samples['alert-unsteady'] ?? {};
    expect(text).toContain(alerts.steadyLead);
    expect(text).not.toContain(context.words.requirements['storage.region'].fix.slice(0, 20));
    expect(factsOf('alert-unsteady')[`${label.since}:`]).toMatch(/(?:in order since|i ordning sedan) 14:50$/);
    expect((samples['alert-unsteady']?.data as { notes: readonly string[] }).notes).toEqual([alerts.status.nobody]);
  });

  it('lasted as long as the times beside it say', () => {
    expect(factsOf('alert-nearly-two-minutes')[`${label.lasted}:`]).toMatch(/14:05 CET (?:to|till) 14:07: 2 minut/);
    expect(samples['alert-nearly-two-minutes']?.text).toMatch(/^(?:Fixed after|Åtgärdat efter) 2 minut/);
  });

  it('of several that are in order for now and have yet to hold asks nobody to mend them', () => {
    const steady = { ...MOVED, status: 'unknown', flaps: 2, steadySince: MOVED.openedAt } as const;
    const { fix } = context.words.requirements['storage.region'];
    for (const { text } of [
      alertsCard({ ...context, ...place }, [steady, steady], 0),
      severalCard({ ...context, ...place }, { because: 'atOnce', alerts: [steady, steady] }),
    ]) {
      expect(text).toContain(alerts.steadyLead);
      expect(text).not.toContain(fix.slice(0, 20));
    }
  });

  it.each([0, 1, 2])('of two in a list that %s people have taken says whose they are', (taken) => {
    const by = { by: 'Anna Berg', at: MOVED.openedAt };
    const open = [0, 1].map((index) => ({ ...MOVED, ...(index < taken && { taken: by }) }));
    const { list } = alerts;
    const { text } = alertsCard({ ...context, ...place }, open, 0);
    expect(text.split('\n')[1]).toMatch(new RegExp(`^${[list.noneClaimed, list.lead(1), list.allClaimed][taken] ?? ''}`));
  });

  it('held while it was quiet speaks of what came then, and of nothing else that may be open', () => {
    const { held } = alerts;
    expect(samples['held-over']?.text.split('\n')[0]).toBe(held.title(0, 1));
    expect([held.title(0, 1), held.title(0, 2), held.title(0, 0)].join()).not.toMatch(/no alert is open|inget larm är öppet/);
    expect(samples['held']?.text.split('\n')[0]).toBe(held.title(1, 2));
  });

  it('of several that are over is in order only where each was seen to be good again', () => {
    const waived = { ...MOVED, ended: { at: MOVED.openedAt, how: 'waived', lastedMs: 0 } } as const;
    const fixed = { ...waived, ended: { ...waived.ended, how: 'fixed' } } as const;
    const markOf = (...all: Parameters<typeof severalCard>[1]['alerts']): unknown =>
      (severalCard({ ...context, ...place }, { because: 'atOnce', alerts: all }).data['mark'] as { glyph: string }).glyph;
    expect([markOf(fixed, fixed), markOf(fixed, waived)]).toEqual(['✓', '–']);
  });

  it('was told says so however often its card was edited since', () => {
    const edits = Array.from({ length: 30 }, (_, index) => ({ at: `2026-11-23T13:${String(59 - index)}:00Z`, outcome: 'edited' as const }));
    const attempts = [...edits, { at: '2026-11-23T13:05:00Z', outcome: 'posted' as const }];
    const told = (all: typeof attempts, purpose: 'incident' | 'held' = 'incident'): Reply =>
      toldCard({ ...context, ...place }, [{ purpose, about: MOVED, count: 1, attempts: all }]);
    const linesIn = ({ data }: Reply): readonly string[] => (data['rows'] as readonly { lines: readonly string[] }[])[0]?.lines ?? [];
    const words = context.words.watch.told;
    expect(linesIn(told(attempts))).toEqual([words.outcome.posted('14:05'), words.editedOften(30, '14:59')]);
    // What was told first is out of the ledger's reach by then.
    expect(told(attempts.slice(0, 30)).text.split('\n')[0]).toBe(words.title(1, '14:30'));
    expect(told(attempts, 'held').text).toContain(context.words.requirements['storage.region'].failing);
  });

  it('is listed among what was told by what was wrong, also where it is in order for now', () => {
    const about = { ...MOVED, status: 'unknown', flaps: 2, steadySince: MOVED.openedAt } as const;
    const attempts = [{ at: MOVED.openedAt, outcome: 'posted' }] as const;
    const { text } = toldCard({ ...context, ...place }, [{ purpose: 'ended', about, count: 1, attempts }]);
    const { failing, asks } = context.words.requirements['storage.region'];
    expect(text).toContain(context.words.watch.told.purpose.ended(failing, 1));
    expect(text).not.toContain(alerts.cause.unsteady(asks));
  });

  it('that is over says in its details how it ended, and has nothing left to do', () => {
    const { text = '', data } = samples['alert-details-fixed'] ?? {};
    expect(text.split('\n')[0]).toContain(context.words.requirements['storage.region'].asks);
    expect(text).not.toContain(context.words.requirements['storage.region'].failing);
    expect((data?.['rows'] as readonly { title: string }[]).map(({ title }) => title)).toEqual([alerts.label.members, alerts.label.events]);
  });

  it('of a watch that was ended says how it was then, not how it is now', () => {
    const [section] = samples['left']?.data['sections'] as readonly { title: string }[];
    expect(section?.title).toBe(alerts.left.section);
    expect(section?.title).not.toBe(alerts.several.open);
  });

  it('parts its cause from what stands behind it also where nothing is bold', () => {
    const lines = [...linesOf(samples['several'] as Reply), ...(samples['watch']?.data['openLines'] as readonly { text: string }[])];
    expect(lines).toHaveLength(10);
    for (const { text } of lines as readonly { text: string }[]) expect(text).toMatch(/^· \S/);
  });

  it('that is worse says how many there were, and what is still wrong since when', () => {
    expect(JSON.stringify(samples['news-worse']?.data)).toContain(alerts.status.more('2', '8', '14:05'));
    expect(JSON.stringify(samples['news-still-wrong']?.data)).toMatch(new RegExp(`${alerts.label.since}: 23 \\D+ 2026,? 14:05 CET`));
  });

  it.each(['held', 'digest', 'digest-nothing'])('of a time that began another day names both days: %s', (name) => {
    expect(samples[name]?.text).toMatch(/22 nov\S* \d\d:00 .* 23 nov\S* \d\d:00/i);
  });

  it.each(['digest', 'digest-nothing'])('says in a digest how many alerts are open, not how many things are wrong: %s', (name) => {
    expect(samples[name]?.text.split('\n')[0]).toMatch(/alerts? (?:is|are) open|larm är öpp/);
  });

  it('that is over proves it, and says how long it lasted and who had it', () => {
    const { text = '' } = samples['ended'] ?? {};
    expect(text).toMatch(/^(?:Fixed after 42 minutes|Åtgärdat efter 42 minuter): /);
    expect(text).toMatch(/swedencentral.*Azure, (?:read|läst) 14:46/s);
    expect(JSON.stringify(samples['ended']?.data)).toContain('Björn Berg');
  });

  it('of what is missing says what, and names the server that does not report it only as where', () => {
    const { host, vm } = context.words.readiness.count;
    const names = ['HV01', 'HV02', 'HV03', 'HV04', 'VM001'];
    const members = { ...MOVED.members, names, counts: { host: 13, vm: 129 } };
    const subject = { kind: 'vmmServer', id: 'vmmServer/VMM01', name: 'VMM01' } as const;
    const missed = { ...MOVED, kind: 'disappeared', subject, requirement: undefined, verdicts: [], status: 'unknown', members } as const;
    const said = (missing: object): readonly string[] =>
      alertCard({ ...context, ...place }, { ...missed, members: { ...members, missing } }).text.split('\n');
    const [title = '', whom = ''] = said({ host: 13, vm: 129 });
    expect(title).toContain(alerts.cause.disappeared(alerts.counts([host(13), vm(129)]), 142));
    expect(title).not.toContain('VMM01');
    expect(whom).toMatch(/VMM01: HV01, HV02, HV03 (?:och|and) 139 /);
    const [fewer = '', left = ''] = said({ host: 3 });
    expect(fewer).toContain(alerts.cause.disappeared(host(3), 3));
    expect(left).toMatch(/VMM01: HV01, HV02 (?:och|and) HV03\./);
    expect(said({ host: 1 })[0]).toContain('HV01');
  });

  it('that comes and goes says so in a line, too: in order right now, and wrong how often', () => {
    const line = (changes: object) => lineOf(context, { ...MOVED, flaps: 2, ...changes });
    const times = alerts.row.wrong(3, '').trim();
    expect(line({}).text).toContain(times);
    const steady = line({ steadySince: MOVED.openedAt, status: 'unknown', heldBack: { hosts: 0, vms: 0 } });
    expect(steady).toMatchObject({ glyph: '!', title: alerts.cause.unsteady(context.words.requirements['storage.region'].asks) });
    expect(steady.text).toContain(times);
  });

  it('of what is out of sight says that it is not known, and not that it holds back', () => {
    const { host, vm } = context.words.readiness.count;
    const line = lineOf(context, { ...MOVED, status: 'unknown' });
    expect(line).toMatchObject({ glyph: '?' });
    expect(line.text).toContain(alerts.row.dark([host(2), vm(148)]));
  });

  it('looks again at the times that it says', () => {
    expect(JSON.stringify(samples['alert-looking']?.data['notes'])).toMatch(/14:08, 14:10 (?:and|och) 14:14/);
  });

  it.each([1, 5, 50, 200])('of %s causes at once lists each of them, in less than may be sent', (count) => {
    const reply = severalCard({ ...context, ...place }, { because: 'atOnce', alerts: manyAlerts(count) });
    expect(linesOf(reply)).toHaveLength(count);
    expect(sizeOf(renderCard(reply))).toBeLessThan(LARGEST_CARD);
  });

  it('of more than a card can carry counts those that are left out', () => {
    const alertsAtOnce = Array.from({ length: 2_000 }, () => ({ ...MOVED, subject: NASTY_SUBJECT }));
    const reply = severalCard({ ...context, ...place }, { because: 'atOnce', alerts: alertsAtOnce });
    const lines = linesOf(reply);
    expect(sizeOf(renderCard(reply))).toBeLessThan(LARGEST_CARD);
    const more = alerts.several.more(2_000 - (lines.length - 1));
    expect(lines.at(-1)?.title).toBe(more);
  });
});

describe('what is in force', () => {
  const said = (language: 'en' | 'sv', watch: Parameters<typeof inForceText>[1]): string => inForceText(contextIn(language), watch);

  it.each<[Parameters<typeof inForceText>[1], string, string]>([
    [
      WATCH,
      'Told here: everything that regresses. Never quiet: alerts come at any hour. Time zone: Europe/Stockholm.',
      'Här visas allt som blir sämre. Ingen tyst tid: larm kommer dygnet runt. Tidszon: Europe/Stockholm.',
    ],
    [
      { ...WATCH, areas: ['storage'], quiet: { from: '22:00', to: '07:00', days: [] }, digest: { every: 'day', at: '08:00' } },
      'Told here: what regresses for storage. Quiet 22:00–07:00. Digest every day at 08:00. Time zone: Europe/Stockholm.',
      'Här visas det som blir sämre för lagring. Tyst 22:00–07:00. Sammanfattning varje dag kl. 08:00. Tidszon: Europe/Stockholm.',
    ],
    [
      { ...WATCH, clouds: ['Gold'], levels: ['blocker'], quiet: { from: '00:00', to: '00:00', days: [6, 7] } },
      'Told here: everything that regresses, Gold only, blockers only. Quiet on Saturdays and Sundays. Time zone: Europe/Stockholm.',
      'Här visas allt som blir sämre, bara Gold, bara hinder. Tyst på lördagar och söndagar. Tidszon: Europe/Stockholm.',
    ],
  ])('%j', (watch, en, sv) => {
    expect([said('en', watch), said('sv', watch)]).toEqual([en, sv]);
  });
});
