/** Random histories of a plan and its alerts: what happens, as data, so that one that breaks a promise can be made smaller. */
import fc from 'fast-check';
import type { Watch } from '../../src/alerts/ports';
import { fail, unknown, warn, type Wanted } from './small-estate';
import type { Mood } from './channel-in-time';

/** What may go wrong, each for itself: a verdict of the small estate. */
export const FACTS = [
  'st01 storage.region',
  'st01 storage.available',
  'st02 storage.region',
  'plan vault.exists',
  'VMM01 vmm.internet',
  'HV01 host.internet',
  'HV02 host.internet',
  'HV01 host.updates',
  'VM001 vm.osDiskSize',
] as const;
export type Fact = (typeof FACTS)[number];
/** `slow`: Azure took too long to say, which says nothing until it has lasted. */
export type Fate = 'fine' | 'broken' | 'dark' | 'slow';
/** What a look finds. */
export interface World {
  readonly facts: Readonly<Partial<Record<Fact, Fate>>>;
  readonly hosts: number;
  readonly vms: number;
}
export const ALL_FINE: World = { facts: {}, hosts: 3, vms: 6 };

export const CONVERSATIONS = ['19:kanal', '19:grupp', 'a:anna'] as const;
export type Conversation = (typeof CONVERSATIONS)[number];

export const PRESSES = ['take', 'takeOver', 'release', 'mute', 'muteForAnHour', 'unmute', 'recheck'] as const;

export type Step =
  | { readonly do: 'look'; readonly after: number }
  | { readonly do: 'fact'; readonly fact: Fact; readonly is: Fate }
  | { readonly do: 'count'; readonly hosts: number; readonly vms: number }
  | { readonly do: 'watch'; readonly where: Conversation; readonly asked: Partial<Watch> }
  | { readonly do: 'unwatch' | 'write'; readonly where: Conversation }
  | { readonly do: 'press'; readonly press: (typeof PRESSES)[number]; readonly where: Conversation; readonly which: number }
  | { readonly do: 'channel'; readonly where: Conversation; readonly mood: Mood | 'fails' }
  /** Somebody deletes a card. */
  | { readonly do: 'delete'; readonly where: Conversation }
  /** The clock of the machine is set. */
  | { readonly do: 'clock'; readonly hours: 1 | -1 }
  /** A process ends after so many more of its calls to the store, wherever it is by then. */
  | { readonly do: 'kill'; readonly process: 0 | 1; readonly after: number };

const somewhere = fc.constantFrom(...CONVERSATIONS);
const fact = fc.constantFrom(...FACTS);
const TROUBLES = [
  'fails',
  'lost',
  'hangs',
  'hangsAndTakes',
  'dead',
  { is: 'later', detail: '429', mayHaveArrived: false },
  { is: 'later', detail: '429', mayHaveArrived: false, after: 40_000 },
  { is: 'unreachable', because: 'removed', detail: '404' },
  { is: 'unreachable', because: 'blocked', detail: '403' },
  { is: 'unreachable', because: 'notAllowed', detail: '403' },
  { is: 'unreachable', because: 'notInstalled', detail: '403' },
  { is: 'refused', detail: '400' },
] as const satisfies readonly (Mood | 'fails')[];

const asked: fc.Arbitrary<Partial<Watch>> = fc.oneof(
  { arbitrary: fc.constant({}), weight: 4 },
  { arbitrary: fc.constant({ areas: ['storage'] } as const), weight: 1 },
  { arbitrary: fc.constant({ areas: ['hosts', 'vms'] } as const), weight: 1 },
  { arbitrary: fc.constant({ levels: ['blocker'] } as const), weight: 1 },
  { arbitrary: fc.constant({ quiet: { from: '18:00', to: '06:00', days: [] } }), weight: 1 },
  { arbitrary: fc.constant({ quiet: { from: '14:00', to: '15:00', days: [] } }), weight: 1 },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('look' as const), after: fc.constantFrom(1, 5, 15, 15, 15, 40, 180, 700) }), weight: 9 },
  {
    arbitrary: fc.record({
      do: fc.constant('fact' as const),
      fact,
      is: fc.constantFrom('broken', 'fine', 'broken', 'fine', 'dark', 'slow'),
    }),
    weight: 9,
  },
  {
    arbitrary: fc.record({ do: fc.constant('count' as const), hosts: fc.constantFrom(3, 3, 2), vms: fc.constantFrom(6, 6, 5, 1) }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: fc.constant('watch' as const), where: somewhere, asked }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constantFrom('unwatch', 'write'), where: somewhere }), weight: 1 },
  {
    arbitrary: fc.record({ do: fc.constant('press' as const), press: fc.constantFrom(...PRESSES), where: somewhere, which: fc.nat(5) }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('channel' as const),
      where: somewhere,
      mood: fc.oneof({ arbitrary: fc.constant('takes' as const), weight: 1 }, { arbitrary: fc.constantFrom(...TROUBLES), weight: 1 }),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constant('delete' as const), where: somewhere }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('clock' as const), hours: fc.constantFrom(1, -1) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('kill' as const), process: fc.constantFrom(0, 1), after: fc.nat(12) }), weight: 2 },
);

/** A history begins with somebody who watches everything. `luck` decides what a channel that fails now and then does. */
export interface History {
  readonly luck: number;
  readonly steps: readonly Step[];
}

export const histories: fc.Arbitrary<History> = fc.record({
  luck: fc.nat(1_000_000),
  steps: fc.array(step, { maxLength: 60, size: 'max' }),
});

const FAILING: Partial<Record<Fact, typeof warn>> = { 'HV01 host.updates': warn };

/** What a look at the world has to show. */
export function wantedOf({ facts, hosts, vms }: World): Wanted {
  const verdictOf = (name: Fact, fate: Fate | undefined) => {
    if (fate === 'broken') return FAILING[name] ?? fail;
    const source = /^(?:st|plan)/.test(name) ? 'azure' : 'collector';
    if (fate === 'dark') return unknown('accessDenied', source);
    return fate === 'slow' ? unknown('timedOut', source) : undefined;
  };
  const verdicts = Object.fromEntries(
    FACTS.flatMap((name) => {
      const verdict = verdictOf(name, facts[name]);
      return verdict ? [[name, verdict]] : [];
    }),
  );
  return { verdicts, hosts, vms, accounts: ['st01', 'st02'] };
}
