/** Casts, and what values of PowerShell's own kinds have as properties and methods. */
import { exception, PsError } from './errors';
import { Unsimulated } from './nodes';
import { numberOf, wrongKind } from './operators';
import { enumerate, Hash, isTrue, itemsOf, List, Native, PsObject, ScriptBlock, textOf, Time, type Value } from './values';

const LARGEST_INT = 2_147_483_647;

function wholeNumber(value: Value, largest: number, type: string): number {
  const number = numberOf(value);
  // Half goes to the even neighbour.
  const rounded = Math.abs(number % 1) === 0.5 ? 2 * Math.round(number / 2) : Math.round(number);
  if (rounded > largest || rounded < -largest - 1) throw wrongKind(value, type);
  return rounded;
}

/** @param type lower case, without brackets */
export function cast(type: string, value: Value): Value {
  switch (type) {
    case 'string':
      return textOf(value);
    case 'string[]':
      return value === null || value === undefined ? null : enumerate(value).map(textOf);
    case 'int':
      return wholeNumber(value, LARGEST_INT, 'System.Int32');
    case 'int64':
      return wholeNumber(value, Number.MAX_SAFE_INTEGER, 'System.Int64');
    case 'bool':
      return isTrue(value);
    case 'byte[]':
      return value instanceof Uint8Array ? value : Uint8Array.from(enumerate(value).map(numberOf));
    case 'scriptblock':
      if (!(value instanceof ScriptBlock)) throw wrongKind(value, 'System.Management.Automation.ScriptBlock');
      return value;
    case 'void':
      return undefined;
    default:
      throw new Unsimulated(`A cast to [${type}] is not known here.`);
  }
}

/** A property; of an array that has none of that name, its members' (and of those that are null nothing). */
export function property(target: Value, name: string): Value {
  const wanted = name.toLowerCase();
  if (target === null || target === undefined) return wanted === 'count' || wanted === 'length' ? 0 : null;
  const own = ownProperty(target, wanted);
  if (own !== undefined) return own;
  const items = target instanceof List ? target.items : itemsOf(target);
  if (!items) return wanted === 'count' || wanted === 'length' ? 1 : null;
  const found = items.flatMap((item) => enumerate(property(item, name))).filter((each) => each !== null);
  return found.length === 0 ? null : found.length === 1 ? found[0] : found;
}

function ownProperty(target: Value, name: string): Value {
  if (typeof target === 'string') return name === 'length' ? target.length : undefined;
  if (target instanceof Uint8Array) return name === 'length' || name === 'count' ? target.length : undefined;
  if (Array.isArray(target)) return name === 'length' || name === 'count' ? target.length : undefined;
  if (target instanceof List) return name === 'count' ? target.items.length : undefined;
  if (target instanceof PsObject) return name === 'psobject' ? propertiesOf(target) : target.get(name);
  if (target instanceof Hash) return hashProperty(target, name);
  if (target instanceof Native) return target.property(name);
  return undefined;
}

function propertiesOf(target: PsObject): Native {
  const properties = target.entries().map(([Name, Value]) => new Native(['System.Management.Automation.PSNoteProperty'], { Name, Value }));
  return new Native(['System.Management.Automation.PSObject'], { Properties: properties });
}

/** A key goes before what the table itself has. */
function hashProperty(target: Hash, name: string): Value {
  if (target.has(name)) return target.get(name);
  if (name === 'keys') return target.entries().map(([key]) => key);
  if (name === 'values') return target.entries().map(([, value]) => value);
  return name === 'count' ? target.entries().length : null;
}

type Method = (target: never, values: readonly Value[]) => Value;

const TEXT: Readonly<Record<string, (text: string, values: readonly Value[]) => Value>> = {
  trim: (text) => text.trim(),
  tolowerinvariant: (text) => text.toLowerCase(),
  toupperinvariant: (text) => text.toUpperCase(),
  split: (text, [at]) => text.split(textOf(at)),
  startswith: (text, [front]) => text.startsWith(textOf(front)),
  substring: (text, [from, length]) => {
    const start = numberOf(from);
    return length === undefined ? text.slice(start) : text.slice(start, start + numberOf(length));
  },
  tostring: (text) => text,
};

const HASH: Readonly<Record<string, (hash: Hash, values: readonly Value[]) => Value>> = {
  containskey: (hash, [key]) => hash.has(textOf(key)),
  remove: (hash, [key]) => hash.delete(textOf(key)) as undefined,
};

const LIST: Readonly<Record<string, (list: List, values: readonly Value[]) => Value>> = {
  add: (list, [item]) => void list.items.push(textOf(item)),
  enqueue: (list, [item]) => void list.items.push(item),
  dequeue: (list) => list.items.shift(),
};

const TIME: Readonly<Record<string, (time: Time, values: readonly Value[]) => Value>> = {
  addseconds: (time, [seconds]) => new Time(time.milliseconds + numberOf(seconds) * 1000, time.offset),
  tostring: (time, [format, culture]) => formatTime(time, textOf(format), culture),
};

/** In the invariant culture `:` stands between hours and minutes; in the computer's own here, as in Finnish, a point. */
function formatTime({ milliseconds, offset = 0 }: Time, format: string, culture: Value): string {
  const [date = '', clock = ''] = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const [hour = '', minute = '', second = ''] = clock.split(':');
  const separator = culture === undefined ? '.' : ':';
  const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}${separator}${String(Math.abs(offset) % 60).padStart(2, '0')}`;
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    MM: month,
    dd: day,
    HH: hour,
    mm: minute,
    ss: second,
    zzz: zone,
    ':': separator,
  };
  return format.replaceAll(/yyyy|MM|dd|HH|mm|ss|zzz|:/g, (part) => parts[part] ?? part);
}

function methodsOf(target: Value): Readonly<Record<string, Method>> | undefined {
  if (typeof target === 'string') return TEXT;
  if (target instanceof Hash) return HASH;
  if (target instanceof List) return LIST;
  return target instanceof Time ? TIME : undefined;
}

export function callMethod(target: Value, name: string, values: readonly Value[]): Value {
  if (target === null || target === undefined) {
    const message = 'You cannot call a method on a null-valued expression.';
    throw new PsError(exception('System.Management.Automation.RuntimeException', message), 'statement', { id: 'InvokeMethodOnNull' });
  }
  if (target instanceof Native) return target.method(name)(...values);
  const method = methodsOf(target)?.[name.toLowerCase()];
  if (method) return (method as (target: Value, values: readonly Value[]) => Value)(target, values);
  if (typeof target === 'number' || Array.isArray(target) || typeof target === 'boolean') {
    const message = `Method invocation failed because it does not contain a method named '${name}'.`;
    throw new PsError(exception('System.Management.Automation.RuntimeException', message), 'statement', { id: 'MethodNotFound' });
  }
  throw new Unsimulated(`The method ${name} is not known here.`);
}

export function indexed(target: Value, index: Value): Value {
  if (target === null || target === undefined) {
    throw new PsError(exception('System.Management.Automation.RuntimeException', 'Cannot index into a null array.'), 'statement', {
      id: 'NullArray',
    });
  }
  if (target instanceof Hash) return target.get(textOf(index));
  if (target instanceof Native) return target.method('get_Item')(index);
  const items = target instanceof List ? target.items : itemsOf(target);
  if (items && typeof index === 'number') return items.at(index) ?? null;
  if (typeof target === 'string' && typeof index === 'number') return target.at(index) ?? null;
  throw new Unsimulated('This cannot be indexed here.');
}

export function assignMember(target: Value, name: string, value: Value): void {
  if (target instanceof Hash && !(target instanceof PsObject)) target.set(name, value ?? null);
  else if (target instanceof Native) target.setProperty(name, value);
  else {
    const message = `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`;
    throw new PsError(exception('System.Management.Automation.RuntimeException', message), 'statement', { id: 'PropertyNotFound' });
  }
}
