import { CATALOGUE } from '../../src/readiness/catalogue';
import { isWorse } from '../../src/readiness/compare';
import { recogniseWindows } from '../../src/readiness/derived/windows';
import { EDITIONS } from '../../src/readiness/editions';
import { evaluate } from '../../src/readiness/evaluate';
import type { FactRecord } from '../../src/readiness/facts';
import type { Finding } from '../../src/readiness/finding';
import { freshnessLimits } from '../../src/readiness/freshness';
import { FRESHNESS_HOURS } from '../../src/readiness/plan';
import type { Requirement } from '../../src/readiness/requirement';
import type { SubjectKind } from '../../src/readiness/subjects';

type Facts = Readonly<Record<string, unknown>>;

const ALL: readonly Requirement[] = CATALOGUE;
const windowsServer = (release: string): Facts => ({
  operatingSystem: recogniseWindows({ caption: `Microsoft Windows Server ${release} Datacenter`, installationType: 'Server' }),
});
const guest = (name: string): Facts => ({ guestSystem: { name, family: 'windows', architecture: 'x64', reportedByGuest: true } });

/** Facts that time alone makes worse, and the first instant at which it does. */
const ROWS: readonly (readonly [id: string, what: string, facts: Facts, word: string, since: string])[] = [
  [
    'host.updates',
    'nothing was installed for sixty days',
    { ...windowsServer('2019'), pendingUpdates: 0, lastUpdateInstalledAt: '2026-10-01T02:00:00Z' },
    'old',
    '2026-11-30T02:00:00.001Z',
  ],
  [
    'host.updates',
    'no more updates are to be had',
    { ...windowsServer('2012 R2'), pendingUpdates: 0, lastUpdateInstalledAt: '2026-10-13T02:00:00Z' },
    'noFurtherUpdates',
    '2026-10-14T00:00:00.000Z',
  ],
  ['host.lifecycle', 'support ends within half a year', windowsServer('2016'), 'endsSoon', '2026-07-16T00:00:00.000Z'],
  ['host.lifecycle', 'support has ended', windowsServer('2016'), 'ended', '2027-01-13T00:00:00.000Z'],
  ['vm.guestOs', 'support has ended', guest('Windows Server 2016 Standard'), 'supportEnded', '2027-01-13T00:00:00.000Z'],
  ['vm.guestOs', 'support may have ended', guest('Windows 10 Enterprise LTSC'), 'supportMayHaveEnded', '2027-01-13T00:00:00.000Z'],
  ['vm.guestOs', 'support has ended for the last of them', guest('Windows 10 Enterprise LTSC'), 'supportEnded', '2027-01-13T00:00:00.000Z'],
  [
    'vmm.provider',
    'it was not heard from for a day',
    { isRegistered: true, provider: { version: '5.1', versionStatus: 'Supported', lastHeartbeatAt: '2026-11-28T12:00:00Z' } },
    'silent',
    '2026-11-29T12:00:00.000Z',
  ],
];

const editionsOf = (id: string) => EDITIONS.filter(({ name }) => name !== 'seed-2017' || id !== 'host.updates');

function judged(id: string, facts: Facts, at: number, edition: (typeof EDITIONS)[number]) {
  const known = { ...facts, assessedAt: new Date(at).toISOString() };
  const sightings = [{ source: 'plan' as const, observedAt: known.assessedAt, facts: Object.keys(known) }];
  const record = { facts: known, sightings, gaps: [] } as unknown as FactRecord<SubjectKind>;
  const requirement = ALL.find((each) => each.id === id) as Requirement;
  return evaluate(requirement, record, { edition, now: at, limits: freshnessLimits(FRESHNESS_HOURS) });
}

/** The finding of this case, at the first of some times at which there is one. */
function findingOf(word: string, id: string, facts: Facts, edition: (typeof EDITIONS)[number]): Finding | undefined {
  const times = ['2026-11-30T03:00:00Z', '2027-02-01T00:00:00Z', '2035-01-01T00:00:00Z'].map((at) => Date.parse(at));
  return times.map((at) => judged(id, facts, at, edition).finding).find((finding) => finding?.case === word);
}

it.each(ROWS)('%s: once %s, the verdict says since when', (id, _, facts, word, since) => {
  for (const edition of editionsOf(id)) {
    expect(findingOf(word, id, facts, edition)?.since).toBe(since);

    const [before, after] = [Date.parse(since) - 1, Date.parse(since)].map((at) => judged(id, facts, at, edition));
    expect(before?.finding?.case).not.toBe(after?.finding?.case);
    expect(isWorse(after?.status ?? 'unknown', before?.status ?? 'unknown')).toBe(false);
  }
});

it('every requirement that looks at the time and can get worse by it is tried', () => {
  const looking = ALL.filter(({ needs, wants }) => [...needs, ...wants].includes('assessedAt')).map(({ id }) => id);
  // A kind of account that is retired warns before its day as after it.
  const alike = ['storage.kind'];
  expect(new Set([...ROWS.map(([id]) => id), ...alike])).toEqual(new Set(looking));
});
