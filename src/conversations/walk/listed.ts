/** What was typed as a list of names: each plainly one, or a table that names its columns. Pure. */
import { plainCell, plainLines } from '../../walk/list-lines';
import { hasHeader } from '../../walk/lists';
import { hear } from '../said';

export type Listed =
  | { readonly is: 'list'; readonly names: string }
  | { readonly is: 'none' }
  /** Among names, these lines hold none; numbered from 1. */
  | { readonly is: 'badLines'; readonly lines: readonly number[] };

const NONE = /^(?:none|there are none|nothing|inga|inget|det finns inga|finns inga|noll|zero)$/;
/** One name as a machine or a cloud is called, alone on its line or between commas. */
const NAME = /^(?=.*[\d._-]|\p{Lu})[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** "VMM-servern heter VMM01": what comes before the name. */
const NAMED =
  /^\s*(?:(?:den|det|de|it|they|that|vår|our|the|enda|only)\s+)*(?:(?:vmm[- ]?)?(?:servern?|servers|servrarna|server name)|vmm|molnen|molnet|clouds?|värden|värdarna|hosts?|vm:(?:en|arna)|vms?|maskinen|maskinerna)?\s*(?:heter|kallas|är|is called|are called|is named|are named|is|are)\s+/i;

/** Names, each plainly one: a sentence with commas in it is no list. */
export function readListed(text: string): Listed | undefined {
  if (NONE.test(hear(text).folded)) return { is: 'none' };
  if (hasHeader(text)) return { is: 'list', names: text };
  if (/\?\s*$/.test(text)) return undefined;
  const named = text.replace(NAMED, '');
  const lines = plainLines(named)
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const strange = lines.filter(({ line }) => !isNames(line)).map(({ number }) => number);
  if (strange.length === 0) return lines.length > 0 ? { is: 'list', names: named } : undefined;
  // Names, and beneath them a greeting: which line is no name is said.
  return strange.length < lines.length ? { is: 'badLines', lines: strange } : undefined;
}

function isNames(line: string): boolean {
  const cells = line.split(/[,;\t]|\s+(?:och|and|samt)\s+/).map((cell) => cell.trim().replace(/[.]$/, ''));
  return cells.every((cell) => cell === '' || NAME.test(plainCell(cell)));
}
