import type { Config } from './config';
import { createCredential } from './sources/azure/credential';
import { AZURE_CLOUDS } from './sources/azure/clouds';
import { createTokens } from './sources/azure/tokens';
import { openStore, type Store } from './storage/store';
import type { Clock } from './support/clock';
import type { Log } from './support/log';

/** How long a token to sign in with may take, milliseconds: less than a connection may. */
const TOKEN_LIMIT = 3_500;

/**
 * Opens the store that the configuration names: the server of DATABASE_URL, or the folder DATA_DIR.
 * @throws UnusableInput when it cannot be used, with what to do
 */
export function openConfiguredStore(config: Config, clock: Clock, log: Log): Promise<Store> {
  const { database: server, azure, dataDir } = config;
  if (!server) return openStore(dataDir);
  if (server.password !== undefined) return openStore({ server, password: server.password, log });
  const tokens = createTokens(createCredential(azure.cloud), AZURE_CLOUDS[azure.cloud].postgres.scope, clock, TOKEN_LIMIT);
  const password = (): Promise<string> => {
    // @azure/identity keeps it for as long as it may; a second keeper would hand out one that was taken back.
    tokens.forget();
    return tokens.get();
  };
  return openStore({ server, password, log });
}
