import { NAMELESS } from '../readiness/nameless';
import { wordsOf } from '../words';
import { formatSome } from '../words/format';
import { languageOf } from '../words/language';
import type { CardContext } from './context';
import type { Button } from './buttons';
import { MOST_BUTTONS } from './buttons';
import type { Mark } from './marks';
import type { CardName, Reply } from './reply';
import { escapeMarkdown, shorten, withNames } from './text';

/** Clouds of a view that are named in the foot. */
const MOST_CLOUDS = 5;

/** What stands on every card: a mark with the answer, the first thing to do, the foot and the buttons. */
export interface Frame {
  readonly language: string;
  readonly mark: Mark;
  readonly title: string;
  readonly lead: string;
  readonly hasLead: boolean;
  /** Small lines at the end: what the card stands on, how to answer, that it is a demo. */
  readonly foot: readonly string[];
  readonly hasFoot: boolean;
  readonly buttons: readonly Button[];
}

/** Makes the frame of a card. `foot`: the card's own small lines; those that every card has are added. */
export function frame(
  context: CardContext,
  parts: {
    readonly mark: Mark;
    readonly title: string;
    readonly lead?: string;
    readonly foot?: readonly string[];
    readonly buttons?: readonly Button[];
  },
): Frame {
  const { foot: words } = context.words.cards;
  const buttons = (parts.buttons ?? []).slice(0, MOST_BUTTONS);
  const foot = [
    ...(parts.foot ?? []),
    ...(context.plan === undefined ? [] : [words.plan(context.plan)]),
    ...(context.view === undefined ? [] : [words.view(formatSome(context.words.language, context.view, MOST_CLOUDS))]),
    ...(context.shared && buttons.length > 0 ? [words.shared] : []),
    ...(context.demo ? [words.demo] : []),
  ];
  const lead = parts.lead ?? '';
  return {
    language: context.words.language,
    mark: parts.mark,
    title: parts.title,
    lead,
    hasLead: lead !== '',
    foot,
    hasFoot: foot.length > 0,
    buttons,
  };
}

/** Keys whose values are no display strings: they are carried, or read by the client as they stand. */
const CARRIED = new Set([
  ...[
    'language',
    'mark',
    'buttons',
    'moves',
    'moreButtons',
    'sendButtons',
    'proposalButtons',
    'open',
    'exceptValue',
    'url',
    'glyph',
    'color',
    'icon',
  ],
  ...['options', 'areaOptions', 'cloudOptions', 'levelOptions', 'dayOptions', 'digestOptions'],
]);

/**
 * A reply from a presenter's plain view model: every display string in it is escaped here, once, so that no presenter
 * can forget one. `lines`: the plain form, the answer first.
 */
export function reply(card: CardName, data: Frame & object, lines: readonly string[]): Reply {
  const { nameless } = wordsOf(languageOf(data.language)).cards;
  const text = lines
    .map((line) => line.replaceAll(NAMELESS, nameless))
    .map((line) => shorten(line, 400))
    .filter((line) => line !== '')
    .slice(0, 3)
    .join('\n');
  return { card, data: escaped(withNames(data, nameless)) as Reply['data'], text };
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return escapeMarkdown(value);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, CARRIED.has(key) ? (each as unknown) : escaped(each)]));
}
