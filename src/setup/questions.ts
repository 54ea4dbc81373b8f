/** The questions of set-up, by name: which is next, and what an answer makes of the plan. Pure; nothing is kept between them but the plan. */
import type { Plan } from '../readiness/plan';

export const QUESTIONS = ['road', 'subscription', 'vault', 'account', 'logAccount', 'network', 'vmmServers', 'clouds', 'vms'] as const;

export type Question = (typeof QUESTIONS)[number];

/** Questions whose answers are offered from Azure. */
export const AZURE_QUESTIONS = ['subscription', 'vault', 'account', 'logAccount', 'network'] as const;

export type AzureQuestion = (typeof AZURE_QUESTIONS)[number];

export function isAzureQuestion(question: Question): question is AzureQuestion {
  return (AZURE_QUESTIONS as readonly string[]).includes(question);
}

export type SetUpAnswer =
  /** Read, and go on. */
  | { readonly answer: 'goOn' }
  /** A subscription id or a resource id that was offered. */
  | { readonly answer: 'chosen'; readonly id: string }
  /** There is none yet; of what is meant on premises: all. */
  | { readonly answer: 'none' }
  | { readonly answer: 'only' | 'allBut'; readonly names: readonly string[] }
  /** Of VMs: all in these clouds. */
  | { readonly answer: 'allIn'; readonly clouds: readonly string[] };

/** Only a premium account asks for a log account. */
export function isNeeded(question: Question, premium: boolean): boolean {
  return question !== 'logAccount' || premium;
}

/** The first question without an answer; undefined: all are answered. */
export function nextQuestion(answered: readonly string[], premium: boolean): Question | undefined {
  return QUESTIONS.find((question) => isNeeded(question, premium) && !answered.includes(question));
}

/** The question before one; the first has none. */
export function questionBefore(question: Question, premium: boolean): Question {
  const before = QUESTIONS.slice(0, QUESTIONS.indexOf(question)).filter((each) => isNeeded(each, premium));
  return before.at(-1) ?? 'road';
}

/** Which answered question counts as open again once another one was answered anew: what hangs on a subscription goes with it. */
export function answeredAfter(answered: readonly string[], question: Question, plan: Plan, changed: Plan): readonly string[] {
  const moved = question === 'subscription' && plan.subscriptionId !== undefined && plan.subscriptionId !== changed.subscriptionId;
  const kept = moved ? answered.filter((each) => !['vault', 'account', 'logAccount', 'network'].includes(each)) : answered;
  return kept.includes(question) ? kept : [...kept, question];
}

/** The plan with an answer in it; undefined: that is no answer to this question. */
export function answerIn(plan: Plan, question: Question, answer: SetUpAnswer): Plan | undefined {
  switch (answer.answer) {
    case 'goOn':
      return question === 'road' ? plan : undefined;
    case 'chosen':
      return choose(plan, question, answer.id);
    case 'none':
      return isAzureQuestion(question) ? choose(plan, question, undefined) : meant(plan, question, { only: [], but: [] });
    case 'only':
      return meant(plan, question, { only: answer.names, but: [] });
    case 'allBut':
      return meant(plan, question, { only: [], but: answer.names });
    case 'allIn':
      return question === 'vms' ? { ...plan, clouds: answer.clouds, vmsIncluded: [], vmsExcluded: [] } : undefined;
  }
}

type Chosen = 'subscriptionId' | 'vaultId' | 'logStorageAccountId' | 'networkId';

const CHOSEN: Readonly<Partial<Record<Question, Chosen>>> = {
  subscription: 'subscriptionId',
  vault: 'vaultId',
  logAccount: 'logStorageAccountId',
  network: 'networkId',
};

function choose(plan: Plan, question: Question, id: string | undefined): Plan | undefined {
  if (question === 'account') return { ...plan, replicationStorageAccountIds: id === undefined ? [] : [id] };
  const property = CHOSEN[question];
  if (!property) return undefined;
  const { [property]: _before, ...others } = plan;
  const changed: Plan = id === undefined ? others : { ...others, [property]: id };
  const moved = question === 'subscription' && plan.subscriptionId !== undefined && plan.subscriptionId.toLowerCase() !== id?.toLowerCase();
  return moved ? withoutResources(changed) : changed;
}

/** Another subscription has other resources. */
function withoutResources(plan: Plan): Plan {
  const { vaultId: _vault, logStorageAccountId: _log, networkId: _network, ...others } = plan;
  return { ...others, replicationStorageAccountIds: [] };
}

function meant(
  plan: Plan,
  question: Question,
  { only, but }: { readonly only: readonly string[]; readonly but: readonly string[] },
): Plan | undefined {
  if (question === 'vms') return { ...plan, vmsIncluded: only, vmsExcluded: but };
  if (but.length > 0) return undefined;
  if (question === 'clouds') return { ...plan, clouds: only };
  return question === 'vmmServers' ? { ...plan, vmmServers: only } : undefined;
}
