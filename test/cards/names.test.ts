import { nameOf } from '../../src/cards/names';
import type { SubjectKind } from '../../src/readiness/subjects';
import { assessmentOf, type Given } from './estate';
import { contextIn } from './samples';

/** How each of a kind is called in an estate. */
function called(kind: SubjectKind, all: readonly Given[], language: 'en' | 'sv' = 'en'): readonly string[] {
  const assessment = assessmentOf(all);
  return assessment.subjects.filter((each) => each.kind === kind).map((each) => nameOf(contextIn(language), assessment, each));
}

const SERVERS: readonly Given[] = ['VMM01', 'VMM02'].map((name) => ({ kind: 'vmmServer', name, results: [] }));
const cloud = (name: string, id: string, server: string): Given => ({
  kind: 'cloud',
  id,
  name,
  vmmServerId: `vmmServer/${server}`,
  results: [],
});
const host = (name: string, server: string): Given => ({
  kind: 'host',
  id: `host/${name}${server}`,
  name,
  vmmServerId: `vmmServer/${server}`,
  results: [],
});
const vm = (name: string, id: string, inCloud: string, on: string): Given => ({
  kind: 'vm',
  id: `vm/${id}`,
  name,
  cloudIds: [inCloud],
  hostId: `host/${on}`,
  results: [],
});

describe('two of one name are told apart', () => {
  it.each([
    ['en', ['FS01 in Gold', 'FS01 in Silver', 'SQL01']],
    ['sv', ['FS01 i Gold', 'FS01 i Silver', 'SQL01']],
  ] as const)('by their clouds (%s)', (language, expected) => {
    const clouds = [cloud('Gold', 'g', 'VMM01'), cloud('Silver', 's', 'VMM01')];
    const vms = [vm('FS01', '1', 'g', 'HV1VMM01'), vm('fs01', '2', 's', 'HV1VMM01'), vm('SQL01', '3', 'g', 'HV1VMM01')];
    const names = called('vm', [...SERVERS, ...clouds, host('HV1', 'VMM01'), ...vms], language);
    expect(names.map((name) => name.replace('fs', 'FS'))).toEqual(expected);
  });

  it('by their hosts in one cloud, and by their VMM servers where nothing nearer tells', () => {
    const estate = [
      ...SERVERS,
      cloud('Gold', 'g1', 'VMM01'),
      cloud('Gold', 'g2', 'VMM02'),
      host('HV1', 'VMM01'),
      host('HV1', 'VMM02'),
      host('HV2', 'VMM01'),
    ];
    expect(called('host', estate)).toEqual(['HV1 under VMM01', 'HV1 under VMM02', 'HV2']);
    expect(called('cloud', estate)).toEqual(['Gold under VMM01', 'Gold under VMM02']);
    expect(called('vm', [...estate, vm('A', '1', 'g1', 'HV1VMM01'), vm('A', '2', 'g1', 'HV2VMM01')])).toEqual([
      'A in Gold on HV1',
      'A in Gold on HV2',
    ]);
  });

  it('by their ids where they are in the same place', () => {
    const estate = [...SERVERS, cloud('Gold', 'g1', 'VMM01'), host('HV1', 'VMM01')];
    expect(called('vm', [...estate, vm('A', '1', 'g1', 'HV1VMM01'), vm('A', '2', 'g1', 'HV1VMM01')])).toEqual([
      'A in Gold on HV1 (1)',
      'A in Gold on HV1 (2)',
    ]);
  });
});
