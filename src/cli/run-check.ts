/** One assessment without chat: from the files and Azure to the document and the exit status. */
import { writeDocument } from '../assessments/document';
import type { AssessmentConfig } from '../config';
import { problemLines, unrecognisedLines } from '../cards/summary';
import { shorten } from '../cards/text';
import { readPlanFile, readReportFiles } from '../input-files';
import { UnusableInput } from '../support/unusable-input';
import { assess, type AssessmentInput } from '../readiness/assess';
import type { Assessment } from '../readiness/assessment';
import { changesUnder, type EditionChanges } from '../readiness/edition-changes';
import { EDITIONS, editionByName } from '../readiness/editions';
import type { Edition } from '../readiness/editions/edition';
import type { AzureReading, ReadPart } from '../readiness/inventory';
import { NAMELESS } from '../readiness/nameless';
import { emptyPlan, type Plan } from '../readiness/plan';
import type { Provider, Sighting } from '../readiness/facts';
import { createCredential } from '../sources/azure/credential';
import { createAzureSource } from '../sources/azure/source';
import { createReportShelf, type ReportShelf } from '../sources/collector/shelf';
import { isoTime, type Clock } from '../support/clock';
import type { Log } from '../support/log';
import { asMarkdown, asText, reportOf, summaryOf } from './check-formats';
import { WrongCall, type CheckOptions } from './check-options';
import { exitStatus, namedSubjects, type ExitStatus } from './exit-status';
import { documentContext, terminalContext } from './terminal';
import { wrapped } from './wrap';

export interface CheckParts {
  readonly config: AssessmentConfig;
  readonly clock: Clock;
  readonly log: Log;
  /** Words for people while it works. */
  readonly progress: (line: string) => void;
}

export interface CheckOutcome {
  readonly status: ExitStatus;
  /** For standard output, piece by piece: the document of a large estate is longer than one string may be. */
  readonly document: Iterable<string>;
  /** For standard error: the answer in words, when the document is for programs. */
  readonly answer: string;
}

/** Judging and writing take up to so many times what reading the reports took, and never less than a moment: Azure gets the rest. */
const JUDGING_PER_READING = 4;
const LEAST_FOR_JUDGING = 3000;
const LEAST_FOR_AZURE = 1000;

/** @throws WrongCall or UnusableInput when the call or a file is wrong */
export async function runCheck(options: CheckOptions, parts: CheckParts): Promise<CheckOutcome> {
  const { config, clock } = parts;
  const startedAt = clock.now();
  const patience = (): number => Math.max(0, (options.timeoutSeconds * 1000) / 2 - (clock.now() - startedAt));
  const plan = planOf(options, config, patience());
  const edition = editionOf(options, plan, config);
  const { shelf, passedOver } = shelfOf(options, config, options.at === undefined ? startedAt : Date.parse(options.at), patience);
  const azure = options.asksAzure ? await readAzure(options, plan, parts, deadlineFor(options, clock.now() - startedAt)) : undefined;
  const input: AssessmentInput = {
    plan,
    edition,
    ...(azure && { azure }),
    inventory: shelf.current(),
    assessedAt: options.at ?? isoTime(clock.now()),
  };
  const assessment = assess(input);
  const subjects = namedSubjects(assessment, options.subjects);
  const context = documentContext(assessment.takenAt);
  // Only now: a wrong call or file is refused in one line.
  if (passedOver.length > 0) parts.progress(context.words.cli.reportsAhead(passedOver));
  if (!options.asksAzure) parts.progress(context.words.cli.azureNotAsked);
  const report = reportOf(context, assessment, subjects, options.format === 'json' ? [] : changesUnderOthers(input, assessment));
  return {
    status: exitStatus(assessment, subjects, options.asksAzure),
    document: options.format === 'json' ? jsonOf(assessment) : [options.format === 'markdown' ? asMarkdown(report) : asText(report)],
    answer:
      options.format === 'json'
        ? [...report.lead, ...problemLines(context, assessment), ...unrecognisedLines(context, assessment)]
            .flatMap((line) => wrapped(line))
            .join('\n')
        : '',
  };
}

/** What every other edition would say otherwise on the same facts; one at a time, since each is an assessment of its own. */
function* changesUnderOthers(input: AssessmentInput, assessment: Assessment): Iterable<EditionChanges> {
  for (const other of EDITIONS) {
    if (other.name !== assessment.edition) yield changesUnder(assessment, assess({ ...input, edition: other }));
  }
}

function jsonOf(assessment: Assessment): Iterable<string> {
  const context = documentContext(assessment.takenAt);
  return writeDocument(assessment, (subject, result) =>
    summaryOf(context, assessment, subject, result).replaceAll(NAMELESS, context.words.cards.nameless),
  );
}

/** Milliseconds for reading Azure, so that the whole check ends in its time however large the reports are. */
function deadlineFor(options: CheckOptions, readingTook: number): number {
  const judging = Math.max(LEAST_FOR_JUDGING, readingTook * JUDGING_PER_READING);
  return Math.max(LEAST_FOR_AZURE, options.timeoutSeconds * 1000 - readingTook - judging);
}

function planOf(options: CheckOptions, config: AssessmentConfig, patience: number): Plan {
  const file = options.planFile ?? config.planFile;
  if (file === undefined && options.reportFiles.length === 0 && config.reportFile === undefined) {
    throw new WrongCall('Nothing to judge: --plan FILE or --report FILE is expected.');
  }
  const plan = file === undefined ? emptyPlan('Reports', config.azure.cloud) : readPlanFile(file, patience);
  if (options.asksAzure && plan.azureCloud !== config.azure.cloud) {
    throw new WrongCall(`The plan is for ${plan.azureCloud}, and AZURE_CLOUD is ${config.azure.cloud}.`);
  }
  return plan;
}

/** `--edition`, the plan, and EDITION, in that order. */
function editionOf(options: CheckOptions, plan: Plan, config: AssessmentConfig): Edition {
  const name = options.edition ?? plan.edition ?? config.edition;
  const edition = editionByName(name);
  if (edition) return edition;
  throw new WrongCall(`This version judges under ${EDITIONS.map((each) => each.name).join(', ')} only; ${name} is asked for.`);
}

function shelfOf(
  options: CheckOptions,
  config: AssessmentConfig,
  now: number,
  patience: () => number,
): { readonly shelf: ReportShelf; readonly passedOver: readonly string[] } {
  const shelf = createReportShelf();
  const files = options.reportFiles.length > 0 ? options.reportFiles : [config.reportFile].filter((file) => file !== undefined);
  return { shelf, passedOver: readReportFiles(shelf, files, now, patience) };
}

async function readAzure(
  options: CheckOptions,
  plan: Plan,
  { config, clock, log, progress }: CheckParts,
  deadline: number,
): Promise<AzureReading> {
  progress(terminalContext(isoTime(clock.now())).words.cli.readingAzure);
  const source = createAzureSource({ credential: createCredential(config.azure.cloud), ...config.azure, clock, log });
  const reading = await source.read(plan, deadline);
  return options.at === undefined ? reading : readAtRun(reading, options.at);
}

/** What is read during a run counts as read at that run's now; what Azure heard from a Provider is as old then as when it was read. */
function readAtRun(reading: AzureReading, at: string): AzureReading {
  const moved = Date.parse(at) - Date.parse(reading.readAt);
  const dated = (sightings: readonly Sighting[]): readonly Sighting[] => sightings.map((sighting) => ({ ...sighting, observedAt: at }));
  const datedPart = <T>(part: ReadPart<T>): ReadPart<T> => ('gap' in part ? part : { ...part, sightings: dated(part.sightings) });
  return {
    readAt: at,
    plan: { ...reading.plan, sightings: dated(reading.plan.sightings) },
    storageAccounts: reading.storageAccounts.map((account) => ({ ...account, sightings: dated(account.sightings) })),
    ...(reading.registered && {
      registered: reading.registered.map((vmm) => ({
        ...vmm,
        provider: heardAtRun(datedPart(vmm.provider), moved),
        items: datedPart(vmm.items),
      })),
    }),
  };
}

/** @param moved milliseconds from the reading to the run's now */
function heardAtRun(provider: ReadPart<Provider>, moved: number): ReadPart<Provider> {
  if ('gap' in provider || provider.value.lastHeartbeatAt === undefined) return provider;
  const lastHeartbeatAt = isoTime(Date.parse(provider.value.lastHeartbeatAt) + moved);
  return { ...provider, value: { ...provider.value, lastHeartbeatAt } };
}

/** The reason of a wrong call or file in one line; undefined: the error is another one. */
export function reasonInOneLine(error: unknown): string | undefined {
  if (!(error instanceof WrongCall || error instanceof UnusableInput)) return undefined;
  const [first = '', ...others] = error.message.trim().split(/\s*\n\s*/);
  // Names from a call or a file may hold marks that turn or break the line they stand in.
  return shorten(others.length === 0 ? first : `${first} ${others.join('; ')}`, Number.POSITIVE_INFINITY);
}
