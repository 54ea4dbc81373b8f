/** One run of a script on one computer: its variables, its functions, and what the computer has to offer. */
import type { Block, Statement } from './ast';
import { cast } from './conversions';
import { exception, Flow, PsError } from './errors';
import { Evaluator } from './evaluator';
import { Unsimulated } from './nodes';
import type { ScriptBlock } from './values';
import { collected, enumerate, isTrue, Native, textOf, type Value } from './values';

/** A command of a module, as the double has it. */
export interface CommandDouble {
  /** Parameters that values without a name go to, in their order. */
  readonly positional?: readonly string[];
  readonly parameters?: readonly string[];
  readonly switches?: readonly string[];
  readonly run: (call: Call) => readonly Value[];
}

/** One call of a command. */
export interface Call {
  /** By parameter, lower case. */
  readonly values: ReadonlyMap<string, Value>;
  /** What came through the pipeline; undefined: nothing stood before it. */
  readonly input: readonly Value[] | undefined;
  readonly session: Session;
  readonly scope: Scope;
}

/** What a computer has: commands, static members and types of .NET by name in lower case, and its environment. */
export interface Offer {
  readonly commands: ReadonlyMap<string, CommandDouble>;
  readonly statics: ReadonlyMap<string, Value | ((...values: Value[]) => Value)>;
  readonly types: ReadonlyMap<string, (...values: Value[]) => Value>;
  readonly environment: Readonly<Record<string, string>>;
}

export class Scope {
  readonly variables = new Map<string, Value>();
  readonly functions = new Map<string, Block>();
  constructor(readonly parent?: Scope) {}

  find(name: string): Value {
    return this.variables.has(name) ? this.variables.get(name) : this.parent ? this.parent.find(name) : null;
  }

  function(name: string): Block | undefined {
    return this.functions.get(name) ?? this.parent?.function(name);
  }
}

/** More steps than any scenario takes: a loop without end is a finding, not a test that hangs. */
const MOST_STEPS = 400_000;

export class Session {
  readonly root = new Scope();
  private readonly evaluator = new Evaluator(this);
  private openTries = 0;
  private steps = 0;

  constructor(readonly offer: Offer) {
    this.root.variables.set('true', true);
    this.root.variables.set('false', false);
    this.root.variables.set('null', null);
    this.root.variables.set('erroractionpreference', 'Continue');
    this.root.variables.set('whatifpreference', false);
  }

  /** Runs a script from its first line to its end. @returns its exit code; what it gave is in `output`. */
  runScript(block: Block, values: ReadonlyMap<string, Value>, output: Value[] = []): number {
    const scope = new Scope(this.root);
    if (block.supportsWhatIf && isTrue(values.get('whatif'))) scope.variables.set('whatifpreference', true);
    try {
      this.bind(block, values, scope);
      this.statements(block.body, scope, output);
      return 0;
    } catch (error) {
      if (error instanceof Flow && error.what === 'exit') return Number(error.value);
      if (error instanceof Flow && error.what === 'return') return 0;
      throw error;
    }
  }

  /** Runs a block with values by position, as on another computer. @param output also what it gave before it broke off */
  runRemotely(block: Block, values: readonly Value[], output: Value[]): void {
    this.runScript(block, new Map(block.parameters.map(({ name }, index) => [name, values[index] ?? null])), output);
  }

  /** A function or script block in a scope of its own below the caller's. */
  call(block: Block, values: ReadonlyMap<string, Value>, caller: Scope): readonly Value[] {
    const scope = new Scope(caller);
    this.bind(block, values, scope);
    return this.until('return', block.body, scope);
  }

  /** A script block of ForEach-Object or Where-Object: in the caller's own scope, with `$_`. */
  withItem(block: ScriptBlock, item: Value, scope: Scope): readonly Value[] {
    const had = scope.variables.has('_');
    const before = scope.variables.get('_');
    scope.variables.set('_', item);
    try {
      return this.until('return', block.block.body, scope);
    } finally {
      if (had) scope.variables.set('_', before);
      else scope.variables.delete('_');
    }
  }

  private until(what: Flow['what'], body: readonly Statement[], scope: Scope): readonly Value[] {
    const output: Value[] = [];
    try {
      this.statements(body, scope, output);
    } catch (error) {
      if (!(error instanceof Flow && error.what === what)) throw error;
      output.push(...((error.value as readonly Value[] | undefined) ?? []));
    }
    return output;
  }

  private bind(block: Block, values: ReadonlyMap<string, Value>, scope: Scope): void {
    for (const { name, type, range, notEmpty, initial } of block.parameters) {
      const given = values.has(name);
      let value = given ? values.get(name) : initial && this.evaluator.value(initial, scope);
      if (type !== undefined && (given || initial || type === 'string')) value = cast(type, value);
      const isOut = range !== undefined && (Number(value) < range[0] || Number(value) > range[1]);
      if (given && (isOut || (notEmpty && textOf(value) === ''))) {
        const message = `Cannot validate argument on parameter '${name}'.`;
        throw new PsError(exception('System.Management.Automation.ParameterBindingException', message), 'script');
      }
      scope.variables.set(name, value);
    }
  }

  statements(body: readonly Statement[], scope: Scope, output: Value[]): void {
    for (const statement of body) {
      this.steps += 1;
      if (this.steps > MOST_STEPS) throw new Unsimulated('The script does not come to an end.');
      try {
        this.statement(statement, scope, output);
      } catch (error) {
        // An error that nobody catches ends its statement; the script goes on, unless it was told to stop.
        const goesOn = error instanceof PsError && error.ends === 'statement' && this.openTries === 0;
        if (!goesOn || textOf(scope.find('erroractionpreference')).toLowerCase() === 'stop') throw error;
      }
    }
  }

  private statement(statement: Statement, scope: Scope, output: Value[]): void {
    switch (statement.kind) {
      case 'pipeline':
        output.push(...this.evaluator.pipeline(statement, scope));
        return;
      case 'assign':
        return this.evaluator.assign(statement, scope);
      case 'function':
        scope.functions.set(statement.name.toLowerCase(), statement.block);
        return;
      case 'if': {
        const branch = statement.branches.find(({ condition }) => isTrue(this.valueOf(condition, scope)));
        return this.statements(branch?.body ?? statement.otherwise ?? [], scope, output);
      }
      case 'foreach':
        return this.foreach(statement, scope, output);
      case 'while':
        return this.loop(() => isTrue(this.valueOf(statement.condition, scope)), statement.body, scope, output);
      case 'for':
        this.statement(statement.first, scope, []);
        return this.loop(
          () => isTrue(this.valueOf(statement.condition, scope)),
          statement.body,
          scope,
          output,
          () => this.statement(statement.next, scope, []),
        );
      case 'try':
        return this.attempt(statement, scope, output);
      case 'flow':
        return this.leave(statement, scope);
    }
  }

  private foreach({ items, variable, body }: Extract<Statement, { kind: 'foreach' }>, scope: Scope, output: Value[]): void {
    const value = this.valueOf(items, scope);
    const all = value === null ? [] : enumerate(value);
    let next = 0;
    this.loop(
      () => {
        if (next >= all.length) return false;
        scope.variables.set(variable, all[next]);
        next += 1;
        return true;
      },
      body,
      scope,
      output,
    );
  }

  private loop(
    goesOn: () => boolean,
    body: readonly Statement[],
    scope: Scope,
    output: Value[],
    after: () => void = () => undefined,
  ): void {
    while (goesOn()) {
      this.steps += 1;
      if (this.steps > MOST_STEPS) throw new Unsimulated('The script does not come to an end.');
      try {
        this.statements(body, scope, output);
      } catch (error) {
        if (!(error instanceof Flow) || (error.what !== 'continue' && error.what !== 'break')) throw error;
        if (error.what === 'break') return;
      }
      after();
    }
  }

  private attempt({ body, caught, lastly }: Extract<Statement, { kind: 'try' }>, scope: Scope, output: Value[]): void {
    try {
      if (caught) this.openTries += 1;
      try {
        this.statements(body, scope, output);
      } finally {
        if (caught) this.openTries -= 1;
      }
    } catch (error) {
      if (!(error instanceof PsError) || !caught) throw error;
      scope.variables.set('_', error.record);
      this.statements(caught, scope, output);
    } finally {
      this.statements(lastly, scope, output);
    }
  }

  private leave({ what, value }: Extract<Statement, { kind: 'flow' }>, scope: Scope): never {
    if (what === 'return') {
      const given: Value[] = [];
      if (value) this.statement(value, scope, given);
      throw Flow.out('return', given);
    }
    const result = value && this.valueOf(value, scope);
    if (what !== 'throw') throw Flow.out(what, result ?? 0);
    if (result instanceof Native && result.is('System.Exception')) throw new PsError(result, 'script');
    throw new PsError(exception('System.Management.Automation.RuntimeException', textOf(result)), 'script', {
      category: 'OperationStopped',
    });
  }

  /** A statement as a value: an expression as it is, anything else by what it gives. */
  valueOf(statement: Statement, scope: Scope): Value {
    if (statement.kind === 'pipeline' && statement.rest.length === 0 && statement.first.kind !== 'command') {
      return this.evaluator.value(statement.first, scope);
    }
    const output: Value[] = [];
    this.statement(statement, scope, output);
    return collected(output);
  }
}
