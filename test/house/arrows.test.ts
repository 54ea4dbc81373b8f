import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { smallTree } from './small-tree';
import { breachesOfOneClock, breachesOfOneEnvReader } from './source-walk';

const PROJECT = join(__dirname, '..', '..');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** Runs the arrows' rules over a project. @returns the rules that each file breaks, by file */
function rulesBroken(folder: string): Map<string, string[]> {
  const tool = join(PROJECT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const values = [tool, '--config', join(PROJECT, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'];
  const run = spawnSync(process.execPath, values, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const { summary } = JSON.parse(run.stdout) as { summary: { violations: Violation[] } };
  const broken = new Map<string, string[]>();
  for (const { rule, from } of summary.violations) {
    const known = broken.get(from) ?? [];
    if (!known.includes(rule.name)) broken.set(from, [...known, rule.name]);
  }
  return broken;
}

/** Each row: a file that breaks one arrow, what it imports, and the arrow's name. */
const BREAKS = [
  ['src/readiness/a.ts', '../words/index', 'core-is-alone'],
  ['src/readiness/b.ts', 'zod', 'core-is-alone'],
  ['src/readiness/c.ts', 'node:fs', 'core-is-alone'],
  ['src/readiness/d.ts', '../support/clock', 'core-is-alone'],
  ['src/index.ts', 'botbuilder', 'one-channel-room'],
  ['src/conversations/channel.ts', 'botframework-connector', 'one-channel-room'],
  ['src/cli/channel.ts', '@microsoft/agents-hosting', 'one-channel-room'],
  ['src/sources/collector/azure.ts', '@azure/identity', 'azure-at-the-edge'],
  ['src/teams/azure.ts', '@azure/identity', 'azure-at-the-edge'],
  ['src/demo/azure.ts', '@azure/arm-storage', 'azure-at-the-edge'],
  ['src/teams/web.ts', 'restify', 'one-web-server'],
  ['src/demo/web.ts', 'express', 'one-web-server'],
  ['src/cards/summary.ts', 'adaptivecards-templating', 'one-template-engine'],
  ['src/teams/expand.ts', 'adaptive-expressions', 'one-template-engine'],
  ['src/readiness/requirements/host.os.ts', './host.dotNet', 'requirements-are-strangers'],
  ['src/sources/peek.ts', '../storage/store', 'rooms-do-not-peek'],
  ['src/storage/peek.ts', '../server/server', 'rooms-do-not-peek'],
  ['src/teams/peek.ts', '../server/server', 'rooms-do-not-peek'],
  ['src/server/peek.ts', '../teams/bot', 'rooms-do-not-peek'],
  ['src/words/round.ts', './trip', 'no-cycles'],
  ['src/support/up.ts', '../readiness/subjects', 'room-support'],
  ['src/words/up.ts', '../cards/card', 'room-words'],
  ['src/cards/up.ts', '../conversations/turn', 'room-cards'],
  ['src/sources/up.ts', '../assessments/assessments', 'room-sources'],
  ['src/assessments/up.ts', '../words/index', 'room-assessments'],
  ['src/setup/up.ts', '../conversations/turn', 'room-setup'],
  ['src/plans/up.ts', '../conversations/turn', 'room-plans'],
  ['src/walk/up.ts', '../conversations/turn', 'room-walk'],
  ['src/alerts/up.ts', '../conversations/turn', 'room-alerts'],
  ['src/conversations/up.ts', '../teams/bot', 'room-conversations'],
  ['src/conversations/upper.ts', '../alerts/stages', 'room-conversations'],
  ['src/storage/up.ts', '../conversations/turn', 'room-storage'],
  ['src/teams/up.ts', '../assessments/assessments', 'room-teams'],
  ['src/teams/past-the-port.ts', '../conversations/conversation', 'room-teams'],
  ['src/server/up.ts', '../conversations/turn', 'room-server'],
  ['src/demo/up.ts', '../readiness/subjects', 'room-demo'],
  ['src/cards/config.ts', '../config', 'room-cards'],
  ['src/cards/clock.ts', '../support/clock', 'room-cards'],
  ['src/config.ts', './teams/bot', 'config-knows-settings'],
  ['src/cli/tests.ts', '../../test/help', 'product-without-tests'],
  ['src/cli/development.ts', 'fast-check', 'declared-dependencies'],
  ['src/cli/nowhere.ts', './nowhere-at-all', 'everything-resolves'],
] as const;

/** Imports that the arrows allow; none of these files may be named. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/words/index.ts': '../readiness/subjects',
  'src/cards/card.ts': '../words/index',
  'src/cards/render.ts': 'adaptivecards-templating',
  'src/sources/azure/reader.ts': '@azure/arm-storage',
  'src/sources/collector/source.ts': '../../assessments/ports',
  'src/assessments/assessments.ts': './ports',
  'src/conversations/watching.ts': '../alerts/ports',
  'src/storage/store.ts': '../assessments/ports',
  'src/teams/bot.ts': 'botbuilder',
  'src/teams/answering.ts': '../conversations/turn',
  'src/teams/bot-token.ts': '@azure/identity',
  'src/server/server.ts': 'restify',
  'src/demo/simulated.ts': '../sources/azure/wire',
  'src/cli/check.ts': '../teams/bot',
};

const PLAIN_FILES = [
  'src/readiness/subjects.ts',
  'src/readiness/requirements/host.dotNet.ts',
  'src/support/clock.ts',
  'src/assessments/ports.ts',
  'src/alerts/ports.ts',
  'src/alerts/stages.ts',
  'src/conversations/turn.ts',
  'src/conversations/conversation.ts',
  'src/sources/azure/wire.ts',
  'test/help.ts',
];

const PACKAGES = [
  ...['zod', 'botbuilder', 'botframework-connector', '@microsoft/agents-hosting', '@azure/identity', '@azure/arm-storage'],
  ...['restify', 'express', 'adaptivecards-templating', 'adaptive-expressions'],
];

const importing = (module: string): string => `import * as other from '${module}';\nexport const it = other;\n`;
const versions = (names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, '1.0.0']));

function brokenTree(): Record<string, string> {
  const installed = [...PACKAGES, 'fast-check'].flatMap((name) => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'module.exports = {};\n'],
  ]);
  return {
    'package.json': JSON.stringify({ name: 'small', dependencies: versions(PACKAGES), devDependencies: versions(['fast-check']) }),
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'node16', moduleResolution: 'node16', target: 'es2023' } }),
    ...Object.fromEntries(installed),
    ...Object.fromEntries(PLAIN_FILES.map((file) => [file, 'export const it = 1;\n'])),
    ...Object.fromEntries(Object.entries(ALLOWED).map(([file, module]) => [file, importing(module)])),
    ...Object.fromEntries(BREAKS.map(([file, module]) => [file, importing(module)])),
    'src/words/trip.ts': importing('./round'),
  };
}

describe('a tree that breaks every arrow', () => {
  let broken: Map<string, string[]>;
  beforeAll(() => {
    const tree = smallTree(brokenTree());
    broken = rulesBroken(tree.folder);
    tree.remove();
  }, 60_000);

  it.each(BREAKS)('%s importing %s breaks exactly %s', (file, _module, rule) => {
    expect(broken.get(file)).toEqual([rule]);
  });

  it('names no file that keeps to the arrows', () => {
    expect(Object.keys(ALLOWED).filter((file) => broken.has(file))).toEqual([]);
  });
});

describe('one-clock', () => {
  const cases = [
    'Date.now()',
    'new Date()',
    'Date()',
    'performance.now()',
    'process.hrtime.bigint()',
    'setTimeout(() => {}, 1)',
    'globalThis.setInterval(() => {}, 1)',
    "import { setTimeout as sleep } from 'node:timers/promises'",
  ];

  it.each(cases)('sees %s outside support', (code) => {
    const tree = smallTree({ 'src/alerts/decide.ts': `${code};\n`, 'src/support/clock.ts': `${code};\n` });
    expect(breachesOfOneClock(tree.folder)).toEqual(expect.arrayContaining([expect.stringMatching(/^src\/alerts\/decide\.ts:1 /)]));
    expect(breachesOfOneClock(tree.folder).join()).not.toContain('support');
    tree.remove();
  });

  it.each(['new Date(0)', 'Date.parse(text)', 'server.setTimeout(5000)', '// Date.now() in a comment'])('leaves %s alone', (code) => {
    const tree = smallTree({ 'src/alerts/decide.ts': `${code};\n` });
    expect(breachesOfOneClock(tree.folder)).toEqual([]);
    tree.remove();
  });

  it('is kept by the product', () => {
    expect(breachesOfOneClock(PROJECT)).toEqual([]);
  });
});

describe('one-env-reader', () => {
  it.each(['process.env.PORT', "process['env']", "import { env } from 'node:process'", 'process.loadEnvFile()'])(
    'sees %s outside config',
    (code) => {
      const tree = smallTree({ 'src/teams/bot.ts': `${code};\n`, 'src/config.ts': `${code};\n` });
      expect(breachesOfOneEnvReader(tree.folder)).toEqual([expect.stringMatching(/^src\/teams\/bot\.ts:1 /)]);
      tree.remove();
    },
  );

  it('is kept by the product', () => {
    expect(breachesOfOneEnvReader(PROJECT)).toEqual([]);
  });
});

describe('the product', () => {
  it('keeps every arrow', () => {
    expect(Object.fromEntries(rulesBroken(PROJECT))).toEqual({});
  }, 60_000);
});
