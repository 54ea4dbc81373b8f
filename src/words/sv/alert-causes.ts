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
