/** What a question speaks of, as its answers may name it. */
import { nameKey } from '../../readiness/name-key';
import type { WalkQuestion } from '../../walk/question';
import { askedState } from './asked-states';
import type { AskedAbout } from './token';
import type { Walk } from './walk';

export function askedOf({ assessment }: Walk, question: WalkQuestion | undefined): AskedAbout {
  if (!question || !('asked' in question)) return { names: new Set() };
  const names = question.asked.flatMap(({ subject: { name, fqdn, cloudIds } }) => [
    name,
    fqdn ?? name,
    ...cloudIds.map((id) => assessment.byId.get(id)?.name ?? name),
  ]);
  const state = 'requirement' in question ? askedState(question.requirement) : undefined;
  return {
    names: new Set(names.map(nameKey)),
    order: question.asked.map(({ subject }) => nameKey(subject.name)),
    count: question.asked.length,
    ...(state && { state }),
  };
}
