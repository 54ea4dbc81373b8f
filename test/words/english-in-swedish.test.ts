/** No English in what a Swedish reader is shown: the sentences as they are written, and the product as broadly as it can be rendered here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as ts from 'typescript';
import { explanationCard } from '../../src/cards/explanation';
import { renderCard } from '../../src/cards/render';
import type { Reply } from '../../src/cards/reply';
import { asMarkdown, asText, reportOf } from '../../src/cli/check-formats';
import type { Asking } from '../../src/conversations/asking';
import { questionReply } from '../../src/conversations/walk/pages';
import { assess } from '../../src/readiness/assess';
import type { Assessment } from '../../src/readiness/assessment';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { EDITIONS, editionByName } from '../../src/readiness/editions';
import { emptyPlan } from '../../src/readiness/plan';
import { walkQuestions } from '../../src/walk/questions';
import { NEW_WALK } from '../../src/walk/state';
import { broken, contextIn, dark, NASTY_NAMES, ready, repaired, samplesIn } from '../cards/samples';
import { elementsOf } from '../cards/card-schema';
import { judgeDemo } from '../demo/judge-demo';
import { randomEstate } from '../support/random-estate';
import { englishIn } from './english';

const context = contextIn('sv');
/** What of an element people read. */
const SHOWN = ['text', 'title', 'label', 'placeholder', 'altText', 'errorMessage', 'value', 'fallbackText'];

function textsOf(reply: Reply): readonly string[] {
  const elements = elementsOf(renderCard(reply)).filter(({ type }) => type !== 'CodeBlock' && type !== 'Input.ChoiceSet');
  const shown = elements.flatMap((element) => SHOWN.flatMap((key) => (typeof element[key] === 'string' ? [element[key]] : [])));
  return [...shown, ...reply.text.split('\n')];
}

const namesOf = (assessment: Assessment): readonly string[] =>
  [assessment.plan, ...assessment.subjects.map(({ name }) => name)].toSorted((a, b) => b.length - a.length);

const faults = (texts: readonly string[], names: readonly string[] = []): readonly string[] => [
  ...new Set([...new Set(texts)].flatMap((text) => englishIn(text, names))),
];

describe('the list of English words', () => {
  it.each([
    ['Valvet is ready', ['is: Valvet is ready', 'ready: Valvet is ready']],
    ['Detaljer: HV12: Access was denied.', ['was: Detaljer: HV12: Access was denied.', 'denied: Detaljer: HV12: Access was denied.']],
    ['Detaljer: ordagrant ”HV12: Access was denied.”', []],
    ['Hyper-V-värden HV07 är redo', []],
  ])('%s', (text, words) => {
    expect(englishIn(text)).toEqual(words);
  });
});

/** The texts of a source file, what they are put together from included; keys and imports are none. */
function writtenIn(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (isText && !isKey) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), visit);
  return texts;
}

const FOLDER = join(__dirname, '..', '..', 'src', 'words', 'sv');
/** There English stands beside its Swedish. */
const IN_BOTH = ['said-in-english.ts'];
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !IN_BOTH.includes(name));

it.each(FILES)('no English is written in %s', (name) => {
  // A single word may be a key of the product's own: `en of two`.
  const sentences = writtenIn(join(FOLDER, name)).filter((text) => /\s\S/.test(text.trim()));
  expect(faults(sentences)).toEqual([]);
});

it('no English is written in the app’s Swedish manifest', () => {
  const manifest = JSON.parse(readFileSync(join(FOLDER, '..', '..', '..', 'manifest', 'sv.json'), 'utf8')) as Record<string, string>;
  expect(faults(Object.entries(manifest).flatMap(([key, text]) => (key === '$schema' ? [] : [text])))).toEqual([]);
});

it.each(samplesIn('sv').map(({ name, reply }) => [name, reply] as const))('no English is on the card %s', (_name, reply) => {
  expect(faults(textsOf(reply), [...NASTY_NAMES, ...namesOf(broken)])).toEqual([]);
});

it.each(EDITIONS)('no English is in what explains a requirement under $name', (edition) => {
  expect(faults(CATALOGUE.flatMap((requirement) => textsOf(explanationCard(context, requirement, edition))))).toEqual([]);
});

/** Everything that `check` can say of an assessment: of all of it, and of each of its subjects. */
function checked(assessment: Assessment): readonly string[] {
  const whole = reportOf(context, assessment, []);
  const each = assessment.subjects.map((subject) => reportOf(context, assessment, [subject]));
  const told = each.flatMap(({ lead, sections, foot }) => [
    ...lead,
    foot,
    ...sections.flatMap(({ title, items }) => [title, ...items.flatMap((item) => [item.title, ...item.lines])]),
  ]);
  return [...asText(whole).replaceAll(/\n +/g, ' ').split('\n'), ...asMarkdown(whole).split('\n'), ...told];
}

/** Why each requirement stands as it does, once for each of its findings. */
function explained(assessment: Assessment): readonly string[] {
  const seen = new Map(
    assessment.subjects.flatMap((subject) =>
      subject.results.map((result) => [
        `${result.requirement} ${result.status} ${result.finding?.case ?? result.unknown?.reason ?? ''}`,
        { subject, result },
      ]),
    ),
  );
  const edition = editionByName('2026-05');
  return [...seen.values()].flatMap(({ subject, result }) => {
    const requirement = CATALOGUE.find(({ id }) => id === result.requirement);
    return requirement ? textsOf(explanationCard(context, requirement, edition, { subject, result })) : [];
  });
}

/** Every question of a walk through the estate, as it is asked in a channel. */
function walked(assessment: Assessment): readonly string[] {
  const people = { revision: 0, answers: [] };
  const asking = {
    words: context.words,
    cards: context,
    turn: { conversation: { id: 'c', root: 'c', kind: 'channel' }, person: { id: 'anna', name: 'Anna' } },
    plan: { id: 'p', plan: emptyPlan(assessment.plan) },
  } as unknown as Asking;
  const questions = walkQuestions(assessment, people);
  const walk = { asking, assessment, people, questions, revision: 1, state: { ...NEW_WALK, isUnderWay: true } };
  return questions.flatMap((question) => textsOf(questionReply(walk, question, [])));
}

it.each([
  ['the demo', []],
  ['the demo without rights', ['rights']],
  ['the demo with its storage broken', ['storage', 'network']],
] as const)('no English is in what is told of %s', async (_name, breakages) => {
  const assessment = await judgeDemo(breakages);
  expect(faults([...checked(assessment), ...explained(assessment), ...walked(assessment)], namesOf(assessment))).toEqual([]);
});

it.each(Object.entries({ broken, repaired, dark, ready }))('no English is in what check says of the sample %s', (_name, assessment) => {
  expect(faults(checked(assessment), [...NASTY_NAMES, ...namesOf(assessment)])).toEqual([]);
});

it.each(EDITIONS)('no English is in what is told of random estates under $name', (edition) => {
  const texts = fc.sample(randomEstate, { numRuns: 12, seed: 7 }).flatMap((estate) => {
    const assessment = assess({ ...estate, edition });
    return [...checked(assessment), ...explained(assessment)];
  });
  expect(faults(texts, ['Unheard of', 'registrerad i other'])).toEqual([]);
});
