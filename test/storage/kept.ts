/** A plan with everything that hangs on it, as stores keep it. */
import type { AuditRecord, KeptPlan, Link, Role, UploadKey } from '../../src/plans/ports';

export const AT = '2026-11-24T12:00:00.000Z';
export const ANNA = { id: 'anna', name: 'Anna' };
export const CHANNEL = '19:drift@thread.tacv2';

export const plan: KeptPlan = { id: 'p', revision: 1, document: '{"name":"Nord"}', answered: ['name'], createdAt: AT, changedAt: AT };
export const link: Link = {
  conversation: CHANNEL,
  kind: 'channel',
  planId: 'p',
  clouds: ['Gold'],
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  basis: 'set',
  by: ANNA,
  at: AT,
};
export const owner: Role = { planId: 'p', person: ANNA, role: 'owner', by: ANNA, at: AT };
export const record = (action: AuditRecord['action'], at = AT): AuditRecord => ({
  at,
  by: ANNA,
  conversation: CHANNEL,
  action,
  planId: 'p',
});
export const key: UploadKey = { id: 'k', planId: 'p', hash: 'ab', madeBy: ANNA, madeAt: AT };
export const report = { planId: 'p', reportId: 'r', digest: 'd', collectedAt: AT, receivedAt: AT, packed: Buffer.from('packed') };
