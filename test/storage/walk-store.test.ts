/** What is said in conversation is kept with who said it; a step is taken once; an older database is brought along with what it holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GivenAnswer } from '../../src/readiness/given';
import { openEngine } from '../../src/storage/engine';
import { openStore, type Store } from '../../src/storage/store';
import { NEW_WALK } from '../../src/walk/state';

const AT = '2026-11-24T12:00:00.000Z';
const ANNA = { id: 'anna', name: 'Anna' };
const audit = { at: AT, by: ANNA, conversation: 'c', action: 'confirmed', planId: 'p' } as const;

const answer = (id: string, more: Partial<GivenAnswer> = {}): GivenAnswer => ({
  id,
  requirement: 'vm.encryption',
  kind: 'vm',
  of: [{ id: 'vm:1', name: 'SQL01' }],
  answer: 'met',
  by: ANNA,
  at: AT,
  ...more,
});

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'walk-store-'));
  store = await openStore(folder);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('what was said is there after a restart, in the order it was said, also within one moment', async () => {
  await store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer('z')] }, AT, [audit]);
  await store.walk.keep('p', 1, { state: NEW_WALK, answers: [answer('a', { answer: 'notMet' })] }, AT, [audit]);
  await store.walk.keep('p', 2, { state: NEW_WALK, told: { hosts: [{ name: 'HV01' }], by: ANNA, at: AT } }, AT, []);
  await store.close();
  store = await openStore(folder);
  const word = await store.walk.peoplesWord('p');

  expect(word.answers.map(({ id }) => id)).toEqual(['z', 'a']);
  expect(word.told).toEqual({ hosts: [{ name: 'HV01' }], by: ANNA, at: AT });
  expect(await store.walk.walk('p')).toEqual({ revision: 3, said: 3, state: NEW_WALK });
  expect((await store.plans.audit('p', 10)).map(({ action }) => action)).toEqual(['confirmed', 'confirmed']);
  expect(await store.walk.peoplesWord('q')).toEqual({ revision: 0, answers: [] });
});

it('of twenty who take a step at the same moment one is first; the others change nothing', async () => {
  const begun = await Promise.all(
    Array.from({ length: 20 }, (_, racer) => store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer(String(racer))] }, AT, [audit])),
  );
  const next = await Promise.all(
    Array.from({ length: 20 }, (_, racer) =>
      store.walk.keep('p', 1, { state: NEW_WALK, answers: [answer(`n${String(racer)}`)] }, AT, [audit]),
    ),
  );

  expect([begun, next].map((all) => all.filter((each) => each === 'kept').length)).toEqual([1, 1]);
  expect((await store.walk.peoplesWord('p')).answers).toHaveLength(2);
  expect(await store.plans.audit('p', 100)).toHaveLength(2);
});

it('a step that says nothing new does not count as something said', async () => {
  await store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer('a')] }, AT, []);
  await store.walk.keep('p', 1, { state: { ...NEW_WALK, isUnderWay: true } }, AT, []);

  expect(await store.walk.walk('p')).toMatchObject({ revision: 2, said: 1 });
});

it('a contradiction ends an answer for one subject, and is told to each person once', async () => {
  await store.walk.keep('p', 0, { state: NEW_WALK, answers: [answer('a')] }, AT, []);
  const contradiction = { answer: 'a', subject: 'vm:1', name: 'SQL01', requirement: 'vm.encryption', at: AT, status: 'fail' } as const;
  await store.walk.keep('p', 1, { state: NEW_WALK, contradictions: [{ ...contradiction, tell: ['anna', 'bjorn'] }] }, AT, []);
  await store.walk.keep('p', 2, { state: NEW_WALK, contradictions: [{ ...contradiction, tell: ['anna'] }] }, AT, []);

  expect((await store.walk.peoplesWord('p')).answers).toEqual([answer('a', { endedFor: ['vm:1'] })]);
  expect(await store.walk.news('p', 'anna')).toEqual([contradiction]);
  await store.walk.markTold('p', 'anna', [contradiction], AT);
  expect(await store.walk.news('p', 'anna')).toEqual([]);
  expect(await store.walk.news('p', 'bjorn')).toHaveLength(1);
});

it('a database of the first version is brought along: its confirmations are answers, and the rest is as it was', async () => {
  await store.close();
  rmSync(join(folder, 'readiness.sqlite'), { force: true });
  const engine = openEngine(join(folder, 'readiness.sqlite'), { patience: 0 });
  engine.exec(`
    create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
    create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
    insert into kysely_migration values ('0001', '${AT}');
    insert into kysely_migration_lock values ('migration_lock', 0);
    create table plan (id text primary key, revision integer not null, document text not null, answered text not null,
      created_at text not null, changed_at text not null, closed_at text) strict;
    create table confirmation (id integer primary key autoincrement, plan_id text not null references plan, document text not null) strict;
    create table audit (id integer primary key autoincrement, by_id text not null, by_name text not null, at text not null,
      conversation text not null, action text not null, plan_id text not null, before text, after text) strict;
    insert into plan values ('p', 3, '{"name":"Nord"}', '[]', '${AT}', '${AT}', null);
    insert into confirmation (plan_id, document) values ('p', '{"requirement":"account.rights","subject":{"kind":"plan"},"answer":"met","by":"Anna","at":"${AT}","secondedBy":"Björn","note":"båda rollerna"}');
    insert into audit (by_id, by_name, at, conversation, action, plan_id) values ('anna', 'Anna', '${AT}', 'c', 'planCreated', 'p');
    pragma user_version = 1;
  `);
  engine.close();
  store = await openStore(folder);

  expect((await store.walk.peoplesWord('p')).answers).toEqual([
    {
      id: 'confirmation 1',
      requirement: 'account.rights',
      kind: 'plan',
      of: { kind: 'plan' },
      answer: 'met',
      by: { id: 'name:Anna', name: 'Anna' },
      secondedBy: { id: 'name:Björn', name: 'Björn' },
      at: AT,
      note: 'båda rollerna',
    },
  ]);
  expect(await store.plans.plan('p')).toMatchObject({ revision: 3, document: '{"name":"Nord"}' });
  expect(await store.plans.audit('p', 5)).toHaveLength(1);
  expect(store.describe().version).toBe(2);
  await store.close();
  store = await openStore(folder);
  expect((await store.walk.peoplesWord('p')).answers).toHaveLength(1);
});
