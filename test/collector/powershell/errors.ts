/** Errors as PowerShell has them: an exception inside an error record. */
import { Native, textOf, type Value } from './values';

const PARENTS: Readonly<Record<string, readonly string[]>> = {
  'System.UnauthorizedAccessException': ['System.SystemException'],
  'System.TimeoutException': ['System.SystemException'],
  'System.NotSupportedException': ['System.SystemException'],
  'System.ArgumentException': ['System.SystemException'],
};

const RESULTS: Readonly<Record<string, number>> = { 'System.UnauthorizedAccessException': -2147024891 };

export interface ExceptionParts {
  readonly inner?: Native;
  readonly result?: number;
  readonly more?: Readonly<Record<string, Value>>;
}

/** An exception by its type's full name. */
export function exception(type: string, message: string, { inner, result, more = {} }: ExceptionParts = {}): Native {
  const made: Native = new Native(
    [type, ...(PARENTS[type] ?? []), 'System.Exception'],
    {
      Message: message,
      HResult: result ?? RESULTS[type] ?? -2146233088,
      InnerException: inner ?? null,
      GetBaseException: () => (inner ? inner.method('GetBaseException')() : made),
      ...more,
    },
    `${type}: ${message}`,
  );
  return made;
}

/** An error that ends a statement, or with `throw` the whole script; caught by try. */
export class PsError extends Error {
  readonly record: Native;
  constructor(
    readonly failure: Native,
    readonly ends: 'statement' | 'script' = 'statement',
    { category = 'NotSpecified', id = '' }: { readonly category?: string; readonly id?: string } = {},
  ) {
    super(textOf(failure.property('Message')));
    this.record = new Native(
      ['System.Management.Automation.ErrorRecord'],
      {
        Exception: failure,
        CategoryInfo: new Native(['System.Management.Automation.ErrorCategoryInfo'], { Category: category }),
        FullyQualifiedErrorId: id,
      },
      this.message,
    );
  }
}

/** An error that a command reports and goes on, or ends with where its ErrorAction says so. */
export class CommandError extends Error {
  constructor(
    readonly error: PsError,
    /** What it had given until then. */
    readonly output: readonly Value[] = [],
  ) {
    super(error.message);
  }
}

/** Access denied, as a command reports it. */
export function accessDenied(message = 'Access is denied.'): CommandError {
  return new CommandError(
    new PsError(exception('System.UnauthorizedAccessException', message), 'statement', { category: 'PermissionDenied' }),
  );
}

/** Any other failure that a command reports. */
export function commandFailed(message: string, type = 'System.Management.Automation.RuntimeException'): CommandError {
  return new CommandError(new PsError(exception(type, message)));
}

/** What a method of .NET threw, as PowerShell wraps it. */
export function methodFailed(name: string, inner: Native): PsError {
  const message = `Exception calling "${name}": "${textOf(inner.property('Message'))}"`;
  return new PsError(exception('System.Management.Automation.MethodInvocationException', message, { inner }), 'statement', {
    id: 'MethodException',
  });
}

/** Ways out of a block that are no errors. */
export class Flow extends Error {
  private constructor(
    readonly what: 'return' | 'break' | 'continue' | 'exit',
    readonly value: Value,
  ) {
    super(what);
  }

  /** Without the trace of calls, which costs more than the way out itself. */
  static out(what: Flow['what'], value: Value): Flow {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    const flow = new Flow(what, value);
    Error.stackTraceLimit = limit;
    return flow;
  }
}
