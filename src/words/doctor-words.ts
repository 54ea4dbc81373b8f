/** What keeps an installation from working: each case says what was seen, and its fix. Values arrive as they are. */
export interface DoctorWords {
  readonly names: Readonly<
    Record<
      'configuration' | 'administrators' | 'database' | 'channelKeys' | 'clock' | 'botToken' | 'publicEndpoint' | 'azure' | 'package',
      string
    >
  >;
  readonly status: Readonly<Record<'pass' | 'fail' | 'unknown', string>>;
  /** `value`: what was seen: a path, a code, a number, or a sentence of its own. */
  readonly cases: Readonly<Record<DoctorCase, { readonly says: (value: string) => string; readonly fix: string }>>;
  readonly demo: string;
  readonly verdict: Readonly<Record<'pass' | 'fail', string>>;
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
  | 'packageFits'
  | 'packageMissing'
  | 'packageOfAnother'
  | 'packageUnreadable';
