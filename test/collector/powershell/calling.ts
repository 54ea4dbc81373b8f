/** Calls of functions, script blocks and commands: which value goes to which parameter, and what becomes of their errors. */
import type { Block } from './ast';
import { exception, CommandError, PsError } from './errors';
import type { CommandDouble, Scope, Session } from './session';
import { ScriptBlock, textOf, type Value } from './values';

/** One element behind a command's name. */
export interface Given {
  /** Lower case; undefined: a value by position. */
  readonly name: string | undefined;
  /** Its value stands in the same element, as in -Verbose:$false. */
  readonly hasValue: boolean;
  readonly value: Value;
}

const COMMON = ['erroraction', 'verbose'];

export function invoke(
  session: Session,
  target: string | ScriptBlock,
  given: readonly Given[],
  input: readonly Value[] | undefined,
  scope: Scope,
): readonly Value[] {
  const block = target instanceof ScriptBlock ? target.block : scope.function(target.toLowerCase());
  if (block) return session.call(block, bindToBlock(block, given), scope);
  const name = textOf(target);
  const command = session.offer.commands.get(name.toLowerCase());
  if (!command) {
    const message = `The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program.`;
    throw new PsError(exception('System.Management.Automation.CommandNotFoundException', message), 'statement', {
      category: 'ObjectNotFound',
      id: 'CommandNotFoundException',
    });
  }
  const values = bindToCommand(name, command, given);
  try {
    return command.run({ values, input, session, scope });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const action = values.get('erroraction') ?? scope.find('erroractionpreference');
    if (textOf(action).toLowerCase() === 'stop') throw error.error;
    return error.output;
  }
}

function bindingFailed(message: string, id: string): PsError {
  return new PsError(exception('System.Management.Automation.ParameterBindingException', message), 'statement', {
    category: 'InvalidArgument',
    id,
  });
}

function bindToBlock({ parameters }: Block, given: readonly Given[]): ReadonlyMap<string, Value> {
  const names = parameters.map(({ name }) => name);
  return bind(names, names, [], given);
}

function bindToCommand(name: string, command: CommandDouble, given: readonly Given[]): ReadonlyMap<string, Value> {
  const positional = command.positional ?? [];
  const switches = command.switches ?? [];
  return bind([...positional, ...(command.parameters ?? []), ...switches, ...COMMON], positional, switches, given, name);
}

function bind(
  known: readonly string[],
  positional: readonly string[],
  switches: readonly string[],
  given: readonly Given[],
  command = '',
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  const byPosition: Value[] = [];
  for (let index = 0; index < given.length; index += 1) {
    const each = given[index] as Given;
    if (each.name === undefined) {
      byPosition.push(each.value);
      continue;
    }
    if (!known.includes(each.name))
      throw bindingFailed(
        `A parameter cannot be found that matches parameter name '${each.name}' of ${command}.`,
        'NamedParameterNotFound',
      );
    const next = given[index + 1];
    if (each.hasValue) values.set(each.name, each.value);
    else if (switches.includes(each.name)) values.set(each.name, true);
    else if (next && next.name === undefined) {
      values.set(each.name, next.value);
      index += 1;
    } else throw bindingFailed(`Missing an argument for parameter '${each.name}'.`, 'MissingArgument');
  }
  const open = positional.filter((name) => !values.has(name));
  if (byPosition.length > open.length)
    throw bindingFailed(
      `A positional parameter cannot be found that accepts argument '${textOf(byPosition.at(-1))}'.`,
      'PositionalParameterNotFound',
    );
  byPosition.forEach((value, index) => values.set(open[index] as string, value));
  return values;
}
