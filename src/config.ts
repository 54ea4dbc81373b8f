/**
 * The environment, read once at start into a Config; nothing else in the product reads it.
 * Every mistake is found before any is reported. The variables are those of the public contract; .env.example lists them.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { readDatabase } from './config-database';
import { EDITIONS, editionByName } from './readiness/editions';
import type { EditionName } from './readiness/editions/edition';
import type { AzureCloudName } from './readiness/facts';
import { AZURE_CLOUDS, managementEndpoint } from './sources/azure/clouds';
import type { DatabaseServer } from './storage/postgres/address';
import { EnvironmentReader } from './support/environment-reader';
import type { LogLevel } from './support/log';
import { UnusableInput } from './support/unusable-input';
import { PUBLIC_CHANNEL, TEAMS_SERVICE_HOSTS, type BotIdentity, type ChannelSettings, type TeamsSettings } from './teams/settings';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What judging needs: enough for `npm run check`, which talks to no channel. */
export interface AssessmentConfig {
  readonly azure: {
    readonly cloud: AzureCloudName;
    /** AZURE_RESOURCE_MANAGER_ENDPOINT; absent: the cloud's own. */
    readonly endpoint?: string;
  };
  /** EDITION; the plan's own edition and --edition come before it. */
  readonly edition: EditionName;
  /** A plan document and a collector report for a bot that has none of its own yet. */
  readonly planFile?: string;
  readonly reportFile?: string;
  readonly logLevel: LogLevel;
}

export interface Config extends AssessmentConfig {
  /** `demo`: simulated Azure, no token asked, this computer only. `bot`: with credentials, for a real tenant. */
  readonly mode: 'demo' | 'bot';
  /** host absent: all addresses. */
  readonly listen: { readonly host?: string; readonly port: number };
  /** The channel settings that name a stand-in on this computer; while there is one, `listen.host` is a loopback address. */
  readonly standIns: readonly string[];
  readonly teams: TeamsSettings;
  /** Entra object ids of people who may set up plans. */
  readonly administrators: readonly string[];
  readonly sweepMinutes: number;
  /** The folder of the embedded database, unless a server is named. */
  readonly dataDir: string;
  readonly database?: DatabaseServer;
  /** METRICS_TOKEN; absent: figures are for this computer alone. */
  readonly metricsToken?: string;
  /** The address Teams reaches the bot at, without a slash at the end. */
  readonly publicUrl?: string;
}

export type ConfigResult<C> = { readonly config: C } | { readonly mistakes: readonly string[] };

/** Exit status of a program whose configuration is wrong. */
export const STATUS_WRONG_CONFIGURATION = 2;

const IDENTITY_VARIABLES = [
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'CertificateThumbprint',
  'CertificatePrivateKey',
];
const CHANNEL_ADDRESSES = [
  'ToChannelFromBotLoginUrl',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
] as const;
const CHANNEL_WORDS = ['ToChannelFromBotOAuthScope', 'ToBotFromChannelTokenIssuer', 'CallerId'] as const;
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const LOOPBACK = '127.0.0.1';
const LOOPBACK_NAMES = [LOOPBACK, '::1', 'localhost'];
const MINUTES_OF_A_DAY = 24 * 60;

const anything = (): boolean => true;
const isId = (value: string): boolean => /^[\w.-]+$/.test(value);
const isToken = (value: string): boolean => /^[\w\-.~+/=]{16,}$/.test(value);
const isThumbprint = (value: string): boolean => value.replaceAll(/[^0-9a-f]/gi, '').length === 40;
const isPrivateKey = (value: string): boolean => value.includes('-----BEGIN') && value.includes('PRIVATE KEY-----');

/** Without a name and password in front of the host: `http://127.0.0.1@elsewhere/` begins like an address of this computer and is none. */
function parsedAddress(value: string): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url?.username === '' && url.password === '' ? url : undefined;
}

function isStandIn(value: string): boolean {
  const url = parsedAddress(value);
  return url?.protocol === 'http:' && (url.hostname === LOOPBACK || url.hostname === '[::1]');
}

function isChannelAddress(value: string): boolean {
  return parsedAddress(value)?.protocol === 'https:' || isStandIn(value);
}

function isServiceUrl(value: string): boolean {
  if (!value.includes('://')) return /^(\*\.)?([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/i.test(value);
  const url = parsedAddress(value);
  return url?.protocol === 'http:' && url.hostname === LOOPBACK && url.port !== '' && url.search === '' && url.hash === '';
}

/** https, or http on this computer for a stand-in; nothing behind the host and port. */
function isPublicUrl(value: string): boolean {
  const url = parsedAddress(value);
  const bare = url?.pathname === '/' && url.search === '' && url.hash === '';
  return bare && (url.protocol === 'https:' || isStandIn(value));
}

function isManagementEndpoint(cloud: AzureCloudName, value: string): boolean {
  try {
    managementEndpoint(cloud, value);
    return true;
  } catch {
    return false;
  }
}

function readEdition(reader: EnvironmentReader): EditionName {
  const names = EDITIONS.map((edition) => edition.name).join(', ');
  const name = reader.accepted('EDITION', (value) => editionByName(value) !== undefined, `this version judges under ${names} only.`);
  return EDITIONS.find((edition) => edition.name === name)?.name ?? '2026-05';
}

function readAssessment(reader: EnvironmentReader): AssessmentConfig {
  const cloud = reader.oneOf('AZURE_CLOUD', ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'], 'AzureCloud');
  const endpoint = reader.accepted(
    'AZURE_RESOURCE_MANAGER_ENDPOINT',
    (value) => isManagementEndpoint(cloud, value),
    `an https address in ${AZURE_CLOUDS[cloud].managementHost} is expected (or, for a stand-in, http on 127.0.0.1 or [::1]), without user and path.`,
  );
  const planFile = reader.text('PLAN_FILE');
  const reportFile = reader.text('REPORT_FILE');
  return {
    azure: { cloud, ...(endpoint !== undefined && { endpoint }) },
    edition: readEdition(reader),
    ...(planFile !== undefined && { planFile }),
    ...(reportFile !== undefined && { reportFile }),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
}

/** The certificate in place of a password; a key written on one line has its line ends as \n. */
function readCertificate(reader: EnvironmentReader): { certificateThumbprint: string; certificatePrivateKey: string } {
  const thumbprint = reader.required(
    'CertificateThumbprint',
    isThumbprint,
    'the SHA-1 thumbprint of the certificate is expected, 40 hexadecimal digits.',
  );
  const key = reader.required('CertificatePrivateKey', isPrivateKey, 'the private key of the certificate is expected, as PEM.');
  return { certificateThumbprint: thumbprint, certificatePrivateKey: key.replaceAll('\\n', '\n') };
}

function readIdentity(reader: EnvironmentReader): BotIdentity {
  const appType = reader.oneOf('MicrosoftAppType', ['SingleTenant', 'UserAssignedMSI'], 'SingleTenant');
  const appId = reader.required('MicrosoftAppId', isId, 'the app id of the bot’s registration is expected.');
  const tenantId = reader.required('MicrosoftAppTenantId', isId, 'the id of the bot’s Entra tenant is expected.');
  const secrets = ['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'].filter(
    (name) => reader.text(name) !== undefined,
  );
  if (appType === 'UserAssignedMSI') {
    for (const name of secrets) reader.expect(name, 'leave it unset; a managed identity (UserAssignedMSI) has no secret of its own.');
    return { appType, appId, tenantId };
  }
  if (!secrets.some((name) => name.startsWith('Certificate'))) {
    const expected = 'the client secret of the bot’s registration is expected (or CertificateThumbprint and CertificatePrivateKey).';
    return { appType, appId, tenantId, password: reader.required('MicrosoftAppPassword', anything, expected) };
  }
  if (secrets.includes('MicrosoftAppPassword')) reader.expect('MicrosoftAppPassword', 'leave it unset when a certificate is given.');
  return { appType, appId, tenantId, ...readCertificate(reader) };
}

/** All seven, always: Bot Framework forgets its defaults as soon as one of them is set. */
function readChannel(reader: EnvironmentReader): ChannelSettings {
  const expected = 'an https address is expected (or, for a stand-in, http on 127.0.0.1 or [::1]), without user.';
  const addresses = CHANNEL_ADDRESSES.map((name) => [name, reader.accepted(name, isChannelAddress, expected)] as const);
  const words = CHANNEL_WORDS.map((name) => [name, reader.text(name)] as const);
  return { ...PUBLIC_CHANNEL, ...Object.fromEntries([...addresses, ...words].filter(([, value]) => value !== undefined)) };
}

function readTeams(reader: EnvironmentReader, channel: ChannelSettings): TeamsSettings {
  const identity = readIdentity(reader);
  const tenants = reader.list('ALLOWED_TENANTS', isId, 'Entra tenant ids are expected, separated by commas.');
  const expected = 'host names are expected (name or *.name), or http://127.0.0.1:PORT/ for a stand-in, separated by commas.';
  const serviceUrls = reader.list('ALLOWED_SERVICE_URLS', isServiceUrl, expected);
  return {
    demo: false,
    identity,
    channel,
    allowedTenants: tenants ?? [identity.tenantId],
    allowedServiceUrls: serviceUrls ?? TEAMS_SERVICE_HOSTS,
  };
}

/** No credentials, no database server, not in production: somebody tries it out. */
function isDemo(reader: EnvironmentReader): boolean {
  const isSet = (name: string): boolean => reader.text(name) !== undefined;
  return ![...IDENTITY_VARIABLES, 'DATABASE_URL'].some(isSet) && reader.text('NODE_ENV') !== 'production';
}

function readHost(reader: EnvironmentReader, mode: Config['mode'], standIns: readonly string[]): string | undefined {
  const host = reader.text('HOST');
  if (mode === 'demo') {
    if (host !== undefined && host !== LOOPBACK) reader.expect('HOST', `the demo asks for no identity and listens on ${LOOPBACK} only.`);
    return LOOPBACK;
  }
  if (host !== undefined && !/^[\w.:-]+$/.test(host)) reader.expect('HOST', 'a host name or an IP address is expected.');
  if (standIns.length === 0) return host;
  return host !== undefined && LOOPBACK_NAMES.includes(host) ? host : LOOPBACK;
}

function result<C>(reader: EnvironmentReader, config: C): ConfigResult<C> {
  return reader.mistakes.length === 0 ? { config } : { mistakes: reader.mistakes };
}

/** Reads everything the bot needs; pure. @returns the config, or every mistake: the variable's name and what is expected */
export function readConfig(environment: Environment): ConfigResult<Config> {
  const reader = new EnvironmentReader(environment);
  const mode = isDemo(reader) ? 'demo' : 'bot';
  const publicUrl = reader.accepted(
    'PUBLIC_URL',
    isPublicUrl,
    'the https address that Teams reaches the bot at is expected, without path.',
  );
  const metricsToken = reader.accepted('METRICS_TOKEN', isToken, 'a token of at least 16 letters, digits and -._~+/= is expected.');
  const channel = readChannel(reader);
  const standIns = CHANNEL_ADDRESSES.filter((name) => isStandIn(channel[name]));
  const teams = mode === 'demo' ? { demo: true as const } : readTeams(reader, channel);
  const host = readHost(reader, mode, standIns);
  const assessment = readAssessment(reader);
  const database = readDatabase(reader, assessment.azure.cloud);
  return result(reader, {
    ...assessment,
    mode,
    teams,
    standIns,
    listen: { ...(host !== undefined && { host }), port: reader.wholeNumber('PORT', { from: 0, to: 65_535, otherwise: 3978 }) },
    administrators: reader.list('ADMINISTRATORS', isId, 'Entra object ids of people are expected, separated by commas.') ?? [],
    dataDir: reader.text('DATA_DIR') ?? './data',
    ...(database && { database }),
    ...(metricsToken !== undefined && { metricsToken }),
    ...(publicUrl !== undefined && { publicUrl: publicUrl.replace(/\/$/, '') }),
    sweepMinutes: reader.wholeNumber('SWEEP_MINUTES', { from: 1, to: MINUTES_OF_A_DAY, otherwise: 15 }),
  });
}

/** Reads only what judging needs; pure. */
export function readAssessmentConfig(environment: Environment): ConfigResult<AssessmentConfig> {
  const reader = new EnvironmentReader(environment);
  return result(reader, readAssessment(reader));
}

/** All mistakes as one message for the terminal. */
export function describeMistakes(mistakes: readonly string[]): string {
  const list = mistakes.map((mistake) => `  ${mistake}\n`).join('');
  return `The environment cannot be used:\n${list}.env.example lists every variable with its default.\n`;
}

/** The process's environment, with `.env` of the working folder where there is one; what is set already stays as it is. */
export function loadEnvironment(): Environment {
  const file = join(process.cwd(), '.env');
  // Into the process's own environment: @azure/identity reads its variables there.
  const text = readIfFile(file);
  if (text !== undefined) Object.assign(process.env, { ...parseEnv(text), ...process.env });
  return process.env;
}

/** @throws UnusableInput when there is one that cannot be read */
function readIfFile(file: string): string | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UnusableInput('.env cannot be read: check who may read it.');
  }
}

/** Variables that @azure/identity reads by itself, set for the demo's simulated managed identity before a credential is made. */
export function provideAzureIdentity(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values);
}
