import type { Edition } from '../../readiness/editions/edition';
import type { AzureCloudName } from '../../readiness/facts';

export function endpointsFile({
  cloud,
  edition,
  storageAccounts,
}: {
  cloud: AzureCloudName;
  edition: Edition;
  storageAccounts: readonly string[];
}): object {
  const rules = edition.endpoints.value[cloud];
  return {
    schema: 'asr-readiness/endpoints/1',
    hosts: rules.flatMap(({ purpose, patterns }) =>
      patterns.flatMap((pattern) =>
        pattern.startsWith('*.')
          ? purpose === 'storage'
            ? storageAccounts.map((name) => ({ host: `${name}${pattern.slice(1)}`, purpose }))
            : []
          : [{ host: pattern, purpose }],
      ),
    ),
  };
}
