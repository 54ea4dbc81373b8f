import type { Gap } from '../../readiness/facts';
import type { UnknownReason } from '../../readiness/subjects';
import { contradictionOf, WHOLE, type Shape } from './contradictions';
import { gapOf, type Problems, type RecordProblems } from './problems';
import type { Maybe, ProblemScope, ReportProblem } from './wire';

interface Lack {
  readonly fact: string;
  readonly problem: ReportProblem | undefined;
  readonly otherwise: UnknownReason;
  /** The fact is there all the same, and proves nothing but a failure. */
  readonly isDoubt?: true;
}

/** Lists of gaps, each made once: the records of a large estate mostly lack the same facts for the same reasons. */
class SharedGaps {
  private readonly known = new Map<string, readonly Gap[]>();
  private readonly numbers = new Map<ReportProblem, number>();

  of(lacking: readonly Lack[]): readonly Gap[] {
    const key = lacking
      .map(({ fact, problem, otherwise, isDoubt = false }) => `${fact} ${problem ? this.numberOf(problem) : otherwise} ${isDoubt}`)
      .join(';');
    let gaps = this.known.get(key);
    if (!gaps) this.known.set(key, (gaps = grouped(lacking)));
    return gaps;
  }

  private numberOf(problem: ReportProblem): number {
    const number = this.numbers.get(problem) ?? this.numbers.size;
    this.numbers.set(problem, number);
    return number;
  }
}

/** Facts that lack for the same reason stand in one gap; what is there and in doubt stands in gaps of its own. */
function grouped(lacking: readonly Lack[]): readonly Gap[] {
  const doubts = gapsBy(lacking.filter(({ isDoubt }) => isDoubt)).map((gap) => ({ ...gap, provesOnlyFailure: true as const }));
  return [...gapsBy(lacking.filter(({ isDoubt }) => !isDoubt)), ...doubts];
}

function gapsBy(lacking: readonly Lack[]): readonly Gap[] {
  const groups = new Map<ReportProblem | UnknownReason, Lack[]>();
  for (const lack of lacking) {
    const reason = lack.problem ?? lack.otherwise;
    groups.set(reason, [...(groups.get(reason) ?? []), lack]);
  }
  return [...groups.values()].map((group) => gapOf([...new Set(group.map((each) => each.fact))], group[0]?.problem, group[0]?.otherwise));
}

/** Values that many records of a report have alike, each kept once. */
class SharedValues {
  private readonly known = new Map<string, unknown>();

  of<T>(value: T): T {
    const key = JSON.stringify(value);
    const known = this.known.get(key) as T | undefined;
    if (known === undefined) this.known.set(key, value);
    return known ?? value;
  }
}

/** Reads one record's properties, and keeps which facts it lacks and why. */
export class RecordReader {
  private readonly lacking: Lack[] = [];
  private readonly noted: Gap[] = [];

  constructor(
    private readonly problems: RecordProblems,
    private readonly sharedGaps: SharedGaps,
    private readonly sharedValues: SharedValues,
  ) {}

  /** A value; null and absent are unread. One that a problem of the record names all the same contradicts it, and is in doubt. */
  value<T>(fact: string, property: string, value: Maybe<T>, shape: Shape<T & {}> = WHOLE): T | undefined {
    if (value === null || value === undefined) {
      this.lack(fact, property);
      return undefined;
    }
    this.doubt(fact, this.contradiction(property, value, shape));
    return value;
  }

  /** A part of a property that is a fact by itself; a problem that names another part says nothing of it. */
  part<T extends object, P extends string & keyof T>(
    fact: string,
    property: string,
    whole: Maybe<T>,
    name: P,
    shape: Shape<T>,
  ): Exclude<T[P], null> | undefined {
    const value = whole?.[name];
    if (value === null || value === undefined) {
      this.lack(fact, property);
      return undefined;
    }
    const namings = this.problems.own(property).filter(({ part: [first] }) => first === undefined || first === name.toLowerCase());
    this.doubt(fact, namings.length === 0 ? undefined : contradictionOf(namings, whole, shape));
    return value as Exclude<T[P], null>;
  }

  /** A list whose members may prove a failure though others be lacking: one that a problem names is kept, and is in doubt. */
  members<T>(fact: string, property: string, value: Maybe<readonly T[]>, shape: Shape<T>): readonly T[] | undefined {
    if (!value || this.saysNothing(property, value)) {
      this.lack(fact, property);
      return undefined;
    }
    this.doubt(fact, this.contradiction(property, value, shape));
    return value;
  }

  /** A list. One that a problem of its own names may lack members, and an empty one says nothing where reading failed: both are unread. */
  list<T>(fact: string, property: string, value: Maybe<readonly T[]>, shape: Shape<T & {}> = WHOLE): readonly T[] | undefined {
    if (!value || this.saysNothing(property, value) || this.contradiction(property, value, shape) !== undefined) {
      this.lack(fact, property);
      return undefined;
    }
    return value;
  }

  /** A reference to another record; one that a problem of the record names all the same leads nobody knows where. */
  unlessNamed<T>(property: string, value: Maybe<T>): Maybe<T> {
    return this.problems.own(property).length > 0 ? undefined : value;
  }

  /** A property whose null means none, unless a problem speaks of it; absent is unread. */
  orNone<T>(fact: string, property: string, value: Maybe<T>): T | null | undefined {
    if (value === null && !this.problems.named(property) && !this.problems.whole) return null;
    return this.value(fact, property, value);
  }

  /** Notes that a fact, or a part of it, was not read. What only a person can answer stays so unless a problem names it. */
  lack(fact: string, property: string, otherwise: UnknownReason = 'notCollected'): void {
    const problem = this.problems.named(property) ?? (otherwise === 'notAnswered' ? undefined : this.problems.whole);
    this.lacking.push({ fact, problem, otherwise });
  }

  /** Whether a problem names this property. */
  isNamed(property: string): boolean {
    return this.problems.named(property) !== undefined;
  }

  /** Notes a gap that no problem of the report speaks of. */
  note(gap: Gap): void {
    this.noted.push(gap);
  }

  /** The value, as one object for all records of the report that have the same. */
  shared<T extends object>(value: T): T {
    return this.sharedValues.of(value);
  }

  private contradiction<T>(property: string, value: unknown, shape: Shape<T>): ReportProblem | undefined {
    const namings = this.problems.own(property);
    return namings.length === 0 ? undefined : contradictionOf(namings, value, shape);
  }

  private doubt(fact: string, problem: ReportProblem | undefined): void {
    if (problem) this.lacking.push({ fact, problem, otherwise: 'notCollected', isDoubt: true });
  }

  /** An empty list says nothing where reading failed. */
  private saysNothing(property: string, value: Maybe<readonly unknown[]>): boolean {
    return value?.length === 0 && (this.problems.named(property) ?? this.problems.whole) !== undefined;
  }

  gaps(): readonly Gap[] {
    const shared = this.sharedGaps.of(this.lacking);
    return this.noted.length === 0 ? shared : [...this.noted, ...shared];
  }
}

/** Makes the readers of one report's records. */
export function createRecordReaders(problems: Problems): (scope: ProblemScope, id: string) => RecordReader {
  const gaps = new SharedGaps();
  const values = new SharedValues();
  return (scope, id) => new RecordReader(problems.of(scope, id), gaps, values);
}
