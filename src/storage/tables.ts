/** The tables as they stand after the last migration. Times are ISO text or milliseconds, as the ports have them; lists are JSON text. */
import type { Generated } from 'kysely';

export interface PlanTable {
  id: string;
  revision: number;
  document: string;
  answered: string;
  created_at: string;
  changed_at: string;
  closed_at: string | null;
}

export interface LinkTable {
  conversation: string;
  kind: 'personal' | 'group' | 'channel';
  plan_id: string;
  clouds: string;
  language: 'en' | 'sv' | null;
  time_zone: string | null;
  basis: 'set' | 'chosen';
  by_id: string;
  by_name: string;
  at: string;
}

export interface RoleTable {
  plan_id: string;
  person_id: string;
  person_name: string;
  role: 'owner' | 'guest';
  by_id: string;
  by_name: string;
  at: string;
}

export interface UploadKeyTable {
  id: string;
  plan_id: string;
  hash: string;
  by_id: string;
  by_name: string;
  made_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
}

export interface ReportTable {
  plan_id: string;
  report_id: string;
  digest: string;
  collected_at: string;
  received_at: string;
  /** Gzip. */
  packed: Uint8Array | null;
}

export interface AssessmentTable {
  plan_id: string;
  revision: number;
  edition: string;
  assessed_at: string;
  read_started_at: number;
  /** JSON, gzip. */
  reading: Uint8Array;
  report_ids: string;
}

export interface AnswerTable {
  id: string;
  plan_id: string;
  requirement: string;
  by_id: string;
  at: string;
  /** Which change of what was said brought it: two of one time are told apart. */
  said: number;
  document: string;
}

export interface ContradictionTable {
  plan_id: string;
  answer_id: string;
  subject_id: string;
  person_id: string;
  name: string;
  requirement: string;
  at: string;
  status: string;
  told_at: string | null;
}

export interface ToldTable {
  plan_id: string;
  document: string;
  at: string;
}

export interface WalkTable {
  plan_id: string;
  revision: number;
  /** Counts the changes of what was said alone. */
  said: number;
  document: string;
  changed_at: string;
}

export interface AuditTable {
  id: Generated<number>;
  at: string;
  by_id: string;
  by_name: string;
  conversation: string;
  action: string;
  plan_id: string;
  before: string | null;
  after: string | null;
}

export interface AddressTable {
  conversation_id: string;
  root: string;
  tenant_id: string | null;
  service_url: string;
  kind: 'personal' | 'group' | 'channel';
  team_id: string | null;
  bot_id: string;
  bot_name: string | null;
  seen_at: number;
  /** Of a personal chat: whose it is. */
  person_id: string | null;
}

export interface HandledTable {
  key: string;
  at: number;
}

export interface DueEditTable {
  conversation_id: string;
  activity_id: string;
  /** A reply, as JSON text. */
  show: string;
}

export interface LivingTable {
  root: string;
  key: string;
  conversation_id: string;
  activity_id: string;
  how: string;
  /** A reply, as JSON text. */
  moved: string;
}

export interface MetTable {
  root: string;
  at: number;
}

export interface WatchTable {
  conversation: string;
  plan_id: string;
  revision: number;
  by_id: string;
  document: string;
}

export interface WatchedPlanTable {
  plan_id: string;
  revision: number;
  snapshot: Uint8Array | null;
}

export interface IncidentTable {
  id: string;
  plan_id: string;
  opened_at: string;
  ended_at: string | null;
  document: string;
}

export interface MessageTable {
  number: Generated<number>;
  id: string;
  plan_id: string;
  conversation: string;
  purpose: string;
  incident_ids: string;
  version: number;
  state: 'due' | 'sent' | 'dropped';
  due_at: number;
  attempts: number;
  owner: string | null;
  lease_until: number | null;
  /** JSON text. */
  posted: string | null;
  document: string;
}

export interface LedgerTable {
  number: Generated<number>;
  plan_id: string;
  conversation: string;
  at: string;
  document: string;
}

export interface WorkTable {
  kind: string;
  key: string;
  due_at: number;
  attempts: number;
  owner: string | null;
  lease_until: number | null;
  /** The earliest time it was wanted for since it was claimed. */
  wanted_at: number | null;
}

export interface SweptTable {
  plan_id: string;
  document: string;
}

export interface ProcessTable {
  owner: string;
  seen_at: number;
}

export interface Tables {
  plan: PlanTable;
  link: LinkTable;
  role: RoleTable;
  upload_key: UploadKeyTable;
  report: ReportTable;
  assessment: AssessmentTable;
  answer: AnswerTable;
  contradiction: ContradictionTable;
  told: ToldTable;
  walk: WalkTable;
  audit: AuditTable;
  address: AddressTable;
  handled: HandledTable;
  due_edit: DueEditTable;
  living: LivingTable;
  met: MetTable;
  watch: WatchTable;
  watched_plan: WatchedPlanTable;
  incident: IncidentTable;
  message: MessageTable;
  ledger: LedgerTable;
  work: WorkTable;
  swept: SweptTable;
  process: ProcessTable;
}
