/** Lists, gaps and fixes inside a place: a cloud, a VMM server or a host. */
import type { ListFilter, View } from '../../cards/actions';
import { choiceCard } from '../../cards/choice';
import { listCard } from '../../cards/list';
import type { Reply } from '../../cards/reply';
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import { answer, type Asking } from '../asking';
import { exactly, findPhrase, placesNamed } from '../phrases';
import type { Answer } from '../turn';
import { askWhich, choicesOf, offerNames } from './offer';

/** What is asked of a place. */
export interface AskedWithin {
  /** For one of several places, once it is chosen. */
  readonly inside: (container: AssessedSubject) => View;
  /** Absent: of the whole estate. */
  readonly card: (container?: AssessedSubject) => Reply;
}

/** What a filter means in a place. */
export function listedWithin(asking: Asking, assessment: Assessment, filter: ListFilter): AskedWithin {
  return {
    inside: ({ id }) => ({ view: 'list', filter: { ...filter, within: id }, page: 0 }),
    card: (container) => listCard(asking.cards, assessment, { ...filter, ...(container && { within: container.id }) }, 0),
  };
}

/** Shows what is asked of a place; a place that is not exactly one is asked back; undefined: no place was meant. */
export function answerWithinPlace(asking: Asking, assessment: Assessment, asked: AskedWithin, place: string): Answer | undefined {
  const { inside, card } = asked;
  const places = placesNamed(assessment, place);
  const [only] = places;
  if (only && places.length > 1) return answer(askWhich(asking, assessment, place, places, inside));
  if (only) return answer(card(only));
  const [other] = exactly(assessment, place);
  if (other) return answer(wrongPlace(asking, assessment, exactly(assessment, place), inside));
  return unknownPlace(asking, assessment, card, place);
}

/** "vms in FS01": FS01 is a VM; the places offered are where it is, or all the clouds. */
function wrongPlace(
  asking: Asking,
  assessment: Assessment,
  named: readonly AssessedSubject[],
  inside: (container: AssessedSubject) => View,
): ReturnType<typeof choiceCard> {
  const [{ kind, name } = { kind: 'vm' as const, name: '' }] = named;
  const around = new Set(named.flatMap((each) => each.cloudIds).flatMap((id) => assessment.byId.get(id) ?? []));
  const offered = around.size > 0 ? [...around] : assessment.subjects.filter((each) => each.kind === 'cloud').slice(0, 5);
  return choiceCard(asking.cards, {
    title: asking.words.conversation.noPlace(name, kind),
    lines: [asking.words.conversation.nearest],
    asked: name,
    choices: choicesOf(asking, assessment, offered, inside),
  });
}

function unknownPlace(asking: Asking, assessment: Assessment, card: AskedWithin['card'], place: string): Answer | undefined {
  const found = findPhrase(assessment, place);
  if (found.found === 'subjects' || (found.found === 'area' && found.area === undefined)) return answer(card());
  if (found.found !== 'none') return undefined;
  const isOffered = found.mentioned.length > 0 || found.likeness !== 'word';
  return isOffered ? answer(offerNames(asking, assessment, found)) : undefined;
}
