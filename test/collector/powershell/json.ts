/** ConvertTo-Json and ConvertFrom-Json as Windows PowerShell 5.1 has them, with their traps. */
import { exception, PsError } from './errors';
import { Unsimulated } from './nodes';
import { EnumValue, Hash, itemsOf, List, Native, PsObject, textOf, Time, type Value } from './values';

/** Arrays that came out of a command as one object: PowerShell wraps them, and ConvertTo-Json writes such a one as value and Count. */
const wrapped = new WeakSet<object>();

export function markWrapped(value: Value): void {
  if (itemsOf(value) && typeof value === 'object' && value !== null) wrapped.add(value);
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(/[<>&']/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}

/** What lies deeper than `most` comes out as its text. An enumeration's value comes out as its number. */
export function toJson(value: Value, most: number, depth = 0): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof EnumValue) return String(value.number);
  if (value instanceof Time) return quoted(`/Date(${value.milliseconds})/`);
  if (depth > most) return quoted(textOf(value));
  const items = value instanceof List ? value.items : itemsOf(value);
  if (items) {
    const list = `[${items.map((item) => toJson(item, most, depth + 1)).join(',')}]`;
    return depth > 0 && wrapped.has(value) ? `{"value":${list},"Count":${items.length}}` : list;
  }
  if (value instanceof Hash)
    return `{${value
      .entries()
      .map(([key, each]) => `${quoted(key)}:${toJson(each, most, depth + 1)}`)
      .join(',')}}`;
  if (value instanceof Native)
    throw new Unsimulated(`ConvertTo-Json was given a whole ${value.types[0]}, which would write all its properties.`);
  throw new Unsimulated('ConvertTo-Json was given a value that is not known here.');
}

export function fromJson(text: string): Value {
  if (text.trim() === '') return undefined;
  try {
    return fromPlain(JSON.parse(text.startsWith('\u{feff}') ? text.slice(1) : text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PsError(exception('System.ArgumentException', 'Invalid JSON primitive.'), 'statement', { category: 'InvalidArgument' });
  }
}

function fromPlain(plain: unknown): Value {
  if (Array.isArray(plain)) return plain.map(fromPlain);
  if (typeof plain !== 'object' || plain === null) return plain as Value;
  const made = new PsObject();
  for (const [key, value] of Object.entries(plain)) made.set(key, fromPlain(value));
  return made;
}
