import { SAID_IN_ENGLISH, type Row } from './said-in-english';

/** What it is about and what was wrong: `Subscription 1: Azure did not answer in time`, `hosts: HV12: It was not told`. */
const ABOUT_KNOWN: Row = ['{…}: {…}', '$1: $2'];
/** Only a name stands before it; tried last, since it fits most. */
const ABOUT_NAME: Row = ['{}: {…}', '$1: $2'];

const ROWS = [ABOUT_KNOWN, ...SAID_IN_ENGLISH, ABOUT_NAME].map(([english, swedish]) => ({
  pattern: new RegExp(`^${english.replaceAll(/[.()?]/g, '\\$&').replaceAll(/\{…?\}/g, '(.+?)')}$`, 's'),
  /** Which of the holes hold something that is translated in its turn. */
  nested: [...english.matchAll(/\{(?<dots>…?)\}/g)].map(({ groups }) => groups?.['dots'] === '…'),
  swedish,
}));

/** A sentence without its full stop, or a part of one, in Swedish; undefined: it stands in no table. */
export function translated(text: string): string | undefined {
  for (const { pattern, nested, swedish } of ROWS) {
    const holes = pattern.exec(text)?.slice(1);
    const parts = holes?.map((hole, index) => (nested[index] === true ? translated(hole) : hole.replace(', request ', ', begäran ')));
    if (parts?.every((part) => part !== undefined))
      return swedish.replaceAll(/\$(\d)/g, (_, number: string) => parts[Number(number) - 1] ?? '');
  }
  return undefined;
}

/** What a source said in English: in Swedish where it is known, else as a quotation, so that nobody takes it for our own. */
export function detailInSwedish(detail: string): string {
  const swedish = translated(detail.replace(/\.$/, ''));
  if (swedish === undefined) return `ordagrant ”${detail}”`;
  return detail.endsWith('.') ? `${swedish}.` : swedish;
}
