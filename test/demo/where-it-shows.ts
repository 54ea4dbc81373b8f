/**
 * Where in the demo each requirement passes and where it does not; written by hand, like the right
 * answers. What the unbroken demo cannot show is shown by breaking its Azure, or the reason why not stands in words.
 */
import type { BreakageName } from '../../src/demo/azure/state';
import type { RightStatus } from './right-answers';

/** A subject by its name, with the cloud where two share it. */
interface Shown {
  readonly name: string;
  readonly status: RightStatus | 'unknown';
  /** Only after this was broken in the simulated Azure. */
  readonly after?: BreakageName;
  /** With an unknown for age: what the old evidence said. */
  readonly lastKnown?: RightStatus;
}

export interface Place {
  readonly passes: string;
  readonly otherwise: readonly Shown[];
  /** Why no subject of the demo fails it. */
  readonly neverFails?: string;
}

const PLAN = 'Granvik till Sweden Central';
const MALMO = 'VMM-MALMO01';

const shown = (name: string, status: Shown['status'], more: Omit<Shown, 'name' | 'status'> = {}): Shown => ({ name, status, ...more });
const stale = (lastKnown: RightStatus): readonly Shown[] => [shown(MALMO, 'unknown stale', { lastKnown })];

const ONE_FRESH_SERVER =
  'Of two VMM servers one has to be sound for anything to be ready, and the report of the other is too old to fail on.';
const PEOPLE = "The demo's people have confirmed it; only an answer of theirs could fail it.";
const ELSEWHERE = 'Fails under edition seed-2017 alone.';

export const WHERE_IT_SHOWS: Readonly<Record<string, Place>> = {
  'account.subscription': {
    passes: PLAN,
    otherwise: [shown(PLAN, 'fail', { after: 'account' }), shown(PLAN, 'unknown accessDenied', { after: 'rights' })],
  },
  'account.providers': { passes: PLAN, otherwise: [shown(PLAN, 'fail', { after: 'providers' })] },
  'account.rights': { passes: PLAN, otherwise: [], neverFails: PEOPLE },
  'vault.exists': {
    passes: PLAN,
    otherwise: [shown(PLAN, 'fail', { after: 'vault' }), shown(PLAN, 'unknown accessDenied', { after: 'rights' })],
  },
  'storage.account': {
    passes: PLAN,
    otherwise: [shown(PLAN, 'unknown accessDenied', { after: 'rights' })],
    neverFails: 'Both replication accounts would have to be gone.',
  },
  'network.exists': { passes: PLAN, otherwise: [shown(PLAN, 'fail', { after: 'subnets' })] },
  'network.region': { passes: PLAN, otherwise: [shown(PLAN, 'fail', { after: 'network' })] },
  'capacity.planned': { passes: PLAN, otherwise: [], neverFails: PEOPLE },

  'storage.region': {
    passes: 'stgranvikasr',
    otherwise: [shown('stgranvikasr', 'fail', { after: 'storage' }), shown('stgranvikpremie', 'fail', { after: 'vaultRegion' })],
  },
  'storage.redundancy': { passes: 'stgranvikpremie', otherwise: [shown('stgranvikasr', 'fail', { after: 'redundancy' })] },
  'storage.geoRedundant': { passes: 'stgranvikasr', otherwise: [shown('stgranvikpremie', 'fail'), shown('stgranviklogg', 'fail')] },
  'storage.kind': { passes: 'stgranvikpremie', otherwise: [shown('stgranvikasr', 'fail', { after: 'kind' })] },
  'storage.logAccount': {
    passes: 'stgranvikpremie',
    otherwise: [shown('stgranvikasr', 'notApplicable'), shown('stgranvikpremie', 'fail', { after: 'logAccount' })],
  },

  'vmm.version': { passes: 'VMM-STHLM01', otherwise: stale('pass'), neverFails: ONE_FRESH_SERVER },
  'vmm.cloud': { passes: 'VMM-STHLM01', otherwise: stale('pass'), neverFails: ONE_FRESH_SERVER },
  'vmm.internet': { passes: 'VMM-STHLM01', otherwise: stale('fail'), neverFails: ONE_FRESH_SERVER },
  'vmm.proxy': { passes: 'VMM-STHLM01', otherwise: stale('warn'), neverFails: ONE_FRESH_SERVER },
  'vmm.dotNet': { passes: 'VMM-STHLM01', otherwise: stale('pass'), neverFails: ONE_FRESH_SERVER },

  'cloud.hostGroup': { passes: 'Gold', otherwise: [shown('DMZ', 'fail'), shown('Syd', 'unknown stale')] },

  'host.os': { passes: 'HV07', otherwise: [shown('HV14', 'fail'), shown('HV31', 'unknown stale')] },
  'host.hyperVRole': { passes: 'HV07', otherwise: [shown('HV19', 'fail')] },
  'host.vmmSupportsOs': {
    passes: 'HV07',
    otherwise: [shown('HV15', 'fail'), shown('HV16', 'fail'), shown('HV09', 'warn'), shown('HV11', 'warn')],
  },
  'host.updates': {
    passes: 'HV07',
    otherwise: [shown('HV03', 'warn'), shown('HV04', 'warn'), shown('HV1', 'warn')],
    neverFails: ELSEWHERE,
  },
  'host.dotNet': { passes: 'HV18', otherwise: [shown('HV16', 'fail'), shown('HV1', 'fail')] },
  'host.cloud': { passes: 'HV07', otherwise: [shown('HV20', 'fail'), shown('HV13', 'unknown sourcesSilent')] },
  'host.vms': { passes: 'HV07', otherwise: [shown('HV05', 'fail'), shown('HV19', 'fail')] },
  'host.internet': { passes: 'HV02', otherwise: [shown('HV06', 'fail'), shown('HV12', 'unknown timedOut')] },
  'host.proxy': { passes: 'HV02', otherwise: [shown('HV10', 'fail'), shown('HV08', 'warn')] },
  'host.kb2961977': {
    passes: 'HV18',
    otherwise: [
      shown('HV1', 'warn'),
      shown('HV16', 'unknown notAnswered'),
      shown('HV17', 'unknown accessDenied'),
      shown('HV10', 'notApplicable'),
    ],
    neverFails: ELSEWHERE,
  },

  'vm.guestOs': {
    passes: 'APP01',
    otherwise: [shown('NANO01', 'fail'), shown('EKONOMI01', 'warn'), shown('GAMMAL01', 'warn'), shown('OKAND01', 'unknown')],
  },
  'vm.architecture': { passes: 'GAMMAL01', otherwise: [shown('KIOSK01', 'fail')] },
  'vm.generation': { passes: 'LINUX01', otherwise: [], neverFails: ELSEWHERE },
  'vm.osDiskCount': { passes: 'SQL01', otherwise: [shown('DUBBEL01', 'fail'), shown('TOM01', 'unknown')] },
  'vm.osDiskSize': { passes: 'SQL01', otherwise: [shown('STOR01', 'fail'), shown('HELIKOPTER01', 'fail'), shown('ARKIV01', 'warn')] },
  'vm.dataDiskCount': { passes: 'SQL01', otherwise: [shown('MEDIA01', 'fail')] },
  'vm.dataDiskSize': { passes: 'FILM02', otherwise: [shown('FILM01', 'fail'), shown('RAPPORT01', 'warn')] },
  'vm.diskFormat': { passes: 'EKONOMI01', otherwise: [shown('KLUSTER-FS1', 'fail')] },
  'vm.sharedDisk': { passes: 'SQL01', otherwise: [shown('KLUSTER-SQL1', 'fail'), shown('KLUSTER-FS1', 'fail')] },
  'vm.fibreChannel': { passes: 'SQL01', otherwise: [shown('SAN01', 'fail')] },
  'vm.passThrough': { passes: 'SQL01', otherwise: [shown('ROBOT01', 'fail')] },
  'vm.sectorSize': { passes: 'SQL01', otherwise: [shown('MATSAL01', 'fail')] },
  'vm.encryption': { passes: 'WEB01', otherwise: [shown('LAPTOPBYTE01', 'fail'), shown('PROXY-DMZ01', 'unknown notAnswered')] },
  'vm.guestStorage': {
    passes: 'WEB01',
    otherwise: [
      shown('LAGRING01', 'fail'),
      shown('MAL01', 'fail'),
      shown('DYNAMISK01', 'fail'),
      shown('PROXY-DMZ01', 'unknown notAnswered'),
    ],
  },
  'vm.secureBoot': {
    passes: 'SQL01',
    otherwise: [shown('STARTSKYDD01', 'warn')],
    neverFails: 'Microsoft says no and does not say what it means: a condition at most.',
  },
  'vm.shielded': { passes: 'SQL01', otherwise: [shown('HEMLIG01', 'fail'), shown('TPM01', 'fail')] },
  'vm.ipv6': { passes: 'SQL01', otherwise: [shown('MES01', 'fail'), shown('INTRA01', 'fail'), shown('AVSTÄNGD01', 'unknown')] },
  'vm.name': {
    passes: 'KLUSTER-FS1',
    otherwise: [shown('PRINT_01', 'warn'), shown('LÖN01', 'warn')],
    neverFails: 'The name can be changed afterwards: a condition at most.',
  },

  'vault.region': { passes: PLAN, otherwise: [shown(PLAN, 'fail', { after: 'excludedRegion' })] },
  'network.subscription': {
    passes: PLAN,
    otherwise: [shown(PLAN, 'unknown accessDenied', { after: 'rights' })],
    neverFails: 'Another subscription warns at most, and the plan names one.',
  },
  'route.open': {
    passes: PLAN,
    otherwise: [shown(PLAN, 'unknown sourcesSilent', { after: 'registration' })],
    neverFails: 'Never reported as ended on our own word (case 58).',
  },
  'storage.accessTier': {
    passes: 'stgranvikasr',
    otherwise: [shown('stgranvikasr', 'warn', { after: 'tier' }), shown('stgranvikpremie', 'notApplicable')],
    neverFails: 'Cool and Cold warn at most: the rows on tiers meant another kind of account.',
  },
  'storage.firewall': { passes: 'stgranvikasr', otherwise: [shown('stgranvikasr', 'fail', { after: 'firewall' })] },
  'storage.sharedKey': { passes: 'stgranvikasr', otherwise: [shown('stgranvikasr', 'fail', { after: 'keys' })] },
  'storage.available': { passes: 'stgranvikasr', otherwise: [shown('stgranvikasr', 'fail', { after: 'accountOutage' })] },
  'vmm.serverCore': { passes: 'VMM-STHLM01', otherwise: stale('pass'), neverFails: ONE_FRESH_SERVER },
  'vmm.provider': {
    passes: 'VMM-STHLM01',
    otherwise: [
      shown(MALMO, 'notApplicable'),
      shown('VMM-STHLM01', 'fail', { after: 'providerVersion' }),
      shown('VMM-STHLM01', 'unknown notCollected', { after: 'registration' }),
    ],
  },
  'vmm.oneVault': { passes: 'VMM-STHLM01', otherwise: stale('fail'), neverFails: ONE_FRESH_SERVER },
  'cloud.mixedHosts': {
    passes: 'Gold',
    otherwise: [shown('Bronze', 'warn'), shown('Syd', 'unknown stale')],
    neverFails: ELSEWHERE,
  },
  'host.agent': { passes: 'HV01', otherwise: [shown('HV02', 'fail'), shown('HV07', 'notApplicable')] },
  'host.replicaBroker': {
    passes: 'HV07',
    otherwise: [shown('HV16', 'warn'), shown('HV09', 'notApplicable')],
    neverFails: 'Sources disagree whether it is needed: a condition at most.',
  },
  'host.otherBackup': {
    passes: 'HV07',
    otherwise: [shown('HV03', 'warn')],
    neverFails: 'Sources disagree whether it is allowed: a condition at most.',
  },
  'host.lifecycle': {
    passes: 'HV07',
    otherwise: [shown('HV11', 'warn'), shown('HV16', 'warn'), shown('HV31', 'unknown stale')],
    neverFails: 'Support that ends stops no replication: advice.',
  },
  'vm.network': { passes: 'SQL01', otherwise: [shown('OKAND01', 'warn')], neverFails: 'It may be meant: a condition at most.' },
  'vm.placement': {
    passes: 'SQL01',
    otherwise: [shown('GAMMAL01', 'warn')],
    neverFails: 'The matrix is silent: a condition at most.',
  },
  'vm.otherReplication': { passes: 'SQL01', otherwise: [shown('TOM01', 'fail')] },
  'vm.siteRecovery': {
    passes: 'SQL01',
    otherwise: [
      shown('KLUSTER-SQL1', 'fail'),
      shown('ROBOT01', 'fail'),
      shown('OKAND01', 'unknown notCollected'),
      shown('SQL01', 'unknown notCollected', { after: 'registration' }),
    ],
  },
};
