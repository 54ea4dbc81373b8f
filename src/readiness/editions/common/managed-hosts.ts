/** Which VMM release may manage which host: VMM's own tables, and the founding page for VMM 2012 R2. */
import type { ManagedHostRow } from '../edition';

const YES = { managed: 'Y' } as const;
const NO = { managed: 'N' } as const;
const NOT_LISTED = { managed: '-' } as const;

export const MANAGED_HOSTS: readonly ManagedHostRow[] = [
  { product: 'windowsServer', release: '2012', vmm: { '2016': NO } },
  { product: 'windowsServer', release: '2012 R2', vmm: { '2012 R2': YES, '2016': YES, '2019': { managed: 'Y', minimum: '10.19.2445.0' } } },
  { product: 'windowsServer', release: '2016', installation: 'nano', vmm: { '2016': YES, '2019': NOT_LISTED, '2022': NOT_LISTED } },
  { product: 'windowsServer', release: '2016', vmm: { '2016': YES, '2019': YES, '2022': YES } },
  { product: 'windowsServer', release: '2019', vmm: { '2019': YES, '2022': YES, '2025': YES } },
  { product: 'windowsServer', release: '2022', vmm: { '2019': NO, '2022': YES, '2025': YES } },
  { product: 'windowsServer', release: '2025', vmm: { '2025': YES } },
  { product: 'hyperVServer', release: '2012 R2', vmm: { '2012 R2': YES } },
  { product: 'hyperVServer', release: '2016', vmm: { '2019': NO, '2022': NO } },
  { product: 'hyperVServer', release: '2019', vmm: { '2019': NO, '2022': NO, '2025': NO } },
  { product: 'azureLocal', release: '20H2', vmm: { '2019': { managed: 'Y', minimum: '10.19.2591.0' }, '2022': YES } },
  { product: 'azureLocal', release: '21H2', vmm: { '2022': YES } },
  { product: 'azureLocal', release: '22H2', vmm: { '2022': { managed: 'Y', minimum: '10.22.1508.0' }, '2025': YES } },
  { product: 'azureLocal', release: '', vmm: { '2025': YES } },
];
