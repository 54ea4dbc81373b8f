/** The collector's script, parsed once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from './powershell/ast';
import { lowerScript } from './powershell/lower';
import { parse, type Parsed } from './powershell/syntax';

const SCRIPT_PATH = join(__dirname, '../../collector/Export-VmmReadiness.ps1');

export function scriptText(): string {
  return readFileSync(SCRIPT_PATH, 'utf8');
}

export function scriptParsed(): Promise<Parsed> {
  return parse(scriptText());
}

export function runnable(parsed: Parsed): Block {
  return lowerScript(parsed.tree.rootNode);
}
