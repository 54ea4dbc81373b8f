import type { PlaceWords } from '../place-words';

export const place: PlaceWords = {
  none: {
    title: (shared) => (shared ? 'Ingen plan är kopplad till den här konversationen.' : 'Jag känner inte till någon plan som du hör till.'),
    line: 'En administratör för boten kan skriva ”konfigurera” här för att skapa en plan eller koppla en som redan finns.',
    nobody: 'Ingen kan göra det än: de som driver boten måste först ange administratörer i variabeln ADMINISTRATORS.',
  },
  several: {
    title: 'Du hör till flera planer. Vilken menar du?',
    line: 'Jag kommer ihåg valet i den här chatten. Skriv ”byt plan” för att välja om.',
  },
  refused: {
    guest: {
      title: 'Du kommer från en annan organisation, så jag får inte svara dig än.',
      line: 'En av planens ägare kan tillåta det genom att skriva ”tillåt” och nämna dig i konversationen.',
    },
    stranger: {
      title: 'Du hör inte till den här konversationen, så jag får inte svara dig här.',
      line: 'Be en teamägare lägga till dig.',
    },
    unknown: {
      title: 'Jag kan just nu inte se om du hör till den här konversationen.',
      line: 'Teams svarade inte. Inget har ändrats; fråga igen om en minut.',
    },
  },
  chosen: (plan) => `I den här chatten svarar jag nu om ${plan}.`,
  memory: {
    unreachable: {
      title: 'Jag når inte min databas. Inget har ändrats.',
      line: 'Försök igen om en minut. Fortsätter det, säg till dem som driver boten.',
    },
    full: {
      title: 'Min disk är full. Inget har ändrats.',
      line: 'Säg till dem som driver boten att databasen behöver mer plats.',
    },
    unsure: {
      title: 'Jag tappade kontakten med min databas just när det här skulle sparas.',
      line: 'Jag vet inte om det sparades. Vänta en minut och se efter innan du gör om det.',
    },
  },
};
