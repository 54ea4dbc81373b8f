/** What a question of set-up offers: from Azure with how each fits, from the reports by name. */
import { READINESS_MARKS, type Mark } from '../../cards/marks';
import { said } from '../../cards/requirements';
import { titleOf } from '../../cards/results';
import type { SetUpRow } from '../../cards/setup';
import type { PlanInUse } from '../../plans/plans';
import type { AccountChoice, Choices, MissingRight, NetworkChoice, SubscriptionChoice, VaultChoice } from '../../setup/choices';
import { fitOfAccount, fitOfLogAccount, fitOfNetwork, fitOfVault, type Fit, type FitContext } from '../../setup/fit';
import type { AzureQuestion, Question } from '../../setup/questions';
import type { Offer } from '../../setup/typed';
import type { Speaking } from '../asking';

/** One thing offered, as it is shown. */
export interface Offered extends Offer {
  readonly row: SetUpRow;
}

export type OfferedHere =
  | { readonly offered: readonly Offered[] }
  | { readonly missing: MissingRight }
  | { readonly failed: string }
  /** Another question has to be answered first. */
  | { readonly first: AzureQuestion };

/** What Azure offers for a question of a plan. */
export async function offersFromAzure(speaking: Speaking, { plan }: PlanInUse, question: AzureQuestion): Promise<OfferedHere> {
  const { choices } = speaking;
  if (question === 'subscription') {
    return mapChoices(await choices.subscriptions(), (choice) => ({ id: choice.id, name: choice.name, row: subscriptionRow(choice) }));
  }
  const { subscriptionId } = plan;
  if (subscriptionId === undefined) return { first: 'subscription' };
  const context = await fitContext(speaking, plan, subscriptionId);
  const withFit = <T extends VaultChoice | AccountChoice | NetworkChoice>(all: Choices<T>, fit: (choice: T) => Fit): OfferedHere =>
    fittingFirst(mapChoices(all, (choice) => ({ id: choice.id, name: choice.name, row: resourceRow(speaking, choice, fit(choice)) })));
  switch (question) {
    case 'vault':
      return withFit(await choices.vaults(subscriptionId), (choice) => fitOfVault(context, choice));
    case 'account':
      return withFit(await choices.accounts(subscriptionId), (choice) => fitOfAccount(context, choice));
    case 'logAccount':
      return withFit(await choices.accounts(subscriptionId), (choice) => fitOfLogAccount(context, choice));
    case 'network':
      return withFit(await choices.networks(subscriptionId), (choice) => fitOfNetwork(context, choice));
  }
}

/** Whether a chosen account is a premium one, as far as the lists say. */
export async function isPremium(speaking: Speaking, { plan }: PlanInUse): Promise<boolean> {
  if (plan.subscriptionId === undefined || plan.replicationStorageAccountIds.length === 0) return false;
  const accounts = await speaking.choices.accounts(plan.subscriptionId);
  const chosen = seenIn(accounts).filter(({ id }) => plan.replicationStorageAccountIds.some((other) => same(other, id)));
  return chosen.some(({ sku }) => sku?.toLowerCase().startsWith('premium') === true);
}

/** What the reports name, for the questions about the premises; empty without reports. */
export async function namesReported(speaking: Speaking, plan: PlanInUse, question: Question): Promise<readonly Offer[]> {
  const inventory = (await speaking.desk.of(plan)).inventory();
  const lists = { vmmServers: inventory.vmmServers, clouds: inventory.clouds, vms: inventory.vms } as const;
  const list = question === 'vmmServers' || question === 'clouds' || question === 'vms' ? lists[question] : [];
  return list.map(({ id, name }) => ({ id, name }));
}

async function fitContext(speaking: Speaking, plan: PlanInUse['plan'], subscriptionId: string): Promise<FitContext> {
  const { choices } = speaking;
  const [vaults, accounts] = await Promise.all([choices.vaults(subscriptionId), choices.accounts(subscriptionId)]);
  const vault = seenIn(vaults).find(({ id }) => plan.vaultId !== undefined && same(id, plan.vaultId));
  const chosen = seenIn(accounts).filter(({ id }) => plan.replicationStorageAccountIds.some((other) => same(other, id)));
  return { plan, edition: speaking.desk.editionOf(plan), seen: { accounts: chosen, ...(vault && { vault }) }, now: speaking.cards.now };
}

function mapChoices<T>(choices: Choices<T>, toOffered: (choice: T) => Offered): OfferedHere {
  return 'seen' in choices ? { offered: choices.seen.map(toOffered) } : choices;
}

/** What fits is offered before what does not. */
function fittingFirst(here: OfferedHere): OfferedHere {
  const order = Object.values(MARKS);
  const rank = ({ row }: Offered): number => order.findIndex((mark) => mark === row.mark);
  return 'offered' in here ? { offered: here.offered.toSorted((a, b) => rank(a) - rank(b)) } : here;
}

function seenIn<T>(choices: Choices<T>): readonly T[] {
  return 'seen' in choices ? choices.seen : [];
}

function subscriptionRow({ id, name, state }: SubscriptionChoice): SetUpRow {
  const usable = state === 'Enabled' ? 'ready' : state === undefined ? 'unknown' : 'notReady';
  return { label: name, detail: state === undefined || state === 'Enabled' ? id : `${id} · ${state}`, mark: READINESS_MARKS[usable] };
}

const MARKS: Readonly<Record<Fit['fits'], Mark>> = {
  yes: READINESS_MARKS.ready,
  conditions: READINESS_MARKS.readyWithConditions,
  unknown: READINESS_MARKS.unknown,
  no: READINESS_MARKS.notReady,
};

function resourceRow({ words, cards }: Speaking, choice: VaultChoice | AccountChoice | NetworkChoice, { fits, because }: Fit): SetUpRow {
  const kind = 'sku' in choice ? choice.sku : undefined;
  const region = [choice.region ?? words.setup.regionUnknown, kind].filter(Boolean).join(', ');
  const why = because ? [titleOf(cards, because), because.status === 'fail' ? said(words, because.requirement).fix : ''] : [];
  const detail = [words.setup.fits[fits](region), ...why].filter((each) => each !== '').map(asSentence);
  return { label: choice.name, detail: detail.join(' '), mark: MARKS[fits] };
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
