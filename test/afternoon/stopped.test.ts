/** A bot that its service manager asks to end in the middle of its work: it begins nothing, ends what it can, gives back the rest, and says that it went well. */
import { breakAzure } from '../../src/demo/azure/breakage';
import { isAtRest, leasesIn, sentTo, sweepIsDue, waitingIn } from './alert-moments';
import { pause } from './mortal';
import { openTenant, type Tenant } from './tenant';

const LONG = 180_000;
const FAREWELL = 10_000;
const ROOM = '19:watching@thread.v2';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await openTenant({ isSetUp: true, environment: { LOG_LEVEL: 'info' } });
  await tenant.start();
  await tenant.say('kontrollera', 'personal');
  await tenant.tell('bevaka', { id: ROOM, conversationType: 'groupChat', tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' });
  await until(() => isAtRest(tenant.folder));
}, LONG);
afterAll(() => tenant.close(), LONG);

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await pause(200);
};
/** @returns its status, and the milliseconds it took */
const stopped = async (): Promise<readonly [status: number | null | undefined, took: number]> => {
  const began = Date.now();
  const [status] = await tenant.stop();
  return [status, Date.now() - began];
};
const sweeps = async (): Promise<void> => {
  await tenant.stop();
  sweepIsDue(tenant.folder);
  await tenant.start();
};

it(
  'with nothing under way, ends at once',
  async () => {
    const [status, took] = await stopped();
    process.stderr.write(`stopped at rest: ${String(took)} ms\n`);
    expect(status).toBe(0);
    expect(took).toBeLessThan(FAREWELL / 2);
    expect(leasesIn(tenant.folder)).toBe(0);
    await tenant.start();
  },
  LONG,
);

it(
  'in the middle of a delivery, hears how it ended and keeps it, and takes no new turn',
  async () => {
    tenant.azure.state = breakAzure(tenant.azure.state, 'storage');
    tenant.mood.now = () => ({ status: 201, after: 2_000 });
    const before = tenant.sent.length;
    await sweeps();
    await until(() => sentTo(tenant.sent.slice(before), ROOM).length > 0);
    const ending = stopped();
    await pause(500);
    const sentBefore = tenant.sent.length;
    await tenant.tell('hej', { id: 'a:anna', conversationType: 'personal' });
    const [status, took] = await ending;
    process.stderr.write(`stopped in a delivery: ${String(took)} ms\n`);

    expect(status).toBe(0);
    expect(took).toBeLessThan(FAREWELL);
    expect(tenant.sent).toHaveLength(sentBefore);
    expect(leasesIn(tenant.folder)).toBe(0);
    // What was accepted was kept: it is not sent again.
    expect(waitingIn(tenant.folder)).toBe(0);
    tenant.mood.now = () => undefined;
    await tenant.start();
    await until(() => isAtRest(tenant.folder));
    expect(sentTo(tenant.sent.slice(before), ROOM)).toHaveLength(1);
  },
  LONG,
);

it(
  'in the middle of a delivery that is not answered, gives it back for the next one',
  async () => {
    tenant.azure.state = breakAzure(tenant.azure.state, 'logAccount');
    tenant.mood.now = () => ({ status: 201, after: 60_000 });
    const before = tenant.sent.length;
    await sweeps();
    await until(() => sentTo(tenant.sent.slice(before), ROOM).length > 0);
    const [status, took] = await stopped();
    process.stderr.write(`stopped in a delivery without an answer: ${String(took)} ms\n`);

    expect(status).toBe(0);
    expect(took).toBeLessThan(FAREWELL);
    expect(leasesIn(tenant.folder)).toBe(0);
    expect(waitingIn(tenant.folder)).toBeGreaterThan(0);
    tenant.mood.now = () => undefined;
    await tenant.start();
    await until(() => waitingIn(tenant.folder) === 0);
  },
  LONG,
);

it(
  'in the middle of a sweep that Azure does not answer, gives it back for the next one',
  async () => {
    tenant.azure.state = breakAzure(tenant.azure.state, 'slow');
    await sweeps();
    await until(() => leasesIn(tenant.folder) > 1);
    const [status, took] = await stopped();
    process.stderr.write(`stopped in a sweep: ${String(took)} ms\n`);

    expect(status).toBe(0);
    expect(took).toBeLessThan(FAREWELL);
    expect(leasesIn(tenant.folder)).toBe(0);
  },
  LONG,
);
