/** A bot without set-up: the plan of PLAN_FILE, over a data folder that outlives it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { everybodyIsMember } from '../../src/plans/members';
import { createProduct } from '../../src/product';
import { systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Starts with a plan of that name, and ends again. @returns the id that what was read from Azure is kept under */
async function idOfStart(name: string): Promise<string | undefined> {
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify({ schema: 'asr-readiness/plan/1', name }));
  const read = readConfig({
    MicrosoftAppId: 'app',
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: 'tenant',
    PLAN_FILE: file,
    DATA_DIR: join(folder, 'data'),
  });
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  const product = await createProduct({ config: read.config, members: everybodyIsMember, clock: systemClock, log: silentLog });
  await product.close();
  return product.fallback?.id;
}

it('is the same plan after a restart, and another one once the document says something else', async () => {
  const first = await idOfStart('Nord');

  expect(first).toBeDefined();
  expect(await idOfStart('Nord')).toBe(first);
  expect(await idOfStart('Syd')).not.toBe(first);
});
