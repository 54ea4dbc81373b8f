import type { Gap, PlanFacts, Sighting } from '../../readiness/facts';
import type { Plan } from '../../readiness/plan';
import { isoTime, type Clock } from '../../support/clock';
import type { Log } from '../../support/log';
import type { Answer } from './answer';
import type { Deadline } from './deadline';
import { AzureFailure, detailOf, failedAs, toFailure, UnaskableFailure, type Evidence } from './failure';
import type { Reader } from './reader';
import { isSameId, type ResourceId, type ResourceType } from './resource-id';
import type { TypedClients } from './typed-clients';

/** What every part of one reading works with. */
export interface Reading {
  readonly plan: Plan;
  readonly reader: Reader;
  readonly clients: TypedClients;
  /** The answer about a subscription, asked once per reading. */
  readonly subscription: (subscriptionId: string) => Promise<Answer>;
  /** A part that is not done by then ends as timedOut; a little later than everything it asks, which says more. */
  readonly deadline: Deadline;
  readonly clock: Clock;
  readonly log: Log;
}

/** What a part found of the plan's record. */
export interface PlanPart {
  readonly facts: Partial<PlanFacts>;
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
}

export type Outcome<T> = { readonly value: T } | { readonly failure: AzureFailure };

/** The work's result or its failure, by the reading's deadline; never rejects. */
export async function attempt<T>(reading: Reading, subject: string, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await reading.deadline.bound(work(), 'Azure did not answer in time') };
  } catch (error) {
    const failure = toFailure(error);
    reading.log.warn({ subject, reason: failure.reason, detail: failure.text }, 'A part of Azure could not be read.');
    return { failure };
  }
}

/** A resource that Azure answered for. */
type Found = { readonly presence: 'there'; readonly answer: Answer } | { readonly presence: 'missing'; readonly evidence: Evidence };

/**
 * Asks for one resource. Azure answers 404 also to who may not see, so "missing" is believed only where the subscription
 * itself can be read; else the failure says why that is not known.
 */
export async function find(reading: Reading, id: ResourceId, ask: (id: ResourceId) => Promise<Answer>): Promise<Found> {
  try {
    return { presence: 'there', answer: await ask(id) };
  } catch (error) {
    const failure = toFailure(error);
    if (!failure.absent) throw failure;
    try {
      await reading.subscription(id.subscriptionId);
    } catch (cause) {
      const why = toFailure(cause);
      throw failedAs(why, `${failure.text}; its subscription could not be read either: ${why.text}`);
    }
    return { presence: 'missing', evidence: failure.absent };
  }
}

/** @throws AzureFailure when the answer speaks of another resource than the one that was asked for */
export function checkIdentity(
  answered: { readonly id: string; readonly name: string; readonly type: string },
  { id, type, name }: ResourceId,
): void {
  const sameType = isSameId(answered.type, `${type.namespace}/${type.type}`);
  if (!sameType || !isSameId(answered.name, name) || !isSameId(answered.id, id)) {
    throw new AzureFailure('sourceFailed', 'Azure answered with another resource than the one that was asked for');
  }
}

export function unreadable(): AzureFailure {
  return new AzureFailure('sourceFailed', 'the answer lacks what makes it recognisable (id, name, type)');
}

/** For an id in the plan that is not a resource id of the right type. */
export function malformedId(type: ResourceType): AzureFailure {
  const wanted = `/subscriptions/{id}/resourceGroups/{group}/providers/${type.namespace}/${type.type}/{name}`;
  return new UnaskableFailure(`the plan gives no resource id of a ${type.noun} for it, which looks like ${wanted}`);
}

export function azureSighting(evidence: Evidence, facts: readonly string[]): Sighting {
  return { source: 'azure', observedAt: isoTime(evidence.receivedAt), reference: evidence.requestId, facts };
}

/** Not chosen is something the plan says, not Azure. */
export function planSighting(reading: Reading, facts: readonly string[]): Sighting {
  return { source: 'plan', observedAt: isoTime(reading.clock.now()), reference: reading.plan.name, facts };
}

export function gapOf(subject: string, failure: AzureFailure, facts: readonly string[]): Gap {
  const source = failure instanceof UnaskableFailure ? 'plan' : 'azure';
  const { reason, trouble } = failure;
  return { facts, reason, source, detail: detailOf(subject, failure), ...(trouble && { trouble }) };
}

/** Azure answered, but did not say what the facts are read from: never taken for a default. */
export function unsaid(what: string): AzureFailure {
  return new AzureFailure('notCollected', `Azure's answer does not say its ${what}`);
}

/** How an id from the plan is called in sentences: its last part, at most so long that the sentence stays readable. */
export function nameInPlan(id: string): string {
  return (id.trim().split('/').pop() || id.trim()).slice(0, 100);
}
