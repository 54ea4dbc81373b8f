/** The way from a look at a plan to messages. Each stage is pure: what the last one hands on is kept whole, or not at all. */
import { compare } from '../readiness/compare';
import { snapshotOf } from '../readiness/snapshot';
import { troublesOf } from './causes';
import { decide, type Told } from './decide';
import { endingsOf } from './endings';
import { folded } from './fold';
import { followed, withEvent } from './incidents';
import { parted } from './mended';
import { Outbox } from './outbox';
import { isOwnDoing } from './own';
import type { Pass, Stage } from './pass';
import type { Incident, Watch } from './ports';
import { quietUntil } from './quiet-hours';
import { cardOf, isRefused, tellingOf } from './telling';
import { alertNow } from './views';
import { takenBack } from './waiting';

/** What changed since the last look. */
const comparing: Stage = (pass) => {
  const { seen } = pass;
  if (!seen) return pass;
  return { ...pass, ...(seen.earlier && { comparison: compare(seen.earlier.snapshot, seen.look) }) };
};

/** One cause for what went wrong together. */
const grouping: Stage = (pass) =>
  pass.seen && pass.comparison ? { ...pass, troubles: troublesOf(pass.comparison, pass.seen.look) } : pass;

/** What depends on a cause is counted with it, until that is mended. */
const folding: Stage = (pass) => {
  if (!pass.seen) return pass;
  const { members, open, ...left } = parted(pass, pass.seen);
  const { troubles, joining } = folded(left.troubles, open, pass.seen.assessment.subjects);
  return { ...pass, members, troubles, folded: joining };
};

/** What is remembered for the next look. */
const remembering: Stage = (pass) => {
  const { seen, comparison, at, members } = pass;
  if (!seen) return pass;
  const changedRules = comparison?.changes.filter(({ kind }) => kind === 'ruleChanged').length ?? 0;
  const ruleChanged = changedRules > 0 ? { at, verdicts: changedRules } : seen.earlier?.ruleChanged;
  const remembered = {
    snapshot: snapshotOf(seen.look, seen.look.program, seen.earlier?.snapshot),
    doubts: seen.doubts,
    members,
    endings: endingsOf(seen.assessment, pass.now),
    ...(ruleChanged && { ruleChanged }),
  };
  return { ...pass, remembered };
};

/** A mute that was meant for a while ends by itself. */
const unmuting: Stage = (pass) => ({ ...pass, incidents: pass.incidents.map((incident) => unmuted(incident, pass)) });

function unmuted(incident: Incident, { now, at }: Pass): Incident {
  const { muted, ...others } = incident;
  if (muted?.until === undefined || Date.parse(muted.until) > now) return incident;
  return withEvent(others, { at, what: 'unmuted' });
}

function isAwake({ restsSince }: Watch): boolean {
  return restsSince === undefined;
}

/** Whom to tell what, and why. */
const deciding: Stage = (pass) => ({ ...pass, told: pass.before.watches.filter(isAwake).flatMap((watch) => decisionsFor(pass, watch)) });

function decisionsFor(pass: Pass, watch: Watch): readonly Told[] {
  const { now } = pass;
  const { conversation } = watch;
  const mine = pass.before.messages.filter((message) => message.conversation === conversation);
  const { standing, waiting } = takenBack(mine);
  const until = quietUntil(watch.quiet, watch.timeZone, now);
  return pass.incidents.map((incident) => {
    const card = cardOf(standing, incident.id);
    const waited = waiting.filter(({ incidentIds }) => incidentIds.includes(incident.id));
    const isAgain = waited.length > 0;
    const before = card && tellingOf(card).alerts[incident.id];
    const alert = alertNow(incident, watch);
    const decision = decide(alert, before, {
      now,
      // What waited is not of their own doing, whatever they do now.
      isByOwn: !isAgain && isOwnDoing(pass, conversation, incident),
      isUnseen: card !== undefined && card.posted === undefined,
      isRefused: card !== undefined && isRefused(card),
      isEndedNow: incident.ended?.at === pass.at || isAgain,
      isEndUnsaid: waited.some((message) => tellingOf(message).says === 'ended'),
      isMuteOverNow: alert.muteRanOutAt === pass.at || waited.some((message) => tellingOf(message).says === 'reminder'),
      ...(until !== undefined && { quietUntil: until }),
    });
    return { conversation, incident, alert, ...(before && { before }), decision };
  });
}

/** Messages for the outbox. */
const wording: Stage = (pass) => {
  const outboxes = pass.before.watches.filter(isAwake).map((watch) => {
    const mine = <T extends { readonly conversation: string }>(all: readonly T[]): readonly T[] =>
      all.filter(({ conversation }) => conversation === watch.conversation);
    const back = takenBack(mine(pass.before.messages));
    const outbox = new Outbox(pass, watch, back, quietUntil(watch.quiet, watch.timeZone, pass.now));
    outbox.tell(mine(pass.told));
    return { ...outbox.result(), takenBack: back.waiting.map(({ id }) => id) };
  });
  return {
    ...pass,
    messages: outboxes.flatMap(({ messages }) => messages),
    takenBack: outboxes.flatMap(({ takenBack: ids }) => ids),
    ledger: outboxes.flatMap(({ ledger }) => ledger),
  };
};

/** In this order; what comes of it is recorded in one transaction, and sent from there. */
const STAGES = [
  ['compare', comparing],
  ['group', grouping],
  ['fold', folding],
  ['follow', followed],
  ['remember', remembering],
  ['mute', unmuting],
  ['decide', deciding],
  ['word', wording],
] as const satisfies readonly (readonly [string, Stage])[];

/** Takes a pass through all stages. */
export function run(pass: Pass): Pass {
  return STAGES.reduce((at, [, stage]) => stage(at), pass);
}
