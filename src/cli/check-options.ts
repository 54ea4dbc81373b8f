/** The options of `npm run check`, as the public contract has them. */
import { parseArgs } from 'node:util';
import { SUBJECT_KINDS, type IsoTime, type SubjectKind } from '../readiness/subjects';
import { isoTime } from '../support/clock';

/** The call or a file was wrong: exit status 2, the reason in one line. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

const FORMATS = ['json', 'markdown', 'text'] as const;

export interface NamedSubject {
  readonly kind: SubjectKind;
  /** A name as people write it, or the subject's id. */
  readonly name: string;
}

export interface CheckOptions {
  readonly planFile?: string;
  readonly reportFiles: readonly string[];
  readonly asksAzure: boolean;
  readonly edition?: string;
  /** What counts as now. */
  readonly at?: IsoTime;
  /** The exit status speaks of these only; empty: of everything. */
  readonly subjects: readonly NamedSubject[];
  readonly format: (typeof FORMATS)[number];
  readonly timeoutSeconds: number;
}

const DEFAULT_TIMEOUT = 45;
const LONGEST_TIMEOUT = 3600;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const text = { type: 'string', multiple: true } as const;
const OPTIONS = {
  plan: text,
  report: text,
  edition: text,
  at: text,
  subject: text,
  format: text,
  timeout: text,
  'no-azure': { type: 'boolean' },
} as const;

type TextOption = Exclude<keyof typeof OPTIONS, 'no-azure'>;
type Given = Partial<Record<TextOption, string[]>> & { readonly 'no-azure'?: boolean };

/** @param values what stands behind `npm run check --` @throws WrongCall that says what is wrong with it */
export function parseCheckOptions(values: readonly string[]): CheckOptions {
  const given = parse(values);
  const planFile = one(given, 'plan');
  const edition = one(given, 'edition');
  const at = parseTime(one(given, 'at'));
  return {
    ...(planFile !== undefined && { planFile }),
    reportFiles: given.report ?? [],
    asksAzure: given['no-azure'] !== true,
    ...(edition !== undefined && { edition }),
    ...(at !== undefined && { at }),
    subjects: (given.subject ?? []).map(parseSubject),
    format: parseFormat(one(given, 'format')),
    timeoutSeconds: parseTimeout(one(given, 'timeout')),
  };
}

function parse(values: readonly string[]): Given {
  let given: Given;
  try {
    given = parseArgs({ args: [...values], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // parseArgs throws errors only; its message names the option.
    throw new WrongCall((error as Error).message);
  }
  for (const [name, each] of Object.entries(given)) {
    if (Array.isArray(each) && each.some((value) => value.trim() === '')) throw new WrongCall(`--${name}: a value is expected.`);
  }
  return given;
}

/** An option that may stand once. */
function one(given: Given, name: TextOption): string | undefined {
  const values = given[name] ?? [];
  if (values.length > 1) throw new WrongCall(`--${name} is given ${values.length} times; once is expected.`);
  return values[0];
}

/** ISO 8601 leaves out seconds and ends a day at 24:00; documents write every time as RFC 3339 has it, which knows neither. */
function parseTime(value: string | undefined): IsoTime | undefined {
  if (value === undefined) return undefined;
  if (TIME.test(value) && Number.isFinite(Date.parse(value)) && isOnTheCalendar(value)) return isoTime(Date.parse(value));
  throw new WrongCall('--at: an ISO 8601 time with its zone is expected, for example 2026-11-23T08:00:00Z.');
}

/** A day that its month has not, such as 30 February, would silently become one of the next month. */
function isOnTheCalendar(value: string): boolean {
  const day = value.slice(0, 'YYYY-MM-DD'.length);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function parseSubject(value: string): NamedSubject {
  const colon = value.indexOf(':');
  const kind = SUBJECT_KINDS.find((each) => each.toLowerCase() === value.slice(0, Math.max(0, colon)).trim().toLowerCase());
  const name = value.slice(colon + 1).trim();
  if (kind === undefined || name === '') throw new WrongCall(`--subject: KIND:NAME is expected, KIND one of ${SUBJECT_KINDS.join(', ')}.`);
  return { kind, name };
}

function parseFormat(value = 'text'): CheckOptions['format'] {
  const format = FORMATS.find((each) => each === value);
  if (format === undefined) throw new WrongCall(`--format: one of ${FORMATS.join(', ')} is expected.`);
  return format;
}

function parseTimeout(value = String(DEFAULT_TIMEOUT)): number {
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT))
    throw new WrongCall(`--timeout: seconds are expected, more than 0 and at most ${LONGEST_TIMEOUT}.`);
  return seconds;
}
