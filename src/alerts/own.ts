/** What people see by their own doing: an answer they gave, or one that was given to them. They need not be told of it. */
import type { Result } from '../readiness/assessment';
import type { Pass, SeenIn } from './pass';
import type { Incident } from './ports';
import type { MemberVerdict } from './remembered';

/** Whether what a look or press changed of an incident was done in this conversation, or shows there by itself. */
export function isOwnDoing(pass: Pass, conversation: string, incident: Incident): boolean {
  const { because, conversation: where, seenIn = [] } = pass.trigger;
  if (isShownIn(seenIn, conversation, incident)) return true;
  return where === conversation && (because !== 'answer' || isAnswered(pass, incident));
}

/** Whether an answer that was given there shows all that is known by name of an incident. */
function isShownIn(seenIn: readonly SeenIn[], conversation: string, { members }: Incident): boolean {
  return seenIn.some(
    (answer) =>
      answer.conversation === conversation &&
      members.length > 0 &&
      members.every(({ subjectId, requirements }) =>
        requirements.length === 0
          ? answer.shows(subjectId, undefined)
          : requirements.every((requirement) => answer.shows(subjectId, requirement)),
      ),
  );
}

/** Whether all that changed of it since the last look is people's word: a look that an answer causes also finds what has nothing to do with it. */
function isAnswered({ seen, members }: Pass, { id }: Incident): boolean {
  if (!seen?.earlier) return true;
  const { look, earlier } = seen;
  const resultIn = (verdicts: Pick<typeof look, 'byId'>, { subjectId, requirement }: MemberVerdict): Result | undefined =>
    verdicts.byId.get(subjectId)?.results.find((result) => result.requirement === requirement);
  return (members.get(id) ?? []).every((member) => {
    if (member.requirement === undefined) return look.byId.has(member.subjectId) === earlier.snapshot.byId.has(member.subjectId);
    const [before, after] = [resultIn(earlier.snapshot, member), resultIn(look, member)];
    return before?.status === after?.status || isPeoplesWord(before) || isPeoplesWord(after);
  });
}

/** Whether a verdict stands on what somebody said. */
export function isPeoplesWord(result: Result | undefined): boolean {
  if (!result) return false;
  const { confirmed, contradicted, waived, evidence, unknown } = result;
  return !!confirmed || !!contradicted || !!waived || unknown?.source === 'person' || evidence.some(({ source }) => source === 'person');
}
