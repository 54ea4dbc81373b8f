/** Measurements that contradict what somebody confirmed: they end it for good, whoever's question made them seen. */
import type { Assessment } from '../readiness/assessment';
import type { PeoplesWord } from '../readiness/given';
import type { WalkChange, WalkStore } from './ports';
import { NEW_WALK } from './state';

type Contradicted = NonNullable<WalkChange['contradictions']>[number];

/** So often another change may come first. */
const MOST_TRIES = 20;

/** Notes the contradictions of an assessment that nobody has noted yet. Rejects with MemoryFailure. */
export async function noteContradictions(store: WalkStore, planId: string, assessment: Assessment, people: PeoplesWord): Promise<void> {
  const contradictions = contradictionsIn(assessment, people);
  for (let tries = 0; contradictions.length > 0 && tries < MOST_TRIES; tries += 1) {
    const kept = await store.walk(planId);
    const change = { state: kept?.state ?? NEW_WALK, contradictions };
    if ((await store.keep(planId, kept?.revision ?? 0, change, assessment.takenAt, [])) === 'kept') return;
  }
}

function contradictionsIn(assessment: Assessment, { answers }: PeoplesWord): readonly Contradicted[] {
  if (answers.length === 0) return [];
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  const found: Contradicted[] = [];
  for (const subject of assessment.subjects) {
    for (const { contradicted, requirement, status } of subject.results) {
      const answer = contradicted?.id === undefined ? undefined : byId.get(contradicted.id);
      if (!answer || answer.endedFor?.includes(subject.id)) continue;
      const tell = [answer.by, ...(answer.secondedBy ? [answer.secondedBy] : [])].map(({ id }) => id);
      found.push({ answer: answer.id, subject: subject.id, name: subject.name, requirement, at: assessment.takenAt, status, tell });
    }
  }
  return found;
}
