import type { CommandName } from '../../words/conversation-words';
import type { Language } from '../../words/language';
import type { Asking, Speaking } from '../asking';
import type { Said } from '../said';
import type { Answer } from '../turn';

/** What a command made of a line. Answers undefined: the line was not this after all; the next command that understands it is asked. */
export type Understood = {
  /** The language of the line; absent when it is the same in both. */
  readonly language?: Language;
} & (
  | { readonly run: (asking: Asking) => Promise<Answer | undefined> }
  /** Works without a plan too. */
  | { readonly runAnywhere: (speaking: Speaking) => Promise<Answer | undefined> }
);

/** One row of what can be said; its help is words.conversation.commands[name]. */
export interface Command {
  readonly name: CommandName;
  /** Undefined: the line is not this command. */
  readonly parse: (said: Said) => Understood | undefined;
}
