import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as ts from 'typescript';

/** A place in the source that breaks a rule, for example `src/alerts/decide.ts:12 setTimeout`. */
type Breach = string;

const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const CLOCK_MODULES = new Set(['node:timers', 'node:timers/promises', 'timers', 'timers/promises', 'node:perf_hooks', 'perf_hooks']);

/** All TypeScript files under a folder, with `/` between the parts whatever the platform. */
function sourceFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
}

/** `Date.now`, `performance.now`, `process.env` … as written, without regard to blanks. */
function memberName(node: ts.Node): string | undefined {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) ? node.getText().replaceAll(/\s|\?/g, '') : undefined;
}

function importedModule(node: ts.Node): string | undefined {
  return ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
}

/** What a node does that belongs to the clock, or undefined. */
function readsTime(node: ts.Node): string | undefined {
  const member = memberName(node);
  if (member !== undefined && /^(globalThis\.)?(Date\.now|Date\['now'\]|performance\.\w+|process\.hrtime)/.test(member)) return member;
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isIdentifier(node) && TIMERS.has(node.text) && !isNameOfSomethingElse(node)) return node.text;
  const module = importedModule(node);
  return module !== undefined && CLOCK_MODULES.has(module) ? `import of ${module}` : undefined;
}

/** A property that happens to be called setTimeout, as in `server.setTimeout(…)`, is no timer. */
function isNameOfSomethingElse(node: ts.Identifier): boolean {
  const parent = node.parent;
  const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node && parent.expression.getText() !== 'globalThis';
  return isProperty || (ts.isPropertyAssignment(parent) && parent.name === node);
}

/** What a node reads of the environment, or undefined. */
function readsEnvironment(node: ts.Node): string | undefined {
  const member = memberName(node);
  if (member !== undefined && /^(globalThis\.)?process(\.env|\['env'\])$/.test(member)) return 'process.env';
  if (member === 'process.loadEnvFile') return member;
  const module = importedModule(node);
  if (module !== 'node:process' && module !== 'process') return undefined;
  return /\benv\b/.test(node.getText()) ? `env of ${module}` : undefined;
}

function breachesIn(folder: string, file: string, find: (node: ts.Node) => string | undefined): Breach[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const breaches: Breach[] = [];
  const visit = (node: ts.Node): void => {
    const what = find(node);
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (what !== undefined) breaches.push(`${relative(folder, file).split(sep).join('/')}:${line} ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return breaches;
}

function walk(folder: string, allowed: RegExp, find: (node: ts.Node) => string | undefined): Breach[] {
  const files = sourceFiles(join(folder, 'src')).filter((file) => !allowed.test(relative(folder, file).split(sep).join('/')));
  return files.flatMap((file) => breachesIn(folder, file, find));
}

/** one-clock: no Date.now, new Date() without argument, or timer outside src/support. @param folder the project's */
export function breachesOfOneClock(folder: string): Breach[] {
  return walk(folder, /^src\/support\//, readsTime);
}

/** one-env-reader: the environment is read in src/config.ts alone. @param folder the project's */
export function breachesOfOneEnvReader(folder: string): Breach[] {
  return walk(folder, /^src\/config\.ts$/, readsEnvironment);
}
