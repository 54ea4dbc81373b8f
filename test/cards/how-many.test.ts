/** Sentences about one and about several: what is said of one is never bent as if they were many. */
import { editionCard } from '../../src/cards/edition';
import { twinsCard } from '../../src/cards/twins';
import { whatIfCard } from '../../src/cards/what-if';
import type { AssessedSubject, Assessment, Result } from '../../src/readiness/assessment';
import { changesUnder } from '../../src/readiness/edition-changes';
import { editionByName } from '../../src/readiness/editions';
import { wordsOf } from '../../src/words';
import { assessmentOf } from './estate';
import { contextIn } from './samples';

const result = (requirement: string, status: Result['status']): Result => ({
  requirement,
  level: 'blocker',
  status,
  evidence: [],
  ...(status === 'unknown' && { unknown: { reason: 'notCollected', facts: [] } }),
});

describe('what another edition would change', () => {
  const clouds = (count: number, status: Result['status']): Assessment =>
    assessmentOf(
      Array.from({ length: count }, (_, index) => ({
        kind: 'cloud' as const,
        name: `Moln${String(index + 1)}`,
        results: [result('cloud.hostGroup', status)],
      })),
    );
  const told = (count: number): string => {
    const now = clouds(count, 'unknown');
    const changes = { ...changesUnder(now, clouds(count, 'fail')), edition: '2026-09' as const };
    return JSON.stringify(editionCard(contextIn('sv'), now, editionByName('2026-05'), [changes]).data['passages']);
  };

  it('is said of one cloud in the singular, and of its own gender', () => {
    expect(told(1)).toContain('1 moln skulle gå från okänt till inte redo: Moln1.');
  });

  it('is said of several in the plural', () => {
    expect(told(2)).toContain('2 moln skulle gå från okända till inte redo: Moln1 och Moln2.');
  });
});

describe('what would be', () => {
  it.each([
    [1, '1 moln: okänt → redo'],
    [2, '2 moln: okända → redo'],
  ])('bends its words after %d', (count, moved) => {
    const clouds = (status: Result['status']): Assessment =>
      assessmentOf(['Gold', 'Syd'].slice(0, count).map((name) => ({ kind: 'cloud', name, results: [result('cloud.hostGroup', status)] })));
    const card = whatIfCard(contextIn('sv'), 'molnet har en värdgrupp', clouds('unknown'), clouds('pass'));
    expect(card.text).toContain(moved);
  });
});

describe('two of a kind', () => {
  const title = (one: Result['status'], other: Result['status'], language: 'en' | 'sv'): string => {
    const assessment = assessmentOf([
      { kind: 'host', name: 'HV02', results: [result('host.os', one)] },
      { kind: 'host', name: 'HV03', results: [result('host.os', other)] },
    ]);
    const [first, second] = assessment.subjects as [AssessedSubject, AssessedSubject];
    return twinsCard(contextIn(language), assessment, first, second, []).text.split('\n')[0] ?? '';
  };

  it('that come to the same are not set against each other', () => {
    expect(title('fail', 'fail', 'sv')).toBe('HV02 är inte redo och HV03 är inte redo.');
    expect(title('fail', 'fail', 'en')).toBe('HV02 is not ready and HV03 is not ready.');
  });

  it('that come to different words are', () => {
    expect(title('pass', 'fail', 'sv')).toBe('HV02 är redo, men HV03 är inte redo.');
  });
});

describe('where the walk stands', () => {
  it('says one in the singular, and in a row nothing of what there is none of', () => {
    const { where } = wordsOf('sv').walk;
    expect(where.lead(1, 1, 1, 1)).toBe('Krav: 1 uppmätt, 1 bekräftat, 1 okänt, 1 inte uppfyllt.');
    expect(where.row(2, 0, 2, 3)).toBe('2\u00A0uppmätta · 2\u00A0okända · 3\u00A0inte\u00A0uppfyllda');
  });
});

describe('the doctor', () => {
  const { cases } = wordsOf('sv').doctor;

  it('says one in the singular', () => {
    expect(cases.azureSeen.says('1')).toBe('Botens identitet ser 1 prenumeration.');
    expect(cases.azureSeen.says('2')).toBe('Botens identitet ser 2 prenumerationer.');
    expect(cases.administratorsNamed.says('1')).toBe('Antal angivna: 1.');
  });
});

it('a size keeps its number and its unit together in Swedish', () => {
  expect(wordsOf('sv').limits.operatingSystemDisk(editionByName('2026-05').operatingSystemDisk.value, 'vm.osDiskSize')).toContain(
    '2\u00A0048\u00A0GB',
  );
});

describe('two of a kind that is named first', () => {
  const assessment = assessmentOf([
    { kind: 'storageAccount', name: 'ett', results: [result('storage.kind', 'pass')] },
    { kind: 'storageAccount', name: 'två', results: [result('storage.kind', 'pass')] },
    { kind: 'storageAccount', name: 'tre', results: [result('storage.kind', 'fail')] },
  ]);
  const title = (language: 'en' | 'sv', other: number): string => {
    const [one, second] = [assessment.subjects[0], assessment.subjects[other]];
    if (!one || !second) throw new Error('An account is missing.');
    return twinsCard(contextIn(language), assessment, one, second, []).text.split('\n')[0] ?? '';
  };

  it.each([
    ['sv', 1, 'Lagringskontot ett är redo och lagringskontot två är redo.'],
    ['sv', 2, 'Lagringskontot ett är redo, men lagringskontot tre är inte redo.'],
    ['en', 1, 'Storage account ett is ready and storage account två is ready.'],
  ] as const)('begins small within a sentence, in %s', (language, other, said) => {
    expect(title(language, other)).toBe(said);
  });
});
