import type { EditionName } from '../readiness/editions/edition';
import type { CardContext } from './context';
import { frame, reply, type Frame } from './frame';
import type { Link } from './links';
import { INFORMATION, type Mark } from './marks';
import type { Reply } from './reply';

/** One point: what it is about, what is said of it, and the pages to read. */
export interface Point {
  readonly glyph: string;
  readonly color: Mark['color'];
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly Link[];
}

/** The data of cards/points.json. */
interface PointsData extends Frame {
  /** Said above the points, in colour: what must not be missed when one of them is read. */
  readonly notes: readonly string[];
  readonly hasNotes: boolean;
  readonly rows: readonly Point[];
}

type Parts = Parameters<typeof frame>[1] & {
  readonly notes?: readonly string[];
  readonly points: readonly Point[];
  readonly text: readonly string[];
};

/** An answer made of points, one below the other. `text`: the plain form, the answer first. */
export function pointsCard(context: CardContext, given: Parts): Reply {
  const parts = context.under === undefined ? given : supposed(context, context.under, given);
  const { notes = [], points, text } = parts;
  const data: PointsData = { ...frame(context, parts), notes, hasNotes: notes.length > 0, rows: points };
  return reply('points', data, text);
}

/** Under an edition that is not in force, every line says that it is none of today's, on the card and in the text. */
function supposed({ words }: CardContext, edition: EditionName, parts: Parts): Parts {
  const { hypothetical, assuming, noRecord } = words.planning.whatIf;
  const marked = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '').map(hypothetical);
  const title = hypothetical(`${assuming.edition(edition)}. ${parts.title}`);
  const [, ...text] = parts.text;
  return {
    ...parts,
    mark: INFORMATION,
    title,
    lead: marked([parts.lead ?? '']).join(''),
    notes: marked([...(parts.notes ?? []), noRecord]),
    points: parts.points.map((point) => ({ ...point, title: hypothetical(point.title), lines: marked(point.lines) })),
    text: [title, ...marked(text)],
  };
}
