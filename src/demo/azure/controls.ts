/** `demo break …` and `demo repair …`, as a conversation asks for them, in either language. */
import { breakageNamed, breakAzure, meansAll, repairAzure, wordsFor } from './breakage';
import { BREAKAGE_NAMES } from './state';
import type { AzureState } from './state';

export interface AzureControls {
  /** What was broken, as it is offered in that language; undefined: there is no such thing. */
  readonly break: (what: string, language: 'en' | 'sv') => string | undefined;
  /** What was repaired, as it is offered in that language; empty: it was sound; undefined: there is no such thing. */
  readonly repair: (what: string, language: 'en' | 'sv') => readonly string[] | undefined;
  /** What can be broken, in the order it is offered. */
  readonly choices: (language: 'en' | 'sv') => readonly string[];
}

/** @param azure whose state is changed */
export function createAzureControls(azure: { state: AzureState }): AzureControls {
  return {
    break(what, language) {
      const name = breakageNamed(what);
      if (name === undefined) return undefined;
      azure.state = breakAzure(azure.state, name);
      return wordsFor(name, language)[0];
    },
    repair(what, language) {
      const name = meansAll(what) ? 'all' : breakageNamed(what);
      if (name === undefined) return undefined;
      const mended = azure.state.broken.filter((broken) => name === 'all' || broken === name);
      azure.state = repairAzure(azure.state, name);
      return mended.map((broken) => wordsFor(broken, language)[0]);
    },
    choices: (language) => BREAKAGE_NAMES.map((name) => wordsFor(name, language)[0]),
  };
}
