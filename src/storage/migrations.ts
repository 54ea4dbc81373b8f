import { sql, type Kysely, type Migration } from 'kysely';

/** Everything in which the engines differ about what a table is made of. */
export interface Columns {
  /** A whole number that holds milliseconds since 1970. */
  readonly integer: string;
  readonly bytes: string;
  /** The primary key of a table whose rows are numbered as they come. */
  readonly number: string;
  /** Gives a table the column `rowid`, which tells in which order its rows came; with a comma, where it has to be made. */
  readonly rowid: string;
  /** What stands behind a table. */
  readonly end: string;
}

export const SQLITE_COLUMNS: Columns = {
  integer: 'integer',
  bytes: 'blob',
  number: 'integer primary key autoincrement',
  rowid: '',
  end: 'strict',
};

export const POSTGRES_COLUMNS: Columns = {
  integer: 'bigint',
  bytes: 'bytea',
  number: 'bigint generated always as identity primary key',
  rowid: 'rowid bigint generated always as identity,',
  end: '',
};

const PERSON_AND_TIME = 'by_id text not null, by_name text not null, at text not null';

/** What each statement makes; a table that was released is changed by a later migration, never here. */
const first = ({ integer, bytes, number, rowid, end }: Columns): readonly string[] => [
  `create table plan (${rowid} id text primary key, revision ${integer} not null, document text not null, answered text not null,
     created_at text not null, changed_at text not null, closed_at text) ${end}`,
  `create table link (${rowid} conversation text primary key, kind text not null, plan_id text not null references plan, clouds text not null,
     language text, time_zone text, basis text not null, ${PERSON_AND_TIME}) ${end}`,
  'create index link_of_plan on link (plan_id)',
  `create table role (${rowid} plan_id text not null references plan, person_id text not null, person_name text not null, role text not null,
     ${PERSON_AND_TIME}, primary key (plan_id, person_id, role)) ${end}`,
  `create table upload_key (${rowid} id text primary key, plan_id text not null references plan, hash text not null unique, by_id text not null,
     by_name text not null, made_at text not null, last_used_at text, revoked_at text) ${end}`,
  `create table report (${rowid} plan_id text not null references plan, report_id text not null, digest text not null,
     collected_at text not null, received_at text not null, packed ${bytes}, primary key (plan_id, report_id)) ${end}`,
  `create table assessment (plan_id text primary key, revision ${integer} not null, edition text not null, assessed_at text not null,
     read_started_at ${integer} not null, reading ${bytes} not null, report_ids text not null) ${end}`,
  `create table confirmation (id ${number}, plan_id text not null references plan, document text not null) ${end}`,
  `create table audit (id ${number}, ${PERSON_AND_TIME}, conversation text not null, action text not null,
     plan_id text not null, before text, after text) ${end}`,
  'create index audit_of_plan on audit (plan_id, id)',
  `create table address (conversation_id text primary key, root text not null, tenant_id text, service_url text not null, kind text not null,
     team_id text, bot_id text not null, bot_name text, seen_at ${integer} not null) ${end}`,
  'create index address_of_root on address (root, seen_at)',
  `create table handled (key text primary key, at ${integer} not null) ${end}`,
  'create index handled_at on handled (at)',
  `create table met (root text primary key, at ${integer} not null) ${end}`,
];

/** Reports that something stands on are looked up at every question; those let go of stay in the table. */
const reportsAtHand = (): readonly string[] => ['create index report_at_hand on report (plan_id) where packed is not null'];

/** Messages that show something for a while only. */
const dueEdits = ({ end }: Columns): readonly string[] => [
  `create table due_edit (conversation_id text not null, activity_id text not null, show text not null,
     primary key (conversation_id, activity_id)) ${end}`,
];

/**
 * What people say in conversation. Names and texts only, no engine's own types: an answer is found by its plan, and holds the plan only by its
 * id, since a plan read from a file is kept nowhere.
 */
const answers = ({ integer, end }: Columns): readonly string[] => [
  `create table answer (id text not null primary key, plan_id text not null, requirement text not null, by_id text not null, at text not null,
     said ${integer} not null, document text not null) ${end}`,
  'create index answer_of_plan on answer (plan_id, said)',
  `create table contradiction (plan_id text not null, answer_id text not null, subject_id text not null, person_id text not null,
     name text not null, requirement text not null, at text not null, status text not null, told_at text,
     primary key (answer_id, subject_id, person_id)) ${end}`,
  'create index contradiction_of_plan on contradiction (plan_id, person_id)',
  `create table told (plan_id text not null primary key, document text not null, at text not null) ${end}`,
  `create table walk (plan_id text not null primary key, revision ${integer} not null, said ${integer} not null, document text not null, changed_at text not null) ${end}`,
];

/**
 * Watches, what is told of, and work that comes due. A plan is held by its id alone here, too. `number`: the order messages and ledger came in.
 * `owner` and `lease_until`: the process that has a row under way, and until when nobody else takes it.
 */
const alerts = ({ integer, bytes, number, end }: Columns): readonly string[] => [
  `create table watch (conversation text not null primary key, plan_id text not null, revision ${integer} not null, by_id text not null,
     document text not null) ${end}`,
  'create index watch_of_plan on watch (plan_id)',
  `create table watched_plan (plan_id text not null primary key, revision ${integer} not null, snapshot ${bytes}) ${end}`,
  `create table incident (id text not null primary key, plan_id text not null, opened_at text not null, ended_at text, document text not null) ${end}`,
  'create index incident_of_plan on incident (plan_id, opened_at)',
  `create table message (number ${number}, id text not null unique, plan_id text not null, conversation text not null, purpose text not null,
     incident_ids text not null, version ${integer} not null, state text not null, due_at ${integer} not null, attempts ${integer} not null,
     owner text, lease_until ${integer}, posted text, document text not null) ${end}`,
  'create index message_of_plan on message (plan_id)',
  "create index message_due on message (conversation, number) where state = 'due'",
  `create table ledger (number ${number}, plan_id text not null, conversation text not null, at text not null, document text not null) ${end}`,
  'create index ledger_of_plan on ledger (plan_id, number)',
  `create table work (kind text not null, key text not null, due_at ${integer} not null, attempts ${integer} not null, owner text,
     lease_until ${integer}, wanted_at ${integer}, primary key (kind, key)) ${end}`,
  `create table swept (plan_id text not null primary key, document text not null) ${end}`,
  `create table process (owner text not null primary key, seen_at ${integer} not null) ${end}`,
];

/** Messages that go on showing how things stand: one in each conversation for each key. */
const livingMessages = ({ end }: Columns): readonly string[] => [
  `create table living (root text not null, key text not null, conversation_id text not null, activity_id text not null, how text not null,
     moved text not null, primary key (root, key)) ${end}`,
];

/** Whose a personal chat is: who is to be told something is reached there, though they never did anything but write. */
const personsOfChats = (): readonly string[] => [
  'alter table address add column person_id text',
  'create index address_of_person on address (person_id)',
];

/** A confirmation as the first version kept it; `subject` is a plan document's selector. */
interface FirstConfirmation {
  readonly requirement: string;
  readonly subject: { readonly kind: string };
  readonly answer: string;
  readonly by: string;
  readonly at: string;
  readonly secondedBy?: string;
}

/** Confirmations become answers; who gave them is known by name alone. */
async function moveConfirmations(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: number; plan_id: string; document: string }>`select id, plan_id, document from confirmation`.execute(
    database,
  );
  for (const { id, plan_id, document } of rows) {
    const { subject, by, secondedBy, ...same } = JSON.parse(document) as FirstConfirmation;
    const named = (name: string): { id: string; name: string } => ({ id: `name:${name}`, name });
    const answer = {
      ...same,
      id: `confirmation ${String(id)}`,
      kind: subject.kind,
      of: subject,
      by: named(by),
      ...(secondedBy !== undefined && { secondedBy: named(secondedBy) }),
    };
    await sql`insert into answer (id, plan_id, requirement, by_id, at, said, document)
      values (${answer.id}, ${plan_id}, ${same.requirement}, ${answer.by.id}, ${same.at}, 0, ${JSON.stringify(answer)})`.execute(database);
  }
  await sql`drop table confirmation`.execute(database);
}

function statements(all: readonly string[], afterwards?: (database: Kysely<unknown>) => Promise<void>): Migration {
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of all) await sql.raw(statement).execute(database);
      await afterwards?.(database);
    },
  };
}

/** Every migration there has been, by name, in order. The number is the schema's version. */
const ALL: Readonly<Record<string, (columns: Columns) => Migration>> = {
  '0001': (columns) => statements(first(columns)),
  '0002': () => statements(reportsAtHand()),
  '0003': (columns) => statements(dueEdits(columns)),
  '0004': (columns) => statements(answers(columns), moveConfirmations),
  '0005': (columns) => statements(alerts(columns)),
  '0006': (columns) => statements(livingMessages(columns)),
  '0007': () => statements(personsOfChats()),
};

/** The version this program works with. */
export const SCHEMA_VERSION = Number(Object.keys(ALL).at(-1));

/** The migrations in an engine's own words. */
export function migrationsFor(columns: Columns): Record<string, Migration> {
  return Object.fromEntries(Object.entries(ALL).map(([name, make]) => [name, make(columns)]));
}
