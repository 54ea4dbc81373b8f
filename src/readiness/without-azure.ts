/** What an assessment that Azure was not asked for says all the same: verdicts that nothing Azure could say would change. */
import type { Assessment, AssessedSubject } from './assessment';
import { CATALOGUE } from './catalogue';
import { factsReadBy, type Requirement } from './requirement';

/** Facts of VMM servers, clouds, hosts and VMs that come from Azure, or that Azure may know more of. */
const SAID_BY_AZURE: ReadonlySet<string> = new Set(['managementHeartbeatAt', 'isRegistered', 'provider', 'planVault', 'siteRecovery']);

/** The same assessment with nothing in it but those verdicts. */
export function withoutAzure(assessment: Assessment): Assessment {
  const subjects = assessment.subjects.map((subject): AssessedSubject => ({
    ...subject,
    results: subject.results.filter(({ requirement }) => PREMISES_ALONE.has(requirement)),
  }));
  return { ...assessment, subjects, byId: new Map(subjects.map((subject) => [subject.id, subject])) };
}

function readsAzure(requirement: Requirement): boolean {
  const { kind } = requirement;
  return kind === 'plan' || kind === 'storageAccount' || factsReadBy(requirement).some((fact) => SAID_BY_AZURE.has(fact));
}

const ALL: readonly Requirement[] = CATALOGUE;
const PREMISES_ALONE: ReadonlySet<string> = new Set(ALL.filter((requirement) => !readsAzure(requirement)).map(({ id }) => id));
