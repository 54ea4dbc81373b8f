/**
 * A region's name for comparison: Azure prints `westeurope` in answers and `West Europe` on pages and in older tools.
 * Lower case, blanks dropped, and what the portal puts before it: `(Europe) West Europe`.
 */
export function regionKey(region: string): string {
  return region
    .toLowerCase()
    .replace(/^\s*\([^()]*\)(?=.*[a-z])/, '')
    .replaceAll(/\s/g, '');
}
