import type { AssessedSubject, Result } from '../readiness/assessment';
import type { Catalogued } from '../readiness/catalogue';
import type { Edition } from '../readiness/editions/edition';
import { formatDate } from '../words/format';
import { showButton } from './buttons';
import type { CardContext } from './context';
import type { Frame } from './frame';
import { frame, reply } from './frame';
import { documentsOf, limitTexts } from './limits';
import type { Link } from './links';
import { pageLinks } from './links';
import { INFORMATION } from './marks';
import type { Reply } from './reply';
import { said, sentenceOf } from './requirements';
import { evidenceText } from './results';
import { shorten, shownName } from './text';

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

const MOST_DOCUMENTS = 6;
const LONGEST_LINE = 600;

/** What a requirement asks and why, its figures in an edition, and the documents they stand in. */
export function explanationCard(context: CardContext, requirement: Catalogued, edition: Edition, about?: About): Reply {
  const { words } = context;
  const { asks, why, page } = said(words, requirement.id);
  const level = edition.levels[requirement.id] ?? requirement.level;
  const { language } = words;
  const data: ExplanationData = {
    ...frame(context, {
      mark: INFORMATION,
      title: words.cards.explanation.requirement(asks),
      lead: why,
      foot: [
        words.cards.explanation.lead(requirement.id, words.readiness.kind[requirement.kind], words.readiness.level[level], edition.name),
        words.cards.explanation.copyNote,
      ],
      buttons: [
        ...(about
          ? [showButton(words.cards.buttons.open(shownName(about.subject.name)), { view: 'subject', id: about.subject.id }, language)]
          : []),
        showButton(words.cards.buttons.gaps, { view: 'gaps', page: 0 }, language),
        showButton(words.cards.buttons.help, { view: 'help' }, language),
      ],
    }),
    passages: passagesOf(context, requirement, edition, about),
    links: pageLinks(words, page),
  };
  const [value = ''] = limitTexts(words, edition, requirement.id);
  return reply('explanation', data, [words.cards.verdict.plain(words.cards.explanation.requirement(asks)), why, value]);
}

function passagesOf(context: CardContext, requirement: Catalogued, edition: Edition, about: About | undefined): readonly Passage[] {
  const { section, explanation } = context.words.cards;
  const { fix, tells } = said(context.words, requirement.id);
  const values = limitTexts(context.words, edition, requirement.id);
  return [
    { title: section.result, lines: about ? aboutLines(context, about) : [] },
    { title: section.values, lines: values.length > 0 ? values : [explanation.noFigure(edition.name)] },
    { title: section.fix, lines: fix === '' ? [] : [fix] },
    { title: section.tells, lines: tells === '' ? [] : [tells] },
    { title: section.documents, lines: documentLines(context, edition, requirement) },
  ]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => shorten(line, LONGEST_LINE)) }));
}

function aboutLines(context: CardContext, { subject, result }: About): readonly string[] {
  const { readiness, cards } = context.words;
  const sentence = result.finding ? sentenceOf(context.words, result.requirement, result.finding) : '';
  return [
    cards.explanation.forSubject(shownName(subject.name), readiness.status[result.status]),
    ...(sentence === '' ? [] : [sentence]),
    evidenceText(context, result.evidence),
  ];
}

function documentLines(context: CardContext, edition: Edition, requirement: Catalogued): readonly string[] {
  const { explanation } = context.words.cards;
  return documentsOf(edition, requirement)
    .slice(0, MOST_DOCUMENTS)
    .map((each) => explanation.document(each.document, each.section, formatDate(context.words.language, each.date), each.copy));
}
