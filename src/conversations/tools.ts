/** What the conversation is handed to look at the installation, and to give people files. */
import type { SourceState } from '../readiness/assessment';
import type { Edition } from '../readiness/editions/edition';
import type { Plan } from '../readiness/plan';
import type { IsoTime } from '../readiness/subjects';
import type { Examined } from '../words/doctor-words';

/** Looks at the installation. Neither rejects. */
export interface Doctor {
  /** Everything, and the rights for this plan (absent: for every open one); empty where nothing can be missing. */
  readonly installation: (plan: Plan | undefined) => Promise<readonly Examined[]>;
  /** What may be read of a plan. */
  readonly rights: (plan: Plan) => Promise<readonly Examined[]>;
}

/** The collector as this version of the bot hands it out. */
export interface CollectorKit {
  readonly script: {
    readonly name: string;
    readonly version: string;
    /** SHA-256 of its bytes, hexadecimal, upper case as Get-FileHash prints it. */
    readonly digest: string;
    readonly bytes: Buffer;
  };
  /** The file for -Endpoints: what is to be tried from VMM and its hosts for this plan. */
  readonly endpoints: (plan: Plan, edition: Edition) => { readonly name: string; readonly bytes: Buffer };
}

/** Where files can be fetched from; each answers undefined where nobody knows the bot's address. */
export interface FileOffers {
  /** For everybody, for as long as the bot runs. */
  publish(name: string, bytes: Buffer): string | undefined;
  /** For who is given the address, for ten minutes. */
  offer(name: string, bytes: Buffer): string | undefined;
}

/** How the bot itself is. Never rejects: what could not be found out is absent. */
export interface Health {
  look(): Promise<HealthLook>;
}

export interface HealthLook {
  /** Since when this process runs. */
  readonly startedAt: IsoTime;
  readonly versions: { readonly program: string; readonly catalogue: string; readonly node: string; readonly database: string };
  /** Absent, like whatever could not be found out: nobody knows how their sweeps go. */
  readonly plans?: readonly {
    readonly id: string;
    readonly name: string;
    /** When a sweep last went through to its end, and when the next is due. */
    readonly sweptAt?: IsoTime;
    readonly nextSweepAt?: IsoTime;
    /** The last sweep that did not read all of Azure, where none did since. */
    readonly failedAt?: IsoTime;
    readonly failure?: string;
    /** Milliseconds that the sweep is overdue; 0: in time. */
    readonly lateMs: number;
    readonly sources: readonly SourceState[];
  }[];
  readonly unsent?: { readonly count: number; readonly oldestDueAt?: IsoTime };
  /** Reads that Azure still allows, of how many, as it last said itself. */
  readonly allowance?: { readonly left: number; readonly of: number; readonly at: IsoTime };
  /** `none`: none was ever sent; absent: it could not be found out. `heldUntil`: where the next one goes it is quiet until then. */
  readonly canary?: { readonly sentAt: IsoTime; readonly confirmedAt?: IsoTime; readonly heldUntil?: IsoTime } | 'none';
  readonly otherProcesses?: number;
}
