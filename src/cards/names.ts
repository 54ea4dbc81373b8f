/** Names as cards and texts show them: two of one kind and name are told apart by where they are, or by their ids. */
import type { AssessedSubject, Assessment } from '../readiness/assessment';
import { nameKey } from '../readiness/name-key';
import { formatSome } from '../words/format';
import type { CardContext } from './context';
import { shownName } from './text';

/** How many clouds of one host are named. */
const MOST_CLOUDS = 2;

/** An assessment never changes: who shares a name is found out once. */
const shared = new WeakMap<Assessment, ReadonlyMap<string, readonly AssessedSubject[]>>();

/** A subject's name; where others of its kind have it too, with as much of where it is as tells it from each of them. */
export function nameOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): string {
  const others = (namesakesIn(assessment).get(keyOf(subject)) ?? []).filter(({ id }) => id !== subject.id);
  const name = shownName(subject.name);
  if (others.length === 0) return name;
  const places = placesOf(context, assessment, subject);
  const rivals = others.map((other) => placesOf(context, assessment, other));
  for (let count = 1; count <= places.length; count += 1) {
    const told = places.slice(0, count).join(' ');
    if (rivals.every((rival) => rival.slice(0, count).join(' ') !== told)) return `${name} ${told}`;
  }
  return [name, ...places, `(${subject.id.slice(subject.kind.length + 1)})`].join(' ');
}

/** Where it is, the nearest first: a cloud alone tells two VMs apart more often than a host does. */
function placesOf(context: CardContext, assessment: Assessment, subject: AssessedSubject): readonly string[] {
  const { list } = context.words.cards;
  const named = (id: string | undefined): readonly string[] => {
    const found = assessment.byId.get(id ?? '');
    return found ? [shownName(found.name)] : [];
  };
  const clouds = subject.kind === 'vm' || subject.kind === 'host' ? subject.cloudIds.flatMap(named) : [];
  const hosts = subject.kind === 'vm' ? named(subject.hostId) : [];
  const servers = subject.kind === 'vmmServer' ? [] : named(subject.vmmServerId);
  return [
    ...(clouds.length === 0 ? [] : [list.in(formatSome(context.words.language, clouds, MOST_CLOUDS))]),
    ...hosts.map(list.on),
    ...servers.map(list.of),
  ];
}

/** The subjects of each kind and name that more than one has; names are compared without regard to case. */
function namesakesIn(assessment: Assessment): ReadonlyMap<string, readonly AssessedSubject[]> {
  let namesakes = shared.get(assessment);
  if (!namesakes) shared.set(assessment, (namesakes = gathered(assessment)));
  return namesakes;
}

function gathered({ subjects }: Assessment): ReadonlyMap<string, readonly AssessedSubject[]> {
  const first = new Map<string, AssessedSubject>();
  const several = new Map<string, AssessedSubject[]>();
  for (const subject of subjects) {
    const key = keyOf(subject);
    const known = first.get(key);
    if (!known) {
      first.set(key, subject);
      continue;
    }
    const all = several.get(key);
    if (all) all.push(subject);
    else several.set(key, [known, subject]);
  }
  return several;
}

function keyOf({ kind, name }: AssessedSubject): string {
  return `${kind} ${nameKey(name)}`;
}
