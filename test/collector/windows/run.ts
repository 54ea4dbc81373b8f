/** Runs the collector's script over a simulated estate, and says everything it did. */
import type { Block } from '../powershell/ast';
import { BUILTIN_COMMANDS, BUILTIN_STATICS, BUILTIN_TYPES, byLowerCase, failing, staticsFrom } from '../powershell/builtins';
import { PsError } from '../powershell/errors';
import { Session, type CommandDouble, type Offer } from '../powershell/session';
import type { Native, ScriptBlock } from '../powershell/values';
import { EnumValue, LiveStatic, textOf, Time, type Value } from '../powershell/values';
import type { ComputerDouble, EstateDouble } from './estate';
import { hostCommands, Hangs, made } from './host-commands';
import { Jobs, transportFailure, type RemoteRun } from './jobs';
import { tcpClient, updateSession } from './network';
import { UPLOAD_TYPES, uploadStatics, type Answer, type SentRequest } from './upload';
import { vmmCommands } from './vmm-commands';

/** Who has which access to a file: a SID and rights as numbers of FileSystemRights. */
export interface AccessRule {
  readonly sid: string;
  readonly rights: number;
  readonly allows?: boolean;
}

export interface RunOptions {
  readonly estate: EstateDouble;
  /** The script's parameters. */
  readonly values?: Readonly<Record<string, Value>>;
  /** Where it runs; default: on the VMM server. */
  readonly computer?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly access?: readonly AccessRule[];
  readonly owner?: string;
  readonly answers?: readonly Answer[];
}

export interface Outcome {
  readonly exitCode: number;
  readonly said: readonly string[];
  readonly written: ReadonlyMap<string, Uint8Array>;
  readonly sent: readonly SentRequest[];
  /** `HV01: Get-VM`, in their order. */
  readonly calls: readonly string[];
  readonly jobs: Jobs;
  /** Connections that were opened and not closed. */
  readonly openConnections: number;
  /** Virtual milliseconds from beginning to end. */
  readonly took: number;
}

export const ME = 'S-1-5-21-1-2-3-1104';
const BEGAN = Date.parse('2026-11-28T01:00:00Z');
const REPORT_ID = '5f0c1f5e-6f0c-4d9a-9a34-0a4f7b0c1d11';
const FOLDER = 'C:\\Readiness';

/** The computer's own clock is an hour ahead of UTC. */
const OFFSET = 60;
/** Milliseconds that reading a computer takes when nothing is slow, and that WinRM takes to say that nobody answers. */
const READING = 4_000;
const UNREACHABLE = 21_000;

class World {
  time = BEGAN;
  readonly calls: string[] = [];
  readonly said: string[] = [];
  readonly written = new Map<string, Uint8Array>();
  readonly sent: SentRequest[] = [];
  readonly open = { count: 0 };
  readonly answers: readonly Answer[];

  constructor(readonly options: RunOptions) {
    this.answers = options.answers ?? [];
  }
  now(): number {
    return this.time;
  }
  wait(milliseconds: number): void {
    this.time += milliseconds;
  }

  /** Reads a computer at once, and says how long it would have taken. */
  read(address: string | undefined, block: ScriptBlock, values: readonly Value[]): RemoteRun {
    const name = (address ?? this.options.computer ?? this.options.estate.server.name).split('.')[0]?.toUpperCase() ?? '';
    const computer = this.options.estate.computers[name];
    if (!computer || (address !== undefined && computer.winRm === 'closed'))
      return { output: [], took: UNREACHABLE, failure: transportFailure(-2144108526) };
    if (address !== undefined && computer.winRm === 'denied') return { output: [], took: READING, failure: transportFailure(5) };
    const output: Value[] = [];
    let waited = 0;
    const session = new Session(this.offerOf(computer, { wait: (milliseconds) => void (waited += milliseconds) }));
    try {
      session.runRemotely(block.block, values, output);
    } catch (error) {
      if (!(error instanceof Hangs)) throw error;
      return { output, took: Infinity };
    }
    return { output, took: READING + waited };
  }

  private offerOf(computer: ComputerDouble, passing: { wait(milliseconds: number): void }): Offer {
    const major = Number(computer.system.version.split('.')[0]);
    return {
      commands: this.logged(computer.name, byLowerCase<CommandDouble>(BUILTIN_COMMANDS, hostCommands(computer))),
      statics: staticsFrom(BUILTIN_STATICS, {
        '[System.Environment]::OSVersion': made('System.OperatingSystem', { Version: made('System.Version', { Major: major }) }),
      }),
      types: byLowerCase(BUILTIN_TYPES, {
        'System.Net.Sockets.TcpClient': () => tcpClient(computer, passing, this.open),
        'com Microsoft.Update.Session': () => updateSession(computer),
      }),
      environment: { COMPUTERNAME: computer.name },
    };
  }

  /** Commands of PowerShell's own are not worth telling. */
  logged(computer: string, commands: Map<string, CommandDouble>): Map<string, CommandDouble> {
    const own = new Set(Object.keys(BUILTIN_COMMANDS));
    return new Map(
      [...commands].map(([name, command]) => [
        name,
        {
          ...command,
          run: (call) => {
            if (!own.has(name)) this.calls.push(`${computer}: ${name}`);
            return command.run(call);
          },
        },
      ]),
    );
  }

  offer(jobs: Jobs): Offer {
    const name = this.options.computer ?? this.options.estate.server.name;
    const write: CommandDouble = { positional: ['object'], run: ({ values }) => (this.said.push(textOf(values.get('object'))), []) };
    return {
      commands: this.logged(
        name,
        byLowerCase<CommandDouble>(BUILTIN_COMMANDS, vmmCommands(this.options.estate), jobs.commands(), {
          'Write-Host': write,
          'Get-Acl': this.acl(),
        }),
      ),
      statics: staticsFrom(BUILTIN_STATICS, uploadStatics(this), this.fileStatics(), this.ownStatics()),
      types: byLowerCase(BUILTIN_TYPES, UPLOAD_TYPES),
      environment: { COMPUTERNAME: name },
    };
  }

  private ownStatics(): Record<string, Value | ((...values: Value[]) => Value)> {
    return {
      '[System.DateTime]::UtcNow': new LiveStatic(() => new Time(this.time)),
      '[System.DateTimeOffset]::Now': new LiveStatic(() => new Time(this.time, OFFSET)),
      '[System.Guid]::NewGuid': () => made('System.Guid', { ToString: () => REPORT_ID }, REPORT_ID),
      '[System.Security.Principal.WindowsIdentity]::GetCurrent': () =>
        made('WindowsIdentity', { Name: 'NORDMARK\\svc-asr$', User: made('SecurityIdentifier', { Value: ME }) }),
      $executioncontext: made('EngineIntrinsics', {
        SessionState: made('SessionState', {
          Path: made('PathIntrinsics', {
            GetUnresolvedProviderPathFromPSPath: (path) =>
              /^[A-Za-z]:/.test(textOf(path)) ? textOf(path) : `${FOLDER}\\${textOf(path).replace(/^\.\\/, '')}`,
          }),
        }),
      }),
    };
  }

  private fileStatics(): Record<string, Value | ((...values: Value[]) => Value)> {
    return {
      '[System.IO.File]::ReadAllText': (path) => {
        const text = this.options.files?.[textOf(path)];
        if (text === undefined) throw failing('ReadAllText', 'System.IO.FileNotFoundException', `Could not find file '${textOf(path)}'.`);
        return text.replace(/^\u{feff}/u, '');
      },
      '[System.IO.File]::WriteAllBytes': (path, bytes) => void this.written.set(textOf(path), bytes as Uint8Array),
      '[System.IO.Directory]::Exists': (path) => textOf(path).toLowerCase() === FOLDER.toLowerCase(),
    };
  }

  private acl(): CommandDouble {
    const sid = (value: string): Native => made('SecurityIdentifier', { Value: value });
    const rules = this.options.access ?? [{ sid: ME, rights: 1_179_785 }];
    return {
      parameters: ['literalpath'],
      run: ({ values }) => {
        if (this.options.files?.[textOf(values.get('literalpath'))] === undefined)
          throw failing('Get-Acl', 'System.Management.Automation.ItemNotFoundException', 'Cannot find path.');
        return [
          made('FileSecurity', {
            GetAccessRules: () =>
              rules.map((rule) =>
                made('FileSystemAccessRule', {
                  IdentityReference: sid(rule.sid),
                  FileSystemRights: new EnumValue('Rights', rule.rights),
                  AccessControlType: new EnumValue(rule.allows === false ? 'Deny' : 'Allow', 0),
                }),
              ),
            GetOwner: () => sid(this.options.owner ?? 'S-1-5-32-544'),
          }),
        ];
      },
    };
  }
}

export function runCollector(script: Block, options: RunOptions): Outcome {
  const world = new World(options);
  const jobs = new Jobs(world);
  const session = new Session(world.offer(jobs));
  const given = Object.entries(options.values ?? {}).map(([name, value]): [string, Value] => [name.toLowerCase(), value]);
  const exitCode = exitCodeOf(() => session.runScript(script, new Map(given)), world.said);
  const { said, written, sent, calls, open } = world;
  return { exitCode, said, written, sent, calls, jobs, openConnections: open.count, took: world.time - BEGAN };
}

/** An error that nobody caught ends powershell.exe with 1, and is printed. */
function exitCodeOf(run: () => number, said: string[]): number {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof PsError)) throw error;
    said.push(error.message);
    return 1;
  }
}
