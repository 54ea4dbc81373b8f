/** The result of judging an estate: what assess() gives, and what every reader (cards, alerts, the JSON) works on. */
import type { EditionName } from './editions/edition';
import type { AzureTrouble, Source } from './facts';
import type { Finding } from './finding';
import type { SeenMarks } from './seen';
import type { IsoTime, Level, Readiness, Status, SubjectKind, UnknownReason } from './subjects';

export interface Evidence {
  readonly source: Source;
  readonly observedAt: IsoTime;
  readonly reference?: string;
}

/** One requirement judged for one subject. */
export interface Result {
  readonly requirement: string;
  readonly level: Level;
  readonly status: Status;
  /** What the check said; absent when it was not called, or does not apply. */
  readonly finding?: Finding;
  /** With status unknown. `facts`: the ones missing or too old. `lastKnown`: with stale, the status on the old evidence. */
  readonly unknown?: {
    readonly reason: UnknownReason;
    readonly facts: readonly string[];
    readonly source?: Source;
    readonly detail?: string;
    readonly trouble?: AzureTrouble;
    readonly lastKnown?: Status;
  };
  readonly evidence: readonly Evidence[];
  /** The other reasons why it does not pass, none of them worse, as verdicts of their own; absent: there is one alone. */
  readonly besides?: readonly Result[];
  /** A person's answer that the status stands on. */
  readonly confirmed?: {
    readonly by: string;
    readonly secondedBy?: string;
    readonly at: IsoTime;
    readonly validUntil: IsoTime;
    readonly note?: string;
  };
  /** A person's answer that a measurement contradicts. */
  readonly contradicted?: {
    readonly by: string;
    readonly at: IsoTime;
    readonly answer: 'met' | 'notMet';
    /** Of an answer given in conversation. */
    readonly id?: string;
  };
  readonly waived?: { readonly by: string; readonly reason: string; readonly until: IsoTime };
  /** Site Recovery itself lists the VM without errors, although this fails: what its answer stands on. */
  readonly disagreesWith?: readonly Evidence[];
}

/** How many subjects have each effective readiness. */
export type ReadinessCounts = Readonly<Record<Readiness, number>>;

/** A part of the estate that a report could not read: what stands on it, or holds it, cannot be called ready. */
export interface Unseen {
  /** `host`, `cloud`: which one a VM is in. The lists: what a VMM server holds. `named`: what the plan names and no report holds. */
  readonly part: 'host' | 'cloud' | 'clouds' | 'hostGroups' | 'hosts' | 'vms' | 'named';
  readonly reason: UnknownReason;
  readonly detail?: string;
}

export interface AssessedSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly name: string;
  /** Fully qualified name, where one was read. */
  readonly fqdn?: string;
  /** The VMM server and clouds it belongs to, for finding it and telling it apart. */
  readonly vmmServerId?: string;
  readonly cloudIds: readonly string[];
  readonly hostId?: string;
  readonly inScope: boolean;
  /** Why it is out of scope. */
  readonly outOfScopeBecause?: 'plan' | 'notHyperV';
  /** ids of the subjects it stands on directly. */
  readonly standsOn: readonly string[];
  readonly readiness: Readiness;
  /** The worse of its own and everything it stands on. */
  readonly effectiveReadiness: Readiness;
  /** ids of the subjects below it whose own readiness is as bad as its effective one, cause first; empty when it is itself. */
  readonly heldBackBy: readonly string[];
  /** What it holds: only cloud, VMM server, plan (hosts and VMs) and host (VMs). */
  readonly contents?: { readonly hosts: ReadinessCounts; readonly vms: ReadinessCounts };
  /** The first word said of it: nothing looks better than what it holds (a host's VMs do not lower it). */
  readonly headline: Readiness;
  readonly results: readonly Result[];
  /** Marks of the facts that its verdicts stand on; absent: nothing was asked of it, or nobody asked for marks. */
  readonly seen?: SeenMarks | undefined;
  /** What could not be seen below it (a VM) or inside it (cloud, VMM server, plan); empty: nothing is known to be missing. */
  readonly unseen: readonly Unseen[];
}

export interface SourceState {
  /** azure, or the report of a VMM server by its name. */
  readonly source: Source;
  readonly name: string;
  readonly state: 'fresh' | 'stale' | 'failing' | 'absent';
  readonly observedAt?: IsoTime;
  readonly problem?: string;
}

/** Something the plan names that no source holds, or that contradicts itself. */
export interface PlanProblem {
  readonly kind:
    'unknownVmmServer' | 'unknownCloud' | 'unknownSubject' | 'ambiguousSubject' | 'unknownRequirement' | 'operatingSystemDiskExcluded';
  readonly name: string;
  /** What in the plan says so: clouds, confirmations[2] … */
  readonly where: string;
}

export interface Assessment {
  readonly plan: string;
  readonly edition: EditionName;
  readonly catalogueVersion: string;
  readonly takenAt: IsoTime;
  /** The oldest evidence a verdict in scope stands on. */
  readonly evidenceAsOf?: IsoTime;
  readonly readiness: Readiness;
  /** Of the subjects of each kind, by effective readiness. */
  readonly counts: Readonly<Record<SubjectKind, ReadinessCounts>>;
  readonly sources: readonly SourceState[];
  readonly planProblems: readonly PlanProblem[];
  /** Plan first, then storage accounts, VMM servers, clouds, hosts, VMs. */
  readonly subjects: readonly AssessedSubject[];
  readonly byId: ReadonlyMap<string, AssessedSubject>;
}
