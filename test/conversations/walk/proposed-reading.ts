/** What is proposed for a line that the reader asks back, and whether that is what was meant. */
import { likelyMeaning } from '../../../src/conversations/walk/likely';
import type { OutsidersLine } from './outsiders-corpus';
import { aboutOf, isRight, NOW, readingOf, ZONE, type Reading } from './outsiders-reading';
import { readTyped } from '../../../src/conversations/walk/typed';

/** Undefined: nothing is proposed. */
export function proposing(meant: OutsidersLine): Reading | undefined {
  const { line: typed, asks } = meant;
  const asked = aboutOf(meant);
  const strict = readTyped(typed, asks, NOW, ZONE, asked);
  if (strict && strict.is !== 'unclear') return undefined;
  const likely = likelyMeaning({ typed, asks, isMeant: strict !== undefined, asked, now: NOW, timeZone: ZONE });
  return likely && readingOf(likely, meant);
}

/** Whether it is what was meant; one that leaves those open whom the line left out of its yes says no more than that. */
export function isProposedRightly(meant: OutsidersLine, proposed: Reading): boolean {
  return isRight(meant, proposed) || isLeftOpen(meant, proposed);
}

function isLeftOpen({ means, except }: OutsidersLine, { as, yes = [], no = [] }: Reading): boolean {
  const left = (except ?? []).map((name) => name.toLowerCase());
  return (
    means === 'yesExcept' &&
    as === 'only' &&
    no.every((name) => left.includes(name)) &&
    yes.length + left.length === 3 &&
    yes.every((name) => !left.includes(name))
  );
}
