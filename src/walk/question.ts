/** A question of the walk: named, with whom and what it asks about. */
import type { AssessedSubject, Result } from '../readiness/assessment';
import type { RequirementId } from '../readiness/catalogue';
import type { Answerer, GivenAnswer, Told, ToldList } from '../readiness/given';

/** In the order they are gone through; `next` is the next step: capacity. */
export const WALK_AREAS = ['account', 'storage', 'network', 'vmm', 'hosts', 'vms', 'next'] as const;

export type WalkArea = (typeof WALK_AREAS)[number];

interface Named {
  /** The step's name: it says what is asked, never where it stands. */
  readonly id: string;
  readonly area: WalkArea;
}

/** One subject with the result that is asked about. */
export interface Asked {
  readonly subject: AssessedSubject;
  readonly result: Result;
}

/** About one requirement, for these subjects. */
export interface AboutRequirement extends Named {
  readonly requirement: RequirementId;
  readonly asked: readonly [Asked, ...Asked[]];
  /** Id of the cloud whose VMs are asked about, where there are several. */
  readonly cloud?: string;
  /** What was said before about those asked: the newest word of each, also what has run out. */
  readonly said?: readonly GivenAnswer[];
}

export type WalkQuestion =
  /** A person may say. `awaits`: who said yes and waits for a second person; `before`: given once, and asked again by "back". */
  | (AboutRequirement & { readonly does: 'answer'; readonly awaits?: GivenAnswer; readonly before?: GivenAnswer })
  /** Microsoft is silent: accept it as a condition, or leave it out. */
  | (AboutRequirement & { readonly does: 'accept' })
  /** It was seen not to hold, or Azure has not said enough: settled by looking again, or by a word where nothing looks. */
  | (AboutRequirement & { readonly does: 'fix' })
  /** Several requirements of one area were seen not to hold. */
  | (Named & { readonly does: 'gaps'; readonly gaps: readonly AboutRequirement[] })
  /** What a source saw is too old. `server`: name of the VMM server; absent: Azure. */
  | (Named & { readonly does: 'report'; readonly server?: string; readonly subjects: number; readonly asked: readonly [Asked, ...Asked[]] })
  /** No report has come: what is there? `before`: what was listed, where somebody went back to it. */
  | (Named & { readonly does: 'list'; readonly list: ToldList; readonly before?: Told });

/** In which area it is asked what there is. */
export const LIST_AREAS: Readonly<Record<ToldList, WalkArea>> = { vmmServers: 'vmm', clouds: 'vmm', hosts: 'hosts', vms: 'vms' };

const PREFIXES: readonly (readonly [string, WalkArea])[] = [
  ['account.', 'account'],
  ['vault.', 'account'],
  ['route.', 'account'],
  ['storage.', 'storage'],
  ['network.', 'network'],
  ['vmm.', 'vmm'],
  ['cloud.', 'vmm'],
  ['host.', 'hosts'],
  ['vm.', 'vms'],
  ['capacity.', 'next'],
];

/** The area a requirement is gone through in. */
export function walkAreaOf(requirement: string): WalkArea {
  return PREFIXES.find(([prefix]) => requirement.startsWith(prefix))?.[1] ?? 'next';
}

/** Who has said yes already, and cannot be the second person. */
export function waitsFor(question: WalkQuestion): Answerer | undefined {
  return question.does === 'answer' ? question.awaits?.by : undefined;
}

/** What a source saw is too old; it has to be seen again. */
export function isTooOld({ unknown }: Result): boolean {
  return unknown?.reason === 'stale' && unknown.source !== 'person';
}
