import fs from 'node:fs';
import path from 'node:path';
import { CARD_NAMES } from '../../src/cards/reply';
import { LARGEST_CARD, renderCard, sizeOf } from '../../src/cards/render';
import { LANGUAGES } from '../../src/words/language';
import { cardFaults, definitionCount, elementsOf } from './card-schema';
import type { Sample } from './samples';
import { samplesIn } from './samples';

const PROJECT = path.join(__dirname, '..', '..');
const stemsIn = (folder: string, extension: string): readonly string[] =>
  fs.readdirSync(path.join(PROJECT, folder)).flatMap((name) => (name.endsWith(extension) ? [path.basename(name, extension)] : []));

/** Elements that the public schema 1.5 does not have: an older client shows what stands in fallback. */
const TEAMS_ONLY = new Set([
  'Icon',
  'Badge',
  'CodeBlock',
  'CompoundButton',
  'Carousel',
  'ProgressBar',
  'ProgressRing',
  'Rating',
  'IconRun',
]);

const samples = LANGUAGES.flatMap((language) => samplesIn(language));
const named = samples.map((sample): [string, Sample] => [`${sample.name} (${sample.language})`, sample]);

describe('cards, templates and presenters', () => {
  it('pairs every template with a presenter of the same stem', () => {
    const presenters = new Set(stemsIn('src/cards', '.ts'));
    expect(stemsIn('cards', '.json').toSorted()).toEqual([...CARD_NAMES].toSorted());
    expect(CARD_NAMES.filter((name) => !presenters.has(name))).toEqual([]);
  });

  it('has a sample of every card', () => {
    expect(CARD_NAMES.filter((name) => !samples.some((sample) => sample.reply.card === name))).toEqual([]);
  });

  it.each(stemsIn('cards', '.json'))('declares version 1.5 and a language in %s', (stem) => {
    const template = JSON.parse(fs.readFileSync(path.join(PROJECT, 'cards', `${stem}.json`), 'utf8')) as Record<string, unknown>;
    expect(template).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: '${language}' });
  });
});

describe('the schema of the pinned Teams cards', () => {
  it('refuses what Teams would not show, and says where', () => {
    const wrong = {
      type: 'AdaptiveCard',
      version: '1.5',
      actions: [],
      body: [
        { type: 'TextBlock', text: 'x', color: 'good' },
        { type: 'Textblock', text: 'x' },
      ],
    };
    expect(cardFaults(wrong)).toEqual([
      expect.stringContaining('card.body[0] (TextBlock)/color'),
      'card.body[1]: no element is called Textblock',
    ]);
    expect(definitionCount).toBeGreaterThan(150);
  });
});

describe.each(named)('the card %s', (_name, { reply, language }) => {
  const card = renderCard(reply);
  const elements = elementsOf(card);

  it('is a card as Teams’ own types describe it', () => {
    expect(cardFaults(card)).toEqual([]);
  });

  it('has no binding left, and nothing missing in its data', () => {
    expect(JSON.stringify(card, (key, value: unknown) => (key === 'data' ? undefined : value))).not.toContain('${');
    expect(JSON.stringify(reply.data)).not.toMatch(/\bnull\b|undefined|\[object Object\]|NaN/);
  });

  it('is small enough to be sent', () => {
    expect(sizeOf(card)).toBeLessThanOrEqual(LARGEST_CARD);
  });

  it('gives every Teams-only element a fallback', () => {
    expect(elements.filter((each) => TEAMS_ONLY.has(String(each['type'])) && typeof each['fallback'] !== 'object')).toEqual([]);
  });

  it('has an id where something is toggled, and each id once', () => {
    const ids = elements.flatMap((each) => (typeof each['id'] === 'string' ? [each['id']] : []));
    const targets = elements.flatMap((each) =>
      Array.isArray(each['targetElements']) ? (each['targetElements'] as readonly string[]) : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(elements.filter((each) => String(each['type']).startsWith('Input.') && typeof each['id'] !== 'string')).toEqual([]);
  });

  it('has at most six buttons, each with its title, verb and action', () => {
    const actions = card['actions'] as readonly Record<string, unknown>[];
    expect(actions.length).toBeLessThanOrEqual(6);
    for (const action of actions) {
      // What only shows more of the same card carries nothing.
      if (action['type'] === 'Action.ToggleVisibility') {
        expect(action).toMatchObject({ title: expect.stringMatching(/\S/), targetElements: [expect.any(String)] });
        continue;
      }
      expect(action).toMatchObject({
        type: 'Action.Execute',
        verb: 'answer',
        title: expect.stringMatching(/\S/),
        data: { action: { language } },
      });
    }
  });

  it('links https pages only', () => {
    const texts = elements.flatMap((each) => (typeof each['text'] === 'string' ? [each['text']] : []));
    const addresses = texts.flatMap((text) =>
      [...text.matchAll(/(?<!\\)\]\((?<url>[^)]*)\)/g)].map((match) => match.groups?.['url'] ?? ''),
    );
    expect(addresses.filter((address) => !/^https:\/\/(learn|support)\.microsoft\.com\//.test(address))).toEqual([]);
  });

  it('says the same in one to three plain lines', () => {
    const lines = reply.text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.filter((line) => line.trim() === '')).toEqual([]);
    expect(card.fallbackText.length).toBeGreaterThan(0);
  });
});

describe('rendering', () => {
  const [sample] = samples;

  it('refuses a reply whose data lack a value, and says which', () => {
    const { title, ...rest } = sample?.reply.data ?? {};
    expect(title).toBeDefined();
    expect(() => renderCard({ card: 'welcome', data: rest, text: 'x' })).toThrow(/The card welcome has no value for welcome\.body/);
  });

  it('refuses to make a card larger than may be sent', () => {
    const ask = Array.from({ length: 2000 }, () => 'x'.repeat(50));
    expect(() => renderCard({ card: 'welcome', data: { ...sample?.reply.data, ask }, text: 'x' })).toThrow(/may be sent/);
  });

  it('writes nothing to the console', () => {
    const written: unknown[] = [];
    const original = console.warn;
    console.warn = (...values: unknown[]) => written.push(values);
    try {
      samples.forEach(({ reply }) => renderCard(reply));
    } finally {
      console.warn = original;
    }
    expect(written).toEqual([]);
  });
});
