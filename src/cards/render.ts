/** The only place that knows the template engine: a reply's card by name and its data become the JSON that is sent. */
import { Template } from 'adaptivecards-templating';
import alert from '../../cards/alert.json';
import choice from '../../cards/choice.json';
import explanation from '../../cards/explanation.json';
import gaps from '../../cards/gaps.json';
import help from '../../cards/help.json';
import list from '../../cards/list.json';
import notice from '../../cards/notice.json';
import progress from '../../cards/progress.json';
import question from '../../cards/question.json';
import points from '../../cards/points.json';
import several from '../../cards/several.json';
import setup from '../../cards/setup.json';
import subject from '../../cards/subject.json';
import summary from '../../cards/summary.json';
import watch from '../../cards/watch.json';
import welcome from '../../cards/welcome.json';
import type { CardName, Reply } from './reply';
import { plainText } from './text';

const TEMPLATES: Readonly<Record<CardName, object>> = {
  welcome,
  help,
  summary,
  subject,
  list,
  gaps,
  explanation,
  choice,
  notice,
  setup,
  question,
  progress,
  points,
  alert,
  several,
  watch,
};

/** Making one takes 25 times as long as using one. */
const compiled = new Map<CardName, Template>();

/** The most a card may take as UTF-16, in bytes: Teams refuses messages above 100 KB of it. */
export const LARGEST_CARD = 80 * 1024;

/** An Adaptive Card as Teams takes it. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  readonly fallbackText: string;
  readonly [property: string]: unknown;
}

/** A template and its presenter do not fit together: a mistake of this program, never of a person. */
class CardError extends Error {
  override readonly name = 'CardError';
}

/** Expands a reply's template. @throws CardError when a value was missing, or the card is larger than may be sent */
export function renderCard(reply: Reply): AdaptiveCard {
  const expanded = templateOf(reply.card).expand({ $root: reply.data }) as Readonly<Record<string, unknown>> & { readonly version: string };
  const unbound = findUnbound(expanded, reply.card);
  if (unbound !== undefined) throw new CardError(`The card ${reply.card} has no value for ${unbound}. Its presenter must give one.`);
  const card: AdaptiveCard = { ...expanded, type: 'AdaptiveCard', fallbackText: plainText(reply.text) };
  const size = sizeOf(card);
  if (size > LARGEST_CARD)
    throw new CardError(`The card ${reply.card} takes ${size} bytes; ${LARGEST_CARD} may be sent. Its presenter must page.`);
  return card;
}

/** Size on the wire as Teams counts it: bytes of UTF-16. */
export function sizeOf(card: object): number {
  return JSON.stringify(card).length * 2;
}

function templateOf(name: CardName): Template {
  const known = compiled.get(name);
  if (known) return known;
  const made = new Template(TEMPLATES[name]);
  compiled.set(name, made);
  return made;
}

/**
 * Where a binding was left over, as a path. What a button carries is the presenter's own object, put in whole, in which an
 * id may hold any characters; it must only have become an object.
 */
function findUnbound(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.includes('${') ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const isCarried = key === 'data' && typeof each === 'object';
    const found = isCarried ? undefined : findUnbound(each, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
