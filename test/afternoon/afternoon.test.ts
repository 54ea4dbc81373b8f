/**
 * The afternoon of the first team: from an empty data folder to a true answer about their own hosts, and a power cut in between.
 * Each line: what is said, where, and what the answer begins with.
 */
import { openTenant, keyOn, type Tenant, type Where } from './tenant';

const LONG = 180_000;
let tenant: Tenant;

beforeAll(async () => {
  tenant = await openTenant();
  await tenant.start();
}, LONG);
afterAll(() => tenant.close(), LONG);

const expectAnswer = async (text: string, answer: RegExp, where: Where = 'channel'): Promise<void> => {
  expect((await tenant.say(text, where)).summary).toMatch(answer);
};

describe('an afternoon', () => {
  it(
    'begins with nothing: the bot says what is missing, and is ready to serve',
    async () => {
      // The first message is welcomed too; the answer is the last one.
      await tenant.say('hej');
      await expectAnswer('är värden HV07 redo?', /^Ingen plan är kopplad till den här konversationen/);
      expect([await tenant.get('/healthz'), await tenant.get('/readyz')]).toEqual([200, 200]);
    },
    LONG,
  );

  it.each<[string, RegExp]>([
    ['konfigurera Nord', /^Delarna i Site Recovery med VMM/],
    ['gå vidare', /^Vilken Azure-prenumeration gäller det\?[^]*1\. Granvik Katastrofskydd/],
    ['1', /^Vilket Recovery Services-valv\?[^]*rsv-granvik-asr \(swedencentral: passar\.\)/],
    ['rsv-granvik-asr', /^Vilket lagringskonto\?[^]*1\. stgranvikasr \(swedencentral, Standard_GRS: passar\.\)/],
    ['stgranvikasr', /^Vilket virtuellt nätverk ska VM:arna få/],
    ['1', /^Vilka VMM-servrar gäller det\?/],
    ['alla', /^Vilka moln gäller det\?/],
    ['alla', /^Vilka VM:ar ska replikeras\?/],
    ['alla utom TEST*', /^Nord är färdigkonfigurerad/],
    ['är värden HV07 redo?', /^Det finns ingen värd som heter HV07\. Ingen rapport har kommit in ännu/],
  ])('%s', (text, answer) => expectAnswer(text, answer), LONG);

  it(
    'goes on with an upload key in the personal chat, whose notification does not show it, and the first report',
    async () => {
      await tenant.say('hej', 'personal');
      const made = await tenant.say('uppladdningsnyckel', 'personal');
      expect(made.summary).toMatch(/^En ny uppladdningsnyckel för Nord/);
      expect(made.summary).not.toContain('asrk_');
      for (const report of tenant.estate.reports) expect(await tenant.upload(report, keyOn(made.card))).toBe(202);
      expect(await tenant.upload(tenant.estate.reports[0] ?? {}, 'asrk_wrong')).toBe(401);
    },
    LONG,
  );

  it(
    'ends with the first true answer, which is the same after a power cut, at once',
    async () => {
      const first = await tenant.say('är värden HV07 redo?');
      expect(first.summary).toMatch(/^HV07 är/);
      await tenant.kill();
      await tenant.start();
      const began = Date.now();
      const again = await tenant.say('är värden HV07 redo?');
      // The whole of it stands in seconds: the computer of a test is shared.
      expect(Date.now() - began).toBeLessThan(10_000);
      expect(again.summary).toBe(first.summary);
      await expectAnswer('uppladdningsnycklar', /^Uppladdningsnycklar för Nord[^]*Senast använd/, 'personal');
    },
    LONG,
  );
});
