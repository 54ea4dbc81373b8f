import type { Assessment, SourceState } from './assessment';
import type { EstateInput } from './estate/subject';
import type { Judgement } from './judgement';
import { isStale } from './freshness';

/** Stands in the place of a server's name where no report has come. */
const NO_REPORT = 'collector';
const FAILING = ['accessDenied', 'sourceFailed', 'timedOut'];

/** Azure, and each VMM server's report: how they stand at this run. */
export function sourceStates(input: EstateInput, judgement: Judgement): readonly SourceState[] {
  return [azureState(input, judgement), ...reportStates(input, judgement)];
}

/** Whether no report has come at all, from any VMM server. */
export function isUnreported({ sources }: Pick<Assessment, 'sources'>): boolean {
  return sources.some(({ source, state, name }) => source === 'collector' && state === 'absent' && name === NO_REPORT);
}

/** Whether Azure was not asked for anything. */
export function isAzureUnasked({ sources }: Pick<Assessment, 'sources'>): boolean {
  return sources.some(({ source, state }) => source === 'azure' && state === 'absent');
}

function azureState({ azure }: EstateInput, judgement: Judgement): SourceState {
  if (!azure) return { source: 'azure', name: 'Azure', state: 'absent' };
  const gaps = [...azure.plan.gaps, ...azure.storageAccounts.flatMap((account) => account.gaps)];
  const failure = gaps.find((gap) => FAILING.includes(gap.reason));
  const stale = isStale(azure.readAt, judgement.limits.azure, judgement.now);
  return {
    source: 'azure',
    name: 'Azure',
    state: stale ? 'stale' : failure ? 'failing' : 'fresh',
    observedAt: azure.readAt,
    ...(failure && { problem: failure.detail ?? failure.reason }),
  };
}

function reportStates({ inventory }: EstateInput, judgement: Judgement): readonly SourceState[] {
  if (inventory.reports.length === 0) return [{ source: 'collector', name: NO_REPORT, state: 'absent' }];
  return inventory.vmmServers.map((server) => {
    if (!server.report.vmmServerIds.includes(server.id)) return { source: 'collector', name: server.name, state: 'absent' };
    const unread = inventory.unreadLists.find((list) => list.vmmServerId === undefined || list.vmmServerId === server.id);
    const stale = isStale(server.report.collectedAt, judgement.limits.report, judgement.now);
    return {
      source: 'collector',
      name: server.name,
      state: stale ? 'stale' : unread ? 'failing' : 'fresh',
      observedAt: server.report.collectedAt,
      ...(unread && { problem: `${unread.list}: ${unread.gap.detail ?? unread.gap.reason}` }),
    };
  });
}
