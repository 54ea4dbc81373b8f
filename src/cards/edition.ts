import type { Assessment } from '../readiness/assessment';
import type { ChangedSubject, EditionChanges } from '../readiness/edition-changes';
import type { Edition } from '../readiness/editions/edition';
import { SUBJECT_KINDS } from '../readiness/subjects';
import { formatDate, formatList, formatSome } from '../words/format';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { frame, reply } from './frame';
import { INFORMATION } from './marks';
import type { Reply } from './reply';
import { said } from './requirements';
import { nameOf } from './names';
import { shorten, withNames } from './text';

/** How many names a line holds, and how many lines an edition is given. */
interface Room {
  readonly names: number;
  readonly lines: number;
}

const AMONG_OTHERS: Room = { names: 8, lines: 16 };
const ALONE: Room = { names: 24, lines: 40 };
const EVERYTHING: Room = { names: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };
const LONGEST_LINE = 600;

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

/** All that an edition would say otherwise, and of whom, for a document. */
export function editionLines(context: CardContext, assessment: Assessment, changes: EditionChanges): readonly string[] {
  return linesOf(context, assessment, changes, EVERYTHING);
}

function linesOf(context: CardContext, assessment: Assessment, { edition, changed }: EditionChanges, room: Room): readonly string[] {
  const { readiness, cards, language } = context.words;
  if (changed.length === 0) return [cards.edition.nothing];
  const kinds = SUBJECT_KINDS.filter((kind) => changed.some(({ subject }) => subject.kind === kind));
  const counted = kinds.map((kind) => readiness.count[kind](changed.filter(({ subject }) => subject.kind === kind).length));
  const told = [...wordLines(context, assessment, changed, room), ...requirementLines(context, assessment, changed, room)];
  const more = told.length - room.lines;
  return [
    cards.edition.count(formatList(language, counted)),
    ...told.slice(0, room.lines),
    ...(more <= 0 ? [] : [room === ALONE ? cards.summary.morePlanProblems(more) : cards.edition.more(more, edition)]),
    ...(room === EVERYTHING ? [] : [cards.edition.listAll(edition)]),
  ];
}

/** Of whom another first word would be said, as `what if` says it: `3 hosts would be not ready instead of ready: HV01, HV02, HV03`. */
function wordLines(context: CardContext, assessment: Assessment, changed: readonly ChangedSubject[], room: Room): readonly string[] {
  const { readiness, cards, language } = context.words;
  const groups = new Map<string, ChangedSubject[]>();
  for (const each of changed) {
    const { subject, other } = each;
    if (subject.headline === other.headline) continue;
    const key = `${subject.kind} ${subject.headline} ${other.headline}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = formatSome(
      language,
      group.map(({ subject }) => nameOf(context, assessment, subject)),
      room.names,
    );
    const of = group.length === 1 ? first.subject.kind : 'several';
    const word = (each: 'subject' | 'other'): string => readiness.word[first[each].headline](of);
    return [cards.edition.became(readiness.count[first.subject.kind](group.length), word('subject'), word('other'), names)];
  });
}

/** Which verdicts they are, the most frequent first, and of whom. */
function requirementLines(context: CardContext, assessment: Assessment, changed: readonly ChangedSubject[], room: Room): readonly string[] {
  const { words } = context;
  const names = new Map<string, string[]>();
  for (const { subject, requirements } of changed) {
    for (const id of requirements) names.set(id, [...(names.get(id) ?? []), nameOf(context, assessment, subject)]);
  }
  return [...names]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([id, all]) => words.cards.edition.verdicts(id, said(words, id).asks, all.length, formatSome(words.language, all, room.names)));
}
