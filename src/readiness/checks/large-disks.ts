import { asOffenders, sizeOf } from '../derived/disks';
import { compareVersions, parseVersion } from '../derived/version';
import type { LargeDiskRule } from '../editions/edition';
import type { VmDisk } from '../facts';
import { fail, unread, warn } from '../finding';

/** What a VM has to offer for disks above an edition's `large`. */
interface Offered {
  readonly managedDisks: boolean | undefined;
  readonly hostAgentVersion: string | null | undefined;
}

/**
 * Large disks replicate to managed disks only, with an agent on the host later than the edition names. Each of the two that they
 * lack, or that was not read, is a reason of its own.
 * @param disks the disks to look at; those of unknown size are passed over
 * @param rule what the edition asks of them; null: nothing
 * @returns the reasons why they do not pass; empty: there is no large disk, or it has all it needs
 */
export function judgeLargeDisks(disks: readonly VmDisk[], offered: Offered, rule: LargeDiskRule | null) {
  const large = rule ? disksAbove(disks, rule.above) : NONE;
  if (!rule || large.length === 0) return [];

  const agent = offered.hostAgentVersion;
  const data = {
    expected: { aboveBytes: rule.above, agentLaterThan: rule.agentLaterThan },
    observed: { agentVersion: agent ?? null },
    offenders: asOffenders(large, sizeOf),
  };
  const isLater = isLaterVersion(agent, rule.agentLaterThan);
  return [
    ...(offered.managedDisks === false ? [fail('managedDisksOff', data)] : []),
    ...(isLater === false ? [fail('agentTooOld', data)] : []),
    ...(offered.managedDisks === undefined ? [unread('managedDisksUnread', 'managedDisks', data)] : []),
    ...(agent === null ? [warn('agentNotInstalled', data)] : []),
    ...(agent !== null && isLater === undefined ? [unread('agentUnread', 'hostAgentVersion', data)] : []),
  ];
}

const NONE: readonly VmDisk[] = [];

/** Without a list where there is none: it is asked of every VM. */
function disksAbove(disks: readonly VmDisk[], bytes: number): readonly VmDisk[] {
  const isAbove = ({ maximumBytes }: VmDisk): boolean => maximumBytes !== undefined && maximumBytes > bytes;
  return disks.some(isAbove) ? disks.filter(isAbove) : NONE;
}

/** undefined: no agent, or not a version. */
function isLaterVersion(version: string | null | undefined, than: string): boolean | undefined {
  const [installed, named] = [parseVersion(version ?? ''), parseVersion(than)];
  return installed && named ? compareVersions(installed, named) > 0 : undefined;
}
