/** PowerShell's grammar: one parser for all tests, and what is wrong with a text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, Parser, type Node, type Tree } from 'web-tree-sitter';

const GRAMMAR = join(__dirname, '../../../node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm');

let parser: Promise<Parser> | undefined;

async function makeParser(): Promise<Parser> {
  await Parser.init();
  const made = new Parser();
  made.setLanguage(await Language.load(Uint8Array.from(readFileSync(GRAMMAR))));
  return made;
}

/** A text that was parsed, and can be parsed again with one place changed. */
export interface Parsed {
  readonly text: string;
  readonly tree: Tree;
}

export async function parse(text: string): Promise<Parsed> {
  parser ??= makeParser();
  const tree = (await parser).parse(text);
  if (!tree) throw new Error('The grammar gave no tree.');
  return { text, tree };
}

/** The same text with one place replaced: only what surrounds it is parsed again. */
export async function parseChanged(before: Parsed, at: number, removed: number, put: string): Promise<Parsed> {
  parser ??= makeParser();
  const text = before.text.slice(0, at) + put + before.text.slice(at + removed);
  const old = before.tree.copy();
  old.edit({
    startIndex: at,
    oldEndIndex: at + removed,
    newEndIndex: at + put.length,
    startPosition: positionOf(before.text, at),
    oldEndPosition: positionOf(before.text, at + removed),
    newEndPosition: positionOf(text, at + put.length),
  } as Parameters<Tree['edit']>[0]);
  const tree = (await parser).parse(text, old);
  old.delete();
  if (!tree) throw new Error('The grammar gave no tree.');
  return { text, tree };
}

function positionOf(text: string, index: number): { row: number; column: number } {
  const before = text.slice(0, index);
  return { row: before.split('\n').length - 1, column: index - (before.lastIndexOf('\n') + 1) };
}

/** Where the text is no PowerShell: `line 12: …`. */
export function syntaxFaults({ tree }: Parsed): readonly string[] {
  if (!tree.rootNode.hasError) return [];
  const faults: string[] = [];
  const visit = (node: Node): void => {
    if (node.isError || node.isMissing)
      faults.push(`line ${node.startPosition.row + 1}: ${node.isMissing ? 'missing ' : ''}${node.text.slice(0, 60)}`);
    if (node.hasError) for (const child of node.children) if (child) visit(child);
  };
  visit(tree.rootNode);
  return faults.length > 0 ? faults : ['somewhere'];
}
