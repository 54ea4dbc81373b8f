/** What keeps an installation from working, looked at from its own computer. Nothing here shows a secret, and nothing takes long. */
import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readConfig, type Config, type Environment } from '../config';
import { openConfiguredStore } from '../configured-store';
import { roleAssignmentLine } from '../setup/choices';
import { createAzureChoices } from '../sources/azure/choices';
import { createCredential } from '../sources/azure/credential';
import type { Clock } from '../support/clock';
import { silentLog } from '../support/log';
import { UnusableInput } from '../support/unusable-input';
import { LATE, within } from '../support/within';
import { botCredential, createBotToken } from '../teams/bot-token';
import type { ConnectedSettings } from '../teams/settings';
import type { DoctorCase, DoctorWords } from '../words/doctor-words';

/** One thing that was looked at. */
export interface Examined {
  readonly check: keyof DoctorWords['names'];
  readonly status: 'pass' | 'fail' | 'unknown';
  readonly found: DoctorCase;
  readonly value: string;
  /** To be run, where a command is the fix. */
  readonly command?: string;
}

/** Milliseconds each look may take. */
const PATIENCE = 8_000;
const MOST_SECONDS_OFF = 300;

type Look = Promise<readonly Examined[]>;

const one = (check: Examined['check'], status: Examined['status'], found: DoctorCase, value = ''): readonly Examined[] => [
  { check, status, found, value },
];

/** Looks at everything at once; never rejects. @param packageFile where `npm run package` writes */
export async function examine(environment: Environment, clock: Clock, packageFile: string): Promise<readonly Examined[]> {
  const read = readConfig(environment);
  if ('mistakes' in read) {
    return read.mistakes.map((value) => ({ check: 'configuration', status: 'fail', found: 'configurationMistake', value }));
  }
  const { config } = read;
  if (config.teams.demo) return [];
  const looks: readonly Look[] = [
    database(config, clock),
    channel(config.teams, clock),
    token(config.teams, clock),
    endpoint(config.publicUrl, clock),
    azure(config, clock),
    Promise.resolve(appPackage(packageFile, config.teams.identity.appId)),
  ];
  const found = await Promise.all(looks);
  return [...one('configuration', 'pass', 'configurationFits'), ...administrators(config), ...found.flat()];
}

function administrators({ administrators: named }: Config): readonly Examined[] {
  return named.length === 0
    ? one('administrators', 'fail', 'administratorsMissing')
    : one('administrators', 'pass', 'administratorsNamed', String(named.length));
}

async function database(config: Config, clock: Clock): Look {
  try {
    const store = await openConfiguredStore(config, clock, silentLog);
    await store.check().finally(() => store.close());
    const { engine, where } = store.describe();
    return config.database
      ? one('database', 'pass', 'databaseServes', `${where} (${engine})`)
      : one('database', 'pass', 'databaseWorks', where);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof UnusableInput && reason.includes('another bot')) return one('database', 'pass', 'databaseInUse', config.dataDir);
    return one('database', 'fail', 'databaseRefused', reason);
  }
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
      return one('publicEndpoint', 'pass', 'endpointRefuses', address);
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

async function azure({ azure: settings }: Config, clock: Clock): Look {
  const choices = createAzureChoices({
    credential: createCredential(settings.cloud),
    ...settings,
    clock,
    log: silentLog,
    tokenTimeout: PATIENCE,
  });
  const seen = await within(clock, 2 * PATIENCE, choices.subscriptions());
  if (seen === LATE) return one('azure', 'unknown', 'azureUnread', 'no answer');
  if ('seen' in seen) return one('azure', 'pass', 'azureSeen', String(seen.seen.length));
  if ('failed' in seen) return one('azure', 'unknown', 'azureUnread', seen.failed);
  return [{ check: 'azure', status: 'fail', found: 'azureNoRights', value: '', command: roleAssignmentLine(seen.missing) }];
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
