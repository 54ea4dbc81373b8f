/** What somebody typed, made comparable without losing how names were written. */
import type { Language } from '../words/language';

/** A typed line, and the same folded for matching: each character of one stands where it stands in the other. */
export interface Said {
  readonly text: string;
  readonly folded: string;
}

/** Patterns of one command; written folded: lower case, without å, ä, ö. */
export interface Patterns {
  readonly en: readonly RegExp[];
  readonly sv: readonly RegExp[];
}

export interface Heard {
  /** The language whose pattern fits; absent when both do. */
  readonly language?: Language;
  /** Named groups as they were typed. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}

const FOLDED: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u', æ: 'a', ø: 'o' };

/** Longest line that is read; more is no question to us. */
export const LONGEST_LINE = 500;

/** A mention of the bot with the name in it, and how chat clients set text. */
const MARKUP =
  /<at\b[^<>]*>[^<>]*<\/at>|<\/?(?:at|p|div|span|br|b|i|u|s|em|strong|strike|del|a|code|pre|ul|ol|li|blockquote|h[1-6]|font|table|tbody|tr|td|th)(?: [^<>]*)?\/?>|&nbsp;/gi;
/** Clients send pictures as tags, too. */
const PICTURE_TAG = /<(?:img|emoji|attachment|customemoji)\b[^<>]*>/gi;
/** `<Gold>`, as help writes what is to be filled in: what stands in it was meant. */
const IN_BRACKETS = /<(\/?[a-z][^<>]*)>/gi;

const PICTURE = '\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|[\\u{1f1e6}-\\u{1f1ff}\\ufe0f\\u200d]';
const LEADING = new RegExp(`^(?:\\s|${PICTURE})+`, 'u');
const TRAILING = new RegExp(`(?:[\\s?!.,;:…]|[:;]-?[()D]|${PICTURE})+$`, 'u');

/** Markup, pictures and quotes dropped, blanks collapsed, final punctuation dropped. */
export function hear(typed: string): Said {
  const text = withoutMarkup(typed).replace(LEADING, '').replace(TRAILING, '').trim();
  return { text, folded: fold(text) };
}

/** What stands at the end of a line and is dropped from it, though it is no punctuation of the last word: pictures, signs of their own. Empty: nothing. */
export function unheard(typed: string): string {
  const [dropped = ''] = TRAILING.exec(withoutMarkup(typed)) ?? [];
  return dropped.replace(/^[?!.,;:…]+(?=\s|$)/, '').trim();
}

function withoutMarkup(typed: string): string {
  return typed
    .slice(0, LONGEST_LINE + 1)
    .normalize('NFC')
    .replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replaceAll(/[“”„"«»]/g, '')
    .replaceAll(MARKUP, ' ')
    .replaceAll(PICTURE_TAG, ' 🖼 ')
    .replaceAll(IN_BRACKETS, ' $1 ')
    .replaceAll(/\s+/g, ' ');
}

/** Lower case without Swedish letters, character by character, so that positions stay. */
export function fold(text: string): string {
  return [...text]
    .map((character) => {
      const lower = character.toLowerCase();
      if (lower.length !== character.length) return character;
      return FOLDED[lower] ?? lower;
    })
    .join('');
}

/** Matches a line against a command's patterns in both languages. */
export function match(said: Said, patterns: Patterns): Heard | undefined {
  const english = firstMatch(said, patterns.en);
  const swedish = firstMatch(said, patterns.sv);
  // Folded they are alike (`för`, `for`); a Swedish letter decides.
  if (english && swedish) return { ...(/[åäö]/i.test(said.text) && { language: 'sv' as const }), groups: english };
  if (english) return { language: 'en', groups: english };
  return swedish && { language: 'sv', groups: swedish };
}

const COMMON: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|is|are|what|how|why|which|who|we|you|can|should|do|does|of|to|with|and|not|my|this|that|all|but|except)\b/g,
  sv: /\b(?:och|ar|inte|vad|hur|varfor|vilka|vilken|vem|jag|vi|det|den|till|med|av|kan|ska|finns|du|en|ett|pa|som|min|alla|utom|forutom)\b/g,
};

/** The language a line seems to be written in, by its common words and letters; undefined when nothing tells. */
export function seemingLanguage(said: Said): Language | undefined {
  const count = (language: Language): number => said.folded.match(COMMON[language])?.length ?? 0;
  const swedish = count('sv') + (hasSwedishWord(said.text) ? 1 : 0);
  const english = count('en');
  if (swedish === english) return undefined;
  return swedish > english ? 'sv' : 'en';
}

/** A single word may be a name, and so may one with a capital within the line: names are written as they are in any language. */
function hasSwedishWord(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.some((word, index) => /[åäö]/i.test(word) && (index === 0 || !/^\P{L}*\p{Lu}/u.test(word)));
}

function firstMatch(said: Said, patterns: readonly RegExp[]): Heard['groups'] | undefined {
  for (const pattern of patterns) {
    const found = new RegExp(pattern.source, 'd').exec(said.folded);
    if (!found) continue;
    const groups: Record<string, string | undefined> = {};
    for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
      groups[name] = place ? said.text.slice(place[0], place[1]).trim() : undefined;
    }
    return groups;
  }
  return undefined;
}
