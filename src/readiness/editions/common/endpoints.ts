/** Hosts that VMM servers and Hyper-V hosts must reach on TCP 443, per Azure cloud. Nothing inbound is asked for. */
import type { AzureCloudName } from '../../facts';
import type { EndpointRule } from '../edition';

const TELEMETRY: EndpointRule = { purpose: 'telemetry', patterns: ['dc.services.visualstudio.com'], required: false };

export const ENDPOINTS: Readonly<Record<AzureCloudName, readonly EndpointRule[]>> = {
  AzureCloud: [
    { purpose: 'identity', patterns: ['login.microsoftonline.com'], required: true },
    { purpose: 'management', patterns: ['*.hypervrecoverymanager.windowsazure.com'], required: true },
    { purpose: 'backup', patterns: ['*.backup.windowsazure.com'], required: true },
    { purpose: 'storage', patterns: ['*.blob.core.windows.net'], required: true },
    { purpose: 'serviceBus', patterns: ['*.servicebus.windows.net'], required: true },
    TELEMETRY,
    { purpose: 'time', patterns: ['time.windows.com'], required: false },
  ],
  AzureUSGovernment: [
    { purpose: 'identity', patterns: ['login.microsoftonline.us'], required: true },
    // The architecture page prints .com here, which a reader had corrected on a sister page: the government's names end in .us.
    { purpose: 'management', patterns: ['*.hypervrecoverymanager.windowsazure.us'], required: true },
    { purpose: 'backup', patterns: ['*.backup.windowsazure.us'], required: true },
    { purpose: 'storage', patterns: ['*.blob.core.usgovcloudapi.net'], required: true },
    { purpose: 'serviceBus', patterns: ['*.servicebus.usgovcloudapi.net'], required: true },
    TELEMETRY,
    { purpose: 'time', patterns: ['time.nist.gov'], required: false },
  ],
  // No page lists a service bus for 21Vianet, so none is asked for.
  AzureChinaCloud: [
    { purpose: 'identity', patterns: ['login.partner.microsoftonline.cn'], required: true },
    { purpose: 'management', patterns: ['*.hypervrecoverymanager.windowsazure.cn'], required: true },
    { purpose: 'backup', patterns: ['*.backup.windowsazure.cn'], required: true },
    { purpose: 'storage', patterns: ['*.blob.core.chinacloudapi.cn'], required: true },
    TELEMETRY,
    { purpose: 'time', patterns: ['time.windows.com'], required: false },
  ],
};

/** Access control was shut down on 7 November 2018; the others are extras of 2017 that no later list repeats. */
export const OBSOLETE_ENDPOINTS: readonly string[] = [
  '*.accesscontrol.windows.net',
  '*.accesscontrol.chinacloudapi.cn',
  '*.store.core.windows.net',
  '*.store.core.chinacloudapi.cn',
  'www.msftncsi.com',
];
