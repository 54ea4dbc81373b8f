/**
 * A real tenant on this computer: the product as a process of its own, or several, over a data folder or a database server that outlives them,
 * between stand-ins for Teams and Azure.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulatedAzure, type SimulatedAzure } from '../../src/demo/azure/server';
import { createDemoEstate, type DemoEstate } from '../../src/demo/estate/estate';
import { systemClock } from '../../src/support/clock';
import { startProgram, type Program } from '../support/program';
import { APP_ID, channelToken, PASSWORD, startStandIn, TENANT_ID, type StandIn } from '../teams/stand-in';
import { message, THREAD } from '../teams/wire';

/** In the channel of the team, or in one's own chat with the bot. */
export type Where = 'channel' | 'personal';

export interface Tenant {
  readonly estate: DemoEstate;
  readonly azure: SimulatedAzure;
  /** Starts the bots, all at the same moment, and waits until they listen. @returns milliseconds that took */
  start(): Promise<number>;
  /** Ends them as a power cut would. */
  kill(): Promise<void>;
  /** Resolves once the processes are gone. */
  gone(): Promise<void>;
  /** Says something as Anna, and waits for the answer. @returns its summary and its card, as text */
  say(text: string, where?: Where, bot?: number): Promise<{ readonly summary: string; readonly card: string }>;
  /** Hands in a report. @returns the status */
  upload(report: object, key: string, bot?: number): Promise<number>;
  get(path: string, bot?: number): Promise<number>;
  close(): Promise<void>;
}

const PERSONAL = { id: 'a:anna', conversationType: 'personal', tenantId: TENANT_ID };

/** @param options which database server they share; without one there is one bot over a folder */
export async function openTenant(options: { readonly databaseUrl?: string; readonly bots?: number } = {}): Promise<Tenant> {
  const standIn: StandIn = await startStandIn();
  const estate = createDemoEstate({ now: systemClock.now() });
  const azure = await createSimulatedAzure({ state: estate.azure, clock: systemClock });
  const folder = mkdtempSync(join(tmpdir(), 'tenant-'));
  let programs: readonly Program[] = [];
  let ports: readonly string[] = [];
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
  };
  const addressOf = (bot: number, path: string): string => `http://127.0.0.1:${ports[bot] ?? ''}${path}`;
  return {
    estate,
    azure,
    async start() {
      const began = systemClock.now();
      programs = Array.from({ length: options.bots ?? 1 }, () => startProgram(environment));
      ports = await Promise.all(programs.map(async (program) => (await program.says(/"port":(\d+).*"msg":"Listening"/))[1] ?? ''));
      return systemClock.now() - began;
    },
    async kill() {
      await Promise.all(programs.map((program) => program.stop('SIGKILL')));
    },
    gone: async () => {
      await Promise.all(programs.map(({ ended }) => ended));
    },
    async say(text, where = 'channel', bot = 0) {
      const before = standIn.sent.length;
      said += 1;
      const conversation = where === 'personal' ? { conversation: PERSONAL } : {};
      const activity = message(standIn.serviceUrl, { id: `said-${String(said)}`, text, ...conversation });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${channelToken(standIn.serviceUrl)}` };
      await fetch(addressOf(bot, '/api/messages'), { method: 'POST', headers, body: JSON.stringify(activity) });
      await standIn.sentAtLeast(before + 1);
      const answers = standIn.sent
        .slice(before)
        .filter(({ path }) => path.includes(where === 'personal' ? 'anna' : encodeURIComponent(THREAD)));
      const last = answers.at(-1)?.body as { summary?: string; attachments?: unknown } | undefined;
      return { summary: last?.summary ?? '', card: JSON.stringify(last?.attachments ?? '') };
    },
    async upload(report, key, bot = 0) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
      const response = await fetch(addressOf(bot, '/api/reports'), { method: 'POST', headers, body: JSON.stringify(report) });
      await response.text();
      return response.status;
    },
    get: async (path, bot = 0) => (await fetch(addressOf(bot, path))).status,
    async close() {
      await Promise.all(programs.map((program) => program.stop()));
      await azure.close();
      await standIn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A key as it stands on a card, its Markdown taken away. */
export function keyOn(card: string): string {
  return /asrk_[\w-]{43}/.exec(card.replaceAll('\\', ''))?.[0] ?? '';
}
