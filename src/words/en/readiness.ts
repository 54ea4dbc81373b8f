import type { ReadinessCounts } from '../../readiness/assessment';
import { formatNumber } from '../format';
import type { ReadinessWords } from '../readiness-words';

const number = (value: number): string => formatNumber('en', value);

/** `1 host`, `13 hosts`. */
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${number(count)} ${count === 1 ? one : many}`;

const be = (count: number): string => (count === 1 ? 'is' : 'are');

const total = (counts: ReadinessCounts): number => counts.notReady + counts.unknown + counts.readyWithConditions + counts.ready;

function holds(counts: ReadinessCounts, one: string, many: string): string {
  const all = total(counts);
  const { notReady, unknown, readyWithConditions } = counts;
  if (all === 0) return '';
  if (all === 1) {
    if (notReady === 1) return `Its only ${one} is not ready`;
    if (unknown === 1) return `Its only ${one} is unknown`;
    return readyWithConditions === 1 ? `Its only ${one} is ready with conditions` : `Its only ${one} is ready`;
  }
  if (notReady === all) return `None of its ${number(all)} ${many} is ready`;
  const kinds = `of its ${number(all)} ${many}`;
  if (notReady > 0 && unknown > 0)
    return `${number(notReady)} ${kinds} ${be(notReady)} not ready and ${number(unknown)} ${be(unknown)} unknown`;
  if (notReady > 0) return `${number(notReady)} ${kinds} ${be(notReady)} not ready`;
  if (unknown > 0) return `${number(unknown)} ${kinds} ${be(unknown)} unknown`;
  if (readyWithConditions === 0) return `All its ${number(all)} ${many} are ready`;
  return `All its ${number(all)} ${many} are ready, ${number(readyWithConditions)} of them with conditions`;
}

const host = counted('host', 'hosts');
const vm = counted('VM', 'VMs');
const cloud = counted('cloud', 'clouds');
const vmmServer = counted('VMM server', 'VMM servers');
const storageAccount = counted('storage account', 'storage accounts');
const plan = counted('plan', 'plans');
const subject = counted('subject', 'subjects');

const many = (noun: (count: number) => string) => ({
  ready: (count: number) => `${noun(count)} ${be(count)} ready`,
  readyWithConditions: (count: number) => `${noun(count)} ${be(count)} ready with conditions`,
  unknown: (count: number) => `${noun(count)} ${be(count)} unknown`,
  notReady: (count: number) => `${noun(count)} ${be(count)} not ready`,
  outOfScope: (count: number) => `${noun(count)} ${be(count)} outside the plan`,
});

/** Claims about subjects that share one way of being named. English verbs do not change with the kind. */
const claims = (named: (name: string) => string) => ({
  ready: (name: string) => `${named(name)} is ready`,
  readyWithConditions: (name: string) => `${named(name)} is ready with conditions`,
  unknown: (name: string) => `${named(name)} is unknown`,
  notReady: (name: string) => `${named(name)} is not ready`,
  outOfScope: (name: string) => `${named(name)} is outside the plan`,
});

export const readinessWords: ReadinessWords = {
  kind: { plan: 'Plan', storageAccount: 'Storage account', vmmServer: 'VMM server', cloud: 'Cloud', host: 'Host', vm: 'VM' },
  kinds: { plan: 'Plan', storageAccount: 'Storage accounts', vmmServer: 'VMM servers', cloud: 'Clouds', host: 'Hosts', vm: 'VMs' },
  word: {
    ready: () => 'ready',
    readyWithConditions: () => 'ready with conditions',
    unknown: () => 'unknown',
    notReady: () => 'not ready',
    outOfScope: () => 'outside the plan',
  },
  status: { pass: 'met', warn: 'met with a condition', fail: 'not met', unknown: 'unknown', notApplicable: 'does not apply' },
  level: { blocker: 'Can block replication', condition: 'Condition', advice: 'Advice' },
  claim: {
    plan: claims((name) => `Plan ${name}`),
    storageAccount: claims((name) => `Storage account ${name}`),
    vmmServer: claims((name) => `VMM server ${name}`),
    cloud: claims((name) => `Cloud ${name}`),
    host: claims((name) => name),
    vm: claims((name) => name),
  },
  cause: {
    plan: claims((name) => `plan ${name}`),
    storageAccount: claims((name) => `storage account ${name}`),
    vmmServer: claims((name) => `VMM server ${name}`),
    cloud: claims((name) => `cloud ${name}`),
    host: claims((name) => `host ${name}`),
    vm: claims((name) => `VM ${name}`),
  },
  itself: {
    plan: claims((name) => `Plan ${name} itself`),
    storageAccount: claims((name) => `Storage account ${name} itself`),
    vmmServer: claims((name) => `VMM server ${name} itself`),
    cloud: claims((name) => `Cloud ${name} itself`),
    host: claims((name) => `${name} itself`),
    vm: claims((name) => `${name} itself`),
  },
  many: {
    plan: many(plan),
    storageAccount: many(storageAccount),
    vmmServer: many(vmmServer),
    cloud: many(cloud),
    host: many(host),
    vm: many(vm),
  },
  manySubjects: many(subject),
  count: { plan, storageAccount, vmmServer, cloud, host, vm },
  subjects: subject,
  tally: ({ gaps, unknown, conditions }) =>
    [
      ...(gaps > 0 ? [counted('gap', 'gaps')(gaps)] : []),
      ...(unknown > 0 ? [`${number(unknown)} unknown`] : []),
      ...(conditions > 0 ? [counted('condition', 'conditions')(conditions)] : []),
    ].join(', '),
  holdsHosts: (counts) => holds(counts, 'host', 'hosts'),
  holdsVms: (counts) => holds(counts, 'VM', 'VMs'),
  vmsAreNot: ({ notReady, unknown, ...rest }) => {
    const all = total({ notReady, unknown, ...rest });
    if (all === 1) return unknown === 1 ? 'its only VM is unknown' : 'its only VM is not';
    const of = `of its ${number(all)} VMs`;
    if (notReady === 0) return `${number(unknown)} ${of} ${be(unknown)} unknown`;
    const not = `${number(notReady)} ${of} ${be(notReady)} not`;
    return unknown === 0 ? not : `${not} and ${number(unknown)} ${be(unknown)} unknown`;
  },
  notHyperV: (name) => `${name} is not a Hyper-V host: nothing is asked of it`,
  notInPlan: (name) => `${name} is outside the plan: nothing is asked of it`,
  reason: {
    notCollected: ({ source, unreported }) => {
      if (source === 'azure') return 'Azure did not say.';
      if (source === 'plan') return 'What the plan names does not lead to anything in Azure.';
      if (source === 'person') return 'Nobody has said.';
      return unreported ? 'No report has come yet, so nothing has measured it.' : 'The collector’s report does not hold it.';
    },
    accessDenied: ({ source }) =>
      source === 'azure' ? 'The bot may not read this in Azure.' : 'The collector was not allowed to read it.',
    sourceFailed: ({ source }) => (source === 'azure' ? 'Azure could not be read.' : 'The collector could not read it.'),
    timedOut: ({ source }) => (source === 'azure' ? 'Azure did not answer in time.' : 'The collector got no answer in time.'),
    notAnswered: ({ secondPerson }) =>
      secondPerson ? 'Two people have to confirm this; that has not been done.' : 'Only a person can say, and nobody has yet.',
    stale: ({ source, ahead }) => {
      if (ahead && source === 'collector') return 'The collector’s report is dated ahead of now, and is not believed.';
      if (source === 'azure') return 'What Azure said is too old.';
      return source === 'person' ? 'The confirmation is too old.' : 'The collector’s report is too old.';
    },
    sourcesSilent: () => 'Microsoft’s pages do not say.',
  },
  lastKnown: {
    pass: 'It was met then.',
    warn: 'It was met with a condition then.',
    fail: 'It was not met then.',
    unknown: 'It was unknown then.',
    notApplicable: 'It did not apply then.',
  },
  step: {
    measure: ({ source, server, unreported, run }) => {
      if (source === 'azure' && run === 'withAzure') return 'Run the check without --no-azure, so that Azure is read.';
      if (source === 'azure' && run === 'again') return 'Run the check again, so that Azure is read again.';
      if (source === 'azure') return 'Press Re-check, or write “check”, so that Azure is read again.';
      if (source === 'plan') return 'Correct the plan: what it names in Azure must be there.';
      if (source === 'person') return 'Confirm it again in the plan, with today’s date.';
      if (unreported)
        return server === '' ? 'Run the collector and send in its report.' : `Run the collector on ${server} and send in its report.`;
      return server === ''
        ? 'Run the collector again and send in its report.'
        : `Run the collector on ${server} again and send in its report.`;
    },
    confirm: ({ secondPerson }) =>
      secondPerson ? 'Confirm it in the plan, with a second person who agrees.' : 'Confirm it in the plan, if you know that it holds.',
    grantRight: ({ source }) =>
      source === 'azure'
        ? 'Give the bot’s identity the right that is missing, for example Reader.'
        : 'Give the collector’s account the right that is missing.',
    leaveOutOfScope: () => 'Leave it out of the plan’s scope.',
    acceptSilence: () => 'Accept it as a condition, with a waiver in the plan.',
  },
};
