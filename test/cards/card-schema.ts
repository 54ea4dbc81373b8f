/** The schema of a Teams card, made at test time from the types of the pinned @microsoft/teams.cards; kept in memory only. */
import path from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

const TYPES = path.join(path.dirname(require.resolve('@microsoft/teams.cards')), 'core.d.ts');

interface Definition {
  readonly properties?: { readonly type?: { readonly const?: string } };
}

let validators: ((type: string) => ValidateFunction | undefined) | undefined;

/** How many definitions the schema has: the packages' types are the whole of Teams' cards. */
export let definitionCount = 0;

function prepared(): (type: string) => ValidateFunction | undefined {
  if (validators) return validators;
  const schema = createGenerator({
    path: TYPES,
    type: 'IAdaptiveCard',
    // The types are not exported by name from this file.
    expose: 'all',
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: true,
    jsDoc: 'none',
  }).createSchema('IAdaptiveCard');
  const definitions = (schema.definitions ?? {}) as Readonly<Record<string, Definition>>;
  definitionCount = Object.keys(definitions).length;
  const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(schema, 'cards');
  const byType = new Map(
    Object.entries(definitions).flatMap(([name, each]) => (each.properties?.type?.const ? [[each.properties.type.const, name]] : [])),
  );
  validators = (type) => (byType.has(type) ? ajv.getSchema(`cards#/definitions/${byType.get(type)}`) : undefined);
  return validators;
}

/**
 * What is wrong with a card, each with its path. Every element is checked by the definition of its own `type` first, and
 * faults of what lies deeper are told there: the schema as a whole only says that none of 60 alternatives fits.
 */
export function cardFaults(card: unknown): readonly string[] {
  return elementFaults(card, 'card');
}

function elementFaults(value: unknown, at: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => elementFaults(each, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'data')
    .flatMap(([key, each]) => elementFaults(each, `${at}.${key}`));
  const { type } = value as { readonly type?: unknown };
  if (typeof type !== 'string' || inner.length > 0) return inner;
  const validate = prepared()(type);
  if (!validate) return [`${at}: no element is called ${type}`];
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${at} (${type})${error.instancePath}: ${messageOf(error)}`);
}

function messageOf(error: ErrorObject): string {
  return `${error.message ?? ''} ${JSON.stringify(error.params)}`;
}

/** Every element and action of a card, from the outside in. */
export function elementsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value)
    .filter(([key]) => key !== 'data')
    .flatMap(([, each]) => elementsOf(each));
  return 'type' in value ? [value, ...inner] : inner;
}
