/** Whom a question or an answer speaks of: as words, and from names as they were typed. */
import type { AssessedSubject, Assessment } from '../../readiness/assessment';
import { nameKey } from '../../readiness/name-key';
import type { Asked } from '../../walk/question';
import type { Words } from '../../words/words';

/** `VM SQL01`, `54 VMs in Syd`; empty: the plan itself. */
export function whomText(words: Words, assessment: Assessment, subjects: readonly AssessedSubject[], cloud?: string): string {
  const [first] = subjects;
  if (!first) return '';
  if (subjects.length === 1) return words.walk.one[first.kind](first.name);
  const place = cloud === undefined ? undefined : assessment.byId.get(cloud)?.name;
  return words.walk.whom(words.readiness.count[first.kind](subjects.length), place);
}

/** Names found among subjects, each exactly; the rest are strangers here, or fit several. */
export function findAmong(
  assessment: Assessment,
  subjects: readonly AssessedSubject[],
  names: readonly string[],
): { readonly found: readonly AssessedSubject[]; readonly strangers: readonly string[] } {
  const found = new Set<AssessedSubject>();
  const strangers: string[] = [];
  for (const name of names) {
    const [only, ...others] = subjects.filter((subject) => isCalled(assessment, subject, name));
    if (only && others.length === 0) found.add(only);
    else strangers.push(name);
  }
  return { found: [...found], strangers };
}

/** Its name, with its cloud where another of those asked about is called the same. */
export function placedName(assessment: Assessment, { id, name, cloudIds }: AssessedSubject, asked: readonly Asked[]): string {
  const isAlone = !asked.some(({ subject }) => subject.id !== id && nameKey(subject.name) === nameKey(name));
  const cloud = assessment.byId.get(cloudIds[0] ?? '')?.name;
  return isAlone || cloud === undefined ? name : `${name} (${cloud})`;
}

/** Names that several are called by. */
export function namesOfSeveral(assessment: Assessment, subjects: readonly AssessedSubject[], names: readonly string[]): readonly string[] {
  return names.filter((name) => subjects.filter((subject) => isCalled(assessment, subject, name)).length > 1);
}

/** The same, and the name of a cloud for all of them that lie in it. */
export function findNamed(
  assessment: Assessment,
  subjects: readonly AssessedSubject[],
  names: readonly string[],
): { readonly found: readonly AssessedSubject[]; readonly strangers: readonly string[] } {
  const { found, strangers } = findAmong(assessment, subjects, names);
  const placed = strangers.map((name) =>
    subjects.some((subject) => isCalled(assessment, subject, name)) ? [] : inCloud(assessment, subjects, name),
  );
  return {
    found: [...new Set([...found, ...placed.flat()])],
    strangers: strangers.filter((_, index) => placed[index]?.length === 0),
  };
}

/** Its id, its name, its name with or without domain, or its name and its cloud: "FS01 i Syd". */
function isCalled(assessment: Assessment, subject: AssessedSubject, typed: string): boolean {
  const wanted = nameKey(typed);
  const names = [subject.id, subject.name, subject.fqdn ?? ''].map(nameKey);
  if (names.includes(wanted) || (subject.kind !== 'vm' && nameKey(subject.fqdn ?? '').startsWith(`${wanted}.`))) return true;
  const placed = /^(?:vm |värden |host )?(?<name>\S+)(?:,| i| in)? (?:molnet |cloud )?(?<place>\S.*)$/.exec(wanted)?.groups;
  const bare = wanted.replace(/^(?:vm|vm:en|värden|host|server|servern) /, '');
  if (names.includes(bare)) return true;
  return placed?.['name'] === nameKey(subject.name) && inCloud(assessment, [subject], placed['place'] ?? '').length === 1;
}

/** Those of them that lie in a cloud of that name. */
export function inCloud(assessment: Assessment, subjects: readonly AssessedSubject[], cloud: string): readonly AssessedSubject[] {
  const wanted = nameKey(cloud);
  return subjects.filter(({ cloudIds }) => cloudIds.some((id) => nameKey(assessment.byId.get(id)?.name ?? '') === wanted));
}

/** `62 VMs` of any kind of list. */
export function countText(words: Words, list: 'vmmServers' | 'clouds' | 'hosts' | 'vms', count: number): string {
  const kind = ({ vmmServers: 'vmmServer', clouds: 'cloud', hosts: 'host', vms: 'vm' } as const)[list];
  return words.readiness.count[kind](count);
}
