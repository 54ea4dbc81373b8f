import type { RequirementId } from '../../../src/readiness/catalogue';
import type { Edition } from '../../../src/readiness/editions/edition';
import { may2026 } from '../../../src/readiness/editions/2026-05';
import type { VmDisk, VmFacts } from '../../../src/readiness/facts';
import type { Requirement } from '../../../src/readiness/requirement';
import { wordsOf } from '../../../src/words';
import { LANGUAGES } from '../../../src/words/language';

/** When VMs are judged, unless a test says otherwise. */
const NOW = '2026-11-23T12:00:00Z';

export const GIB = 1024 ** 3;
export const TIB = 1024 * GIB;

/** The edition of May 2026 with some figures changed, as another edition may have them. */
export function editionWith(changes: {
  readonly [P in 'generation2Linux' | 'dataDiskCount' | 'dataDiskSize' | 'diskFormats']?: Edition[P]['value'];
}): Edition {
  const changed = Object.entries(changes).map(([name, value]) => [name, { value, sources: [] }]);
  return { ...may2026, ...Object.fromEntries(changed) };
}

/** A healthy data disk of 100 GiB. */
export function disk(changes: Partial<VmDisk> = {}): VmDisk {
  return {
    name: 'data.vhdx',
    format: 'vhdx',
    maximumBytes: 100 * GIB,
    isOperatingSystemDisk: false,
    isShared: false,
    isPassThrough: false,
    logicalSectorBytes: 512,
    physicalSectorBytes: 4096,
    isExcluded: false,
    ...changes,
  };
}

/** A healthy operating system disk of 60 GiB. */
export function systemDisk(changes: Partial<VmDisk> = {}): VmDisk {
  return disk({ name: 'system.vhdx', maximumBytes: 60 * GIB, isOperatingSystemDisk: true, ...changes });
}

/** The operating system disk and so many data disks. */
export function systemAnd(count: number): readonly VmDisk[] {
  return [systemDisk(), ...Array.from({ length: count }, (_, index) => disk({ name: `data${index}.vhdx` }))];
}

/**
 * Calls the check and gives the verdict as `status case`, several reasons with `and` between, or `missing fact`. Every reason must
 * also read as a whole sentence in both languages.
 */
export function verdict(requirement: Requirement, facts: Partial<VmFacts>, edition: Edition = may2026): string {
  const outcome = requirement.check({ assessedAt: NOW, ...facts }, edition);
  if ('missing' in outcome) return `missing ${outcome.missing}`;
  for (const sentence of sentences(requirement, facts, edition)) {
    expect(sentence).toMatch(/^\S.*[.]$/s);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
  return [outcome, ...(outcome.also ?? [])].map((reason) => `${reason.status} ${reason.case}`).join(' and ');
}

/** What people read of a verdict, in English and Swedish; one sentence for each reason. */
export function sentences(requirement: Requirement, facts: Partial<VmFacts>, edition: Edition = may2026): readonly string[] {
  const outcome = requirement.check({ assessedAt: NOW, ...facts }, edition);
  if ('missing' in outcome) return [];
  return [outcome, ...(outcome.also ?? [])].flatMap((reason) =>
    LANGUAGES.map((language) => {
      const words = wordsOf(language).requirements[requirement.id as RequirementId];
      const cases = words.cases as Readonly<Record<string, (finding: unknown) => string>>;
      return cases[reason.case]?.(reason) ?? 'no words';
    }),
  );
}
