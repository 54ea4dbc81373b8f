import { readdirSync, readFileSync } from 'node:fs';
import { figures as figuresOfAll } from '../../src/readiness/editions/common/figures';
import { EDITIONS, editionByName } from '../../src/readiness/editions';
import type { DocumentReference } from '../../src/readiness/editions/edition';
import { projectFile } from '../../src/support/project-files';

const figures = EDITIONS.flatMap((edition) =>
  Object.entries(edition).flatMap(([name, figure]: [string, unknown]) =>
    typeof figure === 'object' && figure !== null && 'sources' in figure
      ? [[`${edition.name} ${name}`, figure.sources as readonly DocumentReference[]] as const]
      : [],
  ),
);

describe('an edition', () => {
  it('is one of three, the oldest first, and each has the same figures', () => {
    expect(EDITIONS.map(({ name }) => name)).toEqual(['seed-2017', '2026-05', '2026-09']);
    expect(new Set(EDITIONS.map((edition) => Object.keys(edition).toSorted().join())).size).toBe(1);
    expect(figures.length).toBeGreaterThan(90);
  });

  it.each(figures)('%s names the documents it was read in, with date, section and public copy', (_, sources) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const { document, date, section, copy } of sources) {
      expect(document).toMatch(/\S/);
      expect(date).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
      expect(section).toMatch(/\S/);
      expect(copy).toMatch(/\S/);
    }
  });

  it('stands on no later text of the matrix than its own', () => {
    const matrices = (name: string): ReadonlySet<string> =>
      new Set(
        figures
          .filter(([figure]) => figure.startsWith(`${name} `) && !figure.endsWith(' route'))
          .flatMap(([, sources]) =>
            sources.filter(({ document }) => document === 'hyper-v-azure-support-matrix.md').map(({ date }) => date),
          ),
      );
    expect(matrices('2026-05')).not.toContain('2026-09-11');
    expect(matrices('2026-09')).not.toContain('2026-05-05');
  });
});

describe('what no page of Site Recovery decides', () => {
  const [first, ...others] = EDITIONS;

  it.each(Object.keys(figuresOfAll) as (keyof typeof figuresOfAll)[])('%s: the same in every edition', (name) => {
    for (const other of others) expect(other[name].value).toEqual(first?.[name].value);
  });
});

describe('levels that differ from the catalogue’s', () => {
  it.each([
    ['seed-2017', { 'host.updates': 'blocker' }],
    ['2026-05', {}],
    ['2026-09', {}],
  ] as const)('%s', (name, levels) => {
    expect(editionByName(name).levels).toEqual(levels);
  });
});

describe('what no verdict tells from its absence, written down a second time', () => {
  const [seed, may, september] = [editionByName('seed-2017'), editionByName('2026-05'), editionByName('2026-09')];

  it('is the date of each', () => {
    expect(EDITIONS.map(({ date }) => date)).toEqual(['2017-07-24', '2026-05-05', '2026-09-11']);
  });

  it('are the lists in which nothing stands', () => {
    expect(seed.storageSkus.value.refused).toEqual([]);
    expect(seed.vmmServerCore.value.refused).toEqual([]);
    expect([may, september].map(({ logicalSectors }) => logicalSectors.value.disputedOnGeneration1)).toEqual([[], []]);
  });

  it('are the systems that are refused by name, as is any that is not named', () => {
    const refused = (edition: typeof may): readonly string[] =>
      edition.hostSystems.value.filter(({ verdict }) => verdict === 'refused').map(({ product, release }) => `${product} ${release}`);
    expect(EDITIONS.map(refused)).toEqual([
      [],
      ['windowsServer 2025', 'hyperVServer 2016', 'hyperVServer 2019'],
      ['hyperVServer 2016', 'hyperVServer 2019'],
    ]);
  });

  it.each(['operatingSystemDisk', 'dataDiskCount', 'dataDiskSize', 'logicalSectors'] as const)(
    'are both copies of 2017 beside %s, on which they may disagree',
    (figure) => {
      expect(seed[figure].sources.map(({ document, date }) => `${document} ${date}`)).toEqual([
        'site-recovery-support-matrix-to-azure.md 2017-07-04',
        'site-recovery-support-matrix-to-azure.md (sv-SE) 2017-07-04',
      ]);
    },
  );
});

it('no check knows an edition by its name', () => {
  const folders = [projectFile('src', 'readiness', 'requirements'), projectFile('src', 'readiness', 'checks')];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')));
  expect(files.filter((text) => /seed-2017|2026-0[59]|edition\.name/.test(text))).toEqual([]);
});
