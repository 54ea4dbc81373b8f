import type { AlertWords } from '../alert-words';

/** What many verdicts stand on, where none of them names it. */
export const about: AlertWords['about'] = {
  registration: {
    asks: 'VMM-servern är registrerad i valvet',
    failing: 'VMM-servern är inte längre registrerad i valvet',
    fix: 'Ta reda på vem som tog bort registreringen. Registrera på nytt: hämta en nyckel i valvet och kör providerns installation på VMM-servern.',
    also: ['En registreringsnyckel gäller i fem dagar.'],
  },
  vaultRegion: {
    asks: 'Valvet ligger i samma region som lagringskontona och nätverket',
    failing: 'Valvet ligger i en annan region än förut',
    fix: 'Välj ett valv i samma region som lagringskontona och nätverket, eller välj konton och nätverk i valvets region.',
    also: [],
  },
};

/** What was seen that ended it, where no single verdict says it. */
export const seenAgain: AlertWords['seenAgain'] = {
  reported: (at) => `En insamlarrapport innehåller allt igen (sett ${at}).`,
  known: (at) => `Allt som inte gick att bedöma har lästs igen (sett ${at}).`,
  checked: (at) => `En hel kontroll kunde göras, ${at}.`,
  tested: (at) => `Ett provlarm kom fram, ${at}.`,
};

/** What keeps Azure from being read. */
export const azureTrouble: AlertWords['azureTrouble'] = {
  slow: {
    late: (since) => `Azure svarar inte i tid, så inget där har kunnat kontrolleras sedan ${since}`,
    partly: 'Azure svarar inte i tid på allt jag frågar om',
    fix: 'Vänta, jag frågar igen hela tiden. Håller det i sig, se om Azure har driftstörningar (status.azure.com) och om nätet härifrån är långsamt.',
  },
  throttled: {
    late: (since) => `Azure begränsar antalet anrop, så inget där har kunnat kontrolleras sedan ${since}`,
    partly: 'Azure begränsar antalet anrop, så allt går inte att läsa',
    fix: 'Vänta, jag frågar igen när Azure tillåter det. Håller det i sig, ta reda på vad annat som gör många anrop i prenumerationen.',
  },
  refused: {
    late: (since) => `Azure nekar mig åtkomst, så inget där har kunnat kontrolleras sedan ${since}`,
    partly: 'Jag får inte längre läsa allt som behövs i Azure',
    fix: 'Kontrollera botens identitet och att den har rollen Läsare på prenumerationen.',
  },
  unreachable: {
    late: (since) => `Azure går inte att nå, så inget där har kunnat kontrolleras sedan ${since}`,
    partly: 'En del av Azure går inte att nå',
    fix: 'Kontrollera nätet från boten till Azure: namnuppslagning, brandvägg och proxy, port 443.',
  },
  failing: {
    late: (since) => `Azure svarar med fel, så inget där har kunnat kontrolleras sedan ${since}`,
    partly: 'Azure svarar med fel på en del av det jag frågar om',
    fix: 'Vänta, jag frågar igen hela tiden. Håller det i sig, se om Azure har driftstörningar (status.azure.com).',
  },
};
