import { formatNumber } from '../format';
import type { ToolWords } from '../tool-words';
import { detailInSwedish } from './details';

const number = (count: number): string => formatNumber('sv', count);
const hosts = (count: number): string => (count === 1 ? '1 värd' : `${number(count)} värdar`);
const vms = (count: number): string => (count === 1 ? '1 VM' : `${number(count)} VM:ar`);

export const tools: ToolWords = {
  collector: {
    title: (version) => `Det här är insamlaren, version ${version}.`,
    lead: 'Den läser VMM och värdarna en gång och skriver en rapport. Den ändrar ingenting.',
    checksum: 'SHA-256',
    verify: 'Kontrollera filen',
    preview: 'Se vad den skulle läsa',
    run: 'Kör den på VMM-servern, med nyckeln från ”uppladdningsnyckel” sparad i en fil:',
    script: 'Hämta skriptet',
    endpoints: 'Hämta planens adresslista (länken fungerar i tio minuter)',
    noAddress:
      'Jag känner inte till min egen adress (PUBLIC_URL), så det finns ingen länk. Skriptet ligger i mappen collector i botens installation.',
    noPlan: 'Adresslistan hör till en plan. Fråga igen där en plan är kopplad, eller kör skriptet utan -Endpoints.',
    foot: 'Når VMM-servern inte internet? Kör skriptet med bara -OutFile och bifoga rapporten i en personlig chatt med mig.',
  },
  file: {
    reading: { title: 'Läser rapporten.', line: 'Kortet ändras när det är klart.' },
    ownersOnly: 'Bara planens ägare får lämna in rapporter. Ingenting har lästs.',
    keptPlansOnly:
      'Rapporter går bara att lämna in till en plan som är konfigurerad i chatten, och det är inte den här. Skriv ”konfigurera” först.',
    personalOnly: 'Bifoga rapporter i en personlig chatt med mig. Ingenting har lästs.',
    tooMany: (most) => `Jag tar emot högst ${number(most)} filer åt gången. Ingenting har lästs.`,
    failed: {
      refused: (name) => `Jag hämtar inte ${name} därifrån. Bifoga själva filen i chatten.`,
      tooLarge: (name) =>
        `${name} är för stor: en rapport får vara högst 128\u00A0MB, eller 16\u00A0MB komprimerad. Ingenting har ändrats.`,
      gone: (name) => `Teams ger mig inte ${name} längre. Bifoga den igen.`,
      unreachable: (name) => `Jag kunde inte hämta ${name} från Teams. Ingenting har ändrats. Bifoga den igen om en minut.`,
    },
    accepted: (name) => `${name} gäller nu.`,
    aside: (name) => `${name} är mottagen men används inte.`,
    known: (name) => `${name} har redan lämnats in. Ingenting har ändrats.`,
    otherContent: (name) => `${name} har samma id som en annan rapport. Ingenting har ändrats. Kör insamlaren igen.`,
    refused: (name) => `${name} är ingen rapport som jag kan läsa.`,
    nothingChanged: 'Ingenting har ändrats.',
    collected: (servers, age) => `Insamlad från ${servers} ${age}.`,
    counts: (hostCount, vmCount) => `Planens rapporter omfattar nu ${hosts(hostCount)} och ${vms(vmCount)}.`,
    appeared: {
      host: (count, names) => `${hosts(count)} har tillkommit: ${names}.`,
      vm: (count, names) => `${vms(count)} har tillkommit: ${names}.`,
    },
    disappeared: {
      host: (count, names) => `${hosts(count)} rapporteras inte längre: ${names}.`,
      vm: (count, names) => `${vms(count)} rapporteras inte längre: ${names}.`,
    },
    sameNames: 'Inga värdar eller VM:ar har tillkommit eller försvunnit.',
    unread: (count) =>
      `Insamlaren kunde inte läsa allt: ${count === 1 ? 'ett problem' : `${number(count)} problem`}. Det som saknas är okänt.`,
    remark: {
      fromTheFuture:
        'Enligt rapporten samlades den in i framtiden, så den används inte förrän dess. Ställ klockan rätt där insamlaren körs och kör den igen.',
      olderThanTheNewest: 'Den är äldre än de rapporter jag redan har, så den ändrar inget.',
    },
    doesNotFit: (count, first) =>
      count === 1
        ? `En uppgift i den stämmer inte: ${detailInSwedish(first)}`
        : `${number(count)} uppgifter i den stämmer inte. Den första: ${detailInSwedish(first)}`,
    fault: (path, message) => `${path === '' ? 'Filen' : `${path}:`} ${detailInSwedish(message)}.`,
    moreFaults: (count) => `Och ${number(count)} fel till av samma slag.`,
    status: 'Hela miljön',
  },
  people: {
    personalOnly: 'Vad som sparas om personer berättar jag bara i en personlig chatt. Skriv ”mina uppgifter” till mig där.',
    notYours: 'Bara personen själv och administratörerna får se eller ta bort det som sparas om någon.',
    title: (who) => `Det här sparas om ${who}`,
    you: 'dig',
    nothing: 'Ingenting sparas.',
    rows: {
      roles: (count) => `Egna och utdelade roller: ${number(count)}`,
      links: (count) => `Kopplade eller valda konversationer: ${number(count)}`,
      uploadKeys: (count) => `Skapade uppladdningsnycklar: ${number(count)}`,
      changes: (count) => `Ändringar, egna eller där namnet nämns: ${number(count)}`,
      answers: (count) => `Svar i genomgången: ${number(count)}`,
      watches: (count) => `Bevakningar: ${number(count)}`,
      alerts: (count) => `Larm, omhändertagna, tystade eller kontrollerade på nytt: ${number(count)}`,
      personalChats: (count) => `Adresser till personliga chattar med mig: ${number(count)}`,
    },
    file: 'Hämta allt',
    noAddress: 'Jag känner inte till min egen adress (PUBLIC_URL), så jag kan inte lämna ut någon fil.',
    untilWhen: 'Länken fungerar i tio minuter.',
    forget: 'Glöm allt',
    forgetAsk: {
      title: (who) => `Ska jag glömma allt som sparas om ${who}?`,
      line: 'Roller, val och adresser tas bort. Ändringarna blir kvar utan namn, eftersom andra uppgifter bygger på dem. Det här går inte att ångra.',
      administrator: 'En administratör förblir administratör: det står i botens konfiguration.',
    },
    forgotten: (standIn) => `Glömt. Där något måste finnas kvar står nu ”${standIn}” i stället för namnet.`,
    forgottenLine: 'Den som skriver till mig igen får börja om. Uppladdningsnycklar fungerar tills en ägare återkallar dem.',
  },
};
