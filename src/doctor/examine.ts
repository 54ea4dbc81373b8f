/** What keeps an installation from working, looked at from its own computer. Nothing here shows a secret, and nothing takes long. */
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readConfig, type Config, type Environment } from '../config';
import { openConfiguredStore } from '../configured-store';
import { toPlan } from '../input-files';
import type { Plan } from '../readiness/plan';
import type { Store } from '../storage/store';
import type { Clock } from '../support/clock';
import { silentLog } from '../support/log';
import { UnusableInput } from '../support/unusable-input';
import { LATE, within } from '../support/within';
import { botCredential, createBotToken } from '../teams/bot-token';
import type { ConnectedSettings } from '../teams/settings';
import type { Examined } from '../words/doctor-words';
import { azure } from './azure';
import { one, type Look } from './look';

/** Milliseconds each look may take. */
const PATIENCE = 8_000;
const MOST_SECONDS_OFF = 300;

/** What is looked at from inside of a bot at work. */
export interface Running {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  /** Where `npm run package` writes. */
  readonly packageFile: string;
  /** The plan whose rights are looked at; absent: every open one. */
  readonly plan?: Plan;
}

/** Looks at everything at once, before or beside a bot; never rejects. @param packageFile where `npm run package` writes */
export async function examine(environment: Environment, clock: Clock, packageFile: string): Promise<readonly Examined[]> {
  const read = readConfig(environment);
  if ('mistakes' in read) {
    return read.mistakes.map((value) => ({ check: 'configuration', status: 'fail', found: 'configurationMistake', value }));
  }
  const { config } = read;
  const { found, plans } = await database(config, clock);
  return whole(config, clock, packageFile, found, plans);
}

/** The same from inside: the database is the one at hand. Never rejects; empty in the demo, which needs nothing. */
export async function examineRunning({ config, store, clock, packageFile, plan }: Running): Promise<readonly Examined[]> {
  const found = await within(clock, PATIENCE, store.check()).then(
    (given) => (given === LATE ? one('database', 'fail', 'databaseRefused', 'no answer') : works(config, store)),
    (error: unknown) => one('database', 'fail', 'databaseRefused', reasonIn(error)),
  );
  return whole(config, clock, packageFile, found, plan ? [plan] : await plansIn(store).catch(() => []));
}

async function whole(
  config: Config,
  clock: Clock,
  packageFile: string,
  database: readonly Examined[],
  plans: readonly Plan[],
): Promise<readonly Examined[]> {
  const { teams } = config;
  if (teams.demo) return [];
  const looks: readonly Look[] = [
    channel(teams, clock),
    token(teams, clock),
    endpoint(config.publicUrl, clock),
    azure(config, clock, plans),
    Promise.resolve(appPackage(packageFile, teams.identity.appId)),
  ];
  const found = await Promise.all(looks);
  return [...one('configuration', 'pass', 'configurationFits'), ...administrators(config), ...database, ...found.flat()];
}

function administrators({ administrators: named }: Config): readonly Examined[] {
  return named.length === 0
    ? one('administrators', 'fail', 'administratorsMissing')
    : one('administrators', 'pass', 'administratorsNamed', String(named.length));
}

/** Opened and closed again; with the plans in it, whose rights are looked at. */
async function database(config: Config, clock: Clock): Promise<{ readonly found: readonly Examined[]; readonly plans: readonly Plan[] }> {
  if (config.teams.demo) return { found: [], plans: [] };
  try {
    const store = await openConfiguredStore(config, clock, silentLog);
    try {
      await store.check();
      return { found: works(config, store), plans: await plansIn(store) };
    } finally {
      await store.close();
    }
  } catch (error) {
    const reason = reasonIn(error);
    const isBusy = error instanceof UnusableInput && reason.includes('another bot');
    return {
      found: isBusy ? one('database', 'pass', 'databaseInUse', config.dataDir) : one('database', 'fail', 'databaseRefused', reason),
      plans: [],
    };
  }
}

/** Where it lies: a file, or a server. */
function works(config: Config, store: Store): readonly Examined[] {
  const { engine, where } = store.describe();
  return config.database
    ? one('database', 'pass', 'databaseServes', `${where} (${engine})`)
    : one('database', 'pass', 'databaseWorks', where);
}

async function plansIn(store: Store): Promise<readonly Plan[]> {
  return (await store.plans.openPlans()).map(({ document }) => toPlan(document, 'A kept plan'));
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The address that says where the keys are; its answer tells the time, too. */
async function channel({ channel: settings }: ConnectedSettings, clock: Clock): Look {
  const address = settings.ToBotFromChannelOpenIdMetadataUrl;
  const answer = await asked(clock, address);
  const unreachable = [...one('channelKeys', 'fail', 'keysUnreachable', address), ...one('clock', 'unknown', 'clockUnseen')];
  if (typeof answer === 'string' || !answer.ok) return unreachable;
  const body = await answer.text();
  if (!body.includes('jwks_uri')) return unreachable;
  const said = Date.parse(answer.headers.get('date') ?? '');
  const off = Math.round(Math.abs(clock.now() - said) / 1000);
  const keys = one('channelKeys', 'pass', 'keysReachable', new URL(address).host);
  if (Number.isNaN(off)) return [...keys, ...one('clock', 'unknown', 'clockUnseen')];
  return [
    ...keys,
    ...(off > MOST_SECONDS_OFF ? one('clock', 'fail', 'clockWrong', String(off)) : one('clock', 'pass', 'clockRight', String(off))),
  ];
}

async function token({ identity, channel: settings }: ConnectedSettings, clock: Clock): Look {
  try {
    const given = await within(clock, PATIENCE, createBotToken(settings, botCredential(identity, settings, clock), clock).get());
    return given === LATE ? one('botToken', 'fail', 'tokenRefused', 'no answer') : one('botToken', 'pass', 'tokenGiven');
  } catch (error) {
    return one('botToken', 'fail', 'tokenRefused', reasonOf(error));
  }
}

/** Entra's own code, or the kind of failure: its words may repeat what was sent. */
function reasonOf(error: unknown): string {
  const causes = error instanceof Error ? [error, error.cause].filter((each) => each instanceof Error) : [];
  const text = causes.map(({ message }) => message).join(' ');
  return /AADSTS\d{4,8}/.exec(text)?.[0] ?? /\b(?:invalid_client|unauthorized_client|invalid_request)\b/.exec(text)?.[0] ?? nameOf(error);
}

function nameOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
  return cause?.code ?? (error instanceof Error ? error.name : 'unknown error');
}

async function endpoint(publicUrl: string | undefined, clock: Clock): Look {
  if (publicUrl === undefined) return one('publicEndpoint', 'unknown', 'endpointUnnamed');
  const address = `${publicUrl}/api/messages`;
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  const answer = await asked(clock, address, init);
  if (typeof answer === 'string') return one('publicEndpoint', 'fail', 'endpointUnreachable', answer);
  switch (answer.status) {
    case 401:
      // The bot names no way to sign in; who does stands in front of it.
      return answer.headers.has('www-authenticate')
        ? one('publicEndpoint', 'fail', 'endpointOther', '401, WWW-Authenticate')
        : one('publicEndpoint', 'pass', 'endpointRefuses', address);
    case 404:
      return one('publicEndpoint', 'fail', 'endpointMissing', address);
    case 200:
    case 202:
      return (answer.headers.get('content-type') ?? '').includes('html')
        ? one('publicEndpoint', 'fail', 'endpointOther', 'HTML')
        : one('publicEndpoint', 'fail', 'endpointOpen', address);
    default:
      return one('publicEndpoint', 'fail', 'endpointOther', String(answer.status));
  }
}

/** The answer, redirects not followed, or why there is none. */
async function asked(clock: Clock, address: string, init: RequestInit = {}): Promise<Response | string> {
  const abort = new AbortController();
  const cancel = clock.after(PATIENCE, () => {
    abort.abort();
  });
  try {
    return await fetch(address, { ...init, redirect: 'manual', signal: abort.signal });
  } catch (error) {
    return nameOf(error);
  } finally {
    cancel();
  }
}

function appPackage(file: string, appId: string): readonly Examined[] {
  if (!existsSync(file)) return one('package', 'unknown', 'packageMissing');
  try {
    const manifest = unzipSync(readFileSync(file))['manifest.json'] ?? new Uint8Array();
    const { id } = JSON.parse(Buffer.from(manifest).toString('utf8')) as { readonly id: string };
    const isOurs = id.toLowerCase() === appId.toLowerCase();
    return isOurs ? one('package', 'pass', 'packageFits', file) : one('package', 'fail', 'packageOfAnother', id);
  } catch {
    return one('package', 'fail', 'packageUnreadable', file);
  }
}
