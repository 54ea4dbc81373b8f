/** The figures of VMM servers, clouds and hosts, each with what it is held against. */
import { oldestAgent } from '../../../src/readiness/derived/agent';
import type { Edition } from '../../../src/readiness/editions/edition';
import type { LimitName } from '../../../src/words/limit-words';
import { ago, around, DAY, each, HOUR, iso, lastDays, windows, type Item, type Probe } from './probe';

const versionOf = (edition: Edition, release: string): string =>
  `${edition.vmmReleases.value.releases.find((one) => one.release === release)?.version}.99999.0`;

export const serverProbes = {
  vmmReleases: ({ acceptedFrom, releases }) => ({
    edges: acceptedFrom === undefined ? [] : [{ id: 'vmm.version', at: 2, step: 1, facts: (minor) => ({ productVersion: `3.${minor}` }) }],
    items: [
      ...releases.map(({ version, accepted }): Item => {
        const isIn = acceptedFrom === undefined ? accepted : Number.parseFloat(version) >= Number.parseFloat(acceptedFrom);
        return ['vmm.version', { productVersion: `${version}.1.0` }, isIn ? 'pass' : 'fail'];
      }),
      ['vmm.version', { productVersion: '99.9.1.0' }, acceptedFrom === undefined ? 'fail' : 'pass'],
    ],
  }),
  vmmServerCore: ({ refused }, edition) => ({
    items: edition.vmmReleases.value.releases.map(({ release }): Item => [
      'vmm.serverCore',
      { ...windows('windowsServer', '2022', 'core'), productVersion: versionOf(edition, release) },
      refused.includes(release) ? 'fail' : 'pass',
    ]),
  }),
  provider: ({ accepted, warned, refused, heartbeatHours }) => {
    const heard = (versionStatus: string, age = HOUR): object => ({
      isRegistered: true,
      provider: { versionStatus, lastHeartbeatAt: ago(age) },
    });
    return {
      edges: [{ id: 'vmm.provider', at: heartbeatHours * HOUR, step: 1000, facts: (age) => heard(accepted[0] ?? '', age) }],
      items: [
        ...each('vmm.provider', accepted, heard, 'pass'),
        ...each('vmm.provider', warned, heard, 'warn'),
        ...each('vmm.provider', refused, heard, 'fail'),
        ...each('vmm.provider', ['Unheard'], heard, 'unknown'),
      ].map(([id, facts, status]) => [id, facts, status] as const),
    };
  },
  vaultsPerServer: (most) => ({
    edges: [
      {
        id: 'vmm.oneVault',
        at: most,
        step: 1,
        facts: (count) => ({ planVault: 'v0', registeredVaults: Array.from({ length: count }, (_, index) => `v${index}`) }),
      },
    ],
  }),
  mixedHosts: ({ releases, together }) => {
    const systems = (these: readonly string[]): object => ({
      hostsUnread: 0,
      hostSystems: these.map((release) => ({ host: release, system: { product: 'windowsServer', release, name: release } })),
    });
    return {
      items: [
        ['cloud.mixedHosts', systems(releases), together],
        ...releases.map((release): Item => ['cloud.mixedHosts', systems([release, '2022']), 'pass']),
      ],
    };
  },
  hostSystems: (rows) => ({
    items: [
      ...rows.map(({ product, release, installation, verdict: word }): Item => {
        return [
          'host.os',
          windows(product, release, installation),
          ({ accepted: 'pass', refused: 'fail', silent: 'unknown' } as const)[word],
        ];
      }),
      ['host.os', windows('windowsServer', '2008'), 'fail'],
    ],
  }),
  managedHosts: (rows, edition) => {
    const by = (row: (typeof rows)[number], vmmVersion: string): object => ({
      ...windows(row.product, row.release, row.installation),
      vmmVersion,
    });
    const answers = rows.flatMap((row) => Object.entries(row.vmm).map(([release, answer]) => ({ row, release, answer })));
    return {
      edges: answers.flatMap(({ row, answer }) =>
        answer.minimum === undefined ? [] : [around('host.vmmSupportsOs', answer.minimum, (version) => by(row, version))],
      ),
      items: answers.flatMap(({ row, release, answer }): readonly Item[] => {
        if (row.release === '') return [['host.vmmSupportsOs', by(row, versionOf(edition, release)), 'unknown']];
        if (answer.managed !== 'Y') return [['host.vmmSupportsOs', by(row, versionOf(edition, release)), 'fail']];
        const isPreferred = row.product !== 'windowsServer' || (edition.preferredVmm.value[row.release] ?? release) === release;
        return [['host.vmmSupportsOs', by(row, versionOf(edition, release)), isPreferred ? 'pass' : 'warn']];
      }),
    };
  },
  preferredVmm: (preferred, edition) => ({
    items: Object.entries(preferred).map(([release, vmm]): Item => [
      'host.vmmSupportsOs',
      { ...windows('windowsServer', release), vmmVersion: versionOf(edition, vmm) },
      'pass',
    ]),
  }),
  endpoints: (clouds) => ({
    items: Object.entries(clouds).flatMap(([azureCloud, rules]): readonly Item[] => {
      const hosts = rules.filter(({ required }) => required).map(({ patterns: [pattern = ''] }) => pattern.replace('*', 'a'));
      const tried = (failing?: string, untried?: string): object => ({
        azureCloud,
        endpoints: hosts.filter((host) => host !== untried).map((host) => ({ host, reachable: host !== failing })),
      });
      return [
        ['host.internet', tried(), 'pass'],
        ...each('host.internet', hosts, (host) => tried(host), 'fail'),
        ...each('host.internet', hosts, (host) => tried(undefined, host), 'unknown'),
      ];
    }),
  }),
  obsoleteEndpoints: (patterns, edition) => {
    const known = new Set(edition.endpoints.value.AzureCloud.flatMap((rule) => rule.patterns));
    return {
      items: patterns.map((pattern): Item => {
        expect(known).not.toContain(pattern);
        const endpoints = [{ host: pattern.replace('*', 'a'), reachable: false }];
        return ['host.internet', { azureCloud: 'AzureCloud', endpoints }, 'unknown'];
      }),
    };
  },
  dotNetRelease: ({ isAsked, release }) => ({
    edges: isAsked ? [{ id: 'host.dotNet', at: release, step: 1, facts: (dotNetRelease) => ({ dotNetRelease }) }] : [],
    items: isAsked ? [] : [['host.dotNet', { dotNetRelease: 1 }, 'notApplicable']],
  }),
  updates: ({ pending, maximumAgeDays: days }) => {
    const with_ = (pendingUpdates: number, age = DAY): object => ({
      ...windows('windowsServer', '2022'),
      pendingUpdates,
      lastUpdateInstalledAt: ago(age),
    });
    return {
      edges: [
        { id: 'host.updates', at: 1, step: 1, facts: (count) => with_(count) },
        ...(days === null ? [] : [{ id: 'host.updates' as const, at: days * DAY, step: 1000, facts: (age: number) => with_(0, age) }]),
      ],
      items: [['host.updates', with_(1), pending]],
    };
  },
  updatesEnded: (ended) => ({
    edges: lastDays('host.updates', ended, (release) => ({ ...windows('windowsServer', release), pendingUpdates: 1 })),
  }),
  agent: (agent) => {
    const oldest = oldestAgent(agent);
    return {
      edges: oldest === undefined ? [] : [around('host.agent', oldest, (agentVersion) => ({ agentVersion }))],
      items: [
        ['host.agent', { agentVersion: agent.rollups.at(-1)?.version ?? '1.0' }, oldest === undefined ? 'notApplicable' : 'pass'],
        ['host.agent', { agentVersion: null }, 'notApplicable'],
      ],
    };
  },
  azureBackup: (says) => ({ items: [['host.otherBackup', { azureBackupInUse: true }, says === 'disputed' ? 'warn' : 'unknown']] }),
  hostSupport: ({ ends, toldDaysBefore }) => {
    const system = (release: string): object => windows('windowsServer', release);
    const told = Object.entries(ends).map(([release, day]) => [release, iso(Date.parse(day) - (toldDaysBefore + 1) * DAY)]);
    return {
      edges: [
        ...lastDays('host.lifecycle', ends, system),
        ...lastDays('host.lifecycle', Object.fromEntries(told) as Record<string, string>, system),
      ],
      items: [['host.lifecycle', system('2008'), 'unknown']],
    };
  },
  kb2961977: ({ releases, absent }) => ({
    items: [
      ...each(
        'host.kb2961977',
        releases,
        (release) => ({ ...windows('windowsServer', release), hotfixes: [], isClustered: false }),
        absent,
      ),
      ...each('host.kb2961977', ['2016'], (release) => ({ ...windows('windowsServer', release), hotfixes: [] }), 'notApplicable'),
    ],
  }),
} as const satisfies { readonly [P in LimitName]?: Probe<P> };
