/** The collector as this version hands it out: the script that lies in collector/, and a plan's list of addresses for it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CollectorKit } from './conversations/tools';
import { endpointsFile } from './sources/collector/endpoints-file';
import { projectFile } from './support/project-files';

const SCRIPT = 'Export-VmmReadiness.ps1';
const VERSION = /^\$CollectorVersion\s*=\s*'(\d+\.\d+\.\d+)'/m;

/** @throws Error when the script is not there or says no version: the program was not installed whole */
export function createCollectorKit(): CollectorKit {
  const bytes = readFileSync(projectFile('collector', SCRIPT));
  const version = VERSION.exec(bytes.toString('utf8'))?.[1];
  if (version === undefined) throw new Error(`${SCRIPT} says no version.`);
  const digest = createHash('sha256').update(bytes).digest('hex').toUpperCase();
  return {
    script: { name: SCRIPT, version, digest, bytes },
    endpoints: (plan, edition) => {
      const { azureCloud, replicationStorageAccountIds, logStorageAccountId } = plan;
      const accounts = [...replicationStorageAccountIds, ...(logStorageAccountId === undefined ? [] : [logStorageAccountId])];
      const storageAccounts = [...new Set(accounts.map((id) => (id.split('/').at(-1) ?? id).toLowerCase()))];
      const file = endpointsFile({ cloud: azureCloud, edition, storageAccounts });
      return { name: 'endpoints.json', bytes: Buffer.from(`${JSON.stringify(file, undefined, 2)}\n`) };
    },
  };
}
