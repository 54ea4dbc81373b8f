/**
 * A region's name for comparison: Azure prints `westeurope` in answers and `West Europe` on pages and in older tools.
 * Lower case, blanks dropped.
 */
export function regionKey(region: string): string {
  return region.toLowerCase().replaceAll(/\s/g, '');
}
