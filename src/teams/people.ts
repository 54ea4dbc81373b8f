import type { IncomingActivity } from './activity';

/** The names people were last seen under: Teams leaves the name out of some presses. */
export interface People {
  /** The name on the activity, else the one remembered for that person; empty when neither is known. */
  nameOf(activity: IncomingActivity): string;
}

/** Keeps, in memory, the names of those seen last; each under the Entra id and under the channel's own. */
export function createPeople(most = 20_000): People {
  const names = new Map<string, string>();

  function remember(id: string, name: string): void {
    names.delete(id);
    names.set(id, name);
    const oldest = names.keys().next();
    if (names.size > most && oldest.done !== true) {
      names.delete(oldest.value);
    }
  }

  return {
    nameOf({ from }) {
      const ids = [from.aadObjectId, from.id].filter((id) => id !== undefined).filter((id) => id !== '');
      const name = from.name?.trim() ?? '';
      if (name === '') {
        return ids.map((id) => names.get(id)).find((known) => known !== undefined) ?? '';
      }
      for (const id of ids) {
        remember(id, name);
      }
      return name;
    },
  };
}
