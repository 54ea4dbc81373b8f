/** Expressions, assignments and pipelines. */
import type { Command, Expression, Statement } from './ast';
import { invoke } from './calling';
import { assignMember, callMethod, cast, indexed, property } from './conversions';
import { markWrapped } from './json';
import { Unsimulated } from './nodes';
import { operate } from './operators';
import type { Scope, Session } from './session';
import { enumerate, Hash, isTrue, LiveStatic, PsType, ScriptBlock, textOf, type Value } from './values';

export class Evaluator {
  constructor(private readonly session: Session) {}

  /** What a pipeline gives, item by item. */
  pipeline({ first, rest }: Extract<Statement, { kind: 'pipeline' }>, scope: Scope): readonly Value[] {
    let items = first.kind === 'command' ? this.command(first, undefined, scope) : this.passedOn(first, scope);
    for (const command of rest) items = this.command(command, items, scope);
    return items;
  }

  private passedOn(expression: Expression, scope: Scope): readonly Value[] {
    const items = enumerate(this.value(expression, scope));
    for (const item of items) markWrapped(item);
    return items;
  }

  private command(command: Command, input: readonly Value[] | undefined, scope: Scope): readonly Value[] {
    const target = typeof command.name === 'string' ? command.name : this.value(command.name, scope);
    const elements = command.elements.map((element) => ({
      name: element.kind === 'parameter' ? element.name : undefined,
      hasValue: element.value !== undefined,
      value: element.value && this.value(element.value, scope),
    }));
    if (typeof target !== 'string' && !(target instanceof ScriptBlock)) throw new Unsimulated('& runs script blocks only here.');
    return invoke(this.session, target, elements, input, scope);
  }

  value(expression: Expression, scope: Scope): Value {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'text':
        return expression.parts.map((part) => (typeof part === 'string' ? part : textOf(this.value(part, scope)))).join('');
      case 'variable':
        return this.variable(expression.name, scope);
      case 'member':
        return expression.isStatic ? this.staticMember(expression) : property(this.value(expression.target, scope), expression.name);
      case 'call':
        return this.call(expression, scope);
      case 'index':
        return indexed(this.value(expression.target, scope), this.value(expression.index, scope));
      case 'type':
        return new PsType(expression.name);
      case 'cast':
        return this.cast(expression, scope);
      case 'unary':
        return this.unary(expression, scope);
      case 'binary':
        return this.binary(expression, scope);
      case 'list':
        return expression.items.map((item) => this.value(item, scope) ?? null);
      case 'hash':
        return this.hash(expression, false, scope);
      case 'array':
        return this.array(expression.body, scope);
      case 'group':
        return this.session.valueOf(expression.body, scope);
      case 'sub':
        return this.array(expression.body, scope);
      case 'block':
        return new ScriptBlock(expression.block);
    }
  }

  /** `@( )`: an array of its own of whatever comes, without what came from nowhere. */
  private array(body: readonly Statement[], scope: Scope): Value {
    const output: Value[] = [];
    this.session.statements(body, scope, output);
    return output;
  }

  private variable(name: string, scope: Scope): Value {
    if (name.startsWith('env:')) return this.session.offer.environment[name.slice(4).toUpperCase()] ?? null;
    if (name === 'executioncontext') return this.session.offer.statics.get('$executioncontext');
    return scope.find(name);
  }

  private staticOf(expression: { readonly target: Expression; readonly name: string }): Value | ((...values: Value[]) => Value) {
    if (expression.target.kind !== 'type') throw new Unsimulated(`:: stands behind a type here, not before ${expression.name}.`);
    const name = `${expression.target.name}::${expression.name}`;
    const found = this.session.offer.statics.get(name.toLowerCase());
    if (found === undefined) throw new Unsimulated(`[${name}] is not known here.`);
    return found;
  }

  private staticMember(expression: Extract<Expression, { kind: 'member' }>): Value {
    const found = this.staticOf(expression);
    if (found instanceof LiveStatic) return found.read();
    if (typeof found === 'function') throw new Unsimulated(`${expression.name} is a method.`);
    return found;
  }

  private call(expression: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
    const values = expression.values.map((each) => this.value(each, scope));
    if (!expression.isStatic) return callMethod(this.value(expression.target, scope), expression.name, values);
    const found = this.staticOf(expression);
    if (typeof found !== 'function') throw new Unsimulated(`${expression.name} is no method.`);
    return (found as (...values: Value[]) => Value)(...values);
  }

  private cast({ type, value }: Extract<Expression, { kind: 'cast' }>, scope: Scope): Value {
    if (type === 'ordered' && value.kind === 'hash') return this.hash(value, true, scope);
    return cast(type, this.value(value, scope));
  }

  private hash({ entries }: Extract<Expression, { kind: 'hash' }>, ordered: boolean, scope: Scope): Hash {
    const made = new Hash(ordered);
    for (const { key, value } of entries) made.set(textOf(this.value(key, scope)), this.session.valueOf(value, scope) ?? null);
    return made;
  }

  private unary({ operator, value }: Extract<Expression, { kind: 'unary' }>, scope: Scope): Value {
    const given = this.value(value, scope);
    if (operator === '-not' || operator === '!') return !isTrue(given);
    if (operator === ',') return [given];
    if (operator === '-') return operate('-', 0, given);
    if (operator === '-join') return operate('-join', given, '');
    throw new Unsimulated(`The operator ${operator} is not known here.`);
  }

  private binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, scope: Scope): Value {
    const first = this.value(left, scope);
    if (operator === '-and') return isTrue(first) && isTrue(this.value(right, scope));
    if (operator === '-or') return isTrue(first) || isTrue(this.value(right, scope));
    if (operator !== '-as') return operate(operator, first, this.value(right, scope));
    if (right.kind !== 'type') throw new Unsimulated('-as needs a type.');
    const convert = this.session.offer.types.get(`as ${right.name.toLowerCase()}`);
    if (!convert) throw new Unsimulated(`-as [${right.name}] is not known here.`);
    return convert(first);
  }

  assign({ target, operator, value }: Extract<Statement, { kind: 'assign' }>, scope: Scope): void {
    const given = this.session.valueOf(value, scope);
    const put = operator === '=' ? given : operator === '+=' ? operate('+', this.value(target, scope), given) : undefined;
    if (operator !== '=' && operator !== '+=') throw new Unsimulated(`The assignment ${operator} is not known here.`);
    if (target.kind === 'variable') scope.variables.set(target.name, put);
    else if (target.kind === 'member' && !target.isStatic) assignMember(this.value(target.target, scope), target.name, put);
    else if (target.kind === 'member') this.assignStatic(target, put);
    else if (target.kind === 'index') this.assignIndex(target, put, scope);
    else throw new Unsimulated('This cannot be assigned to here.');
  }

  private assignStatic(target: Extract<Expression, { kind: 'member' }>, value: Value): void {
    if (target.target.kind !== 'type') throw new Unsimulated(':: stands behind a type.');
    const name = `${target.target.name}::${target.name}=`.toLowerCase();
    const set = this.session.offer.statics.get(name);
    if (typeof set !== 'function') throw new Unsimulated(`[${name}] is not known here.`);
    (set as (value: Value) => Value)(value);
  }

  private assignIndex(target: Extract<Expression, { kind: 'index' }>, value: Value, scope: Scope): void {
    const holder = this.value(target.target, scope);
    if (!(holder instanceof Hash)) throw new Unsimulated('Only a hashtable is assigned to by index here.');
    holder.set(textOf(this.value(target.index, scope)), value ?? null);
  }
}
