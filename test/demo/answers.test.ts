import { CATALOGUE } from '../../src/readiness/catalogue';
import type { Assessment } from '../../src/readiness/assessment';
import type { BreakageName } from '../../src/demo/azure/state';
import { judgeDemo, resultOf, statusOf, subjectNamed } from './judge-demo';
import { RIGHT_ANSWERS, VMS_ON_HV07 } from './right-answers';
import { WHERE_IT_SHOWS } from './where-it-shows';

let sound: Assessment;
const afterBreaking = new Map<BreakageName, Promise<Assessment>>();

/** Each breakage is judged once. */
function after(breakage: BreakageName | undefined): Promise<Assessment> {
  if (breakage === undefined) return Promise.resolve(sound);
  const judged = afterBreaking.get(breakage) ?? judgeDemo([breakage]);
  afterBreaking.set(breakage, judged);
  return judged;
}

beforeAll(async () => {
  sound = await judgeDemo();
});

describe('the right answers of twelve subjects', () => {
  it.each(RIGHT_ANSWERS.map((right) => [right.name, right] as const))('%s', (name, right) => {
    const subject = subjectNamed(sound, name);
    const statuses = Object.fromEntries(Object.keys(right.statuses).map((id) => [id, statusOf(resultOf(subject, id))]));
    expect(statuses).toEqual(right.statuses);
    expect([subject.kind, subject.readiness, subject.effectiveReadiness]).toEqual([right.kind, right.readiness, right.effectiveReadiness]);
    expect(subject.headline).toBe(right.headline ?? right.effectiveReadiness);
  });

  it('are of every readiness and every kind of subject', () => {
    expect(RIGHT_ANSWERS).toHaveLength(12);
    expect(new Set(RIGHT_ANSWERS.map(({ readiness }) => readiness))).toEqual(
      new Set(['ready', 'readyWithConditions', 'notReady', 'unknown', 'outOfScope']),
    );
    expect(new Set(RIGHT_ANSWERS.map(({ kind }) => kind))).toEqual(new Set(['plan', 'storageAccount', 'vmmServer', 'cloud', 'host', 'vm']));
  });

  it('count what HV07 holds', () => {
    const hv07 = subjectNamed(sound, 'HV07');
    const vms = sound.subjects.filter(({ hostId }) => hostId === hv07.id);
    const named = Object.fromEntries(
      Object.keys(VMS_ON_HV07).map((readiness) => [
        readiness,
        vms
          .filter((vm) => vm.effectiveReadiness === readiness)
          .map(({ name }) => name)
          .sort(),
      ]),
    );
    expect(named).toEqual(VMS_ON_HV07);
    // What is out of scope is no part of what it holds.
    expect(hv07.contents?.vms).toEqual({ ready: 4, readyWithConditions: 4, notReady: 3, unknown: 0, outOfScope: 0 });
  });
});

describe('the demo plan', () => {
  it('names nothing that the demo does not hold', () => {
    expect(sound.planProblems).toEqual([]);
  });

  it('waives what stands in its way without hiding it', () => {
    const intranet = subjectNamed(sound, 'INTRA01');
    expect(resultOf(intranet, 'vm.ipv6')).toMatchObject({ status: 'fail', waived: { by: 'Erik Sjöberg' } });
    expect(intranet.readiness).toBe('readyWithConditions');
  });

  it('is contradicted by what was measured: BitLocker is on in one of the VMs it was confirmed for', () => {
    expect(resultOf(subjectNamed(sound, 'LAPTOPBYTE01'), 'vm.encryption')).toMatchObject({
      status: 'fail',
      contradicted: { answer: 'met' },
    });
  });
});

describe('each requirement', () => {
  const asked = CATALOGUE.map(({ id }) => id);

  it('has its place in the table', () => {
    expect(Object.keys(WHERE_IT_SHOWS).sort()).toEqual([...asked].sort());
  });

  it.each(Object.entries(WHERE_IT_SHOWS))('%s passes somewhere', (id, { passes }) => {
    expect(resultOf(subjectNamed(sound, passes), id).status).toBe('pass');
  });

  const otherwise = Object.entries(WHERE_IT_SHOWS).flatMap(([id, place]) =>
    place.otherwise.map((shown) => [id, shown.name, shown.after ?? 'nothing', shown] as const),
  );

  it.each(otherwise)('%s does not pass for %s (broken: %s)', async (id, name, _, shown) => {
    const result = resultOf(subjectNamed(await after(shown.after), name), id);
    expect(shown.status === 'unknown' ? result.status : statusOf(result)).toBe(shown.status);
    expect(result.unknown?.lastKnown).toBe(shown.lastKnown ?? result.unknown?.lastKnown);
  });

  it('fails somewhere, or the table says why it cannot', () => {
    const without = Object.entries(WHERE_IT_SHOWS).filter(
      ([, place]) => !place.otherwise.some(({ status }) => status === 'fail') && place.neverFails === undefined,
    );
    const excused = Object.entries(WHERE_IT_SHOWS)
      .filter(([, place]) => place.neverFails !== undefined)
      .map(([id]) => id);
    const failing = new Set(
      sound.subjects.flatMap(({ results }) => results.filter(({ status }) => status === 'fail').map(({ requirement }) => requirement)),
    );
    expect(without).toEqual([]);
    expect(excused.filter((id) => failing.has(id))).toEqual([]);
  });
});

describe('demo break storage', () => {
  it('turns the account, and with it what stood on it, from ready to not ready', async () => {
    const broken = await after('storage');
    const words = (assessment: Assessment, name: string) => {
      const { readiness, effectiveReadiness } = subjectNamed(assessment, name);
      return [readiness, effectiveReadiness];
    };
    expect([words(sound, 'stgranvikasr'), words(sound, 'HV07')]).toEqual([
      ['ready', 'ready'],
      ['ready', 'ready'],
    ]);
    expect([words(broken, 'stgranvikasr'), words(broken, 'HV07')]).toEqual([
      ['notReady', 'notReady'],
      ['ready', 'notReady'],
    ]);
    expect(subjectNamed(broken, 'HV07').heldBackBy).toEqual([subjectNamed(broken, 'stgranvikasr').id]);
  });
});

describe('an Azure that does not answer as it should', () => {
  it.each([
    ['rights', 'unknown accessDenied', 20_000],
    ['down', 'unknown sourceFailed', 20_000],
    ['throttle', 'unknown sourceFailed', 20_000],
    ['slow', 'unknown timedOut', 400],
  ] as const)('(%s) makes nothing ready and nothing fail: %s', async (breakage, status, deadline) => {
    const judged = await judgeDemo([breakage], deadline);
    const plan = subjectNamed(judged, 'Granvik till Sweden Central');
    const azure = ['account.subscription', 'account.providers', 'vault.exists', 'storage.account', 'network.exists'];
    expect(azure.map((id) => statusOf(resultOf(plan, id)))).toEqual(azure.map(() => status));
    expect(subjectNamed(judged, 'HV07')).toMatchObject({ readiness: 'ready', effectiveReadiness: 'unknown' });
  });
});
