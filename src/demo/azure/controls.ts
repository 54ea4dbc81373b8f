/** `demo break …` and `demo repair …`, as a conversation asks for them, in either language. */
import { breakageNamed, breakAzure, meansAll, repairAzure, wordsFor } from './breakage';
import { BREAKAGE_NAMES } from './state';
import type { AzureState, BreakageName } from './state';

export interface AzureControls {
  /** What was broken, as it was called; undefined: there is no such thing. */
  readonly break: (what: string) => string | undefined;
  /** What was repaired, called as when it was broken; empty: it was sound; undefined: there is no such thing. */
  readonly repair: (what: string) => readonly string[] | undefined;
  /** What can be broken, in the order it is offered. */
  readonly choices: (language: 'en' | 'sv') => readonly string[];
}

/** @param azure whose state is changed */
export function createAzureControls(azure: { state: AzureState }): AzureControls {
  const calledAs = new Map<BreakageName, string>();
  return {
    break(what) {
      const name = breakageNamed(what);
      if (name === undefined) return undefined;
      const called = what.trim().toLowerCase();
      calledAs.set(name, called);
      azure.state = breakAzure(azure.state, name);
      return called;
    },
    repair(what) {
      const name = meansAll(what) ? 'all' : breakageNamed(what);
      if (name === undefined) return undefined;
      const mended = azure.state.broken.filter((broken) => name === 'all' || broken === name);
      azure.state = repairAzure(azure.state, name);
      return mended.map((broken) => calledAs.get(broken) ?? wordsFor(broken, 'en')[0]);
    },
    choices: (language) => BREAKAGE_NAMES.map((name) => wordsFor(name, language)[0]),
  };
}
