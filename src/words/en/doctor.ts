import type { DoctorWords } from '../doctor-words';

export const doctor: DoctorWords = {
  names: {
    configuration: 'Configuration',
    administrators: 'Administrators',
    database: 'Database',
    channelKeys: 'Teams’ signing keys',
    clock: 'Clock',
    botToken: 'Bot token',
    publicEndpoint: 'Public address',
    azure: 'Rights in Azure',
    package: 'App package',
  },
  reads: {
    subscription: 'subscription',
    providers: 'resource providers',
    vault: 'vault',
    siteRecovery: 'Site Recovery in the vault',
    accounts: 'storage account',
    network: 'virtual network',
    subnets: 'subnets',
  },
  status: { pass: 'works', fail: 'FAILS', unknown: 'unknown' },
  cases: {
    configurationFits: { says: () => 'Every variable can be used.', fix: '' },
    configurationMistake: { says: (mistake) => mistake, fix: 'Set it as .env.example says.' },
    administratorsNamed: { says: (count) => `${count} named.`, fix: '' },
    administratorsMissing: { says: () => 'Nobody may set up a plan.', fix: 'Set ADMINISTRATORS to Entra object ids, separated by commas.' },
    databaseWorks: { says: (file) => `${file} can be written.`, fix: '' },
    databaseServes: { says: (where) => `The server takes changes: ${where}.`, fix: '' },
    databaseInUse: { says: (folder) => `A bot is at work in ${folder}.`, fix: '' },
    databaseRefused: { says: (reason) => reason, fix: 'Until then the bot does not start.' },
    keysReachable: { says: (host) => `${host} answers.`, fix: '' },
    keysUnreachable: {
      says: (address) => `${address} does not answer with keys.`,
      fix: 'Open port 443 outbound to it: without its keys every message from Teams is refused.',
    },
    clockRight: { says: (seconds) => `${seconds} seconds from the channel’s.`, fix: '' },
    clockWrong: {
      says: (seconds) => `${seconds} seconds from the channel’s.`,
      fix: 'Set the clock right (time service): tokens are refused when it is more than five minutes off.',
    },
    clockUnseen: { says: () => 'Nobody told the time.', fix: 'See Teams’ signing keys.' },
    tokenGiven: { says: () => 'The bot can get a token to answer with.', fix: '' },
    tokenRefused: {
      says: (reason) => `No token to answer with (${reason}).`,
      fix: 'Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppPassword (or certificate, or managed identity): the secret may have ended.',
    },
    endpointRefuses: { says: (address) => `${address} refuses who shows no token, as it should.`, fix: '' },
    endpointUnnamed: {
      says: () => 'PUBLIC_URL is not set.',
      fix: 'Set it to the https address that Teams reaches the bot at, and run this again.',
    },
    endpointOpen: {
      says: (address) => `${address} takes messages from anybody.`,
      fix: 'Something other than this bot answers there, or a demo does: stop it.',
    },
    endpointMissing: {
      says: (address) => `${address} is not there (404).`,
      fix: 'Let the address lead to the bot’s PORT, with its path unchanged.',
    },
    endpointOther: {
      says: (what) => `Something else answers: ${what}.`,
      fix: 'A sign-in page or a proxy stands in front: Teams has to reach /api/messages without signing in.',
    },
    endpointUnreachable: {
      says: (reason) => `It does not answer (${reason}).`,
      fix: 'Check its name, its certificate, the firewall, and that the bot runs.',
    },
    azureSeen: { says: (count) => `The bot’s identity sees ${count} ${count === '1' ? 'subscription' : 'subscriptions'}.`, fix: '' },
    azureNoRights: { says: () => 'The bot’s identity sees no subscription.', fix: 'Run:' },
    azureUnread: {
      says: (detail) => `What it sees is not known: ${detail}`,
      fix: 'Check the identity (AZURE_CLIENT_ID, a managed identity) and port 443 to Azure.',
    },
    rightAllowed: { says: (what) => `May be read: ${what}.`, fix: '' },
    rightAbsent: { says: (what) => `May be read, and is not there: ${what}.`, fix: '' },
    rightMissing: {
      says: (what) => `May not be read: ${what}. Until then its checks are unknown.`,
      fix: 'Give the bot the role Reader on the subscription.',
    },
    rightUnknown: {
      says: (what) => `Whether it may be read is not known: ${what}.`,
      fix: 'Try again in a minute; if it stays so, check port 443 to Azure and how the bot signs in.',
    },
    packageFits: { says: (file) => `${file} is for this bot.`, fix: '' },
    packageMissing: { says: () => 'There is none here.', fix: 'npm run package' },
    packageOfAnother: { says: (id) => `It is for another bot (${id}).`, fix: 'npm run package' },
    packageUnreadable: { says: (file) => `${file} cannot be read.`, fix: 'npm run package' },
  },
  demo: 'No MicrosoftApp variable is set: npm start would start the demo, which needs nothing.',
  verdict: {
    pass: 'Nothing here keeps the bot from working.',
    fail: 'Mend what fails, from the top.',
    unknown: 'Nothing fails, but not everything could be looked at.',
  },
  chat: {
    rights: {
      pass: 'Everything that I have to read here may be read.',
      fail: 'Some of what I have to read here may not be read.',
      unknown: 'Whether I may read everything is not known.',
    },
    fails: (count) => (count === 1 ? 'One thing keeps the bot from working.' : `${String(count)} things keep the bot from working.`),
    forAdministrators: 'How the bot itself is doing is told to its administrators.',
  },
};
