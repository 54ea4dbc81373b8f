/** Which Azure region a typed name means. Nothing is supposed of one that Azure does not have. */
import { distance } from 'fastest-levenshtein';
import type { Assessment } from '../../readiness/assessment';
import { regionKey } from '../../readiness/derived/region';
import { EDITIONS } from '../../readiness/editions';

/** As `az account list-locations` names them, in the public cloud, for the United States' government and in China; November 2026. */
const REGIONS = [
  'australiacentral australiacentral2 australiaeast australiasoutheast austriaeast belgiumcentral brazilsouth brazilsoutheast canadacentral',
  'canadaeast centralindia centralus chilecentral denmarkeast eastasia eastus eastus2 francecentral francesouth germanynorth',
  'germanywestcentral indonesiacentral israelcentral italynorth japaneast japanwest jioindiacentral jioindiawest koreacentral koreasouth',
  'malaysiawest mexicocentral newzealandnorth northcentralus northeurope norwayeast norwaywest polandcentral qatarcentral',
  'southafricanorth southafricawest southcentralus southeastasia southindia spaincentral swedencentral swedensouth switzerlandnorth',
  'switzerlandwest taiwannorth taiwannorthwest uaecentral uaenorth uksouth ukwest westcentralus westeurope westindia westus westus2 westus3',
  'usdodcentral usdodeast usgovarizona usgovtexas usgovvirginia',
  'chinaeast chinaeast2 chinaeast3 chinanorth chinanorth2 chinanorth3',
].flatMap((line) => line.split(' '));

const MOST_OFFERED = 4;
const COMPARING = new Set(['vault.region', 'storage.region', 'network.region']);

export type NamedRegion =
  { readonly known: true; readonly region: string } | { readonly known: false; readonly nearest: readonly string[] };

/** The region that is meant, without blanks and in lower case; one that the assessment has seen in Azure is known even if it is newer than this list. */
export function regionNamed(assessment: Assessment, typed: string): NamedRegion {
  const region = regionKey(typed);
  const known = new Set([...REGIONS, ...EDITIONS.flatMap((edition) => edition.excludedRegions.value), ...regionsSeen(assessment)]);
  if (known.has(region)) return { known: true, region };
  const farthest = Math.max(2, Math.floor(region.length / 3));
  const nearest = [...known]
    .map((name) => ({ name, far: isPartOf(name, region) ? 1 : distance(name, region) }))
    .filter(({ far }) => far <= farthest)
    .toSorted((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .map(({ name }) => name);
  return { known: false, nearest: nearest.slice(0, MOST_OFFERED) };
}

/** `sweden` is a part of two names, and near to them however long the rest is. */
function isPartOf(name: string, typed: string): boolean {
  return typed.length >= 4 && name.includes(typed);
}

function regionsSeen({ subjects }: Assessment): readonly string[] {
  return subjects
    .filter(({ kind }) => kind === 'plan' || kind === 'storageAccount')
    .flatMap(({ results }) => results.filter(({ requirement }) => COMPARING.has(requirement)))
    .flatMap(({ finding }) => [finding?.expected, finding?.observed])
    .filter((value) => typeof value === 'string')
    .map(regionKey);
}
