import type { Assessment, ReadinessCounts } from '../readiness/assessment';
import { countReadiness } from '../readiness/rollup';
import type { Readiness, SubjectKind } from '../readiness/subjects';
import type { CardContext } from './context';

/** In scope, worst first. */
export const READINESS_ORDER: readonly Readiness[] = ['notReady', 'unknown', 'readyWithConditions', 'ready'];

/** `8 not ready · 5 unknown`; what is none of is left out. Without a kind: of subjects of several kinds. */
export function partsText(context: CardContext, kind: SubjectKind | undefined, counts: ReadinessCounts): string {
  const { part } = context.words.cards.summary;
  return READINESS_ORDER.filter((each) => counts[each] > 0)
    .map((each) => part[each](counts[each], kind))
    .join(' · ');
}

/** How many of a kind have each first word: what people are told counts nothing better than its own card says. */
export function headlineCounts(assessment: Assessment, kind: SubjectKind): ReadinessCounts {
  return countReadiness(assessment.subjects.filter((subject) => subject.kind === kind).map((subject) => subject.headline));
}

/** Ready, and nothing to replicate: said plainly beside the verdict; empty where a VM is in scope, or nobody can say. */
export function nothingReplicatedText(context: CardContext, assessment: Assessment): string {
  const inScope = (kind: 'host' | 'vm'): number => READINESS_ORDER.reduce((sum, each) => sum + assessment.counts[kind][each], 0);
  const isReady = assessment.readiness === 'ready' || assessment.readiness === 'readyWithConditions';
  return isReady && inScope('vm') === 0 ? context.words.cards.summary.nothingReplicated(inScope('host')) : '';
}
