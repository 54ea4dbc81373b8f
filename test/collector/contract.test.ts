/** Every property of the report's contract gets a value from the collector, in one scenario or another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from './powershell/ast';
import { SCENARIOS } from './scenarios';
import { OUT } from './scenarios/scenario';
import { runnable, scriptParsed } from './script';
import { runCollector } from './windows/run';

jest.setTimeout(60_000);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const CONTRACT = JSON.parse(readFileSync(join(__dirname, '../../contracts/collector-report.schema.json'), 'utf8')) as Schema;

/** Nothing reads inside a guest, and which disks are left out of replication is decided in the plan. */
const NEVER = /^vms\.guest(\.|$)|^vms\.disks\.excludedFromReplication$/;

function pathsIn(schema: Schema, path = ''): readonly string[] {
  const own = schema.$ref ? (CONTRACT.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}) : schema;
  const inner = own.items ?? own;
  return Object.entries(inner.properties ?? {}).flatMap(([name, property]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at, ...pathsIn(property, at)];
  });
}

function valuesIn(value: unknown, path: string, found: Set<string>): void {
  if (value === null) return;
  if (path !== '') found.add(path);
  if (Array.isArray(value)) for (const item of value) valuesIn(item, path, found);
  else if (typeof value === 'object')
    for (const [name, each] of Object.entries(value)) valuesIn(each, path === '' ? name : `${path}.${name}`, found);
}

test('every property is assigned', async () => {
  const script: Block = runnable(await scriptParsed());
  const found = new Set<string>();
  for (const { name, options } of SCENARIOS) {
    if (/refused|final|tries|try/.test(name)) continue;
    const written = runCollector(script, { ...options, values: { OutFile: OUT, ...options.values } }).written.get(OUT);
    if (written) valuesIn(JSON.parse(Buffer.from(written).toString('utf8')), '', found);
  }
  expect(pathsIn(CONTRACT).filter((path) => !NEVER.test(path) && !found.has(path))).toEqual([]);
});
