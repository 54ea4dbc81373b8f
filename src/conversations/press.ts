import type { Language } from '../words/language';
import type { Speaking } from './asking';
import type { Answer } from './turn';

/** What a button carried, recognised. */
export interface Press {
  readonly language: Language;
  readonly run: (speaking: Speaking) => Promise<Answer>;
}

/** Recognises what its own buttons carry, with what was filled in beside them; undefined: none of its own. Nothing in it is believed unparsed. */
export type PressParser = (data: unknown) => Press | undefined;
