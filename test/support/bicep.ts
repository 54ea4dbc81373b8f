/** Bicep files as trees, by the grammar of tree-sitter-bicep. No compiler: types and the shapes of resources are not known to it. */
import { readFileSync } from 'node:fs';
import { Language, type Node, Parser } from 'web-tree-sitter';

export interface BicepFile {
  readonly root: Node;
  /** Parts that the grammar does not understand. */
  readonly errors: readonly string[];
  declarations(kind: DeclarationKind): readonly Declaration[];
}

export type DeclarationKind = 'parameter' | 'variable' | 'resource' | 'module' | 'output';

export interface Declaration {
  readonly name: string;
  readonly node: Node;
  /** Names of its decorators. */
  readonly decorators: readonly string[];
}

/** @returns what reads Bicep text */
export async function openBicep(): Promise<(text: string) => BicepFile> {
  await Parser.init();
  const language = await Language.load(readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')));
  return (text) => {
    const parser = new Parser();
    parser.setLanguage(language);
    const root = parser.parse(text)?.rootNode;
    if (!root) throw new Error('Bicep could not be read.');
    return {
      root,
      errors: within(root, ({ isError, isMissing }) => isError || isMissing).map((node) => `line ${String(node.startPosition.row + 1)}`),
      declarations: (kind) => root.namedChildren.flatMap((node) => declared(node, kind)),
    };
  };
}

function declared(node: Node | null, kind: DeclarationKind): readonly Declaration[] {
  if (node?.type !== `${kind}_declaration`) return [];
  const before = node.previousNamedSibling;
  const decorators = before?.type === 'decorators' ? within(before, ({ type }) => type === 'decorator') : [];
  return [{ name: node.firstNamedChild?.text ?? '', node, decorators: decorators.map(({ text }) => /^@(\w+)/.exec(text)?.[1] ?? '') }];
}

/** All nodes below one, itself among them, that fit. */
export function within(node: Node, fits: (node: Node) => boolean): readonly Node[] {
  const below = node.children.flatMap((child) => (child ? within(child, fits) : []));
  return fits(node) ? [node, ...below] : below;
}

/** The value of a property, by its path of names: `properties`, `configuration`, `ingress`. */
export function property(node: Node, ...path: readonly string[]): Node | undefined {
  const object = objectIn(node);
  const [name, ...rest] = path;
  const pair = object?.namedChildren.find((child) => child?.type === 'object_property' && child.firstNamedChild?.text === name);
  const value = pair?.lastNamedChild ?? undefined;
  return rest.length === 0 || value === undefined ? value : property(value, ...rest);
}

/** The object of a declaration, behind its condition or loop. */
export function objectIn(node: Node): Node | undefined {
  if (node.type === 'object') return node;
  const inner = node.namedChildren.filter((child) => ['object', 'if_statement', 'for_statement'].includes(child?.type ?? ''));
  return inner[0] ? objectIn(inner[0]) : undefined;
}

/** The objects of an array. */
export function items(node: Node | undefined): readonly Node[] {
  return (node?.namedChildren ?? []).flatMap((child) => (child?.type === 'object' ? [child] : []));
}

/** A string without its quotes, anything else as written. */
export function written(node: Node | undefined): string {
  return (node?.text ?? '').replace(/^'(.*)'$/s, '$1');
}

/** Names that are read: neither keys, nor functions, nor what a declaration or a loop gives a name to. */
export function namesRead(node: Node): readonly string[] {
  return within(node, isRead).map(({ text }) => text);
}

function isRead(node: Node): boolean {
  const { parent } = node;
  if (node.type !== 'identifier' || parent === null) return false;
  const isFirst = parent.firstNamedChild?.id === node.id;
  if (parent.type.endsWith('_declaration') || parent.type === 'object_property') return !isFirst;
  // A list that begins with a call is read as the function's name and a bracket.
  if (parent.type === 'array' && /^\s*\(/.test(parent.text.slice(node.endIndex - parent.startIndex))) return false;
  return !(isFirst && ['call_expression', 'for_statement'].includes(parent.type));
}
