/** What is read of a plan's Azure side; src/setup/choices.ts has the same. */
type AzureRead = 'subscription' | 'providers' | 'vault' | 'siteRecovery' | 'accounts' | 'network' | 'subnets';

/** One thing that was looked at. */
export interface Examined {
  readonly check: keyof DoctorWords['names'];
  readonly status: 'pass' | 'fail' | 'unknown';
  readonly found: DoctorCase;
  readonly value: string;
  /** Of Azure: what was read. */
  readonly read?: AzureRead;
  /** To be run, where a command is the fix. */
  readonly command?: string;
}

/** What keeps an installation from working: each case says what was seen, and its fix. Values arrive as they are. */
export interface DoctorWords {
  readonly names: Readonly<
    Record<
      'configuration' | 'administrators' | 'database' | 'channelKeys' | 'clock' | 'botToken' | 'publicEndpoint' | 'azure' | 'package',
      string
    >
  >;
  readonly status: Readonly<Record<'pass' | 'fail' | 'unknown', string>>;
  /** What is read of Azure, as rows name it. */
  readonly reads: Readonly<Record<AzureRead, string>>;
  /** `value`: what was seen: a path, a code, a number, or a sentence of its own. */
  readonly cases: Readonly<Record<DoctorCase, { readonly says: (value: string) => string; readonly fix: string }>>;
  readonly demo: string;
  readonly verdict: Readonly<Record<'pass' | 'fail' | 'unknown', string>>;
  readonly chat: {
    /** Of the rights of one plan alone. */
    readonly rights: Readonly<Record<'pass' | 'fail' | 'unknown', string>>;
    readonly fails: (count: number) => string;
    readonly forAdministrators: string;
  };
}

/** Everything doctor can find. */
export type DoctorCase =
  | 'configurationFits'
  | 'configurationMistake'
  | 'administratorsNamed'
  | 'administratorsMissing'
  | 'databaseWorks'
  | 'databaseServes'
  | 'databaseInUse'
  | 'databaseRefused'
  | 'keysReachable'
  | 'keysUnreachable'
  | 'clockRight'
  | 'clockWrong'
  | 'clockUnseen'
  | 'tokenGiven'
  | 'tokenRefused'
  | 'endpointRefuses'
  | 'endpointUnnamed'
  | 'endpointOpen'
  | 'endpointMissing'
  | 'endpointOther'
  | 'endpointUnreachable'
  | 'azureSeen'
  | 'azureNoRights'
  | 'azureUnread'
  | 'rightAllowed'
  | 'rightAbsent'
  | 'rightMissing'
  | 'rightUnknown'
  | 'packageFits'
  | 'packageMissing'
  | 'packageOfAnother'
  | 'packageUnreadable';
