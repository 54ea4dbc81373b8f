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
    fix: 'Planera med ett valv i lagringskontonas och nätverkets region, eller välj konton och nätverk i valvets region.',
    also: [],
  },
};

/** What was seen that ended it, where no single verdict says it. */
export const seenAgain: AlertWords['seenAgain'] = {
  reported: (at) => `En insamlarrapport innehåller allt igen (sett ${at}).`,
  known: (at) => `Allt som inte gick att bedöma har lästs igen (sett ${at}).`,
  checked: (at) => `En kontroll gick igenom hela vägen, ${at}.`,
  tested: (at) => `Ett larmprov kom fram, ${at}.`,
};
