/** A list as it was pasted: kept, unless its names are likely those of something else. */
import { nameKey } from '../../readiness/name-key';
import { hasHeader, readList, vmsBeside, type ListedItem } from '../../walk/lists';
import type { WalkQuestion } from '../../walk/question';
import type { Answer } from '../turn';
import { show } from './go-on';
import { keepList } from './steps';
import type { Walk } from './walk';

type ListQuestion = Extract<WalkQuestion, { does: 'list' }>;

/** So many VMM servers, or clouds that nothing calls so, are no estate of one plan: they are likely the hosts. */
const MOST_SERVERS = 10;
const MOST_CLOUDS = 20;
/** As few are a series, if they are named and numbered alike: `HV01`, `HV02`, `HV03`. */
const FEWEST_ALIKE = 3;
const NUMBERED = /^(?<stem>\p{L}[\p{L}-]*?)[-_]?\d+$/u;
const CALLED_CLOUD = /^(?:cloud|moln)/i;

/** @param names as they were pasted */
export function takeList(walk: Walk, question: ListQuestion, names: string): Promise<Answer> {
  const read = readList(names, question.list);
  const doubt = read.read === 'items' ? doubtOf(walk, question, read.items, hasHeader(names)) : undefined;
  return doubt === undefined ? keepList(walk, question, read, vmsBeside(names, question.list)) : show(walk, question, [doubt]);
}

function doubtOf({ asking, people }: Walk, { list }: ListQuestion, items: readonly ListedItem[], isTitled: boolean): string | undefined {
  const { unclear } = asking.words.walk;
  if (list === 'vmmServers' && items.length > MOST_SERVERS) return unclear.manyServers(items.length);
  if (isTitled) return undefined;
  if (list === 'clouds' && (items.length > MOST_CLOUDS || areMachines(items))) return unclear.machines(items.length);
  const hosts = new Set((people.told?.hosts ?? []).map(({ name }) => nameKey(name)));
  const areHosts = items.length > 1 && items.every(({ name }) => hosts.has(nameKey(name)));
  return list === 'vms' && areHosts ? unclear.hostsAgain : undefined;
}

function areMachines(items: readonly ListedItem[]): boolean {
  const stems = items.map(({ name }) => NUMBERED.exec(name.split('.')[0] ?? '')?.groups?.['stem']?.toLowerCase());
  const [stem] = stems;
  return stem !== undefined && items.length >= FEWEST_ALIKE && stems.every((each) => each === stem) && !CALLED_CLOUD.test(stem);
}
