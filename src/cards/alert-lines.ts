import { formatMoment } from '../words/format';
import type { AlertView } from './alert-view';
import { alertMark, causeText, endedTitle, heldBackParts, isDark, whomText } from './alert-cause';
import type { CardContext } from './context';
import { escapeMarkdown, shorten, shownName } from './text';

/** One incident among many, in a line: its mark, its cause or its end, and what there is to say besides. */
export interface Line {
  readonly glyph: string;
  readonly title: string;
  readonly text: string;
}

/** Lines under a heading. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The most that lines may take of a card, in UTF-16 units: of 40,960 the rest is left to the frame, the foot and the buttons. */
const ROOM = 33_000;
/** What the template adds to a line. */
const LINE_FRAME = 80;
/** How long title and text of a line may be; where they do not all fit, all of them are made shorter. */
const LENGTHS = [
  [200, 200],
  [120, 120],
  [90, 60],
  [80, 30],
  [70, 0],
  [45, 0],
] as const;

/** An incident as a line: cause, whom, what is held back, since when, whose; of what is over, how it ended: its cause would say that it is wrong. */
export function lineOf(context: CardContext, view: AlertView): Line {
  return { glyph: alertMark(view).glyph, title: causeOrEnd(context, view), text: lineText(context, view) };
}

/** What is wrong, or how it ended, without a full stop. */
export function causeOrEnd(context: CardContext, view: AlertView): string {
  return view.ended ? endedTitle(context, view).replace(/\.$/, '') : causeText(context, view);
}

function lineText(context: CardContext, view: AlertView): string {
  const { words, now, timeZone } = context;
  const { row } = words.alerts;
  const parts = heldBackParts(context, view);
  const since = formatMoment(words.language, view.openedAt, now, timeZone);
  const held = isDark(view) ? row.dark : row.counted;
  if (view.ended) return whomText(context, view);
  return [whomText(context, view), ...(parts.length === 0 ? [] : [held(parts)]), ...stateParts(context, view)]
    .concat(view.flaps === 0 ? row.since(since) : row.wrong(view.flaps + 1, since))
    .filter((part) => part !== '')
    .join(' · ');
}

/** Whose it is, and whether it is muted. */
function stateParts({ words }: CardContext, { taken, muted }: AlertView): readonly string[] {
  const { row } = words.alerts;
  return [...(taken ? [row.taken(shownName(taken.by))] : []), ...(muted ? [row.muted] : [])];
}

/** As much of every line as lets all of them stand on one card; beyond that as many as fit, with how many more there are. */
export function fittedSections(context: CardContext, sections: readonly Section[]): readonly Section[] {
  const filled = sections.filter(({ lines }) => lines.length > 0);
  for (const [title, text] of LENGTHS) {
    const cut = filled.map((section) => ({ ...section, lines: section.lines.map((line) => cutLine(line, title, text)) }));
    if (roomOf(cut.flatMap(({ lines }) => lines)) <= ROOM) return cut;
  }
  return asManyAsFit(context, filled);
}

/** As it stands on a card: no longer than that, and the cause told apart from what stands behind it also where nothing is bold. */
export function cutLine({ glyph, title, text }: Line, titleLength: number, textLength: number): Line {
  const isLeftOut = text === '' || textLength === 0;
  return { glyph, title: shorten(title, titleLength), text: isLeftOut ? '' : `· ${shorten(text, textLength)}` };
}

function roomOf(lines: readonly Line[]): number {
  return lines.reduce((room, line) => room + LINE_FRAME + JSON.stringify(escapeMarkdown(line.title) + escapeMarkdown(line.text)).length, 0);
}

function asManyAsFit({ words }: CardContext, sections: readonly Section[]): readonly Section[] {
  let room = ROOM;
  return sections.map(({ title, lines }) => {
    const kept: Line[] = [];
    for (const line of lines) {
      const cut = cutLine(line, 45, 0);
      room -= roomOf([cut]);
      if (room < 0) break;
      kept.push(cut);
    }
    const more = lines.length - kept.length;
    return { title, lines: more === 0 ? kept : [...kept, { glyph: '…', title: words.alerts.several.more(more), text: '' }] };
  });
}
