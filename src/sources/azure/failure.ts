import type { AzureTrouble } from '../../readiness/facts';
import type { UnknownReason } from '../../readiness/subjects';

/** What identifies one answer of Azure: evidence for what was read from it. */
export interface Evidence {
  /** x-ms-request-id, else x-ms-correlation-request-id. */
  readonly requestId?: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

type FailureReason = Extract<UnknownReason, 'accessDenied' | 'sourceFailed' | 'timedOut' | 'notCollected'>;

/**
 * Why a question to Azure has no answer. The text is ours alone, with nothing from the wire but codes, actions,
 * numbers and request ids that match their pattern: it is shown to people and logged.
 */
export class AzureFailure extends Error {
  override readonly name = 'AzureFailure';

  constructor(
    readonly reason: FailureReason,
    /** One clause without subject and full stop; `detailOf` makes the sentence. */
    readonly text: string,
    private readonly more: {
      /** Azure says 404 of a resource, which means missing only in a subscription that can be read. */
      readonly absent?: Evidence;
      /** Where the reason leaves open what kind of failure it was. */
      readonly trouble?: AzureTrouble;
    } = {},
  ) {
    super(text);
  }

  get absent(): Evidence | undefined {
    return this.more.absent;
  }

  /** What kept Azure from being read; undefined: nothing did, it left something out. */
  get trouble(): AzureTrouble | undefined {
    return this.more.trouble ?? TROUBLES[this.reason];
  }
}

const TROUBLES: Readonly<Partial<Record<FailureReason, AzureTrouble>>> = {
  timedOut: 'slow',
  accessDenied: 'refused',
  sourceFailed: 'failing',
};

/** The plan gives nothing that Azure could be asked for: nothing was asked, and the plan is what has to be mended. */
export class UnaskableFailure extends AzureFailure {
  constructor(text: string) {
    super('notCollected', text);
  }
}

/** A failure that another try may end: the connection broke, or one request took too long. */
export class PassingFailure extends AzureFailure {}

/** The failure that an error stands for; one that nobody foresaw is said without its message, which may hold anything. */
export function toFailure(error: unknown): AzureFailure {
  if (error instanceof AzureFailure) return error;
  return new AzureFailure('sourceFailed', `reading it failed unexpectedly (${error instanceof Error ? error.name : typeof error})`);
}

/** The same failure, told with more of what it was about. */
export function failedAs(failure: AzureFailure, text: string): AzureFailure {
  return new AzureFailure(failure.reason, text, { ...(failure.trouble && { trouble: failure.trouble }) });
}

/** The sentence people read: what was asked, and why there is no answer. */
export function detailOf(subject: string, failure: AzureFailure): string {
  return `${subject}: ${failure.text}.`;
}

interface ErrorAnswer {
  readonly status: number;
  /** Absent: the body is no error of Azure Resource Manager. */
  readonly error?: { readonly code?: string; readonly message?: string };
  readonly evidence: Evidence;
  readonly retryAfter?: string;
}

const MISSING_RESOURCE = /^(Resource|ResourceGroup|ParentResource|StorageAccount|Vault|VirtualNetwork)?NotFound$/i;
const UNKNOWN_SUBSCRIPTION = /^(SubscriptionNotFound|InvalidSubscriptionId)$/i;
const ACTION = /perform action '([\w.]+(?:\/[\w.*-]+)+)'/i;
const CODE = /^[A-Za-z][\w.-]{0,79}$/;

/**
 * The failure that an answer with an error status stands for.
 * @param action the right that the question needs, said when the answer does not name the missing one
 */
export function failureOf(answer: ErrorAnswer, action: string): AzureFailure {
  const { status, error, evidence } = answer;
  const code = error?.code !== undefined && CODE.test(error.code) ? error.code : '';
  const said = [String(status), code, evidence.requestId && `request ${evidence.requestId}`].filter(Boolean).join(', ');

  if (UNKNOWN_SUBSCRIPTION.test(code)) {
    return new AzureFailure('accessDenied', `the subscription does not exist or may not be read (${said})`);
  }
  if (status === 401) return new AzureFailure('accessDenied', `Azure did not accept the bot's identity (${said})`);
  if (status === 403) return new AzureFailure('accessDenied', refusal(error, action, said));
  if (status === 404 && MISSING_RESOURCE.test(code)) {
    return new AzureFailure('accessDenied', `it does not exist or may not be read (${said})`, { absent: evidence });
  }
  if (status === 429) {
    const text = `Azure is throttling requests (${said}${restAsked(answer.retryAfter)})`;
    return new AzureFailure('sourceFailed', text, { trouble: 'throttled' });
  }
  if (status >= 300 && status < 400) return new AzureFailure('sourceFailed', `a redirect was answered and not followed (${said})`);
  return new AzureFailure('sourceFailed', `Azure answered with an error (${said})`);
}

function refusal(error: ErrorAnswer['error'], action: string, said: string): string {
  const missing = ACTION.exec(error?.message ?? '')?.[1] ?? action;
  const proxy = error ? '' : '; the answer is not Azure’s own, a proxy may have given it';
  return `access refused, it needs the action ${missing} (${said})${proxy}`;
}

/** Seconds or a date, where the header looks like either. */
function restAsked(retryAfter: string | undefined): string {
  return retryAfter !== undefined && /^[\w ,:-]{1,40}$/.test(retryAfter) ? `, Retry-After ${retryAfter}` : '';
}
