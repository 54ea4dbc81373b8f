/**
 * PowerShell's values: text, numbers and booleans are JavaScript's, object[] is an array, byte[] a Uint8Array, and
 * undefined is what a command gives that gives nothing (no item, where $null is one).
 */
import type { Block } from './ast';
import { Unsimulated } from './nodes';

export type Value = null | undefined | string | number | boolean | Uint8Array | readonly Value[] | object;

/** A hashtable, or with `ordered` an OrderedDictionary. Keys without regard to case. */
export class Hash {
  private readonly held = new Map<string, [string, Value]>();
  constructor(readonly ordered = false) {}

  get(key: string): Value {
    return this.held.get(key.toLowerCase())?.[1] ?? null;
  }
  has(key: string): boolean {
    return this.held.has(key.toLowerCase());
  }
  set(key: string, value: Value): void {
    const known = this.held.get(key.toLowerCase());
    if (known) known[1] = value;
    else this.held.set(key.toLowerCase(), [key, value]);
  }
  delete(key: string): void {
    this.held.delete(key.toLowerCase());
  }
  entries(): readonly (readonly [string, Value])[] {
    return [...this.held.values()];
  }
}

/** What ConvertFrom-Json gives. */
export class PsObject extends Hash {}

/** One value of an enumeration: a number with a name. */
export class EnumValue {
  constructor(
    readonly name: string,
    readonly number: number,
  ) {}
}

/** A time; `offset` in minutes for a DateTimeOffset. */
export class Time {
  constructor(
    readonly milliseconds: number,
    readonly offset?: number,
  ) {}
}

export class ScriptBlock {
  constructor(readonly block: Block) {}
}

export class PsType {
  constructor(readonly name: string) {}
}

type Member = Value | ((...values: Value[]) => Value);

/** An object of .NET or of a module: its type with what it derives from, its members by name without regard to case. */
export class Native {
  private readonly members = new Map<string, { value: Member }>();
  constructor(
    readonly types: readonly string[],
    members: Readonly<Record<string, Member>> = {},
    private readonly text?: string,
  ) {
    for (const [name, value] of Object.entries(members)) this.members.set(name.toLowerCase(), { value });
  }

  is(type: string): boolean {
    return this.types.some((each) => each.toLowerCase() === type.toLowerCase());
  }
  /** A property; null where the object has none of that name, as without strict mode. */
  property(name: string): Value {
    const member = this.members.get(name.toLowerCase())?.value ?? null;
    return typeof member === 'function' ? null : member;
  }
  setProperty(name: string, value: Value): void {
    const member = this.members.get(name.toLowerCase());
    if (!member) throw new Unsimulated(`${this.types[0]} has no property ${name} to set.`);
    member.value = value;
  }
  method(name: string): (...values: Value[]) => Value {
    const member = this.members.get(name.toLowerCase())?.value;
    if (typeof member !== 'function') throw new Unsimulated(`${this.types[0]} has no method ${name} here.`);
    return member as (...values: Value[]) => Value;
  }
  toString(): string {
    return this.text ?? this.types[0] ?? 'object';
  }
}

/** A static property whose value changes, such as the time. */
export class LiveStatic {
  constructor(readonly read: () => Value) {}
}

/** A list of .NET's: enumerated in a pipeline, and not an array. */
export class List {
  readonly items: Value[] = [];
}

export function isTrue(value: Value): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'string') return value !== '';
  if (value instanceof List) return true;
  const items = itemsOf(value);
  if (items) return items.length === 0 ? false : items.length === 1 ? isTrue(items[0]) : true;
  return value instanceof EnumValue ? value.number !== 0 : true;
}

/** The members of an array; undefined: it is none. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (Array.isArray(value)) return value as readonly Value[];
  return value instanceof Uint8Array ? [...value] : undefined;
}

/** What a pipeline or foreach passes on, one by one: a hashtable is one item, a list its members, nothing none. */
export function enumerate(value: Value): readonly Value[] {
  if (value === undefined) return [];
  if (value instanceof List) return value.items;
  return itemsOf(value) ?? [value];
}

export function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const items = itemsOf(value);
  if (items) return items.map(textOf).join(' ');
  if (value instanceof EnumValue) return value.name;
  if (value instanceof Native) return value.toString();
  if (value instanceof PsObject)
    return `@{${value
      .entries()
      .map(([key, each]) => `${key}=${textOf(each)}`)
      .join('; ')}}`;
  if (value instanceof Hash) return value.ordered ? 'System.Collections.Specialized.OrderedDictionary' : 'System.Collections.Hashtable';
  if (value instanceof Time) return new Date(value.milliseconds).toISOString();
  if (value instanceof List) return value.items.map(textOf).join(' ');
  if (value instanceof PsType) return value.name;
  throw new Unsimulated('There is no text for this kind of value here.');
}

/** What a pipeline's output is as one value: nothing, the only item, or an array. */
export function collected(output: readonly Value[]): Value {
  return output.length === 0 ? undefined : output.length === 1 ? output[0] : [...output];
}
