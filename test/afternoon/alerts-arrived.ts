/** What a bot kept of its alerts, held against what the channel accepted. */
import type { AlertMessage, Incident, LedgerEntry, PlanAlerts } from '../../src/alerts/ports';
import { renderCard } from '../../src/cards/render';
import { openStore } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import { messageOf, renderReply } from '../../src/teams/outgoing';
import { overBeforeTold, wrongIn } from '../alerts/kept-promises';
import { ALWAYS } from '../storage/alerts-kept';
import type { SentActivity } from '../teams/stand-in';

export interface CameOf {
  readonly incidents: number;
  readonly ended: number;
  /** What was to be told, over all who watch: cards, and words beside them. */
  readonly alerts: number;
  /** Incidents over all who watch that were over before their message could be made: there is nothing to tell. */
  readonly overBeforeTold: number;
  /** Alerts that were never accepted, and incidents without a card where somebody watches. */
  readonly lost: number;
  /** Accepted, and showing something else than what was kept last, or than is so. */
  readonly outdated: number;
  /** Which were lost or are outdated, in words. */
  readonly wrong: readonly string[];
  readonly attempts: number;
  readonly refused: number;
  readonly edits: number;
  /** Cards of what had regressed and was fixed that do not say so. */
  readonly notSaidFixed: number;
  /** Edits whose bot was killed before it had kept that they were accepted, and that the next one made again. */
  readonly repeatedAsEdits: number;
  /** Messages that came twice: their bot was killed before it had kept that the first was accepted, so that no other can know of it. */
  readonly repeatedAsPosts: number;
  /** Tries to post without an answer in time, which the bot's own ledger says may have arrived: each may bring one more copy. */
  readonly mayHaveArrived: number;
  /** Messages that came twice though the bot could know, and edits that were not made again. None may be. */
  readonly unexplained: number;
}

export interface Arrived {
  /** Of the bot, which must have ended. */
  readonly folder: string;
  readonly sent: readonly SentActivity[];
  /** Conversations that watch. */
  readonly rooms: readonly string[];
  /** Of what was sent: whose bot was killed before it had kept what came of it. */
  readonly unkept: readonly SentActivity[];
}

const FIXED = /åtgärdat/i;
/** How the ledger says it. */
const UNHEARD = 'may have arrived';
const MOST_ENTRIES = 100_000;

export async function whatCameOf({ folder, sent, rooms, unkept }: Arrived): Promise<CameOf> {
  const { plans, ledger } = await keptIn(folder);
  const mine = sent.filter(({ path }) => rooms.some((room) => decodeURIComponent(path).includes(room)));
  const accepted = mine.filter(isAccepted);
  const shown = new Map(accepted.map((each) => [idOf(each), contentOf(each)]));
  const seen = ({ posted }: AlertMessage): string | undefined => shown.get(posted?.activityId ?? '');
  const told = plans.map((kept) => ({ ...kept, messages: kept.messages.filter(({ conversation }) => rooms.includes(conversation)) }));
  const [incidents, toTell] = [told.flatMap((plan) => plan.incidents), told.flatMap(({ messages }) => messages)];
  const wrong = told.map((kept) => wrongIn(kept, seen, shownOf));
  const [lost, outdated] = [wrong.flatMap((each) => each.lost), wrong.flatMap((each) => each.outdated)];
  return {
    incidents: incidents.length,
    ended: incidents.filter(({ ended }) => ended).length,
    alerts: toTell.length,
    overBeforeTold: told.reduce((sum, kept) => sum + overBeforeTold(kept), 0),
    lost: lost.length,
    outdated: outdated.length,
    wrong: [...lost, ...outdated],
    attempts: mine.length,
    refused: mine.length - accepted.length,
    notSaidFixed: toTell.filter((one) => isOfFixed(one, incidents) && !FIXED.test(seen(one) ?? '')).length,
    ...repeats(accepted, new Set(toTell.map(({ posted }) => posted?.activityId)), unkept, mayHaveArrivedIn(ledger, rooms)),
  };
}

/** @param known ids of what the bot knows to be posted */
function repeats(
  accepted: readonly SentActivity[],
  known: ReadonlySet<string | undefined>,
  unkept: readonly SentActivity[],
  mayHaveArrived: number,
): Pick<CameOf, 'edits' | 'repeatedAsEdits' | 'repeatedAsPosts' | 'mayHaveArrived' | 'unexplained'> {
  const copies = accepted.filter((each) => each.method === 'POST' && !known.has(idOf(each)));
  const edits = accepted.filter(({ method }) => method === 'PUT');
  const cut = edits.filter((each) => unkept.includes(each));
  const again = cut.filter((each) => edits.some((other) => other.path === each.path && edits.indexOf(other) > edits.indexOf(each)));
  const notCut = copies.filter((each) => !unkept.includes(each)).length;
  return {
    edits: edits.length,
    repeatedAsEdits: again.length,
    repeatedAsPosts: copies.length,
    mayHaveArrived,
    unexplained: Math.max(0, notCut - mayHaveArrived) + cut.length - again.length,
  };
}

function mayHaveArrivedIn(ledger: readonly LedgerEntry[], rooms: readonly string[]): number {
  return ledger.filter(({ conversation, detail }) => rooms.includes(conversation) && detail?.endsWith(UNHEARD)).length;
}

async function keptIn(folder: string): Promise<{ readonly plans: readonly PlanAlerts[]; readonly ledger: readonly LedgerEntry[] }> {
  const store = await openStore(folder);
  try {
    const plans = (await store.sweeps.swept()).map(({ planId }) => planId);
    return {
      plans: await Promise.all(plans.map((planId) => store.alerts.ofPlan(planId, ALWAYS))),
      ledger: await store.alerts.ledger(undefined, undefined, MOST_ENTRIES),
    };
  } finally {
    await store.close();
  }
}

/** What went dark is seen again, and says that in other words. */
function isOfFixed({ purpose, incidentIds }: AlertMessage, incidents: readonly Incident[]): boolean {
  return (
    purpose === 'incident' &&
    incidents.some(({ id, cause, ended }) => ended?.how === 'fixed' && cause.kind === 'regressed' && incidentIds.includes(id))
  );
}

/** As the channel is handed it. */
function shownOf({ show }: AlertMessage): string {
  const address = { conversationId: '', serviceUrl: '', bot: { id: '', name: '' } } as Parameters<typeof messageOf>[1];
  const { attachments, text } = messageOf(renderReply(renderCard, show, silentLog), address) as { attachments?: unknown; text?: unknown };
  return JSON.stringify(attachments ?? text);
}

function contentOf({ body }: SentActivity): string {
  return JSON.stringify(body['attachments'] ?? body['text']);
}

function isAccepted({ answer }: SentActivity): boolean {
  return typeof answer === 'object' && answer.status < 300;
}

/** The id the channel gave, or was asked to edit. */
function idOf({ method, path, answer }: SentActivity): string {
  if (method === 'PUT') return decodeURIComponent(path.split('/').at(-1) ?? '');
  return typeof answer === 'object' ? String((answer.body as { id?: unknown } | undefined)?.id) : '';
}
