import { randomBytes } from 'node:crypto';
import { FORGOTTEN } from '../readiness/given';
import type { Actor, Plans } from './plans';
import type { Person, PersonRecords, PersonStore } from './ports';

/** Whose records they are: one's own, or by an administrator somebody's by Entra object id. */
export interface Whose {
  readonly personId: string;
  /** Their own chat with the bot, where it is known. */
  readonly personalChat?: string;
}

/** What is kept about a person: shown to them and taken away for them, or by an administrator for somebody who left. Rejects with MemoryFailure. */
export class People {
  constructor(private readonly options: { readonly store: PersonStore; readonly plans: Plans }) {}

  /** @returns undefined when it is neither one's own nor an administrator asks */
  async records(actor: Actor, whose: Whose): Promise<PersonRecords | undefined> {
    if (!this.may(actor, whose.personId)) return undefined;
    return this.options.store.recordsOf(whose.personId, whose.personalChat);
  }

  /**
   * Takes a person out of everything that is kept. What others need to understand what was changed stays, under a name that nothing leads back from.
   * @returns the stand-in's name; undefined when the actor may not
   */
  async erase(actor: Actor, whose: Whose): Promise<string | undefined> {
    const { personId } = whose;
    if (!this.may(actor, personId)) return undefined;
    const code = randomBytes(4).toString('hex');
    const standIn: Person = { id: `${FORGOTTEN}${code}`, name: `erased ${code}` };
    const by = actor.person.id === personId ? standIn : actor.person;
    const conversation = actor.conversation === whose.personalChat ? standIn.id : actor.conversation;
    const audit = this.options.plans.record({ ...actor, person: by, conversation }, 'personErased', '', undefined, JSON.stringify(standIn));
    await this.options.store.erase(personId, standIn, audit, whose.personalChat);
    return standIn.name;
  }

  private may(actor: Actor, personId: string): boolean {
    return actor.person.id === personId || this.options.plans.isAdministrator(actor.person);
  }
}
