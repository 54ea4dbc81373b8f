/** Whose answer shows what is read anew: what it shows is not told a second time where it was asked. */
import type { Asker } from '../assessments/ports';
import type { Area } from '../cards/actions';
import { isInArea } from '../cards/areas';
import type { Assessment } from '../readiness/assessment';
import type { WalkQuestion } from '../walk/question';
import type { Asking } from './asking';

/** An answer about all of the plan, or one area of it. */
export function askerOfAll({ turn }: Asking, area?: Area): Asker {
  const shows: Asker['shows'] = (_subject, requirement) => area === undefined || (requirement !== undefined && isInArea(requirement, area));
  return { conversation: turn.conversation.root, shows };
}

/** An answer about one subject: what it stands on is shown with it. */
export function askerOfSubject({ turn }: Asking, { byId }: Assessment, id: string): Asker {
  const shown = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (shown.has(next)) continue;
    shown.add(next);
    waiting.push(...(byId.get(next)?.standsOn ?? []));
  }
  return { conversation: turn.conversation.root, shows: (subject) => shown.has(subject) };
}

/** A question of the walk that is asked again, or is settled: it shows those it asks about. Without one nobody is shown by name. */
export function askerOfQuestion({ turn }: Asking, question: WalkQuestion | undefined): Asker {
  const about =
    question === undefined
      ? []
      : 'asked' in question
        ? question.asked
        : question.does === 'gaps'
          ? question.gaps.flatMap(({ asked }) => asked)
          : [];
  const shown = new Set(about.map(({ subject, result }) => `${result.requirement} ${subject.id}`));
  return { conversation: turn.conversation.root, shows: (subject, requirement) => shown.has(`${requirement ?? ''} ${subject}`) };
}
