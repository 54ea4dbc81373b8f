import type { ProposedWords } from '../proposed-words';

export const proposed: ProposedWords = {
  lead: 'Jag vill vara säker innan jag noterar något. Menar du så här?',
  leadOfMove: 'Jag vill vara säker på att jag förstod dig rätt.',
  word: (yes, no, open, until) => {
    const said = [
      ...(yes === undefined ? [] : [yes === '' ? 'ja' : `ja för ${yes}`]),
      ...(no === undefined ? [] : [no === '' ? 'nej' : `nej för ${no}`]),
      ...(open === undefined ? [] : [`inget svar än för ${open}`]),
      ...(until === '' ? [] : [until]),
    ].join(', ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  },
  skip: 'Ska vi hoppa över frågan så länge?',
  skipUntil: (at) => `Ska vi hoppa över frågan till den ${at}?`,
  dontKnow: 'Menar du att du inte vet, och att någon annan får svara?',
  done: 'Ska jag kontrollera igen nu?',
  stop: 'Ska vi pausa genomgången här?',
  why: 'Vill du veta varför jag frågar?',
  where: 'Vill du se var vi är?',
  takeWord: 'Ja, notera det',
  takeMove: 'Ja, gör det',
  drop: 'Nej, fråga igen',
  dropped: 'Då har jag inte noterat något. Här är frågan igen.',
  again: 'Det kom något annat emellan, så jag frågar en gång till. Inget är noterat än.',
  plainly: 'Var det ett ja? Svara ja eller nej, så vet jag säkert. Inget är noterat än.',
  moved: 'Det jag bad dig bekräfta hörde till en annan fråga än den här. Inget noterades.',
  others: (by) => `Jag frågade ${by} om jag hade förstått rätt. Vad svarar du själv på frågan? Inget är noterat än.`,
  gone: 'Det förslaget är inaktuellt, så inget noterades. Här är frågan som gäller nu.',
};
