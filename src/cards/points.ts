import type { CardContext } from './context';
import { frame, reply, type Frame } from './frame';
import type { Link } from './links';
import type { Mark } from './marks';
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

/** An answer made of points, one below the other. `text`: the plain form, the answer first. */
export function pointsCard(
  context: CardContext,
  parts: Parameters<typeof frame>[1] & {
    readonly notes?: readonly string[];
    readonly points: readonly Point[];
    readonly text: readonly string[];
  },
): Reply {
  const { notes = [], points, text } = parts;
  const data: PointsData = { ...frame(context, parts), notes, hasNotes: notes.length > 0, rows: points };
  return reply('points', data, text);
}
