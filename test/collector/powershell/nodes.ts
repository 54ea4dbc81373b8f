/** Small steps on the grammar's tree. */
import type { Node } from 'web-tree-sitter';

/** A script that goes beyond what the interpreter knows: the test is at fault, or the script; never taken for an error of PowerShell's. */
export class Unsimulated extends Error {}

/** Children without comments. */
export function childrenOf(node: Node): readonly Node[] {
  return node.children.filter((child): child is Node => child !== null && child.type !== 'comment');
}

export function named(node: Node): readonly Node[] {
  return node.namedChildren.filter((child): child is Node => child !== null && child.type !== 'comment');
}

export function childOf(node: Node, type: string): Node | undefined {
  return named(node).find((child) => child.type === type);
}

export function unknownHere(node: Node): never {
  throw new Unsimulated(`The interpreter does not know this (${node.type}): ${node.text.slice(0, 120)}`);
}
