import type { Offender } from '../readiness/finding';
import { formatBytes, formatSome } from './format';
import type { Language } from './language';

/** The first few disks of a finding with their sizes: `SQL01_C.vhdx (4 096 GB)`. A size that is not known is left out. */
export function partsWithSizes(language: Language, parts: readonly Offender[]): string {
  return partsWith(language, parts, (size) => (typeof size === 'number' ? formatBytes(language, size) : undefined));
}

/** The first few parts of a finding, each with what is shown of it in parentheses. */
export function partsWith(
  language: Language,
  parts: readonly Offender[],
  show: (observed: Offender['observed']) => string | undefined,
): string {
  const shown = parts.map((part) => {
    const detail = show(part.observed);
    return detail === undefined ? part.name : `${part.name} (${detail})`;
  });
  return formatSome(language, shown);
}
