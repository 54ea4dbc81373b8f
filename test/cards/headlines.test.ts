/** What lists and counts say of a subject is what its own card says: nothing looks better than what it holds. */
import { explanationCard } from '../../src/cards/explanation';
import { listCard, listed } from '../../src/cards/list';
import { subjectCard } from '../../src/cards/subject';
import { summaryCard } from '../../src/cards/summary';
import type { Reply } from '../../src/cards/reply';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { editionByName } from '../../src/readiness/editions';
import { fail, pass } from '../../src/readiness/finding';
import { LANGUAGES } from '../../src/words/language';
import { assessmentOf, found } from './estate';
import { contextIn, repaired, subjectIn } from './samples';

const en = contextIn('en');
const sv = contextIn('sv');
const osPass = found('host.os', pass('accepted', { expected: ['Windows Server 2022'], observed: 'Windows Server 2022 Standard' }));
const tooManyDisks = found('vm.dataDiskCount', fail('tooMany', { expected: { maximum: 16 }, observed: 19 }));
/** Only a VM is not ready. */
const badVm = assessmentOf([
  { kind: 'plan', name: 'Nordmark' },
  { kind: 'host', name: 'HV07', standsOn: ['plan/Nordmark'], results: [osPass] },
  { kind: 'vm', name: 'SQL01', hostId: 'host/HV07', standsOn: ['host/HV07'], results: [tooManyDisks] },
]);

interface ListRow {
  readonly name: string;
  readonly glyph: string;
  readonly word: string;
  readonly detail: string;
}
const rowsOf = (reply: Reply): readonly ListRow[] => reply.data['rows'] as readonly ListRow[];
const kindsOf = (reply: Reply): readonly unknown[] => reply.data['kinds'] as readonly unknown[];

describe('a cloud, VMM server or plan with a host that is not ready', () => {
  it.each(['cloud', 'vmmServer', 'plan'] as const)('is listed as not ready, not as ready: %s', (kind) => {
    expect(listed(en, repaired, { kind, readiness: ['ready'] })).toEqual([]);
    expect(listed(en, repaired, { kind, readiness: ['notReady'] })).toHaveLength(1);
  });

  it('carries the mark, the word and the reason of its card', () => {
    const reply = listCard(en, repaired, { kind: 'cloud' }, 0);

    expect(rowsOf(reply)).toEqual([
      expect.objectContaining({ name: 'Gold', glyph: '✕', word: 'not ready', detail: 'under VMM01 · host HV01 is not ready' }),
    ]);
    expect(reply.text).toBe('1 cloud\n1 not ready\nGold');
  });

  it('is counted so on the status card', () => {
    expect(kindsOf(summaryCard(en, repaired))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'Plan', glyph: '✕', counts: 'not ready' }),
        expect.objectContaining({ kind: 'Clouds', glyph: '✕', counts: '1 not ready' }),
        expect.objectContaining({ kind: 'VMM servers', glyph: '✕', counts: '1 not ready' }),
      ]),
    );
  });
});

describe('a host with VMs that are not ready', () => {
  it('is still listed and counted as ready', () => {
    expect(listed(en, badVm, { kind: 'host', readiness: ['ready'] })).toHaveLength(1);
    expect(kindsOf(summaryCard(en, badVm))).toContainEqual(expect.objectContaining({ kind: 'Hosts', counts: '1 ready' }));
  });

  it('does not let the status card contradict its own title about the plan', () => {
    const reply = summaryCard(en, badVm);

    expect(reply.text).toMatch(/^Plan Nordmark is not ready/);
    expect(kindsOf(reply)).toContainEqual(expect.objectContaining({ kind: 'Plan', glyph: '✕', counts: 'not ready' }));
  });
});

describe('an empty list', () => {
  it('tells none of that readiness from none at all', () => {
    expect(listCard(en, repaired, { kind: 'storageAccount', readiness: ['notReady'] }, 0).text).toBe(
      '0 storage accounts are not ready.\nThere is 1 in all.',
    );
    expect(listCard(sv, repaired, { kind: 'storageAccount', readiness: ['notReady'] }, 0).text).toBe(
      '0 lagringskonton är inte redo.\nTotalt finns det 1.',
    );
    expect(listCard(sv, badVm, { kind: 'cloud', readiness: ['notReady'] }, 0).text).toBe('0 moln är inte redo.\nDet finns inga.');
  });

  it('of readiness asks for every one', () => {
    expect(listCard(sv, repaired, { readiness: [] }, 0).text).toBe(listCard(sv, repaired, {}, 0).text);
  });
});

describe('the mark of a verdict', () => {
  const sections = subjectCard(en, repaired, subjectIn(repaired, 'host/HV12')).data['sections'] as readonly {
    readonly rows: readonly { readonly title: string; readonly glyph: string }[];
  }[];
  const glyphOf = (title: RegExp): string | undefined => sections.flatMap(({ rows }) => rows).find((row) => title.test(row.title))?.glyph;

  it('is that of met where people confirmed it, and that of a condition where they waived it', () => {
    expect(glyphOf(/^The host runs an operating system that Site Recovery supports$/)).toBe('✓');
    expect(glyphOf(/^The fixes of KB2961977 are not listed/)).toBe('!');
  });
});

describe('an explanation', () => {
  it.each(LANGUAGES)('never says both that it blocks and that without it there is only a condition (%s)', (language) => {
    const requirement = CATALOGUE.find(({ id }) => id === 'host.kb2961977');
    const said = requirement && JSON.stringify(explanationCard(contextIn(language), requirement, editionByName('2026-05')).data);

    expect(said).toMatch(/Can block replication|Kan hindra replikering/);
    expect(said).not.toMatch(/Blocks replication|Måste vara uppfyllt/);
    expect(said).toMatch(/a standalone host gets a condition|på en fristående värd blir det ett förbehåll/);
  });
});

describe('an area that nothing in the plan belongs to', () => {
  const outside = { kind: 'vm', name: 'SQL01', outOfScopeBecause: 'plan' } as const;
  const report = (name: string, state: 'fresh' | 'absent') => ({ source: 'collector', name, state }) as const;

  it.each([
    ['no report has come', [report('VMM01', 'absent')], 'No report has come in yet', 'Ingen rapport har kommit in än'],
    ['all reports have come', [report('VMM01', 'fresh')], 'Nothing of this kind is in the plan.', 'Inget av det slaget ingår i planen.'],
    [
      'one report is missing',
      [report('VMM01', 'fresh'), report('VMM02', 'absent')],
      'not every report has come in',
      'alla rapporter har inte',
    ],
  ] as const)('says so of VMs when %s', (_case, sources, english, swedish) => {
    const assessment = assessmentOf([{ kind: 'plan', name: 'Nordmark' }, outside], { sources });

    expect(summaryCard(en, assessment, { area: 'vms' }).text).toContain(english);
    expect(summaryCard(sv, assessment, { area: 'vms' }).text).toContain(swedish);
  });

  it('says that the list of VMs was not read, where it was not', () => {
    const { subjects, ...rest } = assessmentOf([{ kind: 'plan', name: 'Nordmark' }]);
    const unseen = [{ part: 'vms', reason: 'accessDenied' }] as const;
    const assessment = { ...rest, subjects: subjects.map((subject) => ({ ...subject, unseen })) };

    expect(summaryCard(en, assessment, { area: 'vms' }).text).toContain('The report could not list all VMs.');
  });

  it('does not say of the whole estate that no report has come, when one has', () => {
    const assessment = assessmentOf([{ kind: 'plan', name: 'Nordmark' }, outside], { sources: [report('VMM01', 'fresh')] });

    expect(JSON.stringify(summaryCard(en, assessment))).not.toContain('No report has come in yet');
  });
});
