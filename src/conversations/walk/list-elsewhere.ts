/** A list that is sent while the walk asks something else: the question that takes it is asked in its place. */
import { nameKey } from '../../readiness/name-key';
import type { ToldList } from '../../readiness/given';
import { linesOf, plainCell, plainLines } from '../../walk/list-lines';
import { hasHeader, readList, tellsVms } from '../../walk/lists';
import type { WalkQuestion } from '../../walk/question';
import { LONGEST_LINE } from '../said';
import type { Answer } from '../turn';
import { show } from './go-on';
import { readListed } from './listed';
import type { Walk } from './walk';

type ListQuestion = Extract<WalkQuestion, { does: 'list' }>;

/** Fewer lines may be those that an answer is about. */
const FEWEST_LINES = 3;
/** Which list so many names likely are. */
const LIKELY: readonly ToldList[] = ['hosts', 'vms', 'clouds', 'vmmServers'];

/** @param about names that what is asked speaks of, by their keys. @returns undefined: it is no list, or one that the question itself takes */
export function askForList(walk: Walk, question: WalkQuestion | undefined, about: ReadonlySet<string>): Promise<Answer> | undefined {
  const { text } = walk.asking.turn;
  if (!question || !isElsewhere(text, question, about)) return undefined;
  const { unclear } = walk.asking.words.walk;
  const wanted = questionFor(walk, text);
  if (wanted) return show(walk, wanted, [unclear.listHere]);
  const isPlain = question.does !== 'list' && (hasHeader(text) || text.length > LONGEST_LINE);
  return isPlain ? show(walk, question, [unclear.listUnasked]) : undefined;
}

function isElsewhere(text: string, question: WalkQuestion, about: ReadonlySet<string>): boolean {
  if (question.does === 'list') return tellsVms(text) && readList(text, question.list).read === 'noNames';
  if (hasHeader(text)) return true;
  const lines = linesOf(plainLines(text));
  return lines.length >= FEWEST_LINES && readListed(text)?.is === 'list' && !lines.some((line) => about.has(nameKey(plainCell(line))));
}

/** Of what is still asked for, in this round or put aside. */
function questionFor({ questions }: Walk, text: string): ListQuestion | undefined {
  const asked = questions.filter((question): question is ListQuestion => question.does === 'list');
  const likely = tellsVms(text) ? (['vms'] as const) : LIKELY;
  return likely.flatMap((list) => asked.find((question) => question.list === list) ?? [])[0];
}
