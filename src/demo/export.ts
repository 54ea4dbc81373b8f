import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SimulatedAzure } from './azure/server';
import type { DemoEstate } from './estate/estate';

/**
 * Writes what the demo judges to a folder, so that the same can be judged without chat: plan.json, report-1.json … in the
 * order they arrived, and azure.env with the variables that lead to the simulated Azure while it runs. The secret in it
 * is the simulation's own, new at every start.
 * @throws the file system's error when the folder cannot be written
 */
export function exportDemo(
  folder: string,
  estate: DemoEstate,
  azure: Pick<SimulatedAzure, 'endpoint' | 'identityEndpoint' | 'identityHeader'>,
): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => {
    // Whole or not at all: another demo may be starting, or somebody reading.
    const unfinished = join(folder, `.${name}.${String(process.pid)}`);
    writeFileSync(unfinished, text, { mode: 0o600 });
    renameSync(unfinished, join(folder, name));
  };
  write('plan.json', json(estate.plan));
  for (const [index, report] of estate.reports.entries()) write(`report-${String(index + 1)}.json`, json(report));
  const variables = {
    AZURE_RESOURCE_MANAGER_ENDPOINT: azure.endpoint,
    IDENTITY_ENDPOINT: azure.identityEndpoint,
    IDENTITY_HEADER: azure.identityHeader,
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  };
  write(
    'azure.env',
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
}

function json(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
