/** What stands behind `watch`, and times that are past: tables in both languages. */
import { understand } from '../../../src/conversations/commands';
import { fold, hear } from '../../../src/conversations/said';
import { readSince } from '../../../src/conversations/watch/since';
import { readWish, type WatchWish } from '../../../src/conversations/watch/wish';

const night = { from: '22:00', to: '07:00' };
const WEEKEND = [6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];

describe('a wish', () => {
  it.each<[string, Partial<WatchWish>]>([
    ['storage', { named: [{ text: 'storage', area: 'storage' }] }],
    ['lagring', { named: [{ text: 'lagring', area: 'storage' }] }],
    ['Gold', { named: [{ text: 'Gold' }] }],
    ['the cloud Gold please', { named: [{ text: 'Gold' }] }],
    ['molnet Gold och lagring', { named: [{ text: 'Gold' }, { text: 'lagring', area: 'storage' }] }],
    ['hosts, vms and Gold', { named: [{ text: 'hosts', area: 'hosts' }, { text: 'vms', area: 'vms' }, { text: 'Gold' }] }],
    ['storage in Gold', { named: [{ text: 'storage', area: 'storage' }, { text: 'Gold' }] }],
    ['everything', { everything: true, named: [] }],
    ['allt', { everything: true, named: [] }],
    ['also hosts', { also: true, named: [{ text: 'hosts', area: 'hosts' }] }],
    ['även värdar', { also: true, named: [{ text: 'värdar', area: 'hosts' }] }],
    ['only blockers', { levels: ['blocker'], named: [] }],
    ['bara hinder', { levels: ['blocker'], named: [] }],
    ['advice too', { levels: ['blocker', 'condition', 'advice'], named: [] }],
    ['råd också', { levels: ['blocker', 'condition', 'advice'], named: [] }],
    ['även råd', { levels: ['blocker', 'condition', 'advice'], named: [] }],
    ['quiet 22-07', { hours: night }],
    ['quiet from 10 pm to 7 am', { hours: night }],
    ['tyst 22–07', { hours: night }],
    ['tyst mellan 22 och 7', { hours: night }],
    ['tyst från kl 22.00 till 07:00', { hours: night }],
    ['tyst på natten', { hours: night }],
    ['quiet at night', { hours: night }],
    ['no quiet', { hours: 'none', quietDays: [] }],
    ['utan tyst tid', { hours: 'none', quietDays: [] }],
    ['quiet', { hours: 'unread' }],
    ['tyst 25-99', { hours: 'unread' }],
    ['quiet 22-22', { hours: 'unread' }],
    ['weekdays', { quietDays: WEEKEND, named: [] }],
    ['bara vardagar', { quietDays: WEEKEND, named: [] }],
    ['vardagar 8-17', { quietDays: WEEKEND, hours: { from: '17:00', to: '08:00' } }],
    ['tyst på helger', { quietDays: WEEKEND }],
    ['quiet sat-sun', { quietDays: WEEKEND, named: [] }],
    ['quiet saturdays and sundays', { quietDays: WEEKEND, named: [] }],
    ['tyst lör–sön', { quietDays: WEEKEND, named: [] }],
    ['tyst på lördagar och söndagar', { quietDays: WEEKEND, named: [] }],
    ['tyst hela helgen', { quietDays: WEEKEND, named: [] }],
    ['quiet all weekend', { quietDays: WEEKEND, named: [] }],
    ['quiet at weekends', { quietDays: WEEKEND, named: [] }],
    ['quiet on sundays', { quietDays: [7], named: [] }],
    ['tyst fre-mån', { quietDays: [1, 5, 6, 7], named: [] }],
    ['quiet fridays and weekends', { quietDays: [5, 6, 7], named: [] }],
    ['quiet 22-07 mon-fri', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['quiet mon-fri 22-07', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['quiet 22-07 on weekdays', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['quiet weekdays 22-07', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['tyst 22–07 vardagar', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['tyst mån–fre kl 22 till 7', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['tyst på nätterna måndag till fredag', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['quiet at night on weekdays', { hours: night, hoursOn: WORKDAYS, named: [] }],
    ['tyst 12-13 mån, ons och fre', { hours: { from: '12:00', to: '13:00' }, hoursOn: [1, 3, 5], named: [] }],
    ['quiet 22-07 on weekends', { hours: night, hoursOn: WEEKEND, named: [] }],
    ['quiet 22-07 weekends', { hours: night, hoursOn: WEEKEND, named: [] }],
    ['tyst helger 10-16', { hours: { from: '10:00', to: '16:00' }, hoursOn: WEEKEND, named: [] }],
    ['quiet 22-07 mon-fri and weekends', { hours: night, hoursOn: WORKDAYS, quietDays: WEEKEND, named: [] }],
    ['tyst 22-07 vardagar och hela helgen', { hours: night, hoursOn: WORKDAYS, quietDays: WEEKEND, named: [] }],
    ['tyst 22-07 och söndagar', { hours: night, quietDays: [7], named: [] }],
    ['tyst 22-07 och hela söndagen', { hours: night, quietDays: [7], named: [] }],
    ['quiet 22-07 mon-sun', { hours: night, named: [] }],
    ['storage, quiet 22-07 mon-fri', { named: [{ text: 'storage', area: 'storage' }], hours: night, hoursOn: WORKDAYS }],
    ['quiet mon-fri', { hours: 'unread' }],
    ['tyst på vardagar', { hours: 'unread' }],
    ['quiet 25-07 mon-fri', { hours: 'unread' }],
    ['quiet 24/7 mon-fri', { hours: 'unread' }],
    ['quiet 22-07 mon-fri, 20-09 sat-sun', { hours: night, hoursOn: WORKDAYS, named: [{ text: '20-09 sat-sun' }] }],
    ['quiet weekends, digest mondays at 9', { quietDays: WEEKEND, digest: { every: 'week', weekday: 1, at: '09:00' }, named: [] }],
    ['tyst 22-07 och helger', { hours: night, quietDays: WEEKEND, named: [] }],
    ['tyst på natten och hela helgen', { hours: night, quietDays: WEEKEND, named: [] }],
    ['office hours', { quietDays: WEEKEND, hours: { from: '17:00', to: '08:00' } }],
    ['storage quiet 22-07', { named: [{ text: 'storage', area: 'storage' }], hours: night }],
    ['lagring, tyst 22-07, vardagar', { named: [{ text: 'lagring', area: 'storage' }], hours: night, quietDays: WEEKEND }],
    ['digest daily at 8', { digest: { every: 'day', at: '08:00' } }],
    ['daily digest at 8 pm', { digest: { every: 'day', at: '20:00' } }],
    ['sammanfattning varje dag kl 8', { digest: { every: 'day', at: '08:00' } }],
    ['sammanfattning varje dag kl. 07.30', { digest: { every: 'day', at: '07:30' } }],
    ['sammanfattning måndagar kl 9', { digest: { every: 'week', weekday: 1, at: '09:00' } }],
    ['digest every friday', { digest: { every: 'week', weekday: 5, at: '08:00' } }],
    ['weekly digest', { digest: { every: 'week', weekday: 1, at: '08:00' } }],
    ['no digest', { digest: 'none' }],
    ['digest off', { digest: 'none', named: [] }],
    ['sammanfattning av', { digest: 'none', named: [] }],
    ['sammanfattning av läget', { digest: 'unread' }],
    ['ingen sammanfattning', { digest: 'none' }],
    ['digest sometimes', { digest: 'unread' }],
    ['digest daily at 26', { digest: 'unread' }],
    ['digest daily at 8, quiet 22-07', { digest: { every: 'day', at: '08:00' }, hours: night, named: [] }],
    ['sammanfattning varje dag kl 8 tyst 22-07', { digest: { every: 'day', at: '08:00' }, hours: night, named: [] }],
    ['digest daily at 8, storage', { digest: { every: 'day', at: '08:00' }, named: [{ text: 'storage', area: 'storage' }] }],
    ['weekly digest quiet 22-07', { digest: { every: 'week', weekday: 1, at: '08:00' }, hours: night, named: [] }],
    ['weekly digest blockers only', { digest: { every: 'week', weekday: 1, at: '08:00' }, levels: ['blocker'], named: [] }],
    ['storage and a daily digest at 7.30', { digest: { every: 'day', at: '07:30' }, named: [{ text: 'storage', area: 'storage' }] }],
    ['digest on mondays at 9 to us', { digest: { every: 'week', weekday: 1, at: '09:00' }, named: [] }],
    ['digest daily at 8 and 16', { named: [{ text: '16' }] }],
    ['digest mondays and fridays at 8', { digest: 'unread', named: [] }],
    ['sammanfattning måndagar, fredagar kl 8', { digest: 'unread', named: [] }],
    ['digest daily at 8 mondays', { digest: 'unread' }],
    ['digest every second day at 8', { digest: 'unread', named: [] }],
    ['sammanfattning varje timme', { digest: 'unread', named: [] }],
    ['bara hinder, förbehåll och råd', { levels: ['blocker', 'condition', 'advice'], named: [] }],
    ['blockers and conditions', { levels: ['blocker', 'condition'], named: [] }],
    ['bara råd', { levels: ['advice'], named: [] }],
    ['allt utan råd', { everything: true, levels: ['blocker', 'condition'], named: [] }],
    ['everything and galaxies', { everything: true, named: [{ text: 'galaxies' }] }],
    ['everything in Gold', { everything: false, named: [{ text: 'Gold' }] }],
  ])('%s', (typed, wish) => {
    expect(readWish(typed)).toMatchObject(wish);
  });

  it('leaves alone what was not said', () => {
    expect(readWish('quiet 22-07 mon-sun')).not.toHaveProperty('hoursOn');
    expect(readWish('storage')).toEqual({ named: [{ text: 'storage', area: 'storage' }], everything: false, also: false });
  });
});

describe('a line is understood as', () => {
  it.each<[string, string, string | undefined]>([
    ['watch', 'watch', 'en'],
    ['wacth', 'watch', 'en'],
    ['Bevaka!', 'watch', 'sv'],
    ['bevaka lagring', 'watch', 'sv'],
    ['unwatch', 'watch', 'en'],
    ['sluta bevaka', 'watch', 'sv'],
    ['stop watching storage', 'watch', 'en'],
    ['digest daily at 8', 'watch', 'en'],
    ['sammanfattning varje dag kl 8', 'watch', 'sv'],
    ['quiet 22-07', 'watch', 'en'],
    ['sammanfattning varje timme', 'watch', 'sv'],
    ['digest every second day at 8', 'watch', 'en'],
    ['digest daily at 8, storage', 'watch', 'en'],
    ['digest', 'alerts', 'en'],
    ['alerts', 'alerts', 'en'],
    ['larm', 'alerts', 'sv'],
    ['vilka larm finns det?', 'alerts', 'sv'],
    ['was I told?', 'alerts', 'en'],
    ['fick jag veta?', 'alerts', 'sv'],
    ['har vi fått veta det?', 'alerts', 'sv'],
    ['what changed since yesterday?', 'alerts', 'en'],
    ['vad har ändrats sedan igår?', 'alerts', 'sv'],
    ['bot health', 'health', 'en'],
    ['how are you?', 'health', 'en'],
    ['hur mår du?', 'health', 'sv'],
    ['hur mår HV07?', 'subject', 'sv'],
    ['sammanfattning', 'status', 'sv'],
    ['summary', 'status', 'en'],
    ['changes', 'setUp', 'en'],
    ['stop', 'walk', 'en'],
  ])('%s → %s (%s)', (line, command, language) => {
    const [understood] = understand(hear(line));
    expect([understood?.command, understood?.language]).toEqual([command, language]);
  });
});

/** A Tuesday, 14:00 in Stockholm. */
const NOW = Date.parse('2026-11-24T13:00:00Z');

describe('since', () => {
  it.each<[string, string | undefined]>([
    ['yesterday', '2026-11-22T23:00:00Z'],
    ['igår', '2026-11-22T23:00:00Z'],
    ['i går', '2026-11-22T23:00:00Z'],
    ['this morning', '2026-11-23T23:00:00Z'],
    ['i morse', '2026-11-23T23:00:00Z'],
    ['monday', '2026-11-22T23:00:00Z'],
    ['i måndags', '2026-11-22T23:00:00Z'],
    ['tuesday', '2026-11-16T23:00:00Z'],
    ['last week', '2026-11-17T13:00:00Z'],
    ['förra veckan', '2026-11-16T23:00:00Z'],
    ['the last 4 hours', '2026-11-24T09:00:00Z'],
    ['de senaste 4 timmarna', '2026-11-24T09:00:00Z'],
    ['two days ago', '2026-11-22T13:00:00Z'],
    ['09:30', '2026-11-24T08:30:00Z'],
    ['kl 22', '2026-11-23T21:00:00Z'],
    ['20 nov', '2026-11-19T23:00:00Z'],
    ['2026-11-01', '2026-10-31T23:00:00Z'],
    ['20 dec', '2025-12-19T23:00:00Z'],
    ['tomorrow', undefined],
    ['2026-12-24', undefined],
    ['the big bang', undefined],
  ])('%s', (typed, at) => {
    const since = readSince(fold(typed), NOW, 'Europe/Stockholm');
    expect(since === undefined ? undefined : new Date(since).toISOString().replace('.000', '')).toBe(at);
  });
});
