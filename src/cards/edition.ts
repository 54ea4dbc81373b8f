import type { Assessment } from '../readiness/assessment';
import type { ChangedSubject, EditionChanges } from '../readiness/edition-changes';
import type { Edition } from '../readiness/editions/edition';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { formatDate, formatList, formatSome } from '../words/format';
import type { Language } from '../words/language';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { frame, reply } from './frame';
import { INFORMATION } from './marks';
import type { Reply } from './reply';
import { said } from './requirements';
import { nameOf } from './names';
import { LONGEST_TEXT, shorten, withNames } from './text';

/** How many names a line holds, and how many characters with them; how many lines an edition is given. */
interface Room {
  readonly names: number;
  readonly characters: number;
  readonly lines: number;
}

const LONGEST_LINE = 600;
const AMONG_OTHERS: Room = { names: 8, characters: LONGEST_LINE, lines: 16 };
const ALONE: Room = { names: 24, characters: LONGEST_LINE, lines: 40 };
/** Of a document: every line, and as many whole names as it takes of one text. */
const EVERYTHING: Room = { names: Number.POSITIVE_INFINITY, characters: LONGEST_TEXT, lines: Number.POSITIVE_INFINITY };
/** What "and 24,999 more" takes of a line. */
const FOR_MORE = 24;

/** Which edition is in force, and for each other one the subjects of which it would say something else, counted and listed. */
export function editionCard(context: CardContext, assessment: Assessment, inForce: Edition, others: readonly EditionChanges[]): Reply {
  const { words } = context;
  const { edition } = words.cards;
  const title = edition.inForce(inForce.name);
  const lead = edition.dated(formatDate(words.language, inForce.date));
  const passages = others.map((changes) => ({
    title: edition.under(changes.edition),
    lines: linesOf(context, assessment, changes, others.length === 1 ? ALONE : AMONG_OTHERS).map((line) => shorten(line, LONGEST_LINE)),
  }));
  const data = {
    ...frame(context, {
      mark: INFORMATION,
      title,
      lead,
      foot: [edition.howToChange, words.cards.explanation.copyNote],
      buttons: [
        ...others
          .filter(({ changed }) => changed.length > 0)
          .map(({ edition: name, changed }) =>
            showButton(edition.showAll(name, changed.length), { view: 'edition', edition: name, page: 0 }, words.language),
          ),
        showButton(words.cards.buttons.gaps, { view: 'gaps', page: 0 }, words.language),
        showButton(words.cards.buttons.help, { view: 'help' }, words.language),
      ],
    }),
    passages,
    links: [],
  };
  const summary = others.map((changes) =>
    edition.changes(changes.edition, changes.changed.length, assessment.subjects.filter(({ inScope }) => inScope).length),
  );
  const printed = [
    title,
    lead,
    ...passages.flatMap((passage, index) => [summary[index] ?? '', ...passage.lines.map((line) => `  ${line}`)]),
  ];
  return {
    ...reply('explanation', data, [title, summary.join(' '), lead]),
    whole: withNames(printed.join('\n'), words.cards.nameless) as string,
  };
}

/** All that an edition would say otherwise, and of whom, for a document; of thousands by the first names, with how to see all of them. */
export function editionLines(context: CardContext, assessment: Assessment, changes: EditionChanges): readonly string[] {
  return linesOf(context, assessment, changes, EVERYTHING);
}

function linesOf(context: CardContext, assessment: Assessment, { edition, changed }: EditionChanges, room: Room): readonly string[] {
  const { readiness, cards, language } = context.words;
  if (changed.length === 0) return [cards.edition.nothing];
  const kinds = SUBJECT_KINDS.filter((kind) => changed.some(({ subject }) => subject.kind === kind));
  const counted = kinds.map((kind) => readiness.count[kind](changed.filter(({ subject }) => subject.kind === kind).length));
  const told = [...wordLines(context, assessment, changed), ...requirementLines(context, assessment, changed)].map((line) =>
    withinRoom(language, line, room),
  );
  const more = told.length - room.lines;
  const leavesOut = told.some(({ left }) => left > 0);
  return [
    cards.edition.count(formatList(language, counted)),
    ...told.slice(0, room.lines).map(({ line }) => line),
    ...(more <= 0 ? [] : [room === ALONE ? cards.summary.morePlanProblems(more) : cards.edition.more(more, edition)]),
    ...(room === EVERYTHING ? (leavesOut ? [cards.edition.judgeAll(edition)] : []) : [cards.edition.listAll(edition)]),
  ];
}

/** A line about some subjects, by their names. */
interface Named {
  readonly names: readonly string[];
  readonly say: (names: string) => string;
}

/** With as many of the names as there is room for, each of them whole, at least one; `left`: how many are only counted. */
function withinRoom(language: Language, { names, say }: Named, room: Room): { readonly line: string; readonly left: number } {
  let length = say('').length + FOR_MORE;
  let most = 0;
  for (const name of names) {
    length += name.length + ', '.length;
    if (most === room.names || (most > 0 && length > room.characters)) break;
    most += 1;
  }
  return { line: say(formatSome(language, names, most)), left: names.length - most };
}

/** Of whom another first word would be said, as `what if` says it: `3 hosts would be not ready instead of ready: HV01, HV02, HV03`. */
function wordLines(context: CardContext, assessment: Assessment, changed: readonly ChangedSubject[]): readonly Named[] {
  const { readiness, cards } = context.words;
  const groups = new Map<string, ChangedSubject[]>();
  for (const each of changed) {
    const { subject, other } = each;
    if (subject.headline === other.headline) continue;
    add(groups, `${subject.kind} ${subject.headline} ${other.headline}`, each);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const of = group.length === 1 ? first.subject.kind : 'several';
    const word = (each: 'subject' | 'other'): string => readiness.word[first[each].headline](of);
    const counted = readiness.count[first.subject.kind](group.length);
    return [
      {
        names: group.map(({ subject }) => nameOf(context, assessment, subject)),
        say: (names) => cards.edition.became(counted, word('subject'), word('other'), names),
      },
    ];
  });
}

/** Which verdicts they are, the most frequent first, and of whom. */
function requirementLines(context: CardContext, assessment: Assessment, changed: readonly ChangedSubject[]): readonly Named[] {
  const { words } = context;
  const of = new Map<string, string[]>();
  for (const { subject, requirements } of changed) {
    const name = nameOf(context, assessment, subject);
    for (const id of requirements) add(of, id, name);
  }
  return [...of]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([id, names]) => ({ names, say: (some) => words.cards.edition.verdicts(id, said(words, id).asks, names.length, some) }));
}

function add<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
