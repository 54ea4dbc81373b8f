import { formatBytes, formatList, formatNumber } from '../format';
import type { PlanningWords } from '../planning-words';

const number = (value: number): string => formatNumber('en', value);
const vms = (count: number): string => `${number(count)} ${count === 1 ? 'VM' : 'VMs'}`;
/** `0 of 1 VM is`, `1 of 5 VMs is`, `2 of 5 VMs are`. */
const readyOf = (ready: number, all: number): string => `${number(ready)} of ${vms(all)} ${ready === 1 || all === 1 ? 'is' : 'are'}`;
const HOPES = { lastSeen: 'what was last seen holds', unknown: 'what is unknown turns out well' } as const;

/** Why what makes no VM ready is first: it is the only one of its kind, or the one that concerns the most. */
const FIRST_OF_ITS_KIND = {
  fail: {
    blocker: ['This is the only gap that can block replication.', 'Of the gaps that can block replication, this concerns the most.'],
    condition: ['This is the only condition that is not met.', 'Of the conditions that are not met, this concerns the most.'],
  },
  unknown: {
    blocker: [
      'Nothing else that is unknown can block replication.',
      'Of what is unknown and can block replication, this concerns the most.',
    ],
    condition: ['This is the only condition that is unknown.', 'Of the conditions that are unknown, this concerns the most.'],
  },
} as const;

export const planning: PlanningWords = {
  first: {
    title: (ready, all) => (all === 0 ? 'No VM is in scope.' : `${readyOf(ready, all)} ready, with conditions or without.`),
    titleWithin: (kind, place, ready, all) =>
      `${kind === 'host' ? 'On' : kind === 'vmmServer' ? 'Under' : 'In'} ${place} ${all === 0 ? 'no VM is in scope' : `${readyOf(ready, all)} ready, with conditions or without`}.`,
    nothing: 'No fix makes another VM ready.',
    gain: (count, ready, all, hopes) =>
      `Makes ${vms(count)} ready${hopes.length === 0 ? '' : ` if ${hopes.map((hope) => HOPES[hope]).join(' and ')}`}; ${number(ready)} of ${number(all)} ${ready === 1 ? 'is' : 'are'} then.`,
    together: (fixes) => `${number(fixes)} fixes that help only together`,
    oneOf: (fixes) => `It is one of ${number(fixes)} fixes that help only together.`,
    noGain: {
      allReady: 'Every VM in scope is ready already.',
      noVms: 'No VM is in scope.',
      unread: 'No fix makes a VM ready, because what they stand on was not read.',
      elsewhere: 'No fix here makes another VM ready.',
    },
    comesFirst: (status, level, isAlone) => FIRST_OF_ITS_KIND[status][level][isAlone ? 0 : 1],
    more: (steps) => `and ${number(steps)} more ${steps === 1 ? 'step' : 'steps'}`,
    azureUnasked: 'Azure was not asked: what it would say is counted as if it turned out well.',
    beyond: (count) => `${vms(count)} cannot be made ready by any fix: what ${count === 1 ? 'it stands' : 'they stand'} on was not read.`,
    ifItHolds: 'What is unknown is counted as if it turned out well, and what is too old as it was last seen.',
  },
  whatIf: {
    hypothetical: (line) => `Hypothetical: ${line}`,
    assuming: {
      vaultRegion: (region) => `the vault is in ${region}`,
      storageRegion: (region, account) => (account === undefined ? `the storage accounts are in ${region}` : `${account} is in ${region}`),
      storageSku: (sku, account) => (account === undefined ? `the storage accounts are ${sku}` : `${account} is ${sku}`),
      storageKind: (kind, account) =>
        account === undefined ? `the storage accounts are of the kind ${kind}` : `${account} is of the kind ${kind}`,
      networkRegion: (region) => `the network is in ${region}`,
      hostSystem: (name, system) => `${name} runs ${system}`,
      vmmVersion: (name, version) => `${name} runs VMM ${version}`,
      hotfix: (name, hotfix) => `${name} has ${hotfix}`,
      hostCloud: (name, cloud) => `${name} is in cloud ${cloud}`,
      diskSize: (name, disk, bytes) => `${disk} of ${name} is ${formatBytes('en', bytes)}`,
      generation: (name, generation) => `${name} is generation ${generation}`,
      edition: (edition) => `edition ${edition} is in force`,
    },
    whichDisk: (name, disks) => `${name} has ${number(disks.length)} disks that may be meant: ${formatList('en', disks)}. Say which one.`,
    noSuchRegion: (name) => `I know no Azure region called “${name}”, so nothing was worked out.`,
    askRegion: {
      vaultRegion: (region) => `what if the vault were in ${region}?`,
      networkRegion: (region) => `what if the network were in ${region}?`,
      storageRegion: (region) => `what if the storage were in ${region}?`,
    },
    otherServer: (host, server, cloud, cloudServer) =>
      `${host} is managed by ${server}, and cloud ${cloud} belongs to ${cloudServer}. A host can only be in clouds of its own VMM server.`,
    whichSku: (tier) => `${tier} storage comes in several redundancies. Which one do you mean?`,
    askSku: (sku, account) => `what if ${account ?? 'the storage'} were ${sku}?`,
    noSuchDisk: (name) => `${name} has no such disk, or its disks were not read.`,
    askDisk: (name, disk, size) => `what if the disk ${disk} of ${name} were ${size}?`,
    whole: {
      ready: 'everything would be ready.',
      readyWithConditions: 'everything would be ready with conditions.',
      unknown: 'the whole would be unknown.',
      notReady: 'the whole would not be ready.',
      outOfScope: 'nothing would be in the plan.',
    },
    moved: (count, before, after) => `${count}: ${before} → ${after}`,
    nothing: 'no verdict would be another one.',
    noRecord: 'Nothing was changed and nothing is kept: this is a sum, not evidence.',
    absent: 'That cannot be worked out: what it would change is not there.',
    oneChange: 'I work out one change at a time. Which one do you mean?',
    askEdition: (edition) => `what if the edition were ${edition}?`,
    unread: 'That cannot be worked out: what it would change was not read.',
    notUnderstood: 'I can work out a few changes. Which one do you mean?',
    examples: [
      'what if the vault were in swedencentral?',
      'what if the storage were in swedencentral?',
      'what if the storage were Standard_GRS?',
      'what if the network were in swedencentral?',
      'what if HV07 ran Windows Server 2022?',
      'what if HV07 had KB2961977?',
      'what if HV07 were in cloud Gold?',
      'what if VMM01 ran VMM 2022?',
      'what if the storage were of kind StorageV2?',
      'what if SQL01’s data disk were 4 TB?',
      'what if SQL01 were generation 2?',
      'what if the edition were 2026-09?',
    ],
  },
  twins: {
    same: (name) => `${name} is one and the same. Name two that I can compare.`,
    otherKind: (one, kind, other, otherKind) => `${one} (${kind}) and ${other} (${otherKind}) are of two kinds. I compare two of one kind.`,
    lead: (deciding, others) => {
      const apart =
        deciding === 0 ? 'No requirement decides' : deciding === 1 ? '1 requirement decides' : `${number(deciding)} requirements decide`;
      const more = deciding === 0 ? '' : ' more';
      const besides = others === 1 ? `1${more} differs and decides` : `${number(others)}${more} differ and decide`;
      return others === 0 ? `${apart} between them.` : `${apart} between them; ${besides} nothing.`;
    },
    leadBelow: (cause, others) => {
      const besides = others === 1 ? '1 requirement differs and decides' : `${number(others)} requirements differ and decide`;
      return others === 0 ? `What decides: ${cause}.` : `What decides: ${cause}; ${besides} nothing.`;
    },
    ground: 'What they stand on',
    nothingElse: 'nothing that the other does not',
    alsoApart: 'What else differs; no verdict turns on it',
    readOfBoth: (facts) => `Not the same: ${formatList('en', facts)}.`,
    readOfOne: (name, facts) => `Read of ${name} only: ${formatList('en', facts)}.`,
  },
};
