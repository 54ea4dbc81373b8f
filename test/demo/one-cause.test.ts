/** Whatever `demo break` breaks is one cause: one alert that names it, and one word of its end. */
import { BREAKAGE_NAMES, type BreakageName } from '../../src/demo/azure/state';
import type { Assessment } from '../../src/readiness/assessment';
import { Timeline } from '../alerts/timeline';
import { judgeDemo } from './judge-demo';

const PLAN = 'Granvik till Sweden Central';

/** What cannot be read at all is told by the bot being late, and begins no incident of its own. */
const SILENT = ['slow', 'throttle', 'down'] as const satisfies readonly BreakageName[];
type Seen = Exclude<BreakageName, (typeof SILENT)[number]>;

const TOLD: Readonly<Record<Seen, string>> = {
  storage: 'regressed storage.region stgranvikasr',
  logAccount: 'regressed storage.region stgranviklogg',
  redundancy: 'regressed storage.redundancy stgranvikasr',
  kind: 'regressed storage.kind stgranvikasr',
  network: `regressed network.region ${PLAN}`,
  subnets: `regressed network.exists ${PLAN}`,
  vault: `regressed vault.exists ${PLAN}`,
  vaultRegion: `regressed vaultRegion ${PLAN}`,
  excludedRegion: `regressed vault.region ${PLAN}`,
  firewall: 'regressed storage.firewall stgranvikasr',
  keys: 'regressed storage.sharedKey stgranvikasr',
  tier: 'regressed storage.accessTier stgranvikasr',
  accountOutage: 'regressed storage.available stgranvikasr',
  registration: 'dark registration VMM-STHLM01',
  providerVersion: 'regressed vmm.provider VMM-STHLM01',
  account: `regressed account.subscription ${PLAN}`,
  providers: `regressed account.providers ${PLAN}`,
  rights: `dark accessDenied ${PLAN}`,
};

let sound: Assessment;

beforeAll(async () => {
  sound = await judgeDemo();
}, 60_000);

/** The words of messages, without times and numbers; edits are not news. */
const newsOf = (line: Timeline): readonly string[] =>
  line.heard().flatMap((each) => /post (under the card )?(\w+: [^,]+)/.exec(each)?.slice(1).join('').replace('undefined', '') ?? []);

it.each(BREAKAGE_NAMES.filter((name): name is Seen => name in TOLD))('%s', async (name) => {
  const broken = await judgeDemo([name]);
  const line = new Timeline('2026-11-23T08:00:00Z');
  await line.sweep(sound);
  await line.watch();
  await line.at(1).sweep(broken);
  expect(newsOf(line)).toEqual([`alert: ${TOLD[name]}`]);
  await line.at(15).sweep(broken);
  expect(newsOf(line)).toEqual([]);
  await line.at(15).sweep(sound);
  expect(newsOf(line)).toEqual([`under the card ended: ${TOLD[name]}`]);
});

it('tells of everything that can be broken', () => {
  expect([...Object.keys(TOLD), ...SILENT].toSorted()).toEqual([...BREAKAGE_NAMES].toSorted());
});
