/** How people name the areas of `check`, and the estate as a whole; folded. */
import type { Area } from '../cards/actions';

const AREA_NAMES: readonly (readonly [Area, RegExp])[] = [
  [
    'account',
    /^(?:(?:azure )?subscription|(?:azure )?account|rights|konto(?:t)?|azure-?konto(?:t)?|prenumeration(?:en)?|behorigheter(?:na)?)$/,
  ],
  ['vault', /^(?:(?:recovery services )?vault|valv(?:et)?)$/],
  ['storage', /^(?:storage|storage accounts?|lagring(?:en)?|lagringskonto(?:n|t)?)$/],
  ['network', /^(?:(?:virtual |azure )?network|vnet|natverk(?:et)?|virtuell(?:t|a) natverk(?:et)?)$/],
  ['vmm', /^(?:vmm|vmm[- ]?servers?|vmm[- ]?serv(?:er|ern|rar)(?:na)?)$/],
  ['clouds', /^(?:clouds?|moln(?:en|et)?)$/],
  ['hosts', /^(?:hosts?|vardar(?:na)?)$/],
  ['vms', /^(?:vms?|virtual machines|vm:ar(?:na)?|vmar|virtuella (?:datorer|maskiner))$/],
];

const EVERYTHING = /^(?:(?:precis )?allt(?:ing|ihop)?|everything|(?:the |hela )?(?:estate|miljon)|(?:the )?whole estate)$/;

/** The area a folded word means. */
export function areaOf(folded: string): Area | undefined {
  const word = folded.replace(/^(?:the|det|den) /, '');
  return AREA_NAMES.find(([, pattern]) => pattern.test(word))?.[0];
}

export function meansEverything(folded: string): boolean {
  return EVERYTHING.test(folded);
}
