import { formatSome } from '../../format';
import { partsWith } from '../../offenders';
import type { WordsFor } from '../../requirement-words';

/** The system of a host. */
const text = (observed: unknown) => (typeof observed === 'string' ? observed : undefined);

export const cloudWords: WordsFor<'cloud.hostGroup' | 'cloud.mixedHosts'> = {
  'cloud.hostGroup': {
    asks: 'Molnet har minst en värdgrupp',
    failing: 'Molnet har ingen värdgrupp',
    why: 'Molnets värdar kommer från de värdgrupper som är tilldelade det. Utan värdgrupp finns inget i molnet att replikera.',
    fix: 'Tilldela molnet en värdgrupp i VMM: molnets egenskaper, Resources.',
    cases: {
      hasHostGroups: (finding) => `Värdgrupper: ${formatSome('sv', finding.observed)}.`,
      noHostGroup: () => 'Ingen värdgrupp är tilldelad molnet. Minst en behövs.',
    },
  },
  'cloud.mixedHosts': {
    asks: 'Molnet blandar inte värdar med Windows Server 2012 R2 och 2016',
    failing: 'Molnet blandar värdar med Windows Server 2012 R2 och 2016',
    why: 'Till och med 2018 förbjöd Microsofts sida moln med båda versionerna. Meningen har sedan tagits bort, och en annan sida beskriver hur man uppgraderar från 2012 R2 till 2016, men ingen säger att blandade moln stöds.',
    fix: 'Uppgradera de äldre värdarna, eller flytta dem till ett eget moln innan replikeringen slås på.',
    cases: {
      alike: () => 'Molnet blandar inte värdar med Windows Server 2012 R2 och 2016.',
      mixed: ({ offenders }) =>
        `Molnet har båda: ${partsWith('sv', offenders, text)}. Microsofts sidor förbjöd det till och med 2018 och har inte sagt något om det sedan dess.`,
      mixedRefused: ({ offenders }) =>
        `Molnet har båda: ${partsWith('sv', offenders, text)}. Enligt supportmatrisen från 2017 stöds det inte.`,
    },
  },
};
