/** PowerShell's operators: without regard to case, converting the right side to the left one's kind, filtering where the left is an array. */
import { exception, PsError } from './errors';
import { Unsimulated } from './nodes';
import { enumerate, EnumValue, isTrue, itemsOf, List, Native, PsType, textOf, Time, Hash, type Value } from './values';

export function wrongKind(value: Value, kind: string): PsError {
  const message = `Cannot convert value "${textOf(value)}" to type "${kind}".`;
  return new PsError(exception('System.Management.Automation.PSInvalidCastException', message), 'statement', {
    category: 'InvalidArgument',
    id: 'InvalidCast',
  });
}

export function numberOf(value: Value): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof EnumValue) return value.number;
  if (typeof value === 'string' && /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(value)) return Number(value);
  if (typeof value === 'string' && value.trim() === '') return 0;
  throw wrongKind(value, 'System.Int32');
}

function isEqual(left: Value, right: Value, ignoreCase: boolean): boolean {
  const isNothing = (value: Value): boolean => value === null || value === undefined;
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (typeof left === 'string') return ignoreCase ? left.toLowerCase() === textOf(right).toLowerCase() : left === textOf(right);
  if (typeof left === 'boolean') return left === isTrue(right);
  if (typeof left === 'number') {
    if (typeof right === 'string' && !/^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(right)) return false;
    return left === numberOf(right);
  }
  if (left instanceof EnumValue)
    return typeof right === 'string' ? left.name.toLowerCase() === right.toLowerCase() : left.number === numberOf(right);
  if (left instanceof Time) return right instanceof Time && left.milliseconds === right.milliseconds;
  return left === right;
}

function compare(left: Value, right: Value): number {
  if (left instanceof Time && right instanceof Time) return left.milliseconds - right.milliseconds;
  if (typeof left === 'string') return left.toLowerCase().localeCompare(textOf(right).toLowerCase());
  if (left === null || left === undefined) return right === null || right === undefined ? 0 : -1;
  if (typeof left === 'number' || typeof left === 'boolean' || left instanceof EnumValue) return numberOf(left) - numberOf(right);
  throw new Unsimulated('This cannot be compared here.');
}

export function pattern(text: string, flags: string): RegExp {
  try {
    return new RegExp(text, flags);
  } catch {
    throw new PsError(exception('System.ArgumentException', `parsing "${text}"`));
  }
}

function wildcard(text: string): RegExp {
  const escaped = text.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[\\s\\S]*').replaceAll('?', '[\\s\\S]')}$`, 'i');
}

type Test = (left: Value, right: Value) => boolean;

/** Of an array on the left these give the members that fit, not true or false. */
const TESTS: Readonly<Record<string, Test>> = {
  '-eq': (left, right) => isEqual(left, right, true),
  '-ne': (left, right) => !isEqual(left, right, true),
  '-ceq': (left, right) => isEqual(left, right, false),
  '-gt': (left, right) => compare(left, right) > 0,
  '-ge': (left, right) => compare(left, right) >= 0,
  '-lt': (left, right) => compare(left, right) < 0,
  '-le': (left, right) => compare(left, right) <= 0,
  '-like': (left, right) => wildcard(textOf(right)).test(textOf(left)),
  '-notlike': (left, right) => !wildcard(textOf(right)).test(textOf(left)),
  '-match': (left, right) => pattern(textOf(right), 'i').test(textOf(left)),
  '-notmatch': (left, right) => !pattern(textOf(right), 'i').test(textOf(left)),
  '-cmatch': (left, right) => pattern(textOf(right), '').test(textOf(left)),
};

function contains(list: Value, value: Value, ignoreCase: boolean): boolean {
  return enumerate(list ?? null).some((item) => isEqual(item, value, ignoreCase));
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'System.String',
  int: 'System.Int32',
  regex: 'System.Text.RegularExpressions.Regex',
};

function isOfType(value: Value, type: Value): boolean {
  if (!(type instanceof PsType)) throw new Unsimulated('-is needs a type.');
  const name = NAMES[type.name.toLowerCase()] ?? type.name;
  if (value instanceof Native) return value.is(name);
  if (typeof value === 'string') return name === 'System.String';
  if (typeof value === 'number') return name === 'System.Int32';
  if (value instanceof Hash || value === null || value === undefined) return false;
  throw new Unsimulated('-is does not know this value here.');
}

function add(left: Value, right: Value): Value {
  if (left === null || left === undefined) return right ?? null;
  const items = itemsOf(left);
  if (items) return [...items, ...(itemsOf(right) ?? (right === undefined ? [] : [right]))];
  if (typeof left === 'string') return left + textOf(right);
  if (typeof left === 'number') return left + numberOf(right);
  if (left instanceof Hash || left instanceof List)
    throw new PsError(exception('System.Management.Automation.RuntimeException', 'The operation is not defined.'));
  throw new Unsimulated('+ does not know this value here.');
}

function onEach(value: Value, change: (text: string) => string): Value {
  const items = itemsOf(value);
  return items ? items.map((item) => change(textOf(item))) : change(textOf(value));
}

function replace(value: Value, how: Value): Value {
  const [search, put = ''] = itemsOf(how) ?? [how];
  return onEach(value, (text) => text.replaceAll(pattern(textOf(search), 'gi'), textOf(put)));
}

function format(template: Value, values: Value): string {
  const items = itemsOf(values) ?? [values];
  return textOf(template).replaceAll(/\{(\d+)([^}]*)\}/g, (_, index: string, how: string) => {
    if (how !== '') throw new Unsimulated(`-f does not know {${index}${how}} here.`);
    return textOf(items[Number(index)]);
  });
}

type Operation = (left: Value, right: Value) => Value;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  '+': add,
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => numberOf(left) / numberOf(right),
  '-band': (left, right) => numberOf(left) & numberOf(right),
  '-bor': (left, right) => numberOf(left) | numberOf(right),
  '-contains': (left, right) => contains(left, right, true),
  '-notcontains': (left, right) => !contains(left, right, true),
  '-ccontains': (left, right) => contains(left, right, false),
  '-cnotcontains': (left, right) => !contains(left, right, false),
  '-in': (left, right) => contains(right, left, true),
  '-notin': (left, right) => !contains(right, left, true),
  '-replace': replace,
  '-split': (left, right) => textOf(left).split(pattern(textOf(right), 'i')),
  '-join': (left, right) => enumerate(left).map(textOf).join(textOf(right)),
  '-f': format,
  '-is': isOfType,
  '-isnot': (left, right) => !isOfType(left, right),
};

/** All binary operators but -and, -or and -as, which do not take both values as they come. */
export function operate(operator: string, left: Value, right: Value): Value {
  const test = TESTS[operator];
  if (test) {
    const items = itemsOf(left);
    return items ? items.filter((item) => test(item, right)) : test(left, right);
  }
  const operation = OPERATIONS[operator];
  if (!operation) throw new Unsimulated(`The operator ${operator} is not known here.`);
  return operation(left, right);
}

export const KNOWN_OPERATORS: readonly string[] = [
  ...Object.keys(TESTS),
  ...Object.keys(OPERATIONS),
  '-and',
  '-or',
  '-as',
  '-not',
  '!',
  ',',
];
