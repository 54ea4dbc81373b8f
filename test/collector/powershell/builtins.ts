/** Commands and types of PowerShell and .NET that have nothing to do with any computer. */
import { CommandError, exception, methodFailed, PsError } from './errors';
import { fromJson, toJson } from './json';
import { Unsimulated } from './nodes';
import { numberOf, pattern } from './operators';
import type { Call, CommandDouble } from './session';
import { enumerate, EnumValue, isTrue, List, Native, ScriptBlock, textOf, type Value } from './values';

function blockOf(call: Call, parameter: string): ScriptBlock {
  const block = call.values.get(parameter);
  if (!(block instanceof ScriptBlock)) throw new Unsimulated('Only script blocks are known here.');
  return block;
}

function sorted({ input = [], values }: Call): readonly Value[] {
  const ascending = input.toSorted((one, other) => textOf(one).toLowerCase().localeCompare(textOf(other).toLowerCase()));
  if (!isTrue(values.get('unique'))) return ascending;
  return ascending.filter((item, index) => index === 0 || textOf(item).toLowerCase() !== textOf(ascending[index - 1]).toLowerCase());
}

function newObject({ values, session }: Call): readonly Value[] {
  const type = values.has('comobject') ? `com ${textOf(values.get('comobject'))}` : textOf(values.get('typename'));
  const make = session.offer.types.get(type.toLowerCase());
  if (!make) throw new Unsimulated(`New-Object does not know ${type} here.`);
  // A list is one object here, not its members.
  return [make(...enumerate(values.has('argumentlist') ? values.get('argumentlist') : undefined))];
}

function getCommand({ values, session }: Call): readonly Value[] {
  const name = textOf(values.get('name'));
  if (session.offer.commands.has(name.toLowerCase())) return [new Native(['System.Management.Automation.CmdletInfo'], { Name: name })];
  throw new CommandError(
    new PsError(exception('System.Management.Automation.CommandNotFoundException', name), 'statement', { id: 'CommandNotFoundException' }),
  );
}

/** Without -Depth two levels are written. */
const DEPTH = 2;

export const BUILTIN_COMMANDS: Readonly<Record<string, CommandDouble>> = {
  'foreach-object': {
    positional: ['process'],
    run: (call) => (call.input ?? []).flatMap((item) => [...call.session.withItem(blockOf(call, 'process'), item, call.scope)]),
  },
  'where-object': {
    positional: ['filterscript'],
    run: (call) =>
      (call.input ?? []).filter((item) => {
        const output = call.session.withItem(blockOf(call, 'filterscript'), item, call.scope);
        return isTrue(output.length === 1 ? output[0] : [...output]);
      }),
  },
  'sort-object': { switches: ['unique'], run: sorted },
  'convertto-json': {
    parameters: ['inputobject', 'depth'],
    switches: ['compress'],
    run: ({ values, input }) => {
      if (!values.has('inputobject') && !input) throw new Unsimulated('ConvertTo-Json was given nothing.');
      const value = values.has('inputobject') ? values.get('inputobject') : input?.length === 1 ? input[0] : input;
      return [toJson(value, values.has('depth') ? numberOf(values.get('depth')) : DEPTH)];
    },
  },
  'convertfrom-json': {
    parameters: ['inputobject'],
    run: ({ values, input }) => enumerate(fromJson(textOf(values.get('inputobject') ?? input?.map(textOf).join('\n')))),
  },
  'new-object': { positional: ['typename', 'argumentlist'], parameters: ['comobject'], run: newObject },
  'get-command': { positional: ['name'], run: getCommand },
  'write-progress': { parameters: ['activity', 'status'], run: () => [] },
};

const ascii = new Native(['System.Text.ASCIIEncoding'], {
  GetBytes: (text) => Uint8Array.from(Buffer.from(textOf(text), 'ascii')),
  GetString: (bytes, from, count) =>
    Buffer.from((bytes as Uint8Array).slice(numberOf(from), numberOf(from) + numberOf(count))).toString('latin1'),
});

function regexMatch(text: Value, search: Value): Value {
  const found = pattern(textOf(search), '').exec(textOf(text));
  const group = (index: number): Native => new Native(['System.Text.RegularExpressions.Group'], { Value: found?.[index] ?? '' });
  return new Native(['System.Text.RegularExpressions.Match'], {
    Groups: new Native(['System.Text.RegularExpressions.GroupCollection'], { get_Item: (index) => group(numberOf(index)) }),
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const BUILTIN_STATICS: Readonly<Record<string, Value | ((...values: Value[]) => Value)>> = {
  '[regex]::Match': regexMatch,
  '[System.Math]::Min': (one, other) => Math.min(numberOf(one), numberOf(other)),
  '[System.BitConverter]::ToInt32': (bytes, at) => Buffer.from(bytes as Uint8Array).readInt32LE(numberOf(at)),
  '[System.Text.Encoding]::ASCII': ascii,
  '[System.IO.Path]::GetFileName': (path) => textOf(path).replace(/^.*[\\/]/, ''),
  '[System.IO.Path]::GetDirectoryName': (path) => textOf(path).replace(/[\\/][^\\/]*$/, ''),
  '[System.Net.WebUtility]::HtmlDecode': (text) =>
    textOf(text).replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
  '[System.Globalization.CultureInfo]::InvariantCulture': new Native(['System.Globalization.CultureInfo']),
  '[System.IO.Compression.CompressionMode]::Compress': new EnumValue('Compress', 1),
};

function stringBuilder(): Native {
  let text = '';
  const made: Native = new Native(['System.Text.StringBuilder'], {
    Append: (more) => {
      text += textOf(more);
      return made;
    },
    ToString: () => text,
  });
  return made;
}

function utf8(withMark: Value): Native {
  if (isTrue(withMark)) throw new Unsimulated('UTF-8 with a byte-order mark: GetBytes gives none, but the file is asked to be without.');
  return new Native(['System.Text.UTF8Encoding'], { GetBytes: (text) => Uint8Array.from(Buffer.from(textOf(text), 'utf8')) });
}

export const BUILTIN_TYPES: Readonly<Record<string, (...values: Value[]) => Value>> = {
  'System.Collections.Generic.List[string]': () => new List(),
  'System.Collections.Queue': () => new List(),
  'System.Text.StringBuilder': stringBuilder,
  'System.Text.UTF8Encoding': utf8,
  'byte[]': (length) => new Uint8Array(numberOf(length)),
  'System.NotSupportedException': (message) => exception('System.NotSupportedException', textOf(message)),
};

/** Text, by a name of .NET's, that is no address: null, as -as gives it. */
export function uriOf(text: Value): Value {
  let url: URL;
  try {
    url = new URL(textOf(text));
  } catch {
    return new Native(['System.Uri'], { IsAbsoluteUri: false });
  }
  const name = url.hostname;
  return new Native(['System.Uri'], {
    IsAbsoluteUri: true,
    Scheme: url.protocol.slice(0, -1),
    IsLoopback: name === 'localhost' || name === '[::1]' || /^127\./.test(name),
    UserInfo: url.username,
  });
}

/** A method of .NET that fails as .NET does. */
export function failing(name: string, type: string, message: string): PsError {
  return methodFailed(name, exception(type, message));
}

/** Adds names in brackets to a table of statics: `[System.IO.File]::Exists` as the interpreter looks it up. */
export function staticsFrom(
  ...tables: readonly Readonly<Record<string, Value | ((...values: Value[]) => Value)>>[]
): Map<string, Value | ((...values: Value[]) => Value)> {
  return new Map(
    tables.flatMap((table) => Object.entries(table).map(([name, value]) => [name.replace(/[[\]]/g, '').toLowerCase(), value])),
  );
}

export function byLowerCase<T>(...tables: readonly Readonly<Record<string, T>>[]): Map<string, T> {
  return new Map(tables.flatMap((table) => Object.entries(table).map(([name, value]) => [name.toLowerCase(), value])));
}
