import type { Readiness, SubjectKind } from '../readiness/subjects';
import type { Hope } from '../readiness/what-first';

/** Why no fix of what is asked about makes another VM ready. */
export type NoGain = 'allReady' | 'noVms' | 'unread' | 'elsewhere';

/** What is said of what to do first, and of what would be. Counts are ready to be shown. */
export interface PlanningWords {
  readonly first: {
    /** VMs that are ready now, and how many there are. */
    readonly title: (ready: number, vms: number) => string;
    /** The same of a cloud, a VMM server or a host. */
    readonly titleWithin: (kind: SubjectKind, place: string, ready: number, vms: number) => string;
    readonly nothing: string;
    /** What one step brings where its hopes come true, and how many VMs are ready then. */
    readonly gain: (vms: number, ready: number, all: number, hopes: readonly Hope[]) => string;
    readonly together: (fixes: number) => string;
    /** Said of the first of several fixes that help only together. */
    readonly oneOf: (fixes: number) => string;
    readonly noGain: Readonly<Record<NoGain, string>>;
    /** Why something is first that makes no VM ready: it is the weightiest of its kind. `isAlone`: it is the only one. */
    readonly comesFirst: (status: 'fail' | 'unknown', level: 'blocker' | 'condition', isAlone: boolean) => string;
    /** Steps that are not listed. */
    readonly more: (steps: number) => string;
    /** What the counts hope for where Azure was left out. */
    readonly azureUnasked: string;
    /** VMs that no fix makes ready. */
    readonly beyond: (vms: number) => string;
    /** Whatever is unknown is counted as if it turned out well, and what is too old as it was last seen. */
    readonly ifItHolds: string;
  };
  readonly whatIf: {
    /** Stands before every line that says what would be. */
    readonly hypothetical: (line: string) => string;
    readonly assuming: {
      readonly vaultRegion: (region: string) => string;
      /** No account: all of them. */
      readonly storageRegion: (region: string, account?: string) => string;
      readonly storageSku: (sku: string, account?: string) => string;
      readonly storageKind: (kind: string, account?: string) => string;
      readonly networkRegion: (region: string) => string;
      readonly hostSystem: (name: string, system: string) => string;
      readonly vmmVersion: (name: string, version: string) => string;
      readonly hotfix: (name: string, hotfix: string) => string;
      readonly hostCloud: (name: string, cloud: string) => string;
      /** `bytes`: the virtual size. */
      readonly diskSize: (name: string, disk: string, bytes: number) => string;
      readonly generation: (name: string, generation: number) => string;
      readonly edition: (edition: string) => string;
    };
    /** A VM has several disks that may be meant, or none. */
    readonly whichDisk: (name: string, disks: readonly string[]) => string;
    readonly noSuchDisk: (name: string) => string;
    /** Azure has no region of this name, as it was typed. */
    readonly noSuchRegion: (name: string) => string;
    readonly askRegion: Readonly<Record<'vaultRegion' | 'networkRegion' | 'storageRegion', (region: string) => string>>;
    /** A cloud of another VMM server than the host's: nothing can put the host there. */
    readonly otherServer: (host: string, server: string, cloud: string, cloudServer: string) => string;
    /** Storage of a tier comes in several redundancies. */
    readonly whichSku: (tier: string) => string;
    readonly askSku: (sku: string, account?: string) => string;
    /** The question for one disk; `size`: as it was typed. */
    readonly askDisk: (name: string, disk: string, size: string) => string;
    readonly whole: Readonly<Record<Readiness, string>>;
    readonly moved: (count: string, before: string, after: string) => string;
    readonly nothing: string;
    readonly noRecord: string;
    readonly unread: string;
    /** What would change is not there; why stands below. */
    readonly absent: string;
    /** Something is supposed, and another edition as well. */
    readonly oneChange: string;
    /** The other of the two. */
    readonly askEdition: (edition: string) => string;
    readonly notUnderstood: string;
    readonly examples: readonly string[];
  };
  readonly twins: {
    /** Both names mean the same subject. */
    readonly same: (name: string) => string;
    /** Two subjects of two kinds; the kinds as words. */
    readonly otherKind: (one: string, kind: string, other: string, otherKind: string) => string;
    /** Requirements that decide, and those that differ and decide nothing. */
    readonly lead: (deciding: number, others: number) => string;
    /** Another subject decides, as a sentence about it; and how many requirements differ. */
    readonly leadBelow: (cause: string, others: number) => string;
    readonly ground: string;
    readonly nothingElse: string;
    /** Facts that differ without having told the two apart; and those that were read of the named one alone. */
    readonly alsoApart: string;
    readonly readOfBoth: (facts: readonly string[]) => string;
    readonly readOfOne: (name: string, facts: readonly string[]) => string;
  };
}
