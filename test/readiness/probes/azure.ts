/** The figures of the Azure side, each with what it is held against. */
import type { LimitName } from '../../../src/words/limit-words';
import { each, iso, type Probe } from './probe';

const account = { presence: 'there', region: 'r', vaultRegion: 'r', kind: 'StorageV2', azureCloud: 'AzureCloud' };
const logAccount = (sku: string): object => ({ presence: 'there', id: 'l', name: 'l', region: 'r', sku });

export const azureProbes = {
  storageSkus: ({ accepted, refused, geoRedundant, premium, log }) => ({
    items: [
      ...each('storage.redundancy', accepted, (sku) => ({ ...account, sku }), 'pass'),
      ...each('storage.redundancy', refused, (sku) => ({ ...account, sku }), 'fail'),
      ...each('storage.redundancy', ['Standard_Unheard'], (sku) => ({ ...account, sku }), 'unknown'),
      ...each('storage.geoRedundant', geoRedundant, (sku) => ({ ...account, sku }), 'pass'),
      ...each('storage.logAccount', premium, (sku) => ({ ...account, sku, logAccount: { presence: 'notChosen' } }), 'fail'),
      ...each('storage.logAccount', ['Standard_LRS'], (sku) => ({ ...account, sku }), 'notApplicable'),
      ...each('storage.logAccount', log, (sku) => ({ ...account, sku: 'Premium_LRS', logAccount: logAccount(sku) }), 'pass'),
      ...each('storage.logAccount', premium, (sku) => ({ ...account, sku: 'Premium_LRS', logAccount: logAccount(sku) }), 'fail'),
    ],
  }),
  storageKinds: ({ accepted, retired, retiredOn, refused }) => ({
    edges: Object.entries(retiredOn).map(([azureCloud, day]) => ({
      id: 'storage.kind',
      at: Date.parse(day),
      step: 1000,
      differsIn: 'case',
      facts: (time) => ({ ...account, azureCloud, kind: retired[0], assessedAt: iso(time) }),
    })),
    items: [
      ...each('storage.kind', accepted, (kind) => ({ ...account, kind }), 'pass'),
      ...each('storage.kind', retired, (kind) => ({ ...account, kind }), 'warn'),
      ...each('storage.kind', refused, (kind) => ({ ...account, kind }), 'fail'),
      ...each('storage.kind', ['Unheard'], (kind) => ({ ...account, kind }), 'unknown'),
    ],
  }),
  accessTiers: ({ kinds, accepted, warned }) => ({
    items: kinds.flatMap((kind) => [
      ...each('storage.accessTier', accepted, (accessTier) => ({ ...account, kind, sku: 'Standard_LRS', accessTier }), 'pass'),
      ...each('storage.accessTier', warned, (accessTier) => ({ ...account, kind, sku: 'Standard_LRS', accessTier }), 'warn'),
      ...each('storage.accessTier', ['Unheard'], (accessTier) => ({ ...account, kind, sku: 'Standard_LRS', accessTier }), 'unknown'),
      ...each('storage.accessTier', ['Unheard'], (other) => ({ ...account, kind: other, accessTier: 'Cool' }), 'notApplicable'),
    ]),
  }),
  storageFirewall: ({ trustedServices }) => ({
    items: [
      ['storage.firewall', { ...account, firewall: { defaultAction: 'Deny', trustedServices: true, addressRules: 0 } }, trustedServices],
    ],
  }),
  excludedRegions: (regions) => {
    const vault = (region: string): object => ({
      vault: { presence: 'there', id: 'v', name: 'v', region, provisioningState: 'Succeeded' },
    });
    return {
      items: [
        ...each('vault.region', regions, vault, 'fail'),
        ...each('vault.region', ['swedencentral'], vault, regions.length > 0 ? 'pass' : 'notApplicable'),
      ],
    };
  },
  route: ({ announcedEnd, kept }) => ({
    items: announcedEnd.length > 0 && kept.length > 0 ? [['route.open', { vmmFabrics: [] }, 'unknown']] : [],
  }),
} as const satisfies { readonly [P in LimitName]?: Probe<P> };
