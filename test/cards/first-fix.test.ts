/** What is to be done first is one truth: whoever asks, in whatever form, hears the first step of the ranking. */
import fc from 'fast-check';
import type { CardContext } from '../../src/cards/context';
import { gapsCard } from '../../src/cards/gaps';
import { summaryCard } from '../../src/cards/summary';
import { whatFirstCard } from '../../src/cards/what-first';
import { asMarkdown, asText, reportOf } from '../../src/cli/check-formats';
import { assess } from '../../src/readiness/assess';
import type { Assessment, Result } from '../../src/readiness/assessment';
import { editionByName } from '../../src/readiness/editions';
import { rankingOf } from '../../src/readiness/ranking';
import { randomEstate } from '../support/random-estate';
import { assessmentOf, found, unread, type Given } from './estate';
import { contextIn } from './samples';

const edition = editionByName('2026-05');

const fails = (requirement: string, level: Result['level'] = 'blocker'): Result => ({ requirement, level, status: 'fail', evidence: [] });
const passes = (requirement: string): Result =>
  found(requirement, { status: 'pass', case: '', expected: null, observed: null, offenders: [] });

const PLAN: Given = { kind: 'plan', name: 'Nordmark', results: [passes('vault.exists')] };
const CLOUD: Given = { kind: 'cloud', name: 'Gold', standsOn: ['plan/Nordmark'], results: [passes('cloud.hostGroup')] };
const host = (name: string, ...results: readonly Result[]): Given => ({
  kind: 'host',
  name,
  standsOn: ['cloud/Gold'],
  cloudIds: ['cloud/Gold'],
  results: results.length > 0 ? results : [passes('host.os')],
});
const vm = (name: string, on: string, ...results: readonly Result[]): Given => ({
  kind: 'vm',
  name,
  standsOn: [`host/${on}`],
  cloudIds: ['cloud/Gold'],
  hostId: `host/${on}`,
  results: results.length > 0 ? results : [passes('vm.guestOs')],
});

/** Two hosts fail alike and hold no VM; one fails for itself and holds three. */
const WEIGHT_AND_GAIN = assessmentOf([
  PLAN,
  CLOUD,
  host('HV01', fails('host.os')),
  host('HV02', fails('host.os')),
  host('HV03', fails('host.hyperVRole')),
  vm('A', 'HV03'),
]);

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
const everyCard = (context: CardContext, assessment: Assessment) => [
  summaryCard(context, assessment),
  gapsCard(context, assessment, 0),
  whatFirstCard(context, assessment, 0),
];
const leadOf = (reply: { readonly data: Readonly<Record<string, unknown>> }): string => String(reply.data['lead']);

describe('what comes first', () => {
  it('is what makes VMs ready, not what most fail alike, in every form', () => {
    const context = contextIn('en');
    const step = 'First, for HV03: ';
    const report = reportOf(context, WEIGHT_AND_GAIN, []);

    for (const card of everyCard(context, WEIGHT_AND_GAIN)) expect(leadOf(card)).toContain(step);
    for (const form of [asText(report), asMarkdown(report)]) {
      expect(flat(form)).toContain(step);
      expect(flat(form)).toMatch(
        /What to fix first .*1\\?\. .*Makes 1 VM ready; 1 of 1 is then\. .*Host HV03 .*not met or unknown .*Host HV03 .*2 hosts: HV01 and HV02/,
      );
    }
    expect(JSON.stringify(summaryCard(context, WEIGHT_AND_GAIN).data['causes'])).toMatch(/HV03.*HV01 and HV02/);
  });

  it('is the same in every form, over random estates', () => {
    fc.assert(
      fc.property(randomEstate, fc.constantFrom('en' as const, 'sv' as const), (estate, language) => {
        if (!edition) throw new Error('The edition is missing.');
        const assessment: Assessment = assess({ ...estate, edition });
        const context = contextIn(language);
        const summary = summaryCard(context, assessment);
        if (rankingOf(assessment).steps.length === 0) return;
        const whatFirst = whatFirstCard(context, assessment, 0);
        const report = reportOf(context, assessment, []);

        // What it brings stands there on a line of its own.
        expect(leadOf(summary).startsWith(leadOf(whatFirst))).toBe(true);
        expect(leadOf(gapsCard(context, assessment, 0))).toBe(leadOf(summary));
        expect(report.lead).toEqual(summary.text.split('\n'));
      }),
      { numRuns: 100 },
    );
  });

  it('says that it helps only together with others', () => {
    const assessment = assessmentOf([PLAN, CLOUD, host('HV01', fails('host.os'), fails('host.hyperVRole')), vm('A', 'HV01')]);

    expect(leadOf(summaryCard(contextIn('en'), assessment))).toMatch(
      /^First, for HV01: .* It is one of 2 fixes that help only together\.$/,
    );
    expect(leadOf(summaryCard(contextIn('sv'), assessment))).toMatch(
      /^Först, för HV01: .* Den är en av 2 åtgärder som bara hjälper tillsammans\.$/,
    );
  });

  it('is worked out once for an assessment', () => {
    expect(rankingOf(WEIGHT_AND_GAIN)).toBe(rankingOf(WEIGHT_AND_GAIN));
  });
});

describe('where no fix makes another VM ready, what is first says why', () => {
  const empty = host('HV01', fails('host.os'));
  const another = host('HV02', fails('host.os'));
  it.each<[string, readonly Given[], RegExp, RegExp]>([
    [
      'no VM is in scope',
      [PLAN, CLOUD, empty],
      /^First, for HV01: .* No VM is in scope\. This is the only gap that can block replication\.$/,
      /^Först, för HV01: .* Ingen VM ingår i planen\. Det är den enda bristen som kan hindra replikering\.$/,
    ],
    [
      'all of them are ready',
      [PLAN, CLOUD, empty, another, host('HV03', fails('host.hyperVRole')), host('HV04'), vm('A', 'HV04')],
      /^First, for 2 hosts: .* Every VM in scope is ready already\. Of the gaps that can block replication, this concerns the most\.$/,
      /^Först, för 2 värdar: .* Alla VM:ar i planen är redan redo\. Av bristerna som kan hindra replikering berör den här flest\.$/,
    ],
    [
      'only a condition is left',
      [PLAN, CLOUD, host('HV01', fails('host.updates', 'condition')), vm('A', 'HV01')],
      /^First, for HV01: .* Every VM in scope is ready already\. This is the only condition that is not met\.$/,
      /^Först, för HV01: .* Det är den enda bristen som ger förbehåll\.$/,
    ],
  ])('%s', (_, given, en, sv) => {
    const assessment = assessmentOf(given);

    for (const card of everyCard(contextIn('en'), assessment)) expect(leadOf(card)).toMatch(en);
    for (const card of everyCard(contextIn('sv'), assessment)) expect(leadOf(card)).toMatch(sv);
  });

  it('and where nothing is open, says so', () => {
    const assessment = assessmentOf([PLAN, CLOUD, host('HV01'), vm('A', 'HV01')]);

    expect(leadOf(whatFirstCard(contextIn('en'), assessment, 0))).toBe('No fix makes another VM ready.');
    expect(leadOf(summaryCard(contextIn('en'), assessment))).toBe('Nothing needs to be done.');
  });
});

describe('one source that did not say several things', () => {
  const dark = (requirement: string): Result =>
    unread(requirement, 'accessDenied', { unknown: { reason: 'accessDenied', facts: [], source: 'azure', detail: 'Azure answered 403.' } });
  const given: readonly Given[] = [
    { ...PLAN, results: [dark('vault.exists'), dark('network.exists')] },
    { kind: 'storageAccount', name: 'stgrvasr', results: [dark('storage.account')] },
    CLOUD,
    host('HV01'),
    vm('A', 'HV01'),
  ];

  it('is one thing to do, for nobody by name, with why and for whom', () => {
    const assessment = assessmentOf(
      given.map((each) => (each.kind === 'cloud' ? { ...each, standsOn: ['plan/Nordmark', 'storageAccount/stgrvasr'] } : each)),
    );
    const text = flat(asText(reportOf(contextIn('en'), assessment, [])));

    expect(text).toMatch(/First: Give the bot’s identity the right that is missing/);
    expect(text).toMatch(
      /1\. Azure did not say everything that was asked Makes 1 VM ready if .* 1 plan and 1 storage account The bot may not read this in Azure\. Details: Azure answered 403\./,
    );
  });
});

describe('a check that does not ask Azure', () => {
  const dark = (requirement: string): Result =>
    unread(requirement, 'notCollected', { unknown: { reason: 'notCollected', facts: [], source: 'azure', detail: 'Azure was not asked' } });
  const unasked = assessmentOf(
    [{ ...PLAN, results: [dark('vault.exists'), dark('network.exists')] }, CLOUD, host('HV01', fails('host.os')), vm('A', 'HV01')],
    {
      sources: [{ source: 'azure', name: 'Azure', state: 'absent' }],
    },
  );

  it('begins with what can be mended on premises, and says what it hopes of Azure', () => {
    const text = flat(asText(reportOf({ ...contextIn('en'), document: true }, unasked, [])));

    expect(text).toMatch(/First, for HV01: /);
    expect(text).toContain('Azure was not asked: what it would say is counted as if it turned out well.');
    expect(text).toContain('Run the check without --no-azure, so that Azure is read.');
  });
});
