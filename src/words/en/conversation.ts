import type { SubjectKind } from '../../readiness/subjects';
import type { ConversationWords } from '../conversation-words';

const KIND: Record<SubjectKind, string> = {
  plan: 'plan',
  storageAccount: 'storage account',
  vmmServer: 'VMM server',
  cloud: 'cloud',
  host: 'host',
  vm: 'VM',
};

const AN: Record<SubjectKind, string> = {
  plan: 'a plan',
  storageAccount: 'a storage account',
  vmmServer: 'a VMM server',
  cloud: 'a cloud',
  host: 'a host',
  vm: 'a VM',
};

export const conversation: ConversationWords = {
  commands: {
    walk: {
      example: 'start',
      does: 'Goes through every requirement together, with questions. Also: continue · where are we? · back · skip · stop.',
    },
    subject: { example: 'is host HV07 ready?', does: 'The verdict on one host, VM, cloud, VMM server or account, with its evidence.' },
    status: { example: 'status', does: 'The whole estate at a glance.' },
    gaps: { example: 'gaps', does: 'Gaps and unknown requirements, every cause once, the worst first.' },
    first: { example: 'what should we fix first?', does: 'Fixes by how many VMs each makes ready, one after the other.' },
    whatIf: { example: 'what if the vault were in swedencentral?', does: 'What would be. Also: what if HV07 ran Windows Server 2022?' },
    list: { example: 'which hosts are not ready?', does: 'A list. Also: which vms in Gold are not ready? · what is unknown?' },
    why: { example: 'why is HV07 not ready?', does: 'What was seen, what is wanted, and what to do.' },
    twins: { example: 'why is HV02 ready and HV03 not?', does: 'What tells two of a kind apart, the deciding first.' },
    explain: { example: 'explain host.kb2961977', does: 'What a requirement asks, why, and where it is written.' },
    edition: { example: 'edition', does: 'Which edition of Microsoft’s pages is in force, and what would change under another.' },
    ask: { example: 'why geo-redundant?', does: 'An answer about the requirements themselves.' },
    check: { example: 'check', does: 'Reads Azure again and judges everything. One area: check storage.' },
    watch: {
      example: 'watch',
      does: 'Tells this conversation when something regresses, once for each cause. Also: watch storage · watch Gold · watch quiet 22-07 · quiet until tomorrow 8 · digest mon and thu at 8 · unwatch.',
    },
    alerts: { example: 'alerts', does: 'What is wrong now, and who has it. Also: was I told? · what changed since yesterday?' },
    health: { example: 'bot health', does: 'Whether I check in time, and whether anything waits to be told.' },
    confirm: {
      example: 'confirm vm.encryption for all in Gold',
      does: 'Your word where nothing is measured; it is shown as confirmed, with your name.',
    },
    waive: { example: 'waive vm.ipv6 for INTRA01 until 30 Nov because …', does: 'For owners: accepts a gap until a day, with the reason.' },
    setUp: {
      example: 'set up',
      does: 'For administrators: makes the plan of this conversation. Also: plan · view Gold · changes · close plan.',
    },
    uploadKey: { example: 'upload key', does: 'For owners, in a personal chat: a key for sending reports. Also: upload keys.' },
    collector: {
      example: 'collector',
      does: 'The script that reads VMM and its hosts, with version and checksum, and how to run it. Its report may be dropped here, too.',
    },
    doctor: { example: 'doctor', does: 'What I may read in Azure; for administrators, everything that keeps the bot from working.' },
    myData: { example: 'my data', does: 'In a personal chat: what is kept about you, as a file. Also: forget me.' },
    demo: { example: 'demo break storage', does: 'Demo only: breaks something in the simulated Azure. demo repair storage mends it.' },
    help: { example: 'help', does: 'This list.' },
  },
  notUnderstood: {
    title: 'I did not understand that.',
    line: (text) => `You wrote: ${text}`,
    meant: (line) => `Did you mean “${line}”?`,
    examples: ['is host HV07 ready?', 'gaps', 'which hosts are not ready?'],
  },
  tooLong: (most) => `That was longer than I can read. Keep a question under ${most} characters.`,
  several: (name, count) => `${count} things are called ${name}. Which one do you mean?`,
  noneNamed: (name, kind) => (kind === undefined ? `Nothing here is called ${name}.` : `No ${KIND[kind]} here is called ${name}.`),
  oneAtATime: 'I take one name at a time. Which one first?',
  noPlace: (name, kind) => `${name} is ${AN[kind]}, not a cloud, VMM server or host.`,
  youAreWelcome: 'You are welcome.',
  nearest: 'Did you mean one of these?',
  nothingNear: 'Nothing has a name like it.',
  because: {
    staleReport: (server, age) => `The report from ${server} is from ${age}; what is newer than that I cannot see.`,
    noReport: (server) => `No report from ${server} has arrived.`,
    onlyListed: 'No collector report has arrived yet, so I know only what you have listed.',
    noReportAtAll: 'No collector report has arrived yet, so I know no hosts and no VMs.',
    departed: (name, until) => `${name} was in the report until ${until}, and is no longer in it.`,
    listUnread: (server) => `The report from ${server} could not read everything; the name may be among what is missing.`,
  },
  describe: ({ kind, name, cloud, server }) => {
    const inCloud = cloud === undefined ? '' : ` in cloud ${cloud}`;
    const underServer = server === undefined ? '' : ` under ${server}`;
    return `${KIND[kind]} ${name}${inCloud}${underServer}`;
  },
  gone: { title: 'That is no longer in the reports.', line: 'The card is older than the facts. Ask again by name.' },
  oldButton: { title: 'That button is out of date.', line: 'Nothing was changed. Ask again to get a fresh card.' },
  unknownRequirement: (id) => `There is no requirement called ${id}.`,
  reading: { title: 'Reading Azure now.', line: 'This card changes when the answer is here.' },
  stillWorking: 'This takes longer than usual. Press again in a moment.',
  stopped: { title: 'I was stopped before the answer was ready.', line: 'Ask again in a few minutes.' },
  tooMany: { title: 'Too many questions are waiting here.', line: 'I did not take the latest ones. Ask them again in a few minutes.' },
  apology: {
    title: 'Something went wrong on my side.',
    line: (reference) =>
      `Nothing was changed. Try again; if it happens again, tell the people who run the bot this reference: ${reference}`,
  },
  demo: {
    only: 'That works in the demo only. Here I never change anything.',
    broken: (what) => `Broken in the simulated Azure: ${what}.`,
    repaired: (what) => `Repaired in the simulated Azure: ${what}.`,
    nothingBroken: 'Nothing in the simulated Azure is broken.',
    lookAgain: 'Press Re-check on a card, or type check, to see what it does.',
    choices: (all) => `What can be broken: ${all.join(', ')}.`,
    unknown: (what) => `I do not know how to break ${what}.`,
  },
  buttons: { summary: 'The whole estate', help: 'Help' },
};
