import type { PlanFacts } from '../../readiness/facts';
import {
  attempt,
  azureSighting,
  checkIdentity,
  find,
  gapOf,
  malformedId,
  nameInPlan,
  planSighting,
  unreadable,
  unsaid,
  type PlanPart,
  type Reading,
} from './reading';
import type { Evidence } from './failure';
import { parseResourceId, VAULT, type ResourceId } from './resource-id';
import { vaultSchema, type WireVault } from './wire';

const FACTS = ['vault'];

/** The plan's Recovery Services vault: whether it exists, its region and provisioning state. */
export async function readVault(reading: Reading): Promise<PlanPart> {
  const { vaultId } = reading.plan;
  if (vaultId === undefined) return { facts: { vault: { presence: 'notChosen' } }, sightings: [planSighting(reading, FACTS)], gaps: [] };
  const subject = `Recovery Services vault ${nameInPlan(vaultId)}`;
  const id = parseResourceId(vaultId, VAULT);
  if (!id) return { facts: {}, sightings: [], gaps: [gapOf(subject, malformedId(VAULT), FACTS)] };

  const outcome = await attempt(reading, subject, () => vaultOf(reading, id));
  if ('failure' in outcome) return { facts: {}, sightings: [], gaps: [gapOf(subject, outcome.failure, FACTS)] };
  return { facts: { vault: outcome.value.vault }, sightings: [azureSighting(outcome.value.evidence, FACTS)], gaps: [] };
}

async function vaultOf(reading: Reading, id: ResourceId): Promise<{ vault: PlanFacts['vault']; evidence: Evidence }> {
  const found = await find(reading, id, reading.clients.vault);
  if (found.presence === 'missing') return { vault: { presence: 'missing', id: id.id, name: id.name }, evidence: found.evidence };
  const read = vaultSchema.safeParse(found.answer.body);
  if (!read.success) throw unreadable();
  checkIdentity(read.data, id);
  const { name, location, properties } = read.data;
  if (location === undefined) throw unsaid('region');
  if (properties?.provisioningState === undefined) throw unsaid('provisioning state');
  const { provisioningState } = properties;
  return {
    vault: { presence: 'there', id: id.id, name, region: location, provisioningState, hasIdentity: hasIdentity(read.data) },
    evidence: found.answer.evidence,
  };
}

/** Whether a managed identity is turned on; Azure leaves it out, or says None, where none was. */
export function hasIdentity({ identity }: Pick<WireVault, 'identity'>): boolean {
  return (identity?.type ?? 'None').toLowerCase() !== 'none';
}
