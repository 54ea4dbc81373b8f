import type { AlertWords } from '../alert-words';
import { formatNumber } from '../format';

const number = (value: number): string => formatNumber('sv', value);
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const openedAndEnded = (opened: number, ended: number): string =>
  `${opened === 0 ? 'inga nya larm' : counted(opened, 'nytt larm', 'nya larm')}, ${ended === 0 ? 'inget avslutat' : counted(ended, 'avslutat', 'avslutade')}`;

/** Several alerts in one message: at once, after quiet hours, in a digest, in the list of what is open. */
export const together: Pick<AlertWords, 'several' | 'held' | 'digest' | 'list'> = {
  several: {
    title: {
      atOnce: (causes) => `Larm: ${counted(causes, 'fel', 'fel')} på en gång.`,
      openAtStart: (causes) => `${counted(causes, 'fel', 'fel')} fanns redan när bevakningen började.`,
    },
    worst: (cause) => `Värst: ${cause}.`,
    open: 'Fel nu',
    over: 'Avslutat',
    allOver: (causes) =>
      `Avslutat: ${causes === 1 ? 'felet som var öppet' : causes === 2 ? 'båda felen' : `alla ${number(causes)} felen`}.`,
    more: (count) => `och ${number(count)} till: skriv ”larm”`,
  },
  held: {
    title: (still, all) => {
      if (all === 0) return 'Den tysta tiden är slut.';
      return still === 0
        ? `Den tysta tiden är slut: ${counted(all, 'larm kom, och det är avslutat', 'larm kom, och alla är avslutade')}.`
        : `Den tysta tiden är slut: ${counted(still, 'larm som kom är fortfarande öppet', 'larm som kom är fortfarande öppna')}.`;
    },
    nothing: 'Inget hände under den tysta tiden.',
    lead: (start, end, opened, ended) => `Från ${start} till ${end}: ${openedAndEnded(opened, ended)}.`,
  },
  digest: {
    title: (open) =>
      open === 0 ? 'Sammanfattning: inget larm är öppet.' : `Sammanfattning: ${counted(open, 'larm är öppet', 'larm är öppna')}.`,
    lead: (start, end, opened, ended) => `Från ${start} till ${end}: ${openedAndEnded(opened, ended)}.`,
    nothingNew: (start, end) => `Inget ändrades från ${start} till ${end}.`,
    confirmation: (name, asks, date) => `Bekräftelse för ${name}, till ${date}: ${asks}`,
    waiver: (name, asks, date) => `Undantag för ${name}, till ${date}: ${asks}`,
    support: (name, asks, date) => `Supporten för ${name} upphör ${date}: ${asks}`,
    ruleChanged: (verdicts, date) =>
      `Reglerna ändrades ${date}. ${counted(verdicts, 'bedömning blev en annan', 'bedömningar blev andra')} än förut, men det räknas inte som en försämring.`,
    andMore: (name, more) => `${name} och ${number(more)} till`,
    mute: (name, date) => `Tystat till ${date}: ${name}`,
    changed: (start, opened, ended) => `Sedan ${start}: ${openedAndEnded(opened, ended)}.`,
    nothingChanged: (start) => `Inget har ändrats sedan ${start}.`,
    stillOpen: (open) => (open === 0 ? 'Inget larm är öppet nu.' : `${counted(open, 'larm är öppet', 'larm är öppna')} nu.`),
    covers:
      'Här står vad som blev sämre, blev okänt eller försvann, och vad som är avslutat. Bekräftelser och ändringar i planen står under ”ändringar”.',
  },
  list: {
    title: (open) => `${counted(open, 'larm är öppet', 'larm är öppna')}.`,
    none: 'Inget larm är öppet.',
    noneLead: 'Inget som var i ordning har blivit fel. ”brister” visar det som aldrig har varit i ordning.',
    lead: (unclaimed) => (unclaimed === 1 ? 'Ett av dem har ingen tagit än.' : `${number(unclaimed)} av dem har ingen tagit än.`),
    noneClaimed: 'Ingen har tagit något av dem än.',
    allClaimed: 'Alla är tagna.',
    word: { open: 'öppet', muted: 'tystat', taken: (name) => name },
  },
};
