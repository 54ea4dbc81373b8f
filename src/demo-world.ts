/** The demo: a simulated Azure and a sample estate that live, and a store that ends with the process. */
import { provideAzureIdentity, type Config } from './config';
import type { DemoControls } from './conversations/asking';
import { createAzureControls } from './demo/azure/controls';
import { createSimulatedAzure } from './demo/azure/server';
import { createDemoEstate } from './demo/estate/estate';
import { exportDemo } from './demo/export';
import { createLivingDemo, type LivingDemo } from './demo/living';
import { putOnShelf, toPlan } from './input-files';
import type { PlanInUse } from './plans/plans';
import { createReportShelf, type ReportShelf } from './sources/collector/shelf';
import { openStore, type Store } from './storage/store';
import type { Clock } from './support/clock';
import type { Log } from './support/log';
import { projectFile } from './support/project-files';
import type { World } from './world';

export interface DemoWorld {
  readonly world: World;
  /** Writes what it judges to a folder. @throws the file system's error */
  readonly exportTo: (folder: string) => void;
  readonly close: () => Promise<void>;
}

/** @throws Error when this computer has no free port for the simulated Azure */
export async function createDemoWorld(config: Config, clock: Clock): Promise<DemoWorld> {
  const estate = createDemoEstate({ now: clock.now() });
  const azure = await createSimulatedAzure({ state: estate.azure, clock });
  provideAzureIdentity({
    IDENTITY_ENDPOINT: azure.identityEndpoint,
    IDENTITY_HEADER: azure.identityHeader,
    AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
  });
  const newShelf = (): ReportShelf => {
    const shelf = createReportShelf();
    for (const report of [estate.earlier, ...estate.reports]) putOnShelf(shelf, Buffer.from(JSON.stringify(report)), 'the demo’s report');
    return shelf;
  };
  const plan: PlanInUse = { id: 'demo', revision: 1, plan: toPlan(JSON.stringify(estate.plan), 'the demo’s plan'), answered: [] };
  const living = createLivingDemo(azure, clock);
  const store = await openStore('memory');
  const world: World = {
    azure: { ...config.azure, cloud: 'AzureCloud', endpoint: azure.endpoint },
    store: { ...store, alerts: watchedBy(living, store.alerts) },
    administrators: 'everyone',
    fallback: { plan, shelf: newShelf() },
    newShelf,
    demo: touching(living, createAzureControls(azure)),
  };
  return {
    world,
    exportTo: (folder) => {
      exportDemo(folder, estate, azure);
    },
    close: () => {
      living.stop();
      return azure.close();
    },
  };
}

/** Who begins to watch the demo sees it live. */
function watchedBy(living: LivingDemo, alerts: Store['alerts']): Store['alerts'] {
  const putWatch: Store['alerts']['putWatch'] = async (...put) => {
    living.watched();
    return alerts.putWatch(...put);
  };
  return { ...alerts, putWatch };
}

/** What somebody breaks and repairs themselves is not disturbed. */
function touching(living: LivingDemo, controls: DemoControls): DemoControls {
  return {
    ...controls,
    break: (...values) => {
      living.touched();
      return controls.break(...values);
    },
    repair: (...values) => {
      living.touched();
      return controls.repair(...values);
    },
  };
}

/** What the demo judges, as files for `npm run check`; a folder that cannot be written stops nothing. */
export function exportQuietly(exportTo: ((folder: string) => void) | undefined, log: Log): void {
  try {
    exportTo?.(projectFile('data', 'demo'));
  } catch (error) {
    log.warn({ code: (error as NodeJS.ErrnoException).code }, 'The demo’s plan and reports could not be written to data/demo');
  }
}
