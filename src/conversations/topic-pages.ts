import type { TopicId } from '../words/topic-words';

/**
 * Where the founding page's rows and links live today: paths on learn.microsoft.com behind the locale, or whole
 * addresses. The founding page's own targets (the step-by-step walkthrough, the old support matrix) are retired names.
 */
export const PAGES: Readonly<Record<TopicId, string>> = {
  architecture: '/azure/site-recovery/hyper-v-azure-architecture',
  azureAccount: 'https://azure.microsoft.com/',
  storageAccount: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#create-a-storage-account',
  storageRegion: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
  storageRedundancy: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
  geoRedundant: '/azure/storage/common/storage-redundancy',
  premium: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
  premiumWhen: '/azure/site-recovery/hyper-v-azure-common-questions',
  standardBesidePremium: '/azure/site-recovery/hyper-v-azure-common-questions',
  logAccount: '/azure/site-recovery/hyper-v-azure-common-questions',
  network: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#set-up-an-azure-network',
  networkRegion: '/azure/site-recovery/tutorial-prepare-azure-for-hyperv#set-up-an-azure-network',
  vmmVersion: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
  vmmCloud: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#prepare-vmm-optional',
  cloudHostGroup: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#prepare-vmm-optional',
  vmmInternet: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#verify-internet-access',
  hostSystem: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
  hyperVRole: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
  updates: '/azure/site-recovery/hyper-v-azure-support-matrix#on-premises-servers',
  hostInCloud: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#prepare-vmm-optional',
  vmsToReplicate: '/azure/site-recovery/hyper-v-azure-common-questions',
  hostInternet: '/azure/site-recovery/hyper-v-prepare-on-premises-tutorial#verify-internet-access',
  proxy: '/azure/site-recovery/hyper-v-azure-architecture#outbound-connectivity-for-urls',
  kb2961977: 'https://support.microsoft.com/kb/2961977',
  guestSystem: '/azure/site-recovery/hyper-v-azure-support-matrix#replicated-vms',
  ipv6: '/azure/site-recovery/hyper-v-azure-support-matrix#hyper-v-network-configuration',
  secureBoot: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-storage',
  bitLocker: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
  shielded: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
  generation: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
  disks: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
  azureRequirements: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
  renaming: '/azure/site-recovery/hyper-v-azure-support-matrix#azure-vm-requirements',
  nextStep: '/azure/site-recovery/hyper-v-deployment-planner-run',
};
