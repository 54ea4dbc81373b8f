/** The cards about alerts as people see them: one incident in every state, many at once, what is in force, what was told, and how the bot is. */
import { alertCard } from '../../src/cards/alert';
import type { AlertContext } from '../../src/cards/alert-context';
import { endedCard, leftCard, newsCard, takenOverCard } from '../../src/cards/alert-news';
import type { AlertView, WatchView } from '../../src/cards/alert-view';
import { alertDetailsCard, alertsCard } from '../../src/cards/alerts';
import type { CardContext } from '../../src/cards/context';
import { changesCard, digestCard } from '../../src/cards/digest';
import { healthCard, type HealthView } from '../../src/cards/health';
import type { Reply } from '../../src/cards/reply';
import { heldCard, severalCard } from '../../src/cards/several';
import { toldCard } from '../../src/cards/told';
import { watchCard } from '../../src/cards/watch';
import { fail, pass } from '../../src/readiness/finding';
import { found, unread } from './estate';

const OPENED = '2026-11-23T13:05:00Z';
const seen = { evidence: [{ source: 'azure' as const, observedAt: '2026-11-23T13:46:00Z', reference: 'b1c2' }] };
const fine = found('storage.region', pass('sameRegion', { expected: 'swedencentral', observed: 'swedencentral' }), seen);
const moved = found('storage.region', fail('otherRegion', { expected: 'swedencentral', observed: 'westeurope' }));
const members = { bad: 1, accepted: 0, spared: 0, good: 0, gone: 0, dark: 0 };

/** An account that moved region. */
export const MOVED: AlertView = {
  incidentId: 'i1',
  revision: 1,
  kind: 'regressed',
  area: 'storage',
  level: 'blocker',
  requirement: 'storage.region',
  subject: { kind: 'storageAccount', id: 'storageAccount/stnordmarkasr', name: 'stnordmarkasr' },
  openedAt: OPENED,
  lastGoodAt: '2026-11-23T12:50:00Z',
  verdicts: [{ kind: 'storageAccount', name: 'stnordmarkasr', requirement: 'storage.region', before: fine, after: moved }],
  members: { ...members, names: ['stnordmarkasr'], counts: { storageAccount: 1 } },
  heldBack: { hosts: 2, vms: 148 },
  flaps: 0,
  status: 'fail',
};

const NAMES = ['HV01', 'HV02', 'HV03', 'HV04', 'HV05', 'HV06', 'HV07', 'HV08', 'HV09', 'HV10', 'HV11', 'HV12', 'HV13'];

/** Thirteen hosts whose system is no longer accepted; four mended, one gone. */
const HOSTS: AlertView = {
  ...MOVED,
  incidentId: 'i2',
  area: 'hosts',
  requirement: 'host.os',
  subject: undefined,
  verdicts: ['HV01', 'HV02'].map((name) => ({
    kind: 'host' as const,
    name,
    requirement: 'host.os',
    before: found('host.os', pass('accepted', { expected: ['Windows Server 2022'], observed: 'Windows Server 2022 Standard' })),
    after: found('host.os', fail('refused', { expected: ['Windows Server 2022'], observed: 'Windows Server 2012 Datacenter' })),
  })),
  members: { names: NAMES, counts: { host: 13 }, bad: 8, accepted: 0, spared: 0, good: 4, gone: 1, dark: 0 },
  heldBack: { hosts: 13, vms: 240 },
  was: { bad: 12, at: '2026-11-23T13:20:00Z' },
  hostFactsFrom: '2026-11-23T05:10:00Z',
};

/** A site that stopped reporting. */
const SILENT: AlertView = {
  ...MOVED,
  incidentId: 'i3',
  kind: 'dark',
  area: 'vmm',
  requirement: undefined,
  subject: { kind: 'vmmServer', id: 'vmmServer/VMM02', name: 'VMM-MALMO01' },
  unknown: { reason: 'stale', facts: [], source: 'collector' },
  verdicts: [
    {
      kind: 'host',
      name: 'HV31',
      requirement: 'host.os',
      before: found('host.os', pass('accepted', { expected: ['Windows Server 2022'], observed: 'Windows Server 2022 Standard' }), {
        evidence: [{ source: 'collector', observedAt: '2026-11-20T05:10:00Z' }],
      }),
      after: unread('host.os', 'stale', { unknown: { reason: 'stale', facts: [], source: 'collector' } }),
    },
  ],
  members: { ...members, names: ['VMM-MALMO01'], counts: { vmmServer: 1 } },
  heldBack: { hosts: 13, vms: 92 },
  status: 'unknown',
  hostFactsFrom: '2026-11-20T05:10:00Z',
};

/** A right that was withdrawn. */
const DENIED: AlertView = {
  ...SILENT,
  incidentId: 'i4',
  area: 'network',
  requirement: 'network.exists',
  subject: { kind: 'plan', id: 'plan/Nordmark', name: 'Nordmark' },
  unknown: { reason: 'accessDenied', facts: [], source: 'azure', detail: 'Azure answered 403.' },
  verdicts: [
    {
      kind: 'plan',
      name: 'Nordmark',
      requirement: 'network.exists',
      before: found('network.exists', pass('there', { expected: 'chosen', observed: { name: 'vnet-asr', subnets: ['default'] } })),
      after: unread('network.exists', 'accessDenied', { unknown: { reason: 'accessDenied', facts: [], source: 'azure' } }),
    },
  ],
  members: { ...members, names: ['Nordmark'], counts: { plan: 1 } },
};

/** What Azure answers, and no longer says. */
const UNSAID: AlertView = {
  ...DENIED,
  incidentId: 'i10',
  requirement: undefined,
  subject: undefined,
  unknown: { reason: 'notCollected', facts: [], source: 'azure' },
};

const LOST: AlertView = {
  ...HOSTS,
  incidentId: 'i5',
  kind: 'disappeared',
  requirement: undefined,
  verdicts: [],
  members: { ...HOSTS.members, bad: 13, good: 0, gone: 0 },
  was: undefined,
  status: 'unknown',
};

const LATE: AlertView = {
  ...MOVED,
  incidentId: 'i6',
  kind: 'late',
  requirement: undefined,
  subject: undefined,
  verdicts: [],
  members: { ...members, bad: 0, names: [], counts: {} },
  heldBack: { hosts: 0, vms: 0 },
  status: 'unknown',
};
const AZURE_TROUBLES = ['slow', 'throttled', 'refused', 'unreachable', 'failing'] as const;
/** A part of Azure that is not read. */
const PARTLY: AlertView = { ...UNSAID, unknown: { reason: 'sourceFailed', facts: [], source: 'azure', trouble: 'throttled' } };
const UNTESTED: AlertView = { ...LATE, incidentId: 'i9', kind: 'untested', level: 'condition' };

const FIXED: AlertView = {
  ...MOVED,
  taken: { by: 'Björn Berg', at: '2026-11-23T13:07:00Z' },
  ended: { at: '2026-11-23T13:47:00Z', how: 'fixed', lastedMs: 42 * 60_000, proof: fine },
};

/** As somebody would write names to break a card. */
function nastily(view: AlertView, names: readonly string[]): AlertView {
  const [first = ''] = names;
  return {
    ...view,
    subject: { kind: 'storageAccount', id: first, name: first },
    taken: { by: names[1] ?? '', at: OPENED },
    muted: { by: names[2] ?? '' },
    members: { ...view.members, names, counts: { storageAccount: names.length } },
  };
}

const WATCH: WatchView = {
  areas: ['storage', 'hosts'],
  clouds: ['Gold', 'Silver'],
  levels: ['blocker'],
  quiet: { from: '22:00', to: '07:00', days: [6, 7] },
  digest: { every: 'week', at: '08:00', weekday: 1 },
  timeZone: 'Europe/Stockholm',
};
/** Nights that begin on working days. */
const WORKNIGHTS: WatchView = { ...WATCH, quiet: { from: '22:00', to: '07:00', on: [1, 2, 3, 4, 5], days: [6, 7] } };
/** Several stretches of a day, quiet once, and digests on some days. */
const OFTEN_QUIET: WatchView = {
  ...WATCH,
  quiet: {
    from: '12:00',
    to: '13:00',
    more: [{ from: '18:00', to: '07:00', on: [1, 2, 3, 4, 5] }],
    days: [6, 7],
    once: { from: '2026-11-23T12:00:00Z', until: '2026-11-24T07:00:00Z' },
  },
  digest: { every: 'week', at: '08:00', weekdays: [1, 4] },
};
const PLAIN: WatchView = { areas: [], clouds: [], levels: [], timeZone: 'Europe/Stockholm' };

/** So many causes at once, with names as long as they come. */
export function manyAlerts(count: number): readonly AlertView[] {
  return Array.from({ length: count }, (_, index) => ({
    ...[MOVED, HOSTS, SILENT, DENIED, LOST][index % 5]!,
    incidentId: `many-${String(index)}`,
    ...(index % 7 === 0 && { ended: FIXED.ended }),
    ...(index % 3 === 0 && { taken: { by: 'Karl-Johan Östermalm-Håkansson', at: OPENED } }),
  }));
}

/** One cause that fails 25,000 VMs. */
const HUGE: AlertView = {
  ...HOSTS,
  requirement: 'vm.dataDiskCount',
  area: 'vms',
  members: {
    ...members,
    bad: 25_000,
    names: Array.from({ length: 20 }, (_, index) => `VM-${String(index)}-${'långtnamn-'.repeat(20)}`),
    counts: { vm: 25_000 },
  },
  heldBack: { hosts: 400, vms: 25_000 },
  verdicts: [],
};

const HEALTH: HealthView = {
  startedAt: '2026-11-21T06:00:00Z',
  versions: { program: '0.1.0', catalogue: '2026-11-28', node: '22.11.0', database: 'PostgreSQL 16.2' },
  plans: [
    {
      name: 'Nordmark',
      sweptAt: '2026-11-23T13:52:00Z',
      nextSweepAt: '2026-11-23T14:07:00Z',
      lateMs: 0,
      sources: [
        { source: 'azure', name: 'azure', state: 'fresh', observedAt: '2026-11-23T13:52:00Z' },
        { source: 'collector', name: 'VMM-MALMO01', state: 'stale', observedAt: '2026-11-14T05:00:00Z' },
      ],
    },
  ],
  unsent: { count: 0 },
  allowance: { left: 11_950, of: 12_000, at: '2026-11-23T13:52:00Z' },
  canary: { sentAt: '2026-11-23T06:00:00Z', confirmedAt: '2026-11-23T06:00:04Z' },
};

/** What the samples tell of has happened by then. */
const LATER = '2026-11-23T14:00:00Z';

/** Ends of every kind. */
function endings(context: AlertContext): Readonly<Record<string, Reply>> {
  const { ended } = FIXED;
  const as = (view: AlertView, how: NonNullable<AlertView['ended']>['how'], members?: Partial<AlertView['members']>): Reply =>
    alertCard(context, { ...view, members: { ...view.members, ...members }, ended: { at: ended?.at ?? LATER, lastedMs: 7_200_000, how } });
  return {
    'alert-gone': as(LOST, 'gone'),
    'alert-closed': as(MOVED, 'closed'),
    'alert-waived': as(HOSTS, 'waived'),
    'alert-rule-changed': as(MOVED, 'ruleChanged'),
    'alert-mixed': as(HOSTS, 'mixed', { bad: 0, good: 7, accepted: 3, spared: 2 }),
    'alert-reported-again': as(LOST, 'fixed'),
    'alert-collector-back': as(SILENT, 'fixed'),
    'alert-known-again': as(DENIED, 'fixed'),
    'alert-in-time-again': as(LATE, 'fixed'),
  };
}

/** @param nasty names as an attacker would write them */
export function alertSamples(given: CardContext, nasty: readonly string[]): Readonly<Record<string, Reply>> {
  const cards: CardContext = { ...given, now: LATER };
  const context: AlertContext = { ...cards, conversation: '19:drift@thread.tacv2', planId: 'p', watch: WATCH };
  const plain: AlertContext = { ...context, watch: PLAIN };
  const taken = { taken: { by: 'Björn Berg', at: '2026-11-23T13:07:00Z' } };
  const again = ['2026-11-23T13:08:00Z', '2026-11-23T13:10:00Z', '2026-11-23T13:14:00Z'];
  const all = [MOVED, { ...HOSTS, ...taken }, SILENT, { ...DENIED, muted: { by: 'Anna Berg' } }, LOST];
  const digest = {
    from: '2026-11-22T07:00:00Z',
    to: '2026-11-23T07:00:00Z',
    opened: [MOVED],
    ended: [{ ...FIXED, incidentId: 'i7' }],
    open: all,
    ruleChanged: { at: '2026-11-22T10:00:00Z', verdicts: 12 },
    endingSoon: [
      { what: 'confirmation', name: 'SQL01', count: 12, requirement: 'vm.encryption', until: '2026-11-26T12:00:00Z' },
      { what: 'waiver', name: 'HV12', count: 1, requirement: 'host.kb2961977', until: '2026-11-28T12:00:00Z' },
      { what: 'mute', name: 'stnordmarkasr', count: 1, until: '2026-11-25T12:00:00Z' },
    ],
  } as const;
  const watch = { ...WATCH, by: 'Anna Berg', at: '2026-11-23T13:00:00Z', revision: 3 };
  const page = { clouds: ['Gold', 'Silver'], open: all, hostFactsFrom: '2026-11-20T05:10:00Z' };
  const events = [
    { at: OPENED, what: 'opened', bad: 12 },
    { at: '2026-11-23T13:07:00Z', what: 'taken', by: 'Björn Berg' },
    { at: '2026-11-23T13:20:00Z', what: 'better', bad: 8 },
  ] as const;
  return {
    alert: alertCard(plain, MOVED),
    'alert-taken': alertCard(context, { ...MOVED, ...taken }),
    'alert-looking': alertCard(context, { ...MOVED, ...taken, looking: { by: 'Björn Berg', again } }),
    'alert-looking-now': alertCard(context, { ...MOVED, looking: { by: 'Björn Berg', again: [] } }),
    'alert-muted': alertCard(context, { ...MOVED, muted: { by: 'Anna Berg', until: '2026-11-24T07:00:00Z' } }),
    'alert-hosts': alertCard(context, HOSTS),
    'alert-worse': alertCard(context, { ...HOSTS, was: { bad: 2, at: OPENED } }),
    'alert-flapping': alertCard(context, { ...HOSTS, was: { bad: 2, at: OPENED }, flaps: 3, backAt: '2026-11-23T13:40:00Z' }),
    'alert-flapped': alertCard(context, {
      ...FIXED,
      flaps: 3,
      backAt: '2026-11-23T13:40:00Z',
      ended: { ...FIXED.ended!, lastedMs: 9 * 60_000 },
    }),
    'alert-unsaid': alertCard(context, UNSAID),
    'alert-silent': alertCard(context, SILENT),
    'alert-denied': alertCard(context, DENIED),
    'alert-lost': alertCard(context, LOST),
    'alert-late': alertCard(context, LATE),
    ...Object.fromEntries(AZURE_TROUBLES.map((trouble) => [`alert-late-${trouble}`, alertCard(context, { ...LATE, trouble })])),
    'alert-azure-partly': alertCard(context, PARTLY),
    'alert-untested': alertCard(context, UNTESTED),
    'alert-tested': alertCard(context, { ...UNTESTED, ended: { at: '2026-11-23T13:47:00Z', how: 'fixed', lastedMs: 7_200_000 } }),
    'alert-fixed': alertCard(context, FIXED),
    ...endings(context),
    'alert-holds-nothing-back': alertCard(plain, { ...MOVED, level: 'condition', heldBack: { hosts: 0, vms: 0 }, lastGoodAt: OPENED }),
    'alert-nearly-two-minutes': alertCard(context, {
      ...MOVED,
      openedAt: '2026-11-23T13:05:01Z',
      ended: { at: '2026-11-23T13:07:00Z', how: 'fixed', lastedMs: 119_000 },
    }),
    'alert-unsteady': alertCard(context, {
      ...MOVED,
      status: 'unknown',
      was: { bad: 1, at: '2026-11-23T13:40:00Z' },
      members: { ...MOVED.members, bad: 0, good: 1 },
      heldBack: { hosts: 0, vms: 0 },
      verdicts: [{ ...MOVED.verdicts[0]!, after: fine }],
      flaps: 2,
      backAt: '2026-11-23T13:40:00Z',
      steadySince: '2026-11-23T13:50:00Z',
    }),
    'alert-muted-until-fixed': alertCard(context, { ...MOVED, ...taken, muted: { by: 'Anna Berg' } }),
    left: leftCard(context, [MOVED, { ...HOSTS, ...taken }]),
    'alert-pressed': alertCard(context, { ...MOVED, ...taken }, { note: context.words.alerts.pressed.notYours('Björn Berg') }),
    'alert-huge': alertCard(context, HUGE),
    'alert-nasty': alertCard(context, nastily(HOSTS, nasty)),
    several: severalCard(context, { because: 'atOnce', alerts: all }),
    'several-at-start': severalCard(context, { because: 'openAtStart', alerts: [MOVED, FIXED] }),
    'several-over': severalCard(context, { because: 'atOnce', alerts: [FIXED, FIXED] }),
    'several-200': severalCard(context, { because: 'atOnce', alerts: manyAlerts(200) }),
    held: heldCard(context, { from: '2026-11-22T21:00:00Z', to: '2026-11-23T06:00:00Z', alerts: [MOVED, FIXED] }),
    'held-over': heldCard(context, { from: '2026-11-22T21:00:00Z', to: '2026-11-23T06:00:00Z', alerts: [FIXED] }),
    ended: endedCard(context, [FIXED]),
    'ended-several': endedCard(context, [FIXED, { ...SILENT, ended: FIXED.ended }]),
    'news-worse': newsCard(context, { what: 'worse', alerts: [{ ...HOSTS, ...taken, was: { bad: 2, at: OPENED } }] }),
    'news-back': newsCard(context, { what: 'back', alerts: [{ ...MOVED, flaps: 1 }] }),
    'news-still-wrong': newsCard(context, { what: 'reminder', alerts: [HOSTS] }),
    'news-reminder': newsCard(context, { what: 'reminder', alerts: [MOVED, SILENT] }),
    'taken-over': takenOverCard(context, { ...MOVED, taken: { by: 'Björn', at: '2026-11-23T14:06:00Z' } }, 'Anna'),
    digest: digestCard(context, digest),
    'digest-nothing': digestCard(context, { ...digest, opened: [], ended: [], open: [], endingSoon: [], ruleChanged: undefined }),
    changes: changesCard(context, digest),
    alerts: alertsCard(context, all, 0),
    'alerts-none': alertsCard({ ...context, watch: undefined }, [], 0),
    'alert-details': alertDetailsCard(context, HOSTS, { events }),
    'alert-details-fixed': alertDetailsCard(context, { ...FIXED, members: { ...FIXED.members, bad: 0, good: 1 } }, { events }),
    'alert-details-huge': alertDetailsCard(context, HUGE, { events }),
    watch: watchCard(context, { ...page, watch }),
    'watch-worknights': watchCard({ ...context, watch: WORKNIGHTS }, { ...page, open: [], watch: { ...watch, ...WORKNIGHTS } }),
    'watch-often-quiet': watchCard({ ...context, watch: OFTEN_QUIET }, { ...page, open: [], watch: { ...watch, ...OFTEN_QUIET } }),
    'watch-none': watchCard({ ...context, watch: undefined }, page),
    'watch-quiet-estate': watchCard(plain, { ...page, open: [], watch: { ...watch, ...PLAIN } }),
    'watch-nasty': watchCard(context, { ...page, clouds: nasty, watch: { ...watch, clouds: nasty } }),
    told: toldCard(context, [
      {
        purpose: 'incident',
        about: MOVED,
        count: 1,
        attempts: [
          { at: '2026-11-23T13:47:00Z', outcome: 'edited' },
          { at: '2026-11-23T13:05:09Z', outcome: 'posted' },
          { at: '2026-11-23T13:05:02Z', outcome: 'tryingAgain', detail: '429' },
        ],
      },
      { purpose: 'held', about: SILENT, count: 4, attempts: [{ at: '2026-11-22T21:30:00Z', outcome: 'heldForQuiet' }] },
    ]),
    'told-missed': toldCard(context, [
      {
        purpose: 'incident',
        about: MOVED,
        count: 1,
        waitsSince: '2026-11-23T13:48:00Z',
        attempts: [{ at: '2026-11-23T13:48:02Z', outcome: 'tryingAgain', detail: '502' }],
      },
      { purpose: 'incident', about: SILENT, count: 1, attempts: [{ at: '2026-11-23T13:05:09Z', outcome: 'posted' }] },
    ]),
    'told-over': toldCard(
      { ...context, watch: undefined },
      [
        {
          purpose: 'incident',
          about: MOVED,
          count: 1,
          attempts: [{ at: '2026-11-23T13:48:00Z', outcome: 'watchEnded', detail: '404 ConversationNotFound' }],
        },
      ],
      { was: { because: 'removed', at: '2026-11-23T13:48:00Z' } },
    ),
    'told-held': toldCard(context, [
      {
        purpose: 'held',
        about: SILENT,
        count: 2,
        heldUntil: '2026-11-24T06:00:00Z',
        attempts: [{ at: '2026-11-23T13:30:00Z', outcome: 'heldForQuiet' }],
      },
    ]),
    'told-shown': toldCard(context, [], { shown: [MOVED] }),
    'told-nothing': toldCard(context, []),
    health: healthCard(cards, HEALTH, false),
    'health-held': healthCard(
      cards,
      {
        ...HEALTH,
        plans: [{ ...HEALTH.plans![0]!, sweptAt: '2026-11-23T14:58:00Z' }],
        unsent: { count: 1, oldestDueAt: '2026-11-24T06:00:00Z' },
        canary: 'none',
      },
      false,
    ),
    'health-unread': healthCard(cards, { startedAt: HEALTH.startedAt, versions: HEALTH.versions }, false),
    'health-partly': healthCard(
      cards,
      { ...HEALTH, plans: [{ ...HEALTH.plans![0]!, failedAt: '2026-11-23T13:52:00Z', failure: 'Azure 503' }] },
      false,
    ),
    'health-failing': healthCard(
      cards,
      {
        ...HEALTH,
        plans: [{ ...HEALTH.plans![0]!, failedAt: '2026-11-23T13:55:00Z', failure: 'Azure 503', lateMs: 1_500_000 }],
        unsent: { count: 3, oldestDueAt: '2026-11-23T13:40:00Z' },
        canary: { sentAt: '2026-11-23T06:00:00Z' },
        otherProcesses: 1,
      },
      true,
    ),
  };
}
