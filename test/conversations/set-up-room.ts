/** Set-up spoken to: kept plans in memory, what Azure offers as the test wants it, Anna the only administrator. */
import { randomUUID } from 'node:crypto';
import type { AlertDesk } from '../../src/alerts/ports';
import { AssessmentDesk } from '../../src/assessments/desk';
import type { Asker } from '../../src/assessments/ports';
import type { AzureSource } from '../../src/assessments/ports';
import { renderCard } from '../../src/cards/render';
import type { Reply } from '../../src/cards/reply';
import { createCollectorKit } from '../../src/collector-kit';
import { createChanges } from '../../src/conversations/changes';
import { createConversation } from '../../src/conversations/conversation';
import { createWaiting } from '../../src/conversations/setup/waiting';
import type { Answer, Conversation, Turn } from '../../src/conversations/turn';
import { People } from '../../src/plans/people';
import { ReportIntake } from '../../src/plans/report-intake';
import { UploadKeys } from '../../src/plans/upload-keys';
import type { Person } from '../../src/plans/ports';
import { everybodyIsMember, type Members, type Standing } from '../../src/plans/members';
import { may2026 } from '../../src/readiness/editions/2026-05';
import type { Edition } from '../../src/readiness/editions/edition';
import type { AzureReading, Inventory } from '../../src/readiness/inventory';
import type { AccountChoice, AzureChoices, Choices, NetworkChoice, SubscriptionChoice, VaultChoice } from '../../src/setup/choices';
import { createReportShelf } from '../../src/sources/collector/shelf';
import type { HealthLook } from '../../src/conversations/tools';
import type { Examined } from '../../src/words/doctor-words';
import { silentLog } from '../../src/support/log';
import { noteContradictions } from '../../src/walk/contradictions';
import { createPeoplesWord } from '../../src/walk/peoples-word';
import { ANNA, keptPlans, type KeptPlans } from '../plans/kept-plans';
import { fakeDesk, type FakeDesk } from './watch/fake-desk';

/** What Azure says of a sound account besides its region, redundancy and kind. */
export const SOUND = {
  location: 'swedencentral',
  accessTier: 'Hot',
  firewall: { defaultAction: 'Allow', trustedServices: true, addressRules: 0 },
  sharedKeyAllowed: true,
  provisioningState: 'Succeeded',
  statusOfPrimary: 'available',
} as const;

export const SUBSCRIPTION = '6f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11';
const GROUP = `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg/providers`;
export const VAULT = `${GROUP}/Microsoft.RecoveryServices/vaults/rsv-nord`;
export const account = (name: string): string => `${GROUP}/Microsoft.Storage/storageAccounts/${name}`;
export const NETWORK = `${GROUP}/Microsoft.Network/virtualNetworks/vnet-nord`;
export const DRIFT = '19:drift@thread.tacv2';

const NOTHING: Inventory = { reports: [], vmmServers: [], clouds: [], hostGroups: [], hosts: [], vms: [], departed: [], unreadLists: [] };

/** What Azure offers; the test changes it. */
export interface Offers {
  subscriptions: Choices<SubscriptionChoice>;
  vaults: Choices<VaultChoice>;
  accounts: Choices<AccountChoice>;
  networks: Choices<NetworkChoice>;
  /** What looking at the rights, and at the whole installation, finds. */
  rights: readonly Examined[];
  installation: readonly Examined[];
  /** How the bot itself is. */
  health: HealthLook;
  /** How often fresh lists were asked for. */
  forgotten: number;
  /** What reading a plan's Azure side gives. */
  reading: AzureReading;
  /** In place of that at once. */
  read?: AzureSource['read'];
  /** The edition that plans without one of their own are judged under. */
  edition: Edition;
  /** How people stand to where they speak, by id; the others are members. In a personal chat everybody speaks to the bot alone. */
  readonly standings: Record<string, Standing>;
  /** What the reports hold. */
  inventory: Inventory;
  /** Whose answers the last reading was made for. */
  askers: readonly Asker[];
}

export interface SetUpRoom {
  readonly kept: KeptPlans;
  readonly azure: Offers;
  readonly alerts: FakeDesk;
  /** What was given to be fetched, by address. */
  readonly fetched: Map<string, Buffer>;
  /** The plain form of the last reply. */
  say(text: string, by?: Person, root?: string): Promise<string>;
  /** The last reply, as a card that could be sent. */
  show(text: string, by?: Person, root?: string): Promise<Reply>;
  /** The whole answer to a typed line. */
  told(text: string, by?: Person, root?: string, more?: Partial<Turn>): Promise<Answer>;
  press(data: object, by?: Person, root?: string): Promise<Answer>;
  /** As a channel hands it on. */
  handle: Conversation['handle'];
  /** Replies that go on showing how things stand. */
  living(): NonNullable<Conversation['living']>;
  /** What happens when a report was accepted, before anybody asks. */
  lookAtHand(): Promise<void>;
  /** A new conversation over the same store. */
  restart(): void;
  close(): Promise<void>;
}

/** @param alertsOver alerts in place of those in memory */
export async function setUpRoom(inventory: Partial<Inventory> = {}, alertsOver?: (kept: KeptPlans) => AlertDesk): Promise<SetUpRoom> {
  const kept = await keptPlans();
  const azure: Offers = {
    subscriptions: { seen: [{ id: SUBSCRIPTION, name: 'Nord', state: 'Enabled' }] },
    vaults: {
      seen: [
        {
          id: `${GROUP}/Microsoft.RecoveryServices/vaults/rsv-a`,
          name: 'rsv-a',
          region: 'swedencentral',
          provisioningState: 'Failed',
        },
        { id: VAULT, name: 'rsv-nord', region: 'swedencentral', provisioningState: 'Succeeded' },
      ],
    },
    accounts: {
      seen: [
        { id: account('stpremium'), name: 'stpremium', region: 'swedencentral', sku: 'Premium_LRS', kind: 'StorageV2', facts: SOUND },
        { id: account('ststandard'), name: 'ststandard', region: 'swedencentral', sku: 'Standard_LRS', kind: 'StorageV2', facts: SOUND },
        { id: account('stvast'), name: 'stvast', region: 'westeurope', sku: 'Standard_LRS', kind: 'StorageV2', facts: SOUND },
      ],
    },
    networks: { seen: [{ id: NETWORK, name: 'vnet-nord', region: 'swedencentral', subnets: ['default'] }] },
    rights: [],
    installation: [],
    forgotten: 0,
    edition: may2026,
    standings: {},
    askers: [],
    health: {
      startedAt: '2026-11-24T06:00:00Z',
      versions: { program: '0.1.0', catalogue: '1', node: '22.11.0', database: 'SQLite 3.50' },
      plans: [],
      unsent: { count: 0 },
    },
    reading: { readAt: '2026-11-24T12:00:00Z', plan: { facts: {}, sightings: [], gaps: [] }, storageAccounts: [] },
    inventory: { ...NOTHING, ...inventory },
  };
  const alerts = fakeDesk(kept.clock);
  const choices: AzureChoices = {
    subscriptions: () => Promise.resolve(azure.subscriptions),
    vaults: () => Promise.resolve(azure.vaults),
    accounts: () => Promise.resolve(azure.accounts),
    networks: () => Promise.resolve(azure.networks),
    forget: () => {
      azure.forgotten += 1;
    },
  };
  const desk = new AssessmentDesk({
    azure: { read: (...asked) => azure.read?.(...asked) ?? Promise.resolve(azure.reading) },
    inventoryOf: () => Promise.resolve({ current: () => azure.inventory, reportIds: () => [], refresh: () => Promise.resolve() }),
    peopleOf: createPeoplesWord(kept.store.walk),
    onRead: (_, askers) => {
      azure.askers = askers;
    },
    onJudged: (...judged) => noteContradictions(kept.store.walk, ...judged),
    editionOf: () => azure.edition,
    clock: kept.clock,
    log: silentLog,
    refreshAfter: 900_000,
    deadline: 1_000,
  });
  const members: Members = {
    ...everybodyIsMember,
    standing: (root, { id }) =>
      Promise.resolve(azure.standings[root] ?? (root.startsWith('a:') ? 'member' : (azure.standings[id] ?? 'member'))),
  };
  const intake = new ReportIntake({ store: kept.store.reports, newShelf: createReportShelf, clock: kept.clock, log: silentLog });
  const fetched = new Map<string, Buffer>();
  const give = (name: string, bytes: Buffer): string => {
    const url = `https://bot.example.org/downloads/${name}`;
    fetched.set(url, bytes);
    return url;
  };
  const desks = alertsOver?.(kept) ?? alerts;
  const changes = createChanges();
  const open = (): Conversation =>
    createConversation({
      plans: kept.plans,
      desk,
      members,
      choices,
      cloud: 'AzureCloud',
      waiting: createWaiting(),
      run: randomUUID(),
      walk: kept.store.walk,
      changes,
      keys: new UploadKeys({ store: kept.store.plans, plans: kept.plans, clock: kept.clock }),
      publicUrl: 'https://bot.example.org',
      intake,
      people: new People({ store: kept.store.people, plans: kept.plans }),
      doctor: { installation: () => Promise.resolve(azure.installation), rights: () => Promise.resolve(azure.rights) },
      alerts: desks,
      health: { look: () => Promise.resolve(azure.health) },
      kit: createCollectorKit(),
      files: { publish: give, offer: give },
      meet: () => Promise.resolve(false),
      clock: kept.clock,
    });
  let conversation = open();
  const handle = async (turn: Partial<Turn>, by: Person, root: string): Promise<Answer> => {
    const where: Turn['conversation'] = { id: root, root, kind: root.startsWith('a:') ? 'personal' : 'channel' };
    const given = await conversation.handle({
      id: 't',
      kind: 'message',
      text: '',
      conversation: where,
      person: by,
      clientLanguage: 'en',
      ...turn,
    });
    for (const reply of given.replies) renderCard(reply);
    return given;
  };
  const last = ({ replies }: Answer): Reply => {
    const reply = replies.at(-1);
    if (!reply) throw new Error('Nothing was answered.');
    return reply;
  };
  return {
    kept,
    azure,
    alerts,
    fetched,
    show: async (text, by = ANNA, root = DRIFT) => last(await handle({ text }, by, root)),
    told: (text, by = ANNA, root = DRIFT, more = {}) => handle({ text, ...more }, by, root),
    say: async (text, by = ANNA, root = DRIFT) => last(await handle({ text }, by, root)).text,
    handle: (turn) => conversation.handle(turn),
    living() {
      if (!conversation.living) throw new Error('Nothing lives here.');
      return conversation.living;
    },
    press: (data, by = ANNA, root = DRIFT) => handle({ kind: 'action', action: data }, by, root),
    lookAtHand: async () => {
      for (const plan of await kept.plans.open()) await (await desk.of(plan)).lookAtHand();
    },
    restart: () => {
      conversation = open();
    },
    close: () => kept.store.close(),
  };
}
