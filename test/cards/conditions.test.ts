import { gapsCard } from '../../src/cards/gaps';
import { subjectCard } from '../../src/cards/subject';
import { summaryCard } from '../../src/cards/summary';
import { asMarkdown, asText, reportOf } from '../../src/cli/check-formats';
import type { Result } from '../../src/readiness/assessment';
import { fail, pass, warn } from '../../src/readiness/finding';
import { assessmentOf, found, type Given } from './estate';
import { contextIn, subjectIn } from './samples';

const waived = { by: 'Eva Lind', reason: 'Byts ut i januari.', until: '2027-01-31T00:00:00Z' };
const confirmed = { by: 'Anna Berg', at: '2026-11-12T08:00:00Z', validUntil: '2027-02-10T08:00:00Z' };

const pending = found('host.updates', warn('pending', { expected: 0, observed: 3 }), { level: 'condition' });
const roleWaived = found('host.hyperVRole', fail('absent', { expected: true, observed: false }), { waived });
const rightsConfirmed: Result = {
  ...found('account.rights', pass('held', { expected: true, observed: true }), { level: 'condition' }),
  confirmed,
};

/** One host with one VM, and what is said of the host and of the plan. */
function estateWith({ host = [], plan = [] }: { readonly host?: readonly Result[]; readonly plan?: readonly Result[] }) {
  const given: readonly Given[] = [
    { kind: 'plan', name: 'P', results: plan },
    { kind: 'host', name: 'HV1', results: host, standsOn: ['plan/P'] },
    { kind: 'vm', name: 'web_01', standsOn: ['host/HV1'], hostId: 'host/HV1' },
  ];
  return assessmentOf(given, { plan: 'P' });
}

const NOTHING_TO_DO = { en: 'Nothing needs to be done.', sv: 'Inget behöver göras.' };
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.each(['en', 'sv'] as const)('a plan that is ready with conditions, in %s', (language) => {
  const context = contextIn(language);

  it.each([
    ['a condition', { host: [pending] }, language === 'en' ? 'updates' : 'uppdateringar'],
    ['a waived blocker', { host: [roleWaived] }, 'Eva Lind'],
  ])('names %s wherever the whole is told, and never says that nothing needs to be done', (_, given, told) => {
    const assessment = estateWith(given);
    const report = reportOf(context, assessment, []);
    const one = reportOf(context, assessment, [subjectIn(assessment, 'host/HV1')]);
    const wholes = [
      asText(report),
      asMarkdown(report),
      asText(one),
      asMarkdown(one),
      ...[
        summaryCard(context, assessment),
        gapsCard(context, assessment, 0),
        subjectCard(context, assessment, subjectIn(assessment, 'vm/web_01')),
      ].flatMap(({ text, data }) => [text, JSON.stringify(data)]),
    ].map(flat);

    expect(wholes.filter((text) => !text.includes(told))).toEqual([]);
    expect(wholes.filter((text) => text.includes(NOTHING_TO_DO[language]))).toEqual([]);
  });
});

it('a waiver is told with who, why and until when, in a ticket as well', () => {
  const document = asMarkdown(reportOf(contextIn('en'), estateWith({ host: [roleWaived] }), []));

  expect(document).toContain('Waived by Eva Lind until 31 January 2027: Byts ut i januari.');
});

it('a confirmation is told as one, and by whom, beside a verdict that is ready', () => {
  const assessment = estateWith({ plan: [rightsConfirmed] });
  const told = 'Confirmed, not measured: by Anna Berg on 12 November 2026';

  expect(assessment.readiness).toBe('ready');
  expect(asMarkdown(reportOf(contextIn('en'), assessment, []))).toContain(told);
  expect(asMarkdown(reportOf(contextIn('en'), assessment, [subjectIn(assessment, 'plan/P')]))).toContain(told);
  expect(JSON.stringify(summaryCard(contextIn('en'), assessment).data)).toContain(told);
  expect(JSON.stringify(gapsCard(contextIn('en'), assessment, 0).data)).toContain(told);
  expect(gapsCard(contextIn('en'), assessment, 0).text).toContain('1 verdict on people’s word');
});

it('the same condition of several is told once, with how many they are', () => {
  const hosts = ['HV1', 'HV2', 'HV3'].map((name): Given => ({ kind: 'host', name, results: [pending], standsOn: ['plan/P'] }));
  const assessment = assessmentOf([{ kind: 'plan', name: 'P' }, ...hosts], { plan: 'P' });
  const document = asText(reportOf(contextIn('en'), assessment, []));

  expect(document.match(/\(with a condition\)/g)).toHaveLength(1);
  expect(document).toContain('3 hosts: HV1, HV2 and HV3');
});

it('nothing needs to be done where nothing stands on a condition or on people', () => {
  expect(summaryCard(contextIn('en'), estateWith({})).text).toContain(NOTHING_TO_DO.en);
});

describe('a plan in which nothing is to be replicated', () => {
  it.each([
    ['no host and no VM', [], 'No host and no VM is in scope: nothing is replicated.'],
    ['no VM', [{ kind: 'host', name: 'HV1', standsOn: ['plan/P'] } as const], 'No VM is in scope: nothing is replicated.'],
  ])('says plainly that %s is in scope, beside the verdict', (_, hosts, told) => {
    const assessment = assessmentOf([{ kind: 'plan', name: 'P' }, { kind: 'storageAccount', name: 'st' }, ...hosts], { plan: 'P' });
    const plan = subjectIn(assessment, 'plan/P');

    expect(assessment.readiness).toBe('ready');
    expect(flat(asText(reportOf(contextIn('en'), assessment, [])))).toContain(told.slice(0, -1));
    expect(flat(asText(reportOf(contextIn('en'), assessment, [plan])))).toContain(told);
    expect(subjectCard(contextIn('en'), assessment, plan).text).toContain(told);
    expect(JSON.stringify(summaryCard(contextIn('en'), assessment).data)).toContain(told);
  });
});
