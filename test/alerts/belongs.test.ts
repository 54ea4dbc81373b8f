/** Who belongs to which audience: what a watch covers of an incident, as a table; and what it is then told of it. */
import type { Incident, Member, Watch } from '../../src/alerts/ports';
import { isCovered, viewOf } from '../../src/alerts/views';
import { incident, watch } from '../storage/alerts-kept';

/** Subjects that are alike, as an incident counts them. */
type Part = Pick<Member, 'kind' | 'areas' | 'levels' | 'clouds'> & { readonly count?: number };

const ACCOUNT: Part = { kind: 'storageAccount', areas: ['storage'], levels: ['blocker'], clouds: [] };
const GOLD_VMS: Part = { kind: 'vm', areas: ['vms'], levels: ['blocker'], clouds: ['Gold'], count: 148 };
const SILVER_HOSTS: Part = { kind: 'host', areas: ['hosts'], levels: ['condition'], clouds: ['Silver'], count: 2 };
const BOTH_HOST: Part = { kind: 'host', areas: ['hosts', 'vmm'], levels: ['blocker', 'advice'], clouds: ['Gold', 'Silver'] };
const ADVICE: Part = { kind: 'vm', areas: ['vms'], levels: ['advice'], clouds: ['Gold'], count: 5 };

const EVERYTHING = { areas: [], clouds: [], levels: [] } as const;

const incidentOf = (parts: readonly Part[], kind: Incident['cause']['kind'] = 'regressed'): Incident => ({
  ...incident,
  cause: { ...incident.cause, kind },
  tally: parts.map(({ count = 1, ...part }) => ({ ...part, count, now: 'bad' })),
  members: parts.map((part) => ({
    ...part,
    subjectId: part.kind,
    name: part.kind,
    requirements: ['x'],
    since: incident.openedAt,
    now: 'bad',
  })),
  heldBack: parts.map(({ clouds }) => ({ clouds, hosts: 1, vms: 10 })),
});

type Asked = Partial<Pick<Watch, 'areas' | 'clouds' | 'levels'>>;

it.each<[what: string, asked: Asked, parts: readonly Part[], told: number | 'nothing']>([
  ['everything', {}, [ACCOUNT, GOLD_VMS, SILVER_HOSTS], 151],
  ['everything: advice only where it is asked for', {}, [ADVICE], 'nothing'],
  ['advice alone', { levels: ['advice'] }, [ADVICE, GOLD_VMS], 5],
  ['blockers and advice', { levels: ['blocker', 'advice'] }, [ADVICE, GOLD_VMS, SILVER_HOSTS], 153],
  ['conditions: not blockers', { levels: ['condition'] }, [GOLD_VMS, SILVER_HOSTS], 2],
  ['advice, of one who has a blocker as well', { levels: ['advice'] }, [BOTH_HOST], 1],
  ['an area', { areas: ['storage'] }, [ACCOUNT, GOLD_VMS], 1],
  ['an area that nothing is of', { areas: ['network'] }, [ACCOUNT, GOLD_VMS], 'nothing'],
  ['two areas', { areas: ['storage', 'hosts'] }, [ACCOUNT, GOLD_VMS, SILVER_HOSTS], 3],
  ['an area, of one who is of two', { areas: ['vmm'] }, [BOTH_HOST], 1],
  ['a cloud', { clouds: ['Gold'] }, [GOLD_VMS, SILVER_HOSTS], 148],
  ['a cloud, written in another way', { clouds: ['GOLD'] }, [GOLD_VMS], 148],
  ['a cloud: what every cloud stands on counts', { clouds: ['Silver'] }, [ACCOUNT, GOLD_VMS], 1],
  ['a cloud, of a host of two clouds', { clouds: ['Silver'] }, [BOTH_HOST], 1],
  ['a cloud that has nobody in it', { clouds: ['Bronze'] }, [GOLD_VMS, SILVER_HOSTS], 'nothing'],
  ['an area in a cloud: both have to fit one subject', { areas: ['vms'], clouds: ['Silver'] }, [GOLD_VMS, SILVER_HOSTS], 'nothing'],
  ['an area at a level: both have to fit one subject', { areas: ['hosts'], levels: ['blocker'] }, [GOLD_VMS, SILVER_HOSTS], 'nothing'],
  ['all three', { areas: ['hosts'], clouds: ['Silver'], levels: ['condition'] }, [GOLD_VMS, SILVER_HOSTS], 2],
])('who watches %s: %j', (_, asked, parts, told) => {
  const own = { ...watch, ...EVERYTHING, ...asked };
  const found = incidentOf(parts);
  expect(isCovered(found, own)).toBe(told !== 'nothing');
  if (told !== 'nothing') expect(viewOf(found, own).members.bad).toBe(told);
});

it('is told that the bot itself is late, whatever is watched', () => {
  const narrow = { ...watch, areas: ['network'], clouds: ['Bronze'], levels: ['advice'] } as const;
  expect(isCovered(incidentOf([], 'late'), narrow)).toBe(true);
});

it('is told of hosts and VMs held back in the watched clouds alone, with what stands in none', () => {
  const found = incidentOf([ACCOUNT, GOLD_VMS, SILVER_HOSTS]);
  expect(viewOf(found, { ...watch, ...EVERYTHING, clouds: ['Gold'] }).heldBack).toEqual({ hosts: 2, vms: 20 });
});
