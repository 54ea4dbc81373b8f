/**
 * A real tenant on this computer: the product as a process of its own, or several, over a data folder or a database server that outlives them,
 * between stand-ins for Teams and Azure.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulatedAzure, type SimulatedAzure } from '../../src/demo/azure/server';
import { createDemoEstate, type DemoEstate } from '../../src/demo/estate/estate';
import { systemClock } from '../../src/support/clock';
import { loadInReserve, startProgram, type Program, type Reserve } from '../support/program';
import { APP_ID, channelToken, PASSWORD, startStandIn, TENANT_ID, type StandIn } from '../teams/stand-in';
import { message, press, THREAD } from '../teams/wire';

/** In the channel of the team, or in one's own chat with the bot. */
export type Where = 'channel' | 'personal';

export interface Tenant {
  readonly estate: DemoEstate;
  readonly azure: SimulatedAzure;
  /** Starts the bots, all at the same moment, and waits until they listen. @returns milliseconds that took */
  start(): Promise<number>;
  /** The same without waiting. */
  begin(): void;
  /** Ends them as a power cut would. */
  kill(): Promise<void>;
  /** Resolves once the processes are gone. */
  gone(): Promise<void>;
  /** Says something in a conversation, and waits for no answer. Never rejects: the bot may be gone. @param by Anna where nobody is named */
  tell(text: string, conversation: object, by?: string): Promise<void>;
  /** Says something as Anna, and waits for the answer. @returns its summary and its card, as text */
  say(text: string, where?: Where, bot?: number): Promise<{ readonly summary: string; readonly card: string }>;
  /** Drops a file in one's own chat with the bot, and waits for the answer. */
  drop(name: string, bytes: Buffer): Promise<{ readonly summary: string; readonly card: string }>;
  /** Presses a button of a card in the channel. @param by Anna where nobody is named @returns the card that takes its place, as text */
  press(data: object, by?: string): Promise<string>;
  /** Hands in a report. @returns the status */
  upload(report: object, key: string, bot?: number): Promise<number>;
  get(path: string, bot?: number): Promise<number>;
  /** What the one bot answers there. @returns the status and the text */
  read(path: string): Promise<readonly [status: number, text: string]>;
  /** What the bots wrote to their logs. */
  errors(): string;
  /** What the bots have sent to Teams so far. */
  readonly sent: StandIn['sent'];
  /** Presses a button of a card that has its answer posted as a message of its own. @returns that message's card, as text */
  pressForPost(data: object): Promise<string>;
  /** How Teams answers by itself. */
  readonly mood: StandIn['mood'];
  /** Where the bots keep what outlives them. */
  readonly folder: string;
  /** Asks them to end, as a service manager would. @returns their exit statuses */
  stop(): Promise<readonly (number | null)[]>;
  /** What the one bot says to who may look at its figures. */
  metrics(): Promise<string>;
  close(): Promise<void>;
}

const PROGRESS = /^(?:Läser|Jag läser|Reading) /;
/** Under `dist`. */
const BOT = 'src/index.js';
const PERSONAL = { id: 'a:anna', conversationType: 'personal', tenantId: TENANT_ID };

interface TenantOptions {
  /** A server that they share; without one there is one bot over a folder. */
  readonly databaseUrl?: string;
  readonly bots?: number;
  /** Beside what every bot needs. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The sample estate's plan and the newer of its reports are there from the start. */
  readonly isSetUp?: boolean;
  /** The next bot is loaded while one runs, so that it is there the sooner. */
  readonly hasReserve?: boolean;
}

export async function openTenant(options: TenantOptions = {}): Promise<Tenant> {
  const standIn: StandIn = await startStandIn();
  const estate = createDemoEstate({ now: systemClock.now() });
  const azure = await createSimulatedAzure({ state: estate.azure, clock: systemClock });
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  let programs: readonly Program[] = [];
  let ports: readonly string[] = [];
  let reserve: Reserve | undefined;
  let said = 0;

  const environment = {
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: PASSWORD,
    MicrosoftAppTenantId: TENANT_ID,
    ToChannelFromBotLoginUrl: `${standIn.url}/login`,
    ToBotFromChannelOpenIdMetadataUrl: `${standIn.url}/openid`,
    ALLOWED_SERVICE_URLS: standIn.serviceUrl,
    AZURE_RESOURCE_MANAGER_ENDPOINT: azure.endpoint,
    IDENTITY_ENDPOINT: azure.identityEndpoint,
    IDENTITY_HEADER: azure.identityHeader,
    ADMINISTRATORS: 'anna-object-id',
    PUBLIC_URL: 'https://bot.example.org',
    DATA_DIR: folder,
    ...(options.databaseUrl !== undefined && { DATABASE_URL: options.databaseUrl }),
    ...(options.isSetUp === true && filesOf(estate, folder)),
    ...options.environment,
  };
  const addressOf = (bot: number, path: string): string => `http://127.0.0.1:${ports[bot] ?? ''}${path}`;
  async function send(what: object, where: Where, bot = 0): Promise<{ readonly summary: string; readonly card: string }> {
    const before = standIn.sent.length;
    said += 1;
    const conversation = where === 'personal' ? { conversation: PERSONAL } : {};
    const activity = message(standIn.serviceUrl, { id: `said-${String(said)}`, ...what, ...conversation });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${channelToken(standIn.serviceUrl)}` };
    await fetch(addressOf(bot, '/api/messages'), { method: 'POST', headers, body: JSON.stringify(activity) });
    for (let wanted = before + 1; ; wanted += 1) {
      await standIn.sentAtLeast(wanted);
      const answers = standIn.sent
        .slice(before)
        .filter((each) => each.path.includes(where === 'personal' ? 'anna' : encodeURIComponent(THREAD)) && !isEditOfEarlier(each, before));
      const last = answers.at(-1)?.body as { summary?: string; attachments?: unknown } | undefined;
      // A card that only says that work is under way is edited to the answer.
      if (last && !PROGRESS.test(last.summary ?? '')) return { summary: last.summary ?? '', card: JSON.stringify(last.attachments ?? '') };
    }
  }

  const begin = (): void => {
    const next = reserve?.go();
    programs = next ? [next] : Array.from({ length: options.bots ?? 1 }, () => startProgram(environment));
    reserve = next && loadInReserve(BOT, environment);
  };

  const pressed = async (data: object, by?: string): Promise<string> => {
    said += 1;
    const activity = press(standIn.serviceUrl, data, { id: `pressed-${String(said)}`, ...from(by) });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${channelToken(standIn.serviceUrl)}` };
    const response = await fetch(addressOf(0, '/api/messages'), { method: 'POST', headers, body: JSON.stringify(activity) });
    return response.text();
  };

  return {
    estate,
    azure,
    begin,
    async start() {
      const began = systemClock.now();
      begin();
      ports = await Promise.all(programs.map(async (program) => (await program.says(/"port":(\d+).*"msg":"Listening"/))[1] ?? ''));
      // By now what the reserve loads is built.
      if (options.hasReserve === true) reserve ??= loadInReserve(BOT, environment);
      return systemClock.now() - began;
    },
    async kill() {
      await Promise.all(programs.map((program) => program.stop('SIGKILL')));
    },
    gone: async () => {
      await Promise.all(programs.map(({ ended }) => ended));
    },
    say: (text, where = 'channel', bot = 0) => send({ text }, where, bot),
    async tell(text, conversation, by) {
      said += 1;
      const activity = message(standIn.serviceUrl, { id: `told-${String(said)}`, text, conversation, ...from(by) });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${channelToken(standIn.serviceUrl)}` };
      const body = JSON.stringify(activity);
      await fetch(addressOf(0, '/api/messages'), { method: 'POST', headers, body }).catch(() => undefined);
    },
    drop: (name, bytes) => {
      const content = { downloadUrl: standIn.keepFile(name, bytes), fileType: 'json' };
      const contentType = 'application/vnd.microsoft.teams.file.download.info';
      return send({ text: '', attachments: [{ contentType, name, content }] }, 'personal');
    },
    press: pressed,
    async pressForPost(data) {
      const before = standIn.sent.length;
      await pressed(data);
      for (let wanted = before + 1; ; wanted += 1) {
        await standIn.sentAtLeast(wanted);
        const post = standIn.sent.slice(before).find(({ method }) => method === 'POST');
        if (post) return JSON.stringify((post.body as { readonly attachments?: unknown }).attachments ?? '');
      }
    },
    async upload(report, key, bot = 0) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
      const response = await fetch(addressOf(bot, '/api/reports'), { method: 'POST', headers, body: JSON.stringify(report) });
      await response.text();
      return response.status;
    },
    sent: standIn.sent,
    mood: standIn.mood,
    folder,
    stop: async () => (await Promise.all(programs.map((program) => program.stop()))).map(({ status }) => status),
    metrics: async () => (await fetch(addressOf(0, '/metrics'))).text(),
    get: async (path, bot = 0) => (await fetch(addressOf(bot, path))).status,
    async read(path) {
      const response = await fetch(addressOf(0, path));
      return [response.status, await response.text()];
    },
    errors: () => programs.map((program) => program.errors()).join(''),
    async close() {
      await Promise.all([...programs.map((program) => program.stop()), reserve?.dismiss()]);
      await azure.close();
      await standIn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A card of before may be edited at any moment. The stand-in names a message by its place among what was sent. */
function isEditOfEarlier({ method, path }: StandIn['sent'][number], before: number): boolean {
  const [, place = '0'] = /\/message-(\d+)$/.exec(path) ?? [];
  return method === 'PUT' && Number(place) <= before;
}

/** Who says it, as Teams names them. */
function from(by: string | undefined): { readonly from?: object } {
  return by === undefined ? {} : { from: { id: `29:${by.toLowerCase()}`, name: by, aadObjectId: `${by.toLowerCase()}-object-id` } };
}

function filesOf({ plan, reports }: DemoEstate, folder: string): Readonly<Record<string, string>> {
  const files = { PLAN_FILE: join(folder, 'plan.json'), REPORT_FILE: join(folder, 'report.json') };
  writeFileSync(files.PLAN_FILE, JSON.stringify(plan));
  writeFileSync(files.REPORT_FILE, JSON.stringify(reports[0]));
  return files;
}

/** A key as it stands on a card, its Markdown taken away. */
export function keyOn(card: string): string {
  return /asrk_[\w-]{43}/.exec(card.replaceAll('\\', ''))?.[0] ?? '';
}
