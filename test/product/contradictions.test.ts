/** A report that contradicts what somebody confirmed ends it when it comes, before anybody asks, and where Azure says nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { toPlan } from '../../src/input-files';
import { everybodyIsMember } from '../../src/plans/members';
import { Plans } from '../../src/plans/plans';
import { UploadKeys } from '../../src/plans/upload-keys';
import { createProduct, type Product } from '../../src/product';
import { emptyPlan } from '../../src/readiness/plan';
import { writePlan } from '../../src/sources/plan/write-plan';
import { isoTime, systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { NEW_WALK } from '../../src/walk/state';
import { ANNA, inChannel } from '../plans/kept-plans';

/** Its guest reports BitLocker on. */
const VM = 'LAPTOPBYTE01';
const LONGEST_WAIT = 20_000;

let folder: string;
let product: Product;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contradictions-'));
  const read = readConfig({
    MicrosoftAppId: 'app',
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: 'tenant',
    DATA_DIR: join(folder, 'data'),
  });
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  product = await createProduct({ config: read.config, members: everybodyIsMember, clock: systemClock, log: silentLog });
});

afterEach(async () => {
  await product.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is noted for whoever said so', async () => {
  const documents = { read: (document: string) => toPlan(document, 'A plan'), write: writePlan };
  const plans = new Plans({ store: product.store.plans, documents, administrators: [ANNA.id], clock: systemClock });
  const made = await plans.create(inChannel('19:drift@thread.tacv2'), emptyPlan('Nord'));
  if (made.done !== 'changed') throw new Error('The plan was not made.');
  const planId = made.now.id;
  const key = await new UploadKeys({ store: product.store.plans, plans, clock: systemClock }).make(
    inChannel('19:drift@thread.tacv2'),
    planId,
  );
  if (key.made !== 'key') throw new Error('No key was made.');
  const at = isoTime(systemClock.now());
  const of = [{ id: `vm:told/${VM.toLowerCase()}`, name: VM }];
  const answers = [{ id: 'a', requirement: 'vm.encryption', kind: 'vm' as const, of, answer: 'met' as const, by: ANNA, at }];
  await product.store.walk.keep(planId, 0, { state: NEW_WALK, answers }, at, []);

  const [report] = createDemoEstate({ now: systemClock.now() }).reports;
  const sender = await product.reports.admit(`Bearer ${key.key}`);
  expect(await sender?.receive(Buffer.from(JSON.stringify(report)))).toMatchObject({ status: 202 });
  const until = Date.now() + LONGEST_WAIT;
  while ((await product.store.walk.news(planId, ANNA.id)).length === 0 && Date.now() < until)
    await new Promise((resolve) => setImmediate(resolve));

  expect(await product.store.walk.news(planId, ANNA.id)).toMatchObject([{ answer: 'a', name: VM, status: 'fail' }]);
}, 60_000);
