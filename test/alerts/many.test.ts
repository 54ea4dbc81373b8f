/** Large troubles stay small, and many at once stay few messages. */
import type { Incident, Watch } from '../../src/alerts/ports';
import { placeOf } from '../../src/alerts/views';
import { createAlertCards } from '../../src/cards/alert-cards';
import { renderCard, sizeOf } from '../../src/cards/render';
import { pack, unpack } from '../../src/alerts/remembered';
import { snapshotOf } from '../../src/readiness/snapshot';
import { compare } from '../../src/readiness/compare';
import { SeenMarker } from '../../src/readiness/seen';
import { estate, fail } from './small-estate';
import { PLAN, Timeline } from './timeline';

const START = '2026-11-23T13:00:00Z';

it('25,000 VMs that fail from one cause are one incident and one small card, packed small and soon', async () => {
  const good = estate({ vms: 25_000 });
  const names = good.subjects.filter(({ kind }) => kind === 'vm').map(({ name }) => name);
  const bad = estate({ vms: 25_000, verdicts: Object.fromEntries(names.map((name) => [`${name} vm.osDiskSize`, fail])) });
  const line = new Timeline(START);
  await line.sweep(good);
  await line.watch();
  const begun = performance.now();
  const [incident] = await line.at(5).sweep(bad);
  const took = performance.now() - begun;
  expect(line.heard()).toEqual(['13:05 post alert: regressed vm.osDiskSize VM001, 25000 open, holds back 0 hosts 25000 VMs']);
  expect(incident?.members).toHaveLength(100);
  expect(JSON.stringify(incident).length).toBeLessThan(80_000);
  // The card itself, as it is sent, in what Teams counts: UTF-16.
  const [watch] = [...line.store.watchesBy.values()] as [Watch];
  const view = line.alerts.viewOf(incident as Incident, watch);
  const card = renderCard(createAlertCards({ demo: false }).alertCard(placeOf(watch, 'Nordmark', line.now), view));
  expect(JSON.stringify(card)).toMatch(/25.000/);
  expect(sizeOf(card)).toBeLessThan(80_000);
  expect(line.store.plans.get(PLAN)?.snapshot?.length).toBeLessThan(1_000_000);
  // Generous: machines differ, and several suites run at once.
  expect(took).toBeLessThan(10_000);
  await line.at(5).sweep(good);
  expect(line.heard().at(-1)).toContain('fixed after 5 min');
});

it('25,000 VMs with names, disks and adapters of their own are kept small and soon', () => {
  const good = estate({ vms: 25_000 });
  const marker = new SeenMarker();
  const factsOf = (name: string) => ({
    name,
    generation: 2,
    guestSystem: { name: 'Windows Server 2022 Standard', family: 'windows' },
    disks: [{ name: `${name}_OS.vhdx`, format: 'vhdx', maximumBytes: 136_365_211_648, isOperatingSystemDisk: true, isExcluded: false }],
    networkAdapters: [{ name, ipv4: [name] }],
    siteRecovery: { isListed: true, errors: [] },
  });
  const begunMarking = performance.now();
  const subjects = good.subjects.map((subject) => ({ ...subject, seen: marker.of(subject.kind, factsOf(subject.name)) }));
  const marking = performance.now() - begunMarking;
  const look = { ...good, subjects, byId: new Map(subjects.map((each) => [each.id, each])), program: '1' };
  const begun = performance.now();
  const bytes = pack({ snapshot: snapshotOf(look, '1', undefined), doubts: {}, members: new Map(), endings: [] });
  const took = performance.now() - begun;
  const figures = [bytes.length, 'bytes in', Math.round(took), 'ms, marked in', Math.round(marking), 'ms'];
  process.stderr.write(`25,000 VMs of their own: ${figures.join(' ')}\n`);
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(took).toBeLessThan(3_000);
  expect(marking).toBeLessThan(2_000);
  const kept = unpack(bytes)?.snapshot;
  expect(compare(kept ?? look, look).changes).toEqual([]);
  expect(kept?.subjects.at(-1)?.seen).toBe(subjects.at(-1)?.seen);
});

it('a snapshot that was packed says the same again', () => {
  const before = estate({ verdicts: { 'st01 storage.region': fail, 'VM007 vm.osDiskSize': fail } });
  const snapshot = snapshotOf({ ...before, program: '1' }, '1', undefined);
  const again = unpack(pack({ snapshot, doubts: {}, members: new Map(), endings: [] }));
  expect(again?.snapshot.subjects).toEqual(snapshot.subjects);
  expect(compare(snapshot, { ...before, program: '1' }).changes).toEqual([]);
});

it('fifty causes at once are one message that lists them all', async () => {
  const causes = Array.from({ length: 50 }, (_, index) => `st${String(index).padStart(2, '0')}`);
  const line = new Timeline(START);
  await line.sweep(estate({ accounts: causes, vms: 10 }));
  await line.watch();
  const verdicts = Object.fromEntries(causes.map((name) => [`${name} storage.region`, fail]));
  await line.at(1).sweep(estate({ accounts: causes, vms: 10, verdicts }));
  const [shown, ...others] = line.heard();
  for (const name of causes) expect(shown).toContain(name);
  expect(others).toEqual([]);
});

it('fifty causes one after the other are three messages at most a minute, and each is told by a message of its own or with others', async () => {
  const causes = Array.from({ length: 50 }, (_, index) => `st${String(index).padStart(2, '0')}`);
  const failing = (names: readonly string[]) =>
    estate({ accounts: causes, vms: 10, verdicts: Object.fromEntries(names.map((name) => [`${name} storage.region`, fail])) });
  const line = new Timeline(START);
  await line.sweep(failing([]));
  await line.watch();
  for (let seconds = 0; seconds < 5; seconds += 1) await line.at(0.1).sweep(failing(causes.slice(0, (seconds + 1) * 10)));
  const posts = line.heard().filter((each) => each.includes(' post '));
  expect(posts.length).toBeLessThanOrEqual(3);
  await line.at(2).sweep(failing(causes));
  const told = [...posts, ...line.heard().filter((each) => each.includes(' post '))];
  expect(told.length).toBeLessThanOrEqual(4);
  for (const name of causes) expect(told.filter((each) => each.includes(`${name},`))).toHaveLength(1);
  expect(await line.alerts.open(PLAN)).toHaveLength(50);
});
