/**
 * The way of an alert as a program of its own, to be killed and started again faster than the whole bot: the database in DATA_DIR, due work, sweeps,
 * incidents, outbox and delivery are the product's, and cards go over HTTP to SERVICE_URL. What Azure and the reports would say stands in WORLD,
 * a file; looking at it takes a moment, as a reading does. Says `Listening`, and looks once more for every line it is told.
 */
import { readFileSync } from 'node:fs';
import { createAlerts } from '../src/alerts/alerts';
import type { AssessedPlan, AssessmentDesk } from '../src/assessments/desk';
import type { Look } from '../src/assessments/assessments';
import { createAlertCards } from '../src/cards/alert-cards';
import { renderCard } from '../src/cards/render';
import { emptyPlan } from '../src/readiness/plan';
import { openStore } from '../src/storage/store';
import { isoTime, systemClock as clock } from '../src/support/clock';
import { silentLog as log } from '../src/support/log';
import { createAddressBook } from '../src/teams/address';
import { createAlertChannel } from '../src/teams/alert-channel';
import { createConnector } from '../src/teams/connector';
import { createPacing } from '../src/teams/pacing';
import { createWatching } from '../src/watching';
import { estate, fail } from '../test/alerts/small-estate';
import { NAME, PLAN, type PathWorld } from '../test/afternoon/path-world';

const SLOWEST_LOOK = 120;
const INTERVAL = 60_000;

async function main({ DATA_DIR = '', SERVICE_URL = '', WORLD = '' }: NodeJS.ProcessEnv): Promise<void> {
  const store = await openStore(DATA_DIR);
  const plan: AssessedPlan = { id: PLAN, revision: 1, plan: emptyPlan(NAME) };
  const look = async (): Promise<Look> => {
    const { broken, hosts, accounts } = JSON.parse(readFileSync(WORLD, 'utf8')) as PathWorld;
    const takenAt = isoTime(clock.now());
    await new Promise<void>((resolve) => clock.after(Math.random() * SLOWEST_LOOK, resolve));
    const verdicts = Object.fromEntries(broken.map((verdict) => [verdict, fail]));
    const seen = { sightings: [{ source: 'azure', name: 'azure', observedAt: takenAt, facts: [] }], gaps: [], facts: {} };
    const reading = { readAt: takenAt, plan: seen, storageAccounts: [] } as unknown as Look['reading'];
    return { assessment: { ...estate({ hosts, accounts, vms: 2 * hosts, verdicts }), takenAt }, reading };
  };
  const connector = createConnector({ allows: (url) => url === SERVICE_URL, pacing: createPacing(clock), clock, log });
  const addresses = createAddressBook({ memory: store.channel, clock, log });
  const channel = createAlertChannel({ connector, addresses, render: renderCard, log });
  const alerts = createAlerts({
    store: store.alerts,
    cards: createAlertCards({ demo: false }),
    wake: (work) => store.work.want(work),
    look: async () => (await look()).assessment,
    program: '1',
    belongs: () => Promise.resolve('yes'),
    clock,
    log,
  });
  const watching = createWatching({
    store,
    plans: () => Promise.resolve([plan]),
    isAdministrator: () => false,
    administrators: [],
    belongs: () => Promise.resolve('yes'),
    desk: { of: () => Promise.resolve({ look }) } as unknown as AssessmentDesk,
    alerts,
    channel,
    health: { look: () => Promise.reject(new Error('Nobody asks how it is.')) },
    interval: INTERVAL,
    demo: false,
    clock,
    log,
  });
  process.stdin.on('data', () => {
    watching.look(PLAN, { because: 'report' });
  });
  process.stdin.once('end', () => process.exit(1));
  process.on(
    'SIGTERM',
    () =>
      void watching
        .stop()
        .then(() => store.close())
        .then(() => process.exit(0)),
  );
  watching.start();
  process.stdout.write('Listening\n');
}

void main(process.env);
