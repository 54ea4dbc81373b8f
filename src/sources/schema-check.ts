import { readFileSync } from 'node:fs';
import Ajv2020, { type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { projectFile } from '../support/project-files';

/** One thing that is wrong with a document: where, in the form `vms[3].disks[0].name`, and what is expected. */
export interface Fault {
  /** Empty: the document as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Why a document is refused: the first ten faults, and how many more there are. */
export interface Refusal {
  readonly ok: false;
  readonly faults: readonly Fault[];
  readonly more: number;
}

const MOST_SHOWN = 10;
/** Counting stops here: whoever sends more faults than this learns no more from the number. */
const MOST_COUNTED = 1000;
/** A record with more values than this names its first fault only, so that a hostile one cannot fill the memory with faults. */
const MOST_VALUES = 5000;

/** A refusal with these faults, the first ten of them shown. */
export function refuse(faults: readonly Fault[]): Refusal {
  return { ok: false, faults: faults.slice(0, MOST_SHOWN), more: Math.max(0, faults.length - MOST_SHOWN) };
}

/** For a person, a line each: `vms[3].generation must be one of 1, 2, null`, …, `and 4 more`. */
export function describeRefusal({ faults, more }: Pick<Refusal, 'faults' | 'more'>): readonly string[] {
  const shown = faults.map(({ path, message }) => `${path === '' ? 'the document' : path} ${message}`);
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}

/**
 * A check of documents against a schema of contracts/ (JSON Schema 2020-12), compiled at its first use.
 * @returns every fault, in the order of the document; empty when it fits
 */
export function createSchemaCheck(fileName: string): (value: unknown) => readonly Fault[] {
  let check: ((value: unknown) => readonly Fault[]) | undefined;
  return (value) => (check ??= compile(JSON.parse(readFileSync(projectFile('contracts', fileName), 'utf8')) as AnySchemaObject))(value);
}

/** Finds out quickly whether a document fits; only one that does not is looked at again, list by list and record by record. */
function compile(schema: AnySchemaObject): (value: unknown) => readonly Fault[] {
  const quick = validatorsOf(schema, false);
  const thorough = validatorsOf(schema, true);
  const lists = listsOf(schema);
  const faultsAt = (path: string, value: unknown, part: string): readonly Fault[] => {
    const validate = (isSmall(value) ? thorough : quick)(part);
    return validate(value) ? [] : (validate.errors ?? []).map((error) => toFault(path, error));
  };

  return (value) => {
    if (quick('')(value)) return [];
    const { envelope, records } = takeApart(value, lists);
    const faults = [...faultsAt('', envelope, '')];
    for (const { list, index, record } of records) {
      if (faults.length >= MOST_COUNTED) break;
      faults.push(...faultsAt(`${list}[${index}]`, record, `/properties/${list}/items`));
    }
    return faults.slice(0, MOST_COUNTED);
  };
}

/** Validators of the parts of a schema, by JSON pointer. */
function validatorsOf(schema: AnySchemaObject, allErrors: boolean): (part: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors, strict: true, allowUnionTypes: true, schemas: [schema] });
  addFormats(ajv);
  return (part) => {
    const validate = ajv.getSchema(`${schema.$id ?? ''}#${part}`);
    if (!validate) throw new Error(`The schema ${schema.$id ?? ''} has no part ${part}.`);
    return validate;
  };
}

/** The names of a document's lists of records. */
function listsOf(schema: AnySchemaObject): readonly string[] {
  const properties = schema.properties as Readonly<Record<string, { readonly type?: unknown }>>;
  return Object.keys(properties).filter((name) => properties[name]?.type === 'array');
}

interface Parts {
  readonly envelope: unknown;
  readonly records: Iterable<{ readonly list: string; readonly index: number; readonly record: unknown }>;
}

/** A document without its records, and the records apart. */
function takeApart(value: unknown, lists: readonly string[]): Parts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { envelope: value, records: [] };
  const document = value as Readonly<Record<string, unknown>>;
  const held = lists.filter((list) => Array.isArray(document[list]));
  return { envelope: { ...document, ...Object.fromEntries(held.map((list) => [list, []])) }, records: recordsOf(document, held) };
}

function* recordsOf(document: Readonly<Record<string, unknown>>, lists: readonly string[]): Parts['records'] {
  for (const list of lists) {
    for (const [index, record] of (document[list] as readonly unknown[]).entries()) yield { list, index, record };
  }
}

function isSmall(value: unknown): boolean {
  const open = [value];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inside = insideOf(next);
    seen += inside.length;
    if (seen > MOST_VALUES) return false;
    for (const each of inside) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return true;
}

function insideOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function toFault(at: string, error: ErrorObject): Fault {
  const inside = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('');
  const path = `${at}${inside}`;
  return { path: path.startsWith('.') ? path.slice(1) : path, message: expectation(error) };
}

/** What is expected, without repeating what was found. */
function expectation(error: ErrorObject): string {
  const parameters = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'required':
      return `must have the property ${String(parameters.missingProperty)}`;
    case 'additionalProperties':
      return `must not have the property ${String(parameters.additionalProperty).slice(0, 80)}`;
    case 'enum':
      return `must be one of ${(parameters.allowedValues as readonly unknown[]).map(String).join(', ')}`;
    case 'const':
      return `must be ${String(parameters.allowedValue)}`;
    case 'type':
      return `must be ${String(parameters.type).split(',').join(' or ')}`;
    case 'format':
      return `must be ${FORMATS[String(parameters.format)] ?? String(parameters.format)}`;
    default:
      return error.message ?? 'does not fit the schema';
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'a time with offset in ISO 8601, for example 2026-11-23T01:31:00Z',
  uuid: 'a UUID',
};
