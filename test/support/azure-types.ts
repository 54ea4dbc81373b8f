/** Azure's published resource types (Azure/bicep-types-az, types.json), and what is wrong with a resource by them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Node } from 'web-tree-sitter';
import { objectIn } from './bicep';

interface Reference {
  readonly $ref: string;
}

interface Property {
  readonly type: Reference;
  /** Bits: 1 required, 2 read-only, 8 to be known when the deployment starts. */
  readonly flags: number;
}

interface Type {
  readonly $type: string;
  readonly name?: string;
  readonly value?: string;
  readonly body?: Reference;
  readonly itemType?: Reference;
  readonly elements?: readonly Reference[] | Readonly<Record<string, Reference>>;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly baseProperties?: Readonly<Record<string, Property>>;
  readonly additionalProperties?: Reference;
  readonly discriminator?: string;
}

/** Type and version, as a resource names them, with what finds the types that its body refers to. */
export type Published = ReadonlyMap<string, { readonly body: Type; readonly types: readonly Type[] }>;

const [REQUIRED, READ_ONLY, AT_START] = [1, 2, 8];
/** Written as a literal, whose kind can be seen; anything else is an expression, whose kind is not known here. */
const LITERALS = ['string', 'number', 'boolean', 'array', 'object'];
const WANTED: Readonly<Record<string, string>> = {
  StringType: 'string',
  StringLiteralType: 'string',
  UnionType: 'string',
  IntegerType: 'number',
  BooleanType: 'boolean',
  ArrayType: 'array',
  ObjectType: 'object',
  DiscriminatedObjectType: 'object',
};
/** Bicep's own, on every resource. */
const OF_BICEP = ['parent', 'scope', 'dependsOn'];

/** Every types.json below a folder. */
export function readPublished(folder: string): Published {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('types.json'));
  return new Map(
    files.flatMap((name) => {
      const types = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Type[];
      return types.flatMap(({ $type, name: resource = '', body }) =>
        $type === 'ResourceType' && body ? [[resource, { body: follow(body, types), types }] as const] : [],
      );
    }),
  );
}

function follow({ $ref }: Reference, types: readonly Type[]): Type {
  return types[Number($ref.replace(/^#\//, ''))] ?? { $type: 'AnyType' };
}

/** Everything that is wrong with a resource's object, each with its line; empty: nothing. @throws Error for a type that was not published */
export function faultsOf(resource: Node, type: string, published: Published): readonly string[] {
  const found = published.get(type);
  const object = objectIn(resource);
  if (!found || !object) throw new Error(`${type} is no published type.`);
  return faultsIn(object, found.body, found.types, type, OF_BICEP);
}

function faultsIn(node: Node, type: Type, types: readonly Type[], path: string, allowed: readonly string[] = []): readonly string[] {
  const fault = (said: string): readonly string[] => [`line ${String(node.startPosition.row + 1)}: ${path} ${said}`];
  const wanted = WANTED[type.$type];
  if (!LITERALS.includes(node.type) || wanted === undefined) return [];
  if (node.type !== wanted) return fault(`is to be a ${wanted}`);
  if (node.type === 'string') return isAccepted(node, type, types) ? [] : fault(`may not be ${node.text}`);
  const { itemType } = type;
  if (itemType) return node.namedChildren.flatMap((item) => (item ? faultsIn(item, follow(itemType, types), types, `${path}[]`) : []));
  return wanted === 'object' ? faultsOfObject(node, type, types, path, allowed) : [];
}

/** Some lists of words are open, and take any; here even they are kept to the words they name. */
function isAccepted({ text }: Node, type: Type, types: readonly Type[]): boolean {
  if (text.includes('${') || type.$type === 'StringType') return true;
  const words = type.$type === 'StringLiteralType' ? [type] : (type.elements as readonly Reference[]).map((each) => follow(each, types));
  const named = words.flatMap(({ value }) => value ?? []);
  return named.length === 0 || named.includes(text.slice(1, -1));
}

function faultsOfObject(node: Node, type: Type, types: readonly Type[], path: string, allowed: readonly string[]): readonly string[] {
  const line = `line ${String(node.startPosition.row + 1)}: ${path}`;
  const given = new Map(
    node.namedChildren.flatMap((pair) => {
      const [key, value] = [pair?.firstNamedChild, pair?.lastNamedChild];
      return pair?.type === 'object_property' && key && value ? [[key.text.replaceAll("'", ''), value] as const] : [];
    }),
  );
  const known = propertiesOf(type, given.get(type.discriminator ?? '')?.text ?? '', types);
  if (known === undefined) return [`${line} has a ${String(type.discriminator)} that is not known`];
  const missing = Object.entries(known).filter(([name, { flags }]) => flags & REQUIRED && !(flags & READ_ONLY) && !given.has(name));
  const wrong = [...given].flatMap(([name, value]) => {
    const property = known[name];
    const inner = `${path}.${name}`;
    if (!property && type.additionalProperties) return faultsIn(value, follow(type.additionalProperties, types), types, inner);
    if (!property) return allowed.includes(name) ? [] : [`${line}.${name} is not known`];
    if (property.flags & READ_ONLY && !(property.flags & REQUIRED)) return [`${line}.${name} is read-only`];
    const late = property.flags & AT_START && /\.(properties|outputs)\b/.test(value.text) ? [`${line}.${name} is known too late`] : [];
    return [...late, ...faultsIn(value, follow(property.type, types), types, inner)];
  });
  return [...missing.map(([name]) => `${line}.${name} is missing`), ...wrong];
}

/** Of an object whose shape hangs on one of its words, that word's properties as well; undefined: the word is not known. */
function propertiesOf(type: Type, word: string, types: readonly Type[]): Readonly<Record<string, Property>> | undefined {
  if (type.discriminator === undefined) return type.properties ?? {};
  const shape = (type.elements as Readonly<Record<string, Reference>>)[word.replaceAll("'", '')];
  return shape && { ...type.baseProperties, ...follow(shape, types).properties };
}
