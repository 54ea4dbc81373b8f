import { formatBytes, formatList, formatNumber } from '../format';
import type { PlanningWords } from '../planning-words';

const number = (value: number): string => formatNumber('sv', value);
const vms = (count: number): string => `${number(count)} ${count === 1 ? 'VM' : 'VM:ar'}`;
const HOPES = { lastSeen: 'det som senast sågs fortfarande gäller', unknown: 'det som är okänt visar sig stämma' } as const;

/** Why what makes no VM ready is first: it is the only one of its kind, or the one that concerns the most. */
const FIRST_OF_ITS_KIND = {
  fail: {
    blocker: ['Det är den enda bristen som kan hindra replikering.', 'Av bristerna som kan hindra replikering berör den här flest.'],
    condition: ['Det är den enda bristen som ger förbehåll.', 'Av bristerna som ger förbehåll berör den här flest.'],
  },
  unknown: {
    blocker: ['Inget annat som är okänt kan hindra replikering.', 'Av det som är okänt och kan hindra replikering berör detta flest.'],
    condition: ['Det är det enda okända som ger förbehåll.', 'Av det okända som ger förbehåll berör detta flest.'],
  },
} as const;

export const planning: PlanningWords = {
  first: {
    title: (ready, all) => (all === 0 ? 'Ingen VM ingår i planen.' : `${number(ready)} av ${vms(all)} är redo, med eller utan förbehåll.`),
    titleWithin: (kind, place, ready, all) =>
      `${kind === 'host' ? 'På' : kind === 'vmmServer' ? 'Under' : 'I'} ${place} ${all === 0 ? 'ingår ingen VM i planen' : `är ${number(ready)} av ${vms(all)} redo, med eller utan förbehåll`}.`,
    nothing: 'Ingen åtgärd gör fler VM:ar redo.',
    gain: (count, ready, all, hopes) =>
      `Gör ${vms(count)} redo${hopes.length === 0 ? '' : ` om ${hopes.map((hope) => HOPES[hope]).join(' och ')}`}; sedan är ${number(ready)} av ${number(all)} redo.`,
    together: (fixes) => `${number(fixes)} åtgärder som bara hjälper tillsammans`,
    oneOf: (fixes) => `Den är en av ${number(fixes)} åtgärder som bara hjälper tillsammans.`,
    noGain: {
      allReady: 'Alla VM:ar i planen är redan redo.',
      noVms: 'Ingen VM ingår i planen.',
      unread: 'Ingen åtgärd gör någon VM redo, eftersom det som de beror på inte har lästs.',
      elsewhere: 'Ingen åtgärd här gör fler VM:ar redo.',
    },
    comesFirst: (status, level, isAlone) => FIRST_OF_ITS_KIND[status][level][isAlone ? 0 : 1],
    more: (steps) => `och ${number(steps)} steg till`,
    azureUnasked: 'Azure har inte tillfrågats: dess svar räknas som om de är goda.',
    beyond: (count) => `${vms(count)} kan inte bli redo genom någon åtgärd: det som ${count === 1 ? 'den' : 'de'} beror på har inte lästs.`,
    ifItHolds: 'Det som är okänt räknas som om det stämmer, och det som är för gammalt räknas så som det senast såg ut.',
  },
  whatIf: {
    hypothetical: (line) => `Tänkt läge: ${line}`,
    assuming: {
      vaultRegion: (region) => `valvet ligger i ${region}`,
      storageRegion: (region, account) => (account === undefined ? `lagringskontona ligger i ${region}` : `${account} ligger i ${region}`),
      storageSku: (sku, account) => (account === undefined ? `lagringskontona är ${sku}` : `${account} är ${sku}`),
      storageKind: (kind, account) => (account === undefined ? `lagringskontona är av typen ${kind}` : `${account} är av typen ${kind}`),
      networkRegion: (region) => `nätverket ligger i ${region}`,
      hostSystem: (name, system) => `${name} kör ${system}`,
      vmmVersion: (name, version) => `${name} kör VMM ${version}`,
      hotfix: (name, hotfix) => `${name} har ${hotfix}`,
      hostCloud: (name, cloud) => `${name} ligger i molnet ${cloud}`,
      diskSize: (name, disk, bytes) => `${disk} på ${name} är ${formatBytes('sv', bytes)}`,
      generation: (name, generation) => `${name} är av generation ${generation}`,
      edition: (edition) => `utgåvan ${edition} gäller`,
    },
    whichDisk: (name, disks) => `${name} har ${number(disks.length)} diskar att välja på: ${formatList('sv', disks)}. Skriv vilken.`,
    noSuchRegion: (name) => `Jag känner inte till någon Azure-region som heter ”${name}”, så inget har räknats ut.`,
    askRegion: {
      vaultRegion: (region) => `tänk om valvet låg i ${region}?`,
      networkRegion: (region) => `tänk om nätverket låg i ${region}?`,
      storageRegion: (region) => `tänk om lagringen låg i ${region}?`,
    },
    otherServer: (host, server, cloud, cloudServer) =>
      `${host} hanteras av ${server}, men molnet ${cloud} hör till ${cloudServer}. En värd kan bara ligga i moln hos sin egen VMM-server.`,
    whichSku: (tier) => `${tier}-lagring finns med olika redundans. Vilken menar du?`,
    askSku: (sku, account) => `tänk om ${account ?? 'lagringen'} vore ${sku}?`,
    noSuchDisk: (name) => `${name} har ingen sådan disk, eller så har dess diskar inte lästs.`,
    askDisk: (name, disk, size) => `tänk om disken ${disk} på ${name} var ${size}?`,
    whole: {
      ready: 'planen skulle vara redo.',
      readyWithConditions: 'planen skulle vara redo med förbehåll.',
      unknown: 'planen skulle vara okänd.',
      notReady: 'planen skulle inte vara redo.',
      outOfScope: 'inget skulle ingå i planen.',
    },
    moved: (count, before, after) => `${count}: ${before} → ${after}`,
    nothing: 'inget besked skulle ändras.',
    noRecord: 'Inget är ändrat och inget sparas: det här är en beräkning, inget underlag.',
    absent: 'Det går inte att räkna ut: det som skulle ändras finns inte.',
    oneChange: 'Jag räknar på en ändring i taget. Vilken menar du?',
    askEdition: (edition) => `tänk om utgåvan vore ${edition}?`,
    unread: 'Det går inte att räkna ut: det som skulle ändras har inte lästs.',
    notUnderstood: 'Jag kan räkna på de här ändringarna. Vilken menar du?',
    examples: [
      'tänk om valvet låg i swedencentral?',
      'tänk om lagringen låg i swedencentral?',
      'tänk om lagringen vore Standard_GRS?',
      'tänk om nätverket låg i swedencentral?',
      'tänk om HV07 körde Windows Server 2022?',
      'tänk om HV07 hade KB2961977?',
      'tänk om HV07 låg i molnet Gold?',
      'tänk om VMM01 körde VMM 2022?',
      'tänk om lagringen vore av typen StorageV2?',
      'tänk om SQL01:s datadisk var 4 TB?',
      'tänk om SQL01 vore generation 2?',
      'tänk om utgåvan vore 2026-09?',
    ],
  },
  twins: {
    same: (name) => `${name} är en och samma. Skriv två olika, så jämför jag dem.`,
    otherKind: (one, kind, other, otherKind) =>
      `${one} (${kind}) och ${other} (${otherKind}) är av olika slag. Jag jämför två av samma slag.`,
    lead: (deciding, others) => {
      const apart = deciding === 0 ? 'Inget krav skiljer dem åt.' : `${number(deciding)} krav skiljer dem åt.`;
      return others === 0 ? apart : `${apart} ${number(others)} ${deciding === 0 ? 'krav' : 'till'} skiljer sig åt utan att avgöra något.`;
    },
    leadBelow: (cause, others) => {
      const decides = `Det som avgör: ${cause}.`;
      return others === 0 ? decides : `${decides} ${number(others)} krav skiljer sig åt utan att avgöra något.`;
    },
    ground: 'Vad de beror på',
    nothingElse: 'inget som den andra inte också beror på',
    alsoApart: 'Vad som skiljer i övrigt, utan att avgöra något',
    readOfBoth: (facts) => `Olika: ${formatList('sv', facts)}.`,
    readOfOne: (name, facts) => `Läst bara för ${name}: ${formatList('sv', facts)}.`,
  },
};
