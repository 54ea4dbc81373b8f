import type { Assessment } from '../readiness/assessment';
import type { Edition } from '../readiness/editions/edition';
import type { PeoplesWord } from '../readiness/given';
import type { AzureReading } from '../readiness/inventory';
import type { Plan } from '../readiness/plan';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import { Assessments } from './assessments';
import { AzureFacts } from './azure-facts';
import type { Asker, AssessmentMemory, AzureSource, InventorySource } from './ports';

/** A plan that assessments are asked of. */
export interface AssessedPlan {
  readonly id: string;
  readonly revision: number;
  readonly plan: Plan;
}

/** The on-premises side of a plan, with the ids of the reports it stands on. */
export interface PlanInventory extends InventorySource {
  reportIds(): readonly string[];
  /** Puts in force what another process took in. Rejects with MemoryFailure. */
  refresh(): Promise<void>;
}

export interface AssessmentDeskOptions {
  readonly azure: AzureSource;
  /** The reports handed in for a plan. Rejects with MemoryFailure. */
  readonly inventoryOf: (planId: string) => Promise<PlanInventory>;
  /** What people have said about a plan; the same object while nobody says more. Rejects with MemoryFailure. */
  readonly peopleOf?: (planId: string) => Promise<PeoplesWord>;
  /** After every new assessment of a plan, before it is answered from. Rejects with MemoryFailure. */
  readonly onJudged?: (planId: string, assessment: Assessment, people: PeoplesWord) => Promise<void>;
  readonly editionOf: (plan: Plan) => Edition;
  /** After every reading of Azure for a plan, once it is at hand; `askers`: whose answers waited for it. */
  readonly onRead?: (planId: string, askers: readonly Asker[]) => void;
  /** Absent: nothing outlives the process. */
  readonly memory?: AssessmentMemory;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds, as AzureFacts has them. */
  readonly refreshAfter: number;
  readonly deadline: number;
}

/** Views of one plan that are kept at the same time; each holds an assessment of its own. */
const MOST_VIEWS = 8;

interface Served {
  readonly azure: AzureFacts;
  readonly inventory: PlanInventory;
  readonly views: Map<string, Assessments>;
}

/** The assessments of every plan: one reading of Azure and one inventory for each, and one assessment for each view of it. */
export class AssessmentDesk {
  private readonly served = new Map<string, { readonly revision: number; readonly azureSide: string; readonly opened: Promise<Served> }>();

  constructor(private readonly options: AssessmentDeskOptions) {}

  /**
   * The assessments of a plan, looked at through these clouds (empty: all of the plan).
   * Rejects with MemoryFailure.
   */
  async of(plan: AssessedPlan, clouds: readonly string[] = []): Promise<Assessments> {
    const served = await this.serve(plan);
    await this.catchUp(plan, served);
    const seen = throughView(plan.plan, clouds);
    const key = JSON.stringify(seen.clouds);
    const known = served.views.get(key);
    const { azure, inventory, views } = served;
    const { peopleOf, onJudged, clock } = this.options;
    const people = peopleOf && { people: () => peopleOf(plan.id) };
    const view =
      known ??
      new Assessments({
        plan: seen,
        edition: this.options.editionOf(seen),
        azure,
        inventory,
        clock,
        ...people,
        ...(onJudged && { onJudged: (...judged) => onJudged(plan.id, ...judged) }),
        onUnrecognised: (systems) => {
          if (systems.length > 0) this.options.log.info({ systems }, 'Operating systems were reported under names that are not recognised');
        },
      });
    views.delete(key);
    views.set(key, view);
    const [oldest] = views.keys();
    if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
    return view;
  }

  /** The edition a plan is judged under. */
  editionOf(plan: Plan): Edition {
    return this.options.editionOf(plan);
  }

  private serve(plan: AssessedPlan): Promise<Served> {
    const known = this.served.get(plan.id);
    if (known && known.revision >= plan.revision) return known.opened;
    const azureSide = azureSideOf(plan.plan);
    // What was read of Azure stands while the plan names the same there.
    const opened = this.open(plan, known?.azureSide === azureSide ? known.opened : undefined);
    this.served.set(plan.id, { revision: plan.revision, azureSide, opened });
    // What could not be opened is tried again at the next question.
    opened.catch(() => {
      if (this.served.get(plan.id)?.opened === opened) this.served.delete(plan.id);
    });
    return opened;
  }

  private async open({ id, revision, plan }: AssessedPlan, before: Promise<Served> | undefined): Promise<Served> {
    const { options } = this;
    const earlier = await before?.catch(() => undefined);
    if (earlier) return { ...earlier, views: new Map() };
    const inventory = await options.inventoryOf(id);
    const keep = (reading: AzureReading, startedAt: number, askers: readonly Asker[]): void => {
      // What was read stands for the plan as it is by then, which may have been changed since.
      this.keep({ id, revision: this.served.get(id)?.revision ?? revision, plan }, inventory, reading, startedAt);
      options.onRead?.(id, askers);
    };
    const azure = new AzureFacts({ plan, ...options, onRead: keep });
    return { azure, inventory, views: new Map() };
  }

  /** What another process took in or read is answered from as well: that of a time before this one, or one beside it. */
  private async catchUp({ id, revision }: AssessedPlan, { azure, inventory }: Served): Promise<void> {
    await inventory.refresh();
    const last = await this.options.memory?.last(id, azure.startedAt);
    if (last?.revision === revision) azure.restore(last.reading, last.readStartedAt);
  }

  private keep(plan: AssessedPlan, inventory: PlanInventory, reading: AzureReading, readStartedAt: number): void {
    const { memory, editionOf, clock, log } = this.options;
    const kept = {
      planId: plan.id,
      revision: plan.revision,
      edition: editionOf(plan.plan).name,
      assessedAt: isoTime(clock.now()),
      readStartedAt,
      reading,
      reportIds: inventory.reportIds(),
    };
    memory?.keep(kept).catch((error: unknown) => {
      log.warn({ plan: plan.id, error: error instanceof Error ? error.message : String(error) }, 'The last assessment could not be kept');
    });
  }
}

/** The clouds of a view that the plan holds: never more than the plan. None of them: the view says nothing, and all of the plan is seen. */
export function cloudsSeen(plan: Plan, view: readonly string[]): readonly string[] {
  const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();
  return plan.clouds.length === 0 ? view : view.filter((cloud) => plan.clouds.some(same(cloud)));
}

/** Everything of a plan that decides what is read of Azure. */
function azureSideOf(plan: Plan): string {
  const { subscriptionId, vaultId, replicationStorageAccountIds, logStorageAccountId, networkId, azureCloud, freshnessHours } = plan;
  return JSON.stringify([
    subscriptionId,
    vaultId,
    replicationStorageAccountIds,
    logStorageAccountId,
    networkId,
    azureCloud,
    freshnessHours,
  ]);
}

function throughView(plan: Plan, view: readonly string[]): Plan {
  const clouds = cloudsSeen(plan, view);
  return clouds.length === 0 ? plan : { ...plan, clouds };
}
