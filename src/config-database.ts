import type { AzureCloudName } from './readiness/facts';
import { AZURE_CLOUDS } from './sources/azure/clouds';
import { isLoopback, readDatabaseAddress, type DatabaseServer } from './storage/postgres/address';
import type { EnvironmentReader } from './support/environment-reader';

/**
 * DATABASE_URL; undefined: it is not set, or a mistake. Without a password the Azure identity signs in, and its token is handed to servers of
 * that cloud alone (or to a stand-in on this computer): whoever holds it is the bot, to every database of the tenant that knows the bot.
 */
export function readDatabase(reader: EnvironmentReader, cloud: AzureCloudName): DatabaseServer | undefined {
  const value = reader.text('DATABASE_URL');
  if (value === undefined) return undefined;
  const server = readDatabaseAddress(value);
  if (typeof server === 'string') {
    reader.expect('DATABASE_URL', server);
    return undefined;
  }
  const { domain } = AZURE_CLOUDS[cloud].postgres;
  if (server.password !== undefined || server.host.endsWith(`.${domain}`) || isLoopback(server.host)) return server;
  reader.expect('DATABASE_URL', `without a password (the bot’s Azure identity signs in then) a host in ${domain} is expected.`);
  return undefined;
}
