import type { PlanFacts } from '../../readiness/facts';
import { AzureFailure, failedAs, toFailure, type Evidence } from './failure';
import type { ListAnswer } from './reader';
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
import { parseResourceId, VIRTUAL_NETWORK, type ResourceId } from './resource-id';
import { subnetSchema, virtualNetworkSchema } from './wire';

const FACTS = ['network'];
const NETWORK_API = '2024-01-01';

interface NetworkSeen {
  readonly network: PlanFacts['network'];
  readonly evidence: readonly Evidence[];
}

/** The virtual network the plan chooses: whether it exists, its region, and the names of its subnets. */
export async function readVirtualNetwork(reading: Reading): Promise<PlanPart> {
  const { networkId } = reading.plan;
  if (networkId === undefined)
    return { facts: { network: { presence: 'notChosen' } }, sightings: [planSighting(reading, FACTS)], gaps: [] };
  const subject = `Virtual network ${nameInPlan(networkId)}`;
  const id = parseResourceId(networkId, VIRTUAL_NETWORK);
  if (!id) return { facts: {}, sightings: [], gaps: [gapOf(subject, malformedId(VIRTUAL_NETWORK), FACTS)] };

  const outcome = await attempt(reading, subject, () => networkOf(reading, id));
  if ('failure' in outcome) return { facts: {}, sightings: [], gaps: [gapOf(subject, outcome.failure, FACTS)] };
  const { network, evidence } = outcome.value;
  return { facts: { network }, sightings: evidence.map((each) => azureSighting(each, FACTS)), gaps: [] };
}

async function networkOf(reading: Reading, id: ResourceId): Promise<NetworkSeen> {
  const found = await find(reading, id, ({ path }) =>
    reading.reader.get({ path, apiVersion: NETWORK_API, action: 'Microsoft.Network/virtualNetworks/read' }),
  );
  if (found.presence === 'missing') return { network: { presence: 'missing', id: id.id, name: id.name }, evidence: [found.evidence] };
  const read = virtualNetworkSchema.safeParse(found.answer.body);
  if (!read.success) throw unreadable();
  checkIdentity(read.data, id);
  if (read.data.location === undefined) throw unsaid('region');
  const subnets = await subnetsOf(reading, id);
  return {
    network: { presence: 'there', id: id.id, name: read.data.name, region: read.data.location, subnets: subnets.names },
    evidence: [found.answer.evidence, subnets.evidence],
  };
}

/** The subnets by their own list: one that is cut short or no list is a failure, so "no subnet" is always Azure's word. */
async function subnetsOf(reading: Reading, { path, id }: ResourceId): Promise<{ names: readonly string[]; evidence: Evidence }> {
  const list: ListAnswer = await reading.reader
    .list({ path: `${path}/subnets`, apiVersion: NETWORK_API, action: 'Microsoft.Network/virtualNetworks/subnets/read' })
    .catch((error: unknown) => {
      const failure = toFailure(error);
      const text = `its subnets: ${failure.text}`;
      throw failure.absent ? new AzureFailure('sourceFailed', text) : failedAs(failure, text);
    });
  const names = list.items.map((item) => {
    const subnet = subnetSchema.safeParse(item);
    if (!subnet.success || !subnet.data.id.toLowerCase().startsWith(`${id}/subnets/`.toLowerCase())) {
      throw new AzureFailure('sourceFailed', 'its subnets: the list holds something else than subnets of this network');
    }
    return subnet.data.name;
  });
  return { names, evidence: list.evidence };
}
