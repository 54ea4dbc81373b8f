import type { AssessedSubject, Result } from '../readiness/assessment';
import type { Catalogued } from '../readiness/catalogue';
import { EDITIONS } from '../readiness/editions';
import type { Edition } from '../readiness/editions/edition';
import { formatDate, formatList } from '../words/format';
import { showButton } from './buttons';
import type { CardContext } from './context';
import { documentsOf, once } from './documents';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { limitTexts } from './limits';
import type { Link } from './links';
import { pageLinks } from './links';
import { INFORMATION } from './marks';
import type { Reply } from './reply';
import { said, sentencesOf } from './requirements';
import { evidenceText } from './results';
import { shorten, shownName, withNames } from './text';

/** A heading with its paragraphs. */
interface Passage {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The data of cards/explanation.json. */
interface ExplanationData extends Frame {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
}

/** The subject that was asked about, with what was found on it. */
export interface About {
  readonly subject: AssessedSubject;
  readonly result: Result;
}

/** Of the documents on the card, and where the answer is printed. */
const MOST_DOCUMENTS = 30;
const MOST_PRINTED = 8;
const LONGEST_LINE = 900;

/** What a requirement asks and why, its figures in an edition, and the documents they stand in. */
export function explanationCard(context: CardContext, requirement: Catalogued, edition: Edition, about?: About): Reply {
  const { words } = context;
  const { asks, why, page } = said(words, requirement.id);
  const { explanation } = words.cards;
  const level = edition.levels[requirement.id] ?? requirement.level;
  const { language } = words;
  const title = explanation.requirement(asks);
  const stands = explanation.lead(requirement.id, words.readiness.kind[requirement.kind], words.readiness.level[level], edition.name);
  const passages = (most: number): readonly Passage[] => passagesOf(context, requirement, edition, { about, most });
  const links = pageLinks(words, page);
  const data: ExplanationData = {
    ...frame(context, {
      mark: INFORMATION,
      title,
      lead: why,
      foot: [stands, explanation.copyNote],
      buttons: [
        ...(about
          ? [showButton(words.cards.buttons.open(shownName(about.subject.name)), { view: 'subject', id: about.subject.id }, language)]
          : []),
        showButton(words.cards.buttons.gaps, { view: 'gaps', page: 0 }, language),
        showButton(words.cards.buttons.help, { view: 'help' }, language),
      ],
    }),
    passages: passages(MOST_DOCUMENTS),
    links,
  };
  const [value = ''] = limitTexts(words, edition, requirement.id);
  const first = words.cards.verdict.plain(title);
  const whole = printed(context, [first, why, stands], passages(MOST_PRINTED), links);
  return { ...reply('explanation', data, [first, why, value]), whole };
}

/** All the documents a requirement stands on, of every edition. */
export function documentsCard(context: CardContext, requirement: Catalogued, edition: Edition): Reply {
  const { words } = context;
  const { explanation, buttons } = words.cards;
  const title = explanation.documentsOf(said(words, requirement.id).asks);
  const lines = documentLines(context, edition, requirement, Number.POSITIVE_INFINITY);
  const data: ExplanationData = {
    ...frame(context, {
      mark: INFORMATION,
      title,
      foot: [explanation.copyNote],
      buttons: [showButton(buttons.help, { view: 'help' }, words.language)],
    }),
    passages: [{ title: words.cards.section.documents, lines }],
    links: [],
  };
  const whole = printed(context, [words.cards.verdict.plain(title)], [{ title: words.cards.section.documents, lines }]);
  return { ...reply('explanation', data, [words.cards.verdict.plain(title), ...lines.slice(0, 2)]), whole };
}

/** An explanation as plain lines, where there are no cards: all of it, and what it was read from. */
function printed({ words }: CardContext, first: readonly string[], passages: readonly Passage[], links: readonly Link[] = []): string {
  const lines = [
    ...first,
    ...passages.flatMap(({ title, lines: each }) => [title, ...each.map((line) => `  ${line}`)]),
    words.cards.explanation.copyNote,
    ...links.map((link) => `${link.title}: ${link.url}`),
  ];
  return withNames(lines.join('\n'), words.cards.nameless) as string;
}

function passagesOf(
  context: CardContext,
  requirement: Catalogued,
  edition: Edition,
  { about, most }: { readonly about: About | undefined; /** Documents that are listed. */ readonly most: number },
): readonly Passage[] {
  const { section } = context.words.cards;
  const { fix, tells, also } = said(context.words, requirement.id);
  const values = limitTexts(context.words, edition, requirement.id);
  return [
    { title: section.result, lines: about ? aboutLines(context, about) : [] },
    { title: section.values, lines: values },
    { title: section.otherEditions, lines: otherEditionLines(context, requirement, edition) },
    { title: section.fix, lines: fix === '' ? [] : [fix] },
    { title: section.tells, lines: tells === '' ? [] : [tells] },
    { title: section.also, lines: also },
    { title: section.documents, lines: documentLines(context, edition, requirement, most) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => shorten(line, LONGEST_LINE)) }));
}

function aboutLines(context: CardContext, { subject, result }: About): readonly string[] {
  const { readiness, cards } = context.words;
  return [
    cards.explanation.forSubject(shownName(subject.name), readiness.status[result.status]),
    ...sentencesOf(context.words, result),
    evidenceText(context, result.evidence),
  ];
}

/** What the other editions say on it: their figures where they differ, else that they say the same. */
function otherEditionLines(context: CardContext, requirement: Catalogued, edition: Edition): readonly string[] {
  const { words } = context;
  const { explanation } = words.cards;
  const own = limitTexts(words, edition, requirement.id);
  const apart = (other: Edition): readonly string[] => limitTexts(words, other, requirement.id).filter((line) => !own.includes(line));
  const levelIn = (each: Edition): string => words.readiness.level[each.levels[requirement.id] ?? requirement.level];
  const others = EDITIONS.filter(({ name }) => name !== edition.name);
  const same = others.filter((other) => apart(other).length === 0 && levelIn(other) === levelIn(edition));
  const differing = others.flatMap((other) => [
    ...apart(other).map((line) => explanation.inEdition(other.name, line)),
    ...(levelIn(other) === levelIn(edition) ? [] : [explanation.levelIn(other.name, levelIn(other))]),
  ]);
  const names = same.map(({ name }) => name);
  return [...differing, ...(names.length === 0 ? [] : [explanation.sameIn(formatList(words.language, names))])];
}

/** The documents of the edition in force, then those that only the others stand on; of more than `most`, how many more and where they are. */
function documentLines(context: CardContext, edition: Edition, requirement: Catalogued, most: number): readonly string[] {
  const { explanation } = context.words.cards;
  const all = once([edition, ...EDITIONS.filter(({ name }) => name !== edition.name)].flatMap((each) => documentsOf(each, requirement)));
  const more = all.length - most;
  return [
    ...all
      .slice(0, most)
      .map((each) => explanation.document(each.document, each.section, formatDate(context.words.language, each.date), each.copy)),
    ...(more > 0 ? [explanation.moreDocuments(more, requirement.id)] : []),
  ];
}
