/** What a bot kept of its alerts, held against what the channel accepted. */
import type { AlertMessage, Incident, LedgerEntry, Watch } from '../../src/alerts/ports';
import { cardOf, tellingOf } from '../../src/alerts/telling';
import { alertNow } from '../../src/alerts/views';
import { renderCard } from '../../src/cards/render';
import { openStore } from '../../src/storage/store';
import { silentLog } from '../../src/support/log';
import { messageOf, renderReply } from '../../src/teams/outgoing';
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
  /** Accepted, and showing something else than what was kept last. */
  readonly outdated: number;
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
  const { incidents, messages, watches, ledger } = await keptIn(folder);
  const mine = sent.filter(({ path }) => rooms.some((room) => decodeURIComponent(path).includes(room)));
  const accepted = mine.filter(isAccepted);
  const shown = new Map(accepted.map((each) => [idOf(each), contentOf(each)]));
  const toTell = messages.filter(({ conversation }) => rooms.includes(conversation));
  const isLost = ({ posted }: AlertMessage): boolean => !shown.has(posted?.activityId ?? '');
  const known = new Set(toTell.map(({ posted }) => posted?.activityId));
  const copies = accepted.filter((each) => each.method === 'POST' && !known.has(idOf(each)));
  const edits = accepted.filter(({ method }) => method === 'PUT');
  const cut = edits.filter((each) => unkept.includes(each));
  const again = cut.filter((each) => edits.some((other) => other.path === each.path && edits.indexOf(other) > edits.indexOf(each)));
  const mayHaveArrived = ledger.filter(({ conversation, detail }) => rooms.includes(conversation) && detail?.endsWith(UNHEARD)).length;
  const notCut = copies.filter((each) => !unkept.includes(each)).length;
  const all = watches.flatMap((watch) => incidents.map((incident) => standing(incident, watch, toTell)));
  return {
    incidents: incidents.length,
    ended: incidents.filter(({ ended }) => ended).length,
    alerts: toTell.length,
    overBeforeTold: all.filter((one) => one === 'overBeforeTold').length,
    lost: toTell.filter(isLost).length + all.filter((one) => one === 'lost').length,
    outdated: toTell.filter((one) => !isLost(one) && !isShown(one, shown)).length + all.filter((one) => one === 'outdated').length,
    attempts: mine.length,
    refused: mine.length - accepted.length,
    edits: edits.length,
    notSaidFixed: toTell.filter((one) => isOfFixed(one, incidents) && !FIXED.test(shown.get(one.posted?.activityId ?? '') ?? '')).length,
    repeatedAsEdits: again.length,
    repeatedAsPosts: copies.length,
    mayHaveArrived,
    unexplained: Math.max(0, notCut - mayHaveArrived) + cut.length - again.length,
  };
}

async function keptIn(folder: string): Promise<{
  readonly incidents: readonly Incident[];
  readonly messages: readonly AlertMessage[];
  readonly watches: readonly Watch[];
  readonly ledger: readonly LedgerEntry[];
}> {
  const store = await openStore(folder);
  try {
    const plans = (await store.sweeps.swept()).map(({ planId }) => planId);
    const kept = await Promise.all(plans.map((planId) => store.alerts.ofPlan(planId, ALWAYS)));
    return {
      incidents: kept.flatMap(({ incidents }) => incidents),
      messages: kept.flatMap(({ messages }) => messages),
      watches: kept.flatMap(({ watches }) => watches),
      ledger: await store.alerts.ledger(undefined, undefined, MOST_ENTRIES),
    };
  } finally {
    await store.close();
  }
}

/** How an incident stands where somebody watches. */
function standing(incident: Incident, watch: Watch, messages: readonly AlertMessage[]): 'told' | 'lost' | 'outdated' | 'overBeforeTold' {
  const alert = alertNow(incident, watch);
  const card = cardOf(
    messages.filter(({ conversation }) => conversation === watch.conversation),
    incident.id,
  );
  if (!card) return alert.ended !== undefined || alert.isSteady || !alert.isCovered ? 'overBeforeTold' : 'lost';
  return tellingOf(card).alerts[incident.id]?.isOver === (alert.ended !== undefined) ? 'told' : 'outdated';
}

/** What went dark is seen again, and says that in other words. */
function isOfFixed({ purpose, incidentIds }: AlertMessage, incidents: readonly Incident[]): boolean {
  return (
    purpose === 'incident' &&
    incidents.some(({ id, cause, ended }) => ended?.how === 'fixed' && cause.kind === 'regressed' && incidentIds.includes(id))
  );
}

function isShown({ show, state, version, posted }: AlertMessage, shown: ReadonlyMap<string, string>): boolean {
  const address = { conversationId: '', serviceUrl: '', bot: { id: '', name: '' } } as Parameters<typeof messageOf>[1];
  const { attachments, text } = messageOf(renderReply(renderCard, show, silentLog), address) as { attachments?: unknown; text?: unknown };
  const isNewest = state === 'sent' && posted?.version === version;
  return isNewest && shown.get(posted.activityId ?? '') === JSON.stringify(attachments ?? text);
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
