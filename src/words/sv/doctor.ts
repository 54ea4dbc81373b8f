import type { DoctorWords } from '../doctor-words';
import { detailInSwedish, translated } from './details';

/** What could not be read, told as its name, the action, the requirements, and where it is known why. */
const partsInSwedish = (what: string): string =>
  what
    .split(' · ')
    .map((part) => translated(part) ?? part)
    .join(' · ');

export const doctor: DoctorWords = {
  names: {
    configuration: 'Konfiguration',
    administrators: 'Administratörer',
    database: 'Databas',
    channelKeys: 'Teams signeringsnycklar',
    clock: 'Klocka',
    botToken: 'Botens token',
    publicEndpoint: 'Publik adress',
    azure: 'Behörighet i Azure',
    package: 'Appaket',
  },
  reads: {
    subscription: 'prenumeration',
    providers: 'resursprovidrar',
    vault: 'valv',
    siteRecovery: 'Site Recovery i valvet',
    accounts: 'lagringskonto',
    network: 'virtuellt nätverk',
    subnets: 'undernät',
  },
  status: { pass: 'fungerar', fail: 'FEL', unknown: 'okänt' },
  cases: {
    configurationFits: { says: () => 'Alla variabler går att använda.', fix: '' },
    configurationMistake: {
      says: (mistake) => `Fel i konfigurationen: ${detailInSwedish(mistake)}`,
      fix: 'Ange den så som .env.example visar.',
    },
    administratorsNamed: { says: (count) => `Antal angivna: ${count}.`, fix: '' },
    administratorsMissing: {
      says: () => 'Ingen får konfigurera en plan.',
      fix: 'Ange administratörernas objekt-id från Entra i ADMINISTRATORS, åtskilda med komma.',
    },
    databaseWorks: { says: (file) => `${file} går att skriva i.`, fix: '' },
    databaseServes: { says: (where) => `Databasservern går att skriva till: ${where}.`, fix: '' },
    databaseInUse: { says: (folder) => `En bot arbetar i ${folder}.`, fix: '' },
    databaseRefused: {
      says: (reason) => `Databasen går inte att använda: ${detailInSwedish(reason)}`,
      fix: 'Tills dess startar inte boten.',
    },
    keysReachable: { says: (host) => `${host} svarar.`, fix: '' },
    keysUnreachable: {
      says: (address) => `${address} svarar inte med nycklar.`,
      fix: 'Öppna port 443 utåt dit: utan nycklarna avvisas varje meddelande från Teams.',
    },
    clockRight: { says: (seconds) => `Skiljer sig ${seconds}\u00A0s från kanalens klocka.`, fix: '' },
    clockWrong: {
      says: (seconds) => `Går ${seconds}\u00A0s fel, jämfört med kanalens klocka.`,
      fix: 'Ställ klockan rätt (tidstjänsten): när den går mer än fem minuter fel avvisas alla token.',
    },
    clockUnseen: { says: () => 'Det gick inte att ta reda på vad klockan är hos kanalen.', fix: 'Åtgärda först Teams signeringsnycklar.' },
    tokenGiven: { says: () => 'Boten får en token att svara med.', fix: '' },
    tokenRefused: {
      says: (reason) => `Ingen token att svara med (${reason}).`,
      fix: 'Kontrollera MicrosoftAppId, MicrosoftAppTenantId och MicrosoftAppPassword (eller certifikat, eller hanterad identitet): hemligheten kan ha gått ut.',
    },
    endpointRefuses: { says: (address) => `${address} avvisar den som inte visar upp någon token, precis som den ska.`, fix: '' },
    endpointUnnamed: { says: () => 'PUBLIC_URL är inte angiven.', fix: 'Ange https-adressen där Teams når boten, och kör det här igen.' },
    endpointOpen: {
      says: (address) => `${address} tar emot meddelanden från vem som helst.`,
      fix: 'Något annat än den här boten svarar där, eller en demo: stoppa den.',
    },
    endpointMissing: {
      says: (address) => `${address} finns inte (404).`,
      fix: 'Låt adressen leda till botens PORT, med sökvägen oförändrad.',
    },
    endpointOther: {
      says: (what) => `Något annat svarar: ${what}.`,
      fix: 'En inloggningssida eller en proxy står framför: Teams måste nå /api/messages utan att logga in.',
    },
    endpointUnreachable: {
      says: (reason) => `Den svarar inte (${reason}).`,
      fix: 'Kontrollera namnet, certifikatet, brandväggen och att boten är igång.',
    },
    azureSeen: { says: (count) => `Botens identitet ser ${count} ${count === '1' ? 'prenumeration' : 'prenumerationer'}.`, fix: '' },
    azureNoRights: { says: () => 'Botens identitet ser ingen prenumeration.', fix: 'Kör:' },
    azureUnread: {
      says: (detail) => `Det är okänt vad botens identitet ser: ${detailInSwedish(detail)}`,
      fix: 'Kontrollera identiteten (AZURE_CLIENT_ID, en hanterad identitet) och port 443 till Azure.',
    },
    rightAllowed: { says: (what) => `Går att läsa: ${what}.`, fix: '' },
    rightAbsent: { says: (what) => `Behörigheten räcker, men det här finns inte: ${what}.`, fix: '' },
    rightMissing: {
      says: (what) => `Läsbehörighet saknas: ${what}. Tills den finns är de krav som bygger på svaret okända.`,
      fix: 'Ge botens identitet rollen Läsare (Reader) på prenumerationen.',
    },
    rightUnknown: {
      says: (what) => `Det är okänt om boten får läsa det här: ${partsInSwedish(what)}.`,
      fix: 'Försök igen om en minut. Är det likadant då, kontrollera port 443 till Azure och hur boten loggar in.',
    },
    packageFits: { says: (file) => `${file} är för den här boten.`, fix: '' },
    packageMissing: { says: () => 'Det finns inget appaket här.', fix: 'npm run package' },
    packageOfAnother: { says: (id) => `Appaketet är för en annan bot (${id}).`, fix: 'npm run package' },
    packageUnreadable: { says: (file) => `${file} går inte att läsa.`, fix: 'npm run package' },
  },
  demo: 'Ingen MicrosoftApp-variabel är satt: npm start skulle starta demon, som inte behöver något.',
  verdict: {
    pass: 'Inget här hindrar boten från att fungera.',
    fail: 'Åtgärda felen, uppifrån och ned.',
    unknown: 'Inget är fel, men allt gick inte att kontrollera.',
  },
  chat: {
    rights: {
      pass: 'Jag får läsa allt som jag behöver här.',
      fail: 'Jag får inte läsa allt som jag behöver här.',
      unknown: 'Det är okänt om jag får läsa allt som jag behöver här.',
    },
    fails: (count) => (count === 1 ? 'En sak hindrar boten från att fungera.' : `${String(count)} saker hindrar boten från att fungera.`),
    forAdministrators: 'Hur det står till med själva boten berättar jag bara för administratörerna.',
  },
};
