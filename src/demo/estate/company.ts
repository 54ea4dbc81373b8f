/** Granviks Mekaniska AB, an invented company: its names, people and sites. */

export const COMPANY = { name: 'Granviks Mekaniska AB', domain: 'granvik.example' } as const;

/** People of the demo: they confirm in the plan and write in the Playground's chats. */
export const PEOPLE = {
  operations: 'Anna Lindqvist',
  cloud: 'Karim Haddad',
  manager: 'Maja Nyström',
  network: 'Erik Sjöberg',
  storage: 'Sara Wikström',
  servers: 'Johan Bergström',
} as const;

/** The VMM server of each site. */
export const VMM_SERVERS = { stockholm: 'VMM-STHLM01', malmo: 'VMM-MALMO01' } as const;

/** The vault of the plan, and one of earlier years that Malmö never left. */
export const VAULTS = { planned: 'rsv-granvik-asr', former: 'rsv-granvik-prov' } as const;

export type Site = keyof typeof VMM_SERVERS;

/** Cloud → its site and the host groups assigned to it. DMZ lost its host group; nobody noticed. */
export const CLOUDS = [
  { name: 'Gold', site: 'stockholm', groups: ['All Hosts\\Stockholm\\Guld'] },
  { name: 'Silver', site: 'stockholm', groups: ['All Hosts\\Stockholm\\Silver'] },
  { name: 'Bronze', site: 'stockholm', groups: ['All Hosts\\Stockholm\\Brons', 'All Hosts\\Stockholm\\VMware'] },
  { name: 'DMZ', site: 'stockholm', groups: [] },
  { name: 'Syd', site: 'malmo', groups: ['All Hosts\\Malmö'] },
] as const satisfies readonly { readonly name: string; readonly site: Site; readonly groups: readonly string[] }[];

export type CloudName = (typeof CLOUDS)[number]['name'];

/** Host groups per site. Rack3 is a child of Silver's group; Reserv belongs to no cloud. */
export const HOST_GROUPS: Readonly<Record<Site, readonly string[]>> = {
  stockholm: [
    'All Hosts',
    'All Hosts\\Stockholm',
    'All Hosts\\Stockholm\\Guld',
    'All Hosts\\Stockholm\\Silver',
    'All Hosts\\Stockholm\\Silver\\Rack3',
    'All Hosts\\Stockholm\\Brons',
    'All Hosts\\Stockholm\\VMware',
    'All Hosts\\Stockholm\\Reserv',
  ],
  malmo: ['All Hosts', 'All Hosts\\Malmö'],
};

/** Cluster → its site, host group and whether it has the Hyper-V Replica Broker role. */
export const CLUSTERS = [
  { name: 'CL-GULD', site: 'stockholm', group: 'All Hosts\\Stockholm\\Guld', replicaBroker: true },
  { name: 'CL-BRONS', site: 'stockholm', group: 'All Hosts\\Stockholm\\Brons', replicaBroker: false },
] as const satisfies readonly { readonly name: string; readonly site: Site; readonly group: string; readonly replicaBroker: boolean }[];

export type ClusterName = (typeof CLUSTERS)[number]['name'];

/** A name with the company's domain, lower case as DNS has it. */
export function fullName(name: string): string {
  return `${name.toLowerCase()}.${COMPANY.domain}`;
}
