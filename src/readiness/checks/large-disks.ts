import { asOffenders, sizeOf } from '../derived/disks';
import { compareVersions, parseVersion } from '../derived/version';
import type { LargeDiskRule } from '../editions/edition';
import type { VmDisk } from '../facts';
import { fail, missing, warn } from '../finding';

/** What a VM has to offer for disks above an edition's `large`. */
interface Offered {
  readonly managedDisks: boolean | undefined;
  readonly hostAgentVersion: string | null | undefined;
}

/**
 * Large disks replicate to managed disks only, with an agent on the host later than the edition names.
 * undefined: there is no large disk, or it has all it needs. A known failure comes before what is unread.
 * @param disks the disks to look at; those of unknown size are passed over
 * @param rule what the edition asks of them; null: nothing
 */
export function judgeLargeDisks(disks: readonly VmDisk[], offered: Offered, rule: LargeDiskRule | null) {
  if (!rule) return undefined;
  const large = disks.filter((disk) => disk.maximumBytes !== undefined && disk.maximumBytes > rule.above);
  if (large.length === 0) return undefined;

  const agent = offered.hostAgentVersion;
  const data = {
    expected: { aboveBytes: rule.above, agentLaterThan: rule.agentLaterThan },
    observed: { agentVersion: agent ?? null },
    offenders: asOffenders(large, sizeOf),
  };
  const isLater = isLaterVersion(agent, rule.agentLaterThan);
  if (offered.managedDisks === false && isLater === false) return fail('managedDisksOffAndAgentTooOld', data);
  if (offered.managedDisks === false) return fail('managedDisksOff', data);
  if (isLater === false) return fail('agentTooOld', data);
  if (offered.managedDisks === undefined) return missing('managedDisks');
  if (agent === null) return warn('agentNotInstalled', data);
  return isLater === undefined ? missing('hostAgentVersion') : undefined;
}

/** undefined: no agent, or not a version. */
function isLaterVersion(version: string | null | undefined, than: string): boolean | undefined {
  const [installed, named] = [parseVersion(version ?? ''), parseVersion(than)];
  return installed && named ? compareVersions(installed, named) > 0 : undefined;
}
