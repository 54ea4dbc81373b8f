import { twinsCard } from '../../src/cards/twins';
import type { Assessment } from '../../src/readiness/assessment';
import type { Language } from '../../src/words/language';
import { host, judge, judgeReports, named, report, vm, vmmServer } from '../support/sound-estate';
import { contextIn } from './samples';

interface Told {
  readonly text: readonly string[];
  readonly lead: string;
  readonly rows: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

function compared(assessment: Assessment, kind: string, one: string, other: string, language: Language = 'en'): Told {
  const { text, data } = twinsCard(contextIn(language), assessment, named(assessment, kind, one), named(assessment, kind, other), []);
  return { ...(data as Pick<Told, 'lead' | 'rows'>), text: text.split('\n') };
}

describe('one that is outside the plan is not told apart by what was never asked of it', () => {
  const assessment = judge(
    {
      hosts: [host(), host({ id: 'hv2', name: 'HV2', virtualizationPlatform: 'VMWareESX' })],
      vms: [vm(), vm({ id: 'vm2', name: 'TEST01' })],
    },
    { vms: { exclude: ['TEST*'] } },
  );

  it.each([
    ['vm', 'SQL01', 'TEST01', 'en', ['SQL01 is ready; TEST01 is outside the plan.', 'TEST01 is outside the plan: nothing is asked of it.']],
    [
      'vm',
      'TEST01',
      'SQL01',
      'sv',
      ['TEST01 ligger utanför planen, men SQL01 är redo.', 'TEST01 ligger utanför planen: inga krav ställs.'],
    ],
    ['host', 'HV1', 'HV2', 'en', ['HV1 is ready; HV2 is outside the plan.', 'HV2 is not a Hyper-V host: nothing is asked of it.']],
  ] as const)('%s %s and %s (%s)', (kind, one, other, language, text) => {
    const told = compared(assessment, kind, one, other, language);
    expect(told.text).toEqual(text);
    expect(told.rows).toEqual([]);
  });
});

describe('what a rule reads is told before what none reads', () => {
  it('also in the text, where nothing decides', () => {
    const pending = { updates: { pending: 3, lastInstalledAt: '2026-11-10T00:00:00Z' } };
    const assessment = judge({
      hosts: [
        host(pending),
        host({ ...pending, id: 'hv2', name: 'HV2', proxy: { mode: 'proxy', address: 'http://p:8080', requiresAuthentication: false } }),
      ],
      vms: [vm(), vm({ id: 'vm2', name: 'WEB01', hostId: 'hv2' })],
    });
    const [one, other] = [named(assessment, 'host', 'HV1'), named(assessment, 'host', 'HV2')];
    const { text } = twinsCard(contextIn('en'), assessment, one, other, [{ fact: 'endpoints', readOf: 'both' }]);

    expect(text.split('\n')).toEqual([
      'HV1 is ready with conditions and HV2 is ready with conditions.',
      'No requirement decides between them; 1 differs and decides nothing.',
      expect.stringMatching(/^The host goes out directly or through an http proxy without a password · HV1: /),
    ]);
  });
});

it('why neither of two was seen is a difference', () => {
  const problem = (id: string, reason: string) => ({ scope: 'host', id, properties: ['endpoints'], reason, message: 'No.' });
  const assessment = judge({
    hosts: [host({ endpoints: null }), host({ id: 'hv2', name: 'HV2', endpoints: null })],
    vms: [vm(), vm({ id: 'vm2', name: 'WEB01', hostId: 'hv2' })],
    problems: [problem('hv1', 'timedOut'), problem('hv2', 'accessDenied')],
  });
  const { rows } = compared(assessment, 'host', 'HV1', 'HV2');

  expect(rows).toHaveLength(1);
  expect(rows[0]?.lines).toEqual(['HV1: The collector got no answer in time.', 'HV2: The collector was not allowed to read it.']);
});

describe('what decides because one report is too old', () => {
  const old = report({
    reportId: '11111111-2222-4333-8444-555555555556',
    collectedAt: '2026-11-13T10:00:00Z',
    vmmServers: [vmmServer('vmm-2', 'VMM02')],
    clouds: [{ id: 'c2', name: 'Syd', vmmServerId: 'vmm-2', hostGroupIds: ['g2'] }],
    hostGroups: [{ id: 'g2', path: 'All Hosts\\Malmö', parentId: null, vmmServerId: 'vmm-2' }],
    hosts: [host({ id: 'hv2', name: 'HV2', vmmServerId: 'vmm-2', hostGroupId: 'g2' })],
    vms: [vm({ id: 'vm2', name: 'WEB01', hostId: 'hv2', cloudId: 'c2' })],
  });
  const told = compared(judgeReports([report(), old]), 'vm', 'SQL01', 'WEB01');

  it('is one point, however many requirements wait for it', () => {
    expect(told.lead).toMatch(/^\d\d requirements decide between them/);
    expect(told.rows.filter(({ title }) => title === 'The report of VMM02 is too old')).toHaveLength(1);
    expect(told.rows.filter(({ title }) => title.endsWith('(unknown)'))).toEqual([]);
    expect(told.text[2]).toMatch(/^The report of VMM02 is too old · WEB01: \d\d verdicts wait for a newer one\./);
  });
});
