/** Every card in both languages, made by the presenters over hand-made assessments. The screenshots show the same. */
import type { CardContext } from '../../src/cards/context';
import { choiceCard } from '../../src/cards/choice';
import { editionCard } from '../../src/cards/edition';
import { editionListCard } from '../../src/cards/edition-list';
import { explanationCard } from '../../src/cards/explanation';
import { gapsCard } from '../../src/cards/gaps';
import { helpCard } from '../../src/cards/help';
import { listCard } from '../../src/cards/list';
import { noticeCard } from '../../src/cards/notice';
import type { Reply } from '../../src/cards/reply';
import { setUpCard, type SetUpPage } from '../../src/cards/setup';
import { alertSamples } from './alert-samples';
import { walkSamples } from './walk-samples';
import { READINESS_MARKS } from '../../src/cards/marks';
import { roleAssignmentLine } from '../../src/setup/choices';
import { subjectCard } from '../../src/cards/subject';
import { summaryCard } from '../../src/cards/summary';
import { wasOf } from '../../src/cards/was';
import { twinsCard } from '../../src/cards/twins';
import { welcomeCard } from '../../src/cards/welcome';
import { whatFirstCard } from '../../src/cards/what-first';
import { whatIfCard } from '../../src/cards/what-if';
import type { AssessedSubject, Assessment } from '../../src/readiness/assessment';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { changesUnder } from '../../src/readiness/edition-changes';
import { editionByName } from '../../src/readiness/editions';
import { fail, pass, silent, warn } from '../../src/readiness/finding';
import { wordsOf } from '../../src/words';
import type { Language } from '../../src/words/language';
import type { Given } from './estate';
import { assessmentOf, found, NOW, unread } from './estate';

const GIB = 1024 ** 3;

/** Names as somebody could choose them to break a card. */
export const NASTY_NAMES = [
  '**HV99** [klicka](https://evil.example)',
  '${namn} {{DATE(2026-11-23T00:00:00Z)}}',
  '<at>Alla</at> @channel',
  '🏭 Östersund_värd_åäö `x` ~~y~~',
  `# 1. ${'långtnamn-'.repeat(20)}`,
  'two\nlines\u202Eobmar',
] as const;

export function contextIn(language: Language, extra: Partial<CardContext> = {}): CardContext {
  return { words: wordsOf(language), now: NOW, timeZone: 'Europe/Stockholm', demo: true, shared: true, ...extra };
}

const planResults = [
  found('account.subscription', pass('enabled', { expected: 'Enabled', observed: 'Enabled' })),
  unread('account.rights', 'notAnswered', { level: 'condition' }),
  found('vault.exists', pass('there', { expected: 'Succeeded', observed: 'Succeeded' })),
  unread('network.exists', 'accessDenied', {
    detail: 'Azure answered 403: the action Microsoft.Network/virtualNetworks/read is missing on vnet-asr.',
  }),
];

const otherRegion = found('storage.region', fail('otherRegion', { expected: 'swedencentral', observed: 'westeurope' }));
const sameRegion = found('storage.region', pass('sameRegion', { expected: 'swedencentral', observed: 'swedencentral' }));
const oneRegionOnly = found(
  'storage.geoRedundant',
  fail('oneRegionOnly', { expected: ['Standard_GRS', 'Standard_RAGRS'], observed: 'Standard_LRS' }),
  {
    level: 'advice',
  },
);

const kbAbsent = found(
  'host.kb2961977',
  warn('absentStandalone', { expected: 'KB2961977', observed: { system: 'Windows Server 2012 R2', hotfixes: 214 } }),
);
const osAccepted = found('host.os', pass('accepted', { expected: ['Windows Server 2022'], observed: 'Windows Server 2022 Standard' }));
const osRefused = found(
  'host.os',
  fail('refused', {
    expected: ['Windows Server 2016', 'Windows Server 2019', 'Windows Server 2022'],
    observed: 'Windows Server 2012 Datacenter',
  }),
);
const nothingToProtect = found('host.vms', fail('nothingToProtect', { expected: 1, observed: 0 }), { level: 'condition' });
const tooManyDisks = found('vm.dataDiskCount', fail('tooMany', { expected: { maximum: 16 }, observed: 19 }));
const hostPasses = [
  osAccepted,
  found('host.hyperVRole', pass('enabled', { expected: true, observed: true })),
  found('host.vms', pass('hasVms', { expected: 1, observed: 12 }), { level: 'condition' }),
];

/** A company in miniature: every readiness, something held back, something out of scope, and every nasty name. */
function estate(storage: Given['results']): readonly Given[] {
  const server = { vmmServerId: 'vmmServer/VMM01' };
  const gold = { ...server, cloudIds: ['cloud/Gold'], standsOn: ['cloud/Gold'] };
  const on = (host: string) => ({ ...server, cloudIds: ['cloud/Gold'], hostId: `host/${host}`, standsOn: [`host/${host}`] });
  return [
    { kind: 'storageAccount', name: 'stnordmarkasr', results: storage ?? [] },
    { kind: 'plan', name: 'Nordmark', results: planResults.slice(0, 3), standsOn: ['storageAccount/stnordmarkasr'] },
    { kind: 'vmmServer', name: 'VMM01', standsOn: ['plan/Nordmark'] },
    {
      kind: 'cloud',
      name: 'Gold',
      ...server,
      standsOn: ['vmmServer/VMM01'],
      results: [found('cloud.hostGroup', pass('hasHostGroups', { expected: 1, observed: ['Alla värdar'] }))],
    },
    { kind: 'host', name: 'HV07', ...gold, results: hostPasses },
    { kind: 'host', name: 'HV01', ...gold, results: [osRefused, kbAbsent, nothingToProtect, unread('host.internet', 'notCollected')] },
    {
      kind: 'host',
      name: 'HV10',
      ...gold,
      results: [
        osAccepted,
        unread('host.kb2961977', 'stale', { unknown: { reason: 'stale', facts: [], source: 'collector', lastKnown: 'pass' } }),
      ],
    },
    {
      kind: 'host',
      name: 'HV12',
      ...gold,
      results: [
        {
          ...osAccepted,
          confirmed: {
            by: 'Anna Berg',
            secondedBy: 'Per Ek',
            at: '2026-11-12T08:00:00Z',
            validUntil: '2027-02-10T08:00:00Z',
            note: 'Sett i serverhallen.',
          },
        },
        { ...kbAbsent, status: 'fail', waived: { by: 'Per Ek', reason: 'Byts ut i januari.', until: '2027-01-31T00:00:00Z' } },
        found(
          'host.cloud',
          silent('throughParentOnly', {
            expected: 'inCloud',
            observed: { hostGroup: 'Alla värdar/Växjö', clouds: ['Gold'] },
            confirmable: true,
          }),
        ),
      ],
    },
    ...NASTY_NAMES.map((name): Given => ({
      kind: 'host',
      name,
      ...gold,
      results: [osRefused, unread('host.internet', 'sourceFailed', { detail: `WinRM: ${name}` })],
    })),
    { kind: 'host', name: 'ESX01', ...server, outOfScopeBecause: 'notHyperV' },
    {
      kind: 'vm',
      name: 'SQL01',
      ...on('HV07'),
      results: [
        tooManyDisks,
        found('vm.name', warn('otherCharacters', { expected: { maximum: 64 }, observed: 'SQL 01' }), { level: 'condition' }),
      ],
    },
    ...Array.from({ length: 11 }, (_, index): Given => ({ kind: 'vm', name: `APP${String(index + 1).padStart(2, '0')}`, ...on('HV07') })),
    { kind: 'vm', name: 'LAB01', ...server, outOfScopeBecause: 'plan' },
  ];
}

const PROBLEMS = [
  { kind: 'unknownCloud', name: 'Silver', where: 'clouds' },
  { kind: 'ambiguousSubject', name: 'SQL01', where: 'confirmations[2]' },
] as const;

/** The storage account in the wrong region: everything is held back by it. */
export const broken = assessmentOf(estate([otherRegion, oneRegionOnly]), { planProblems: PROBLEMS });
/** The same estate with the account in the right place. */
export const repaired = assessmentOf(estate([sameRegion, oneRegionOnly]));
/** Azure cannot be read, and no report has come in. */
export const dark = assessmentOf([{ kind: 'plan', name: 'Nordmark', results: planResults }], {
  evidenceAsOf: undefined,
  sources: [
    { source: 'azure', name: 'azure', state: 'failing', problem: 'Azure answered 403 to the vault.' },
    { source: 'collector', name: 'VMM01', state: 'absent' },
  ],
});
/** Nothing is wrong at all. */
export const ready = assessmentOf([
  { kind: 'storageAccount', name: 'stnordmarkasr', results: [sameRegion] },
  { kind: 'plan', name: 'Nordmark', results: planResults.slice(0, 1), standsOn: ['storageAccount/stnordmarkasr'] },
  { kind: 'host', name: 'HV07', standsOn: ['plan/Nordmark'], results: hostPasses },
]);

/** 25,000 VMs on 400 hosts, one in three with a gap, one in five unknown. */
export function largeEstate(): Assessment {
  const hosts = Array.from({ length: 400 }, (_, index): Given => ({
    kind: 'host',
    name: `HV${String(index).padStart(3, '0')}`,
    standsOn: ['plan/Nordmark'],
    results: index % 7 === 0 ? [osRefused] : [osAccepted],
  }));
  const vms = Array.from({ length: 25_000 }, (_, index): Given => {
    const host = `host/HV${String(index % 400).padStart(3, '0')}`;
    const large = found(
      'vm.osDiskSize',
      fail('tooLarge', { expected: { generation: 1, largest: 2048 * GIB }, observed: 1, offenders: [{ name: 'C', observed: 3000 * GIB }] }),
    );
    const results = [
      ...(index % 3 === 0 ? [tooManyDisks] : []),
      ...(index % 5 === 0 ? [unread('vm.guestOs', 'notCollected')] : []),
      ...(index % 11 === 0 ? [large] : []),
      unread('vm.encryption', 'notAnswered', { level: 'condition' }),
    ];
    return { kind: 'vm', name: `VM-${index}`, hostId: host, standsOn: [host], results };
  });
  return assessmentOf([
    { kind: 'storageAccount', name: 'stnordmarkasr', results: [otherRegion] },
    { kind: 'plan', name: 'Nordmark', results: planResults, standsOn: ['storageAccount/stnordmarkasr'] },
    ...hosts,
    ...vms,
  ]);
}

/** A subject that must be there. */
export function subjectIn(assessment: Assessment, id: string): AssessedSubject {
  const subject = assessment.byId.get(id);
  if (!subject) throw new Error(`The sample holds no ${id}.`);
  return subject;
}

function requirementCalled(id: string): (typeof CATALOGUE)[number] {
  const requirement = CATALOGUE.find((each) => each.id === id);
  if (!requirement) throw new Error(`The catalogue holds no ${id}.`);
  return requirement;
}

export interface Sample {
  /** Stem of the card, and what this sample shows. */
  readonly name: string;
  readonly language: Language;
  readonly reply: Reply;
}

/** Every card with its samples, in one language. */
export function samplesIn(language: Language): readonly Sample[] {
  const context = contextIn(language);
  const at = '2026-11-23T13:04:00Z';
  const change = { pressedBy: NASTY_NAMES[0], at };
  const hv07 = (assessment: Assessment): AssessedSubject => subjectIn(assessment, 'host/HV07');
  const edition = editionByName('2026-05');
  const hv01 = subjectIn(broken, 'host/HV01');
  const subject = (id: string, assessment = repaired): Reply => subjectCard(context, assessment, subjectIn(assessment, id));
  const made: Readonly<Record<string, Reply>> = {
    welcome: welcomeCard(context),
    'welcome-real': welcomeCard(contextIn(language, { demo: false, shared: false })),
    help: helpCard(context, HELP_ROWS[language]),
    'summary-not-ready': summaryCard(context, broken),
    'summary-rechecked': summaryCard(context, repaired, { change: { ...change, before: 'unknown' } }),
    'summary-checking': summaryCard(context, broken, { change: { checkingFor: 'Anna Berg' } }),
    'summary-dark': summaryCard(context, dark),
    'summary-ready': summaryCard(context, ready),
    'summary-storage': summaryCard(context, broken, { area: 'storage' }),
    'subject-held-back': subject('host/HV07', broken),
    'subject-rechecked': subjectCard(context, repaired, hv07(repaired), { ...change, before: wasOf(hv07(broken)) }),
    'subject-checking': subjectCard(context, broken, hv07(broken), { checkingFor: 'Anna Berg' }),
    'subject-not-ready': subject('host/HV01'),
    'subject-unknown': subject('host/HV10'),
    'subject-by-people': subject('host/HV12'),
    'subject-vm': subject('vm/SQL01'),
    'subject-cloud': subject('cloud/Gold'),
    'subject-plan-dark': subject('plan/Nordmark', dark),
    'subject-outside': subject('host/ESX01'),
    ...Object.fromEntries(NASTY_NAMES.map((name, index) => [`subject-nasty-${index}`, subject(`host/${name}`)])),
    'list-hosts': listCard(context, repaired, { kind: 'host' }, 0),
    'list-unknown': listCard(context, repaired, { readiness: ['unknown'] }, 0),
    'list-within': listCard(context, broken, { kind: 'vm', within: 'cloud/Gold', readiness: ['notReady', 'unknown'] }, 0),
    'list-empty': listCard(context, ready, { kind: 'vm', readiness: ['notReady'] }, 3),
    gaps: gapsCard(context, broken, 0),
    'gaps-rechecked': gapsCard(context, repaired, 0, { ...change, before: 'notReady' }),
    'gaps-none': gapsCard(context, ready, 0),
    edition: editionCard(context, broken, editionByName('2026-05'), [{ ...changesUnder(broken, ready), edition: '2026-09' }]),
    'edition-list': editionListCard(context, broken, { ...changesUnder(broken, ready), edition: '2026-09' }, 0),
    'what-first': whatFirstCard(context, broken, 0),
    'what-first-nothing': whatFirstCard(context, ready, 0),
    twins: twinsCard(context, broken, hv07(broken), broken.subjects.findLast(({ kind }) => kind === 'host') ?? hv07(broken), [
      { fact: 'endpoints', readOf: 'both' },
      { fact: 'hotfixes', readOf: 'both' },
      { fact: 'agentVersion', readOf: 'other' },
    ]),
    'what-if': whatIfCard(context, context.words.planning.whatIf.assuming.vaultRegion('swedencentral'), broken, repaired),
    explanation: explanationCard(context, requirementCalled('storage.geoRedundant'), edition),
    'explanation-without-figure': explanationCard(context, requirementCalled('storage.region'), edition),
    'explanation-here': explanationCard(context, requirementCalled('host.os'), edition, {
      subject: hv01,
      result: hv01.results[0] ?? osRefused,
    }),
    choice: choiceCard(context, CHOICES[language]),
    'choice-nasty': choiceCard(context, {
      title: CHOICES[language].title,
      asked: NASTY_NAMES[0],
      choices: [...NASTY_NAMES, ...NASTY_NAMES].map((label, index) => ({
        label,
        detail: NASTY_NAMES[index % 3] ?? '',
        show: { view: 'subject', id: `host/${label}` },
      })),
    }),
    ...walkSamples(language, context, NASTY_NAMES),
    ...alertSamples(context, NASTY_NAMES),
    'setup-question': setUpCard(context, setUpQuestion(language)),
    'setup-rights': setUpCard(context, setUpRights(language)),
    'setup-names': setUpCard(context, {
      ...setUpQuestion(language),
      choices: undefined,
      rows: [],
      names: wordsOf(language).setup.input.names,
    }),
    'setup-nasty': setUpCard(context, {
      title: NASTY_NAMES[0],
      lines: NASTY_NAMES,
      rows: NASTY_NAMES.map((name) => ({ label: name, detail: name })),
      choices: { label: NASTY_NAMES[0], all: NASTY_NAMES.map((name, index) => ({ title: name, value: String(index) })) },
    }),
    notice: noticeCard(context, NOTICES[language]),
    'notice-information': noticeCard(context, { title: NOTICES[language].title, page: '/azure/site-recovery/hyper-v-azure-architecture' }),
  };
  return Object.entries(made).map(([name, reply]) => ({ name, language, reply }));
}

function setUpQuestion(language: Language): SetUpPage {
  const { questions, fits, progress, buttons, input } = wordsOf(language).setup;
  const action = { do: 'setUp', question: 'vault', plan: 'p', revision: 3, in: '19:drift@thread.tacv2', language } as const;
  return {
    ...questions.vault,
    rows: [
      { label: 'rsv-granvik-asr', detail: fits.yes('swedencentral'), mark: READINESS_MARKS.ready },
      { label: 'rsv-gammal', detail: fits.no('southcentralindia'), mark: READINESS_MARKS.notReady },
    ],
    choices: { label: input.choice, all: [{ title: '✓ rsv-granvik-asr', value: '/subscriptions/s/vaults/rsv-granvik-asr' }] },
    foot: progress(3, 8),
    buttons: [
      { title: buttons.choose, action: { ...action, step: 'choose' }, style: 'positive' },
      { title: buttons.none, action: { ...action, step: 'none' } },
      { title: buttons.back, action: { ...action, step: 'back' } },
    ],
  };
}

function setUpRights(language: Language): SetUpPage {
  const { missing, parts, road } = wordsOf(language).setup;
  const right = { action: 'Microsoft.RecoveryServices/vaults/read', scope: '/subscriptions/b6cc4b6c-138f-4538-83d6-9cfef30c057c' };
  return {
    title: missing.title,
    lead: missing.line(right.action, right.scope),
    lines: [missing.run],
    command: roleAssignmentLine(right),
    rows: parts.map(({ name, does }) => ({ label: name, detail: does })),
    section: { title: road.title, rows: road.sources.map(({ name, says }) => ({ label: `${name}:`, detail: says })) },
    page: '/azure/site-recovery/hyper-v-azure-architecture',
  };
}

const HELP_ROWS = {
  en: [
    { example: 'is host HV07 ready?', does: 'The verdict on one host, VM, cloud or VMM server, with its evidence.' },
    { example: 'check storage', does: 'Reads Azure again and judges one area, or everything.' },
    { example: 'which vms in Gold are not ready?', does: 'Lists by kind, readiness and place.' },
    { example: 'gaps', does: 'What is missing, each cause once, the worst first.' },
    { example: 'explain host.kb2961977', does: 'What a rule says, why, and where it stands.' },
  ],
  sv: [
    { example: 'är värden HV07 redo?', does: 'Beskedet om en värd, en VM, ett moln eller en VMM-server, med underlag.' },
    { example: 'kontrollera lagring', does: 'Läser Azure på nytt och bedömer ett område, eller allt.' },
    { example: 'vilka vm:ar i Gold är inte redo?', does: 'Listar efter slag, läge och plats.' },
    { example: 'brister', does: 'Vad som saknas, varje orsak en gång, den värsta först.' },
    { example: 'förklara host.kb2961977', does: 'Vad en regel säger, varför, och var det står.' },
  ],
} as const;

const SHOW_SQL01 = { view: 'subject', id: 'vm/SQL01' } as const;
const CHOICES = {
  en: {
    title: 'Two VMs are called SQL01. Which one do you mean?',
    asked: 'sql01',
    choices: [
      { label: 'SQL01', detail: 'in Gold on HV07', show: SHOW_SQL01 },
      { label: 'SQL01', detail: 'in Silver on HV21', show: SHOW_SQL01 },
    ],
  },
  sv: {
    title: 'Två VM:ar heter SQL01. Vilken menar du?',
    asked: 'sql01',
    choices: [
      { label: 'SQL01', detail: 'i Gold på HV07', show: SHOW_SQL01 },
      { label: 'SQL01', detail: 'i Silver på HV21', show: SHOW_SQL01 },
    ],
  },
} as const;

const HELP_ACTION = { do: 'show', show: { view: 'help' } } as const;
const NOTICES = {
  en: {
    title: 'I did not understand that.',
    lines: ['Ask about a host, a VM, a cloud, or everything.'],
    examples: ['is host HV07 ready?', 'gaps', 'check storage'],
    buttons: [{ title: 'Help', action: { ...HELP_ACTION, language: 'en' } }],
    kind: 'warning',
  },
  sv: {
    title: 'Det förstod jag inte.',
    lines: ['Fråga om en värd, en VM, ett moln eller allt.'],
    examples: ['är värden HV07 redo?', 'brister', 'kontrollera lagring'],
    buttons: [{ title: 'Hjälp', action: { ...HELP_ACTION, language: 'sv' } }],
    kind: 'warning',
  },
} as const;
