/** Jobs in virtual time: reading other computers while the script waits. */
import { CommandError, exception, PsError } from '../powershell/errors';
import { Unsimulated } from '../powershell/nodes';
import { numberOf } from '../powershell/operators';
import type { Call, CommandDouble } from '../powershell/session';
import { enumerate, isTrue, Native, ScriptBlock, textOf, type Value } from '../powershell/values';
import { made } from './host-commands';

/** What reading one computer came to. */
export interface RemoteRun {
  readonly output: readonly Value[];
  /** Milliseconds it took; Infinity: it never ends. */
  readonly took: number;
  /** Why it ended without having run. */
  readonly failure?: Native;
}

export interface JobsWorld {
  now(): number;
  wait(milliseconds: number): void;
  /** @param address undefined: this computer */
  read(address: string | undefined, block: ScriptBlock, values: readonly Value[]): RemoteRun;
}

class Job extends Native {
  isRemoved = false;
  constructor(
    private readonly run: RemoteRun,
    private readonly begun: number,
    private readonly now: () => number,
    readonly withOptions: Value,
  ) {
    super(['System.Management.Automation.Job']);
  }

  get isRunning(): boolean {
    return this.now() < this.begun + this.run.took;
  }
  get output(): readonly Value[] {
    return this.run.output;
  }
  override property(name: string): Value {
    const reason = this.isRunning ? null : (this.run.failure ?? null);
    if (name.toLowerCase() === 'state') return this.isRunning ? 'Running' : reason ? 'Failed' : 'Completed';
    if (name.toLowerCase() !== 'childjobs') return null;
    return [
      made('System.Management.Automation.PSRemotingChildJob', {
        JobStateInfo: made('System.Management.Automation.JobStateInfo', { Reason: reason }),
      }),
    ];
  }
}

/** A transport error: its words come in the computer's language, its number does not. */
export function transportFailure(number: number): Native {
  return exception('System.Management.Automation.Remoting.PSRemotingTransportException', 'Det gick inte att ansluta till fjärrservern.', {
    more: { ErrorCode: number },
  });
}

/** Everything about jobs that a test looks at afterwards. */
export class Jobs {
  readonly all: Job[] = [];
  mostAtOnce = 0;

  constructor(private readonly world: JobsWorld) {}

  commands(): Record<string, CommandDouble> {
    return {
      'Invoke-Command': {
        parameters: ['computername', 'scriptblock', 'argumentlist', 'sessionoption', 'throttlelimit'],
        switches: ['asjob'],
        run: (call) => this.remote(call),
      },
      'Start-Job': { parameters: ['scriptblock', 'argumentlist'], run: (call) => [this.begin(undefined, call)] },
      'Receive-Job': { parameters: ['job'], run: ({ values }) => this.receive(jobIn(values)) },
      'Remove-Job': {
        parameters: ['job'],
        switches: ['force'],
        run: ({ values }) => this.remove(jobIn(values), isTrue(values.get('force'))),
      },
      'New-PSSessionOption': {
        parameters: ['opentimeout', 'canceltimeout', 'operationtimeout'],
        switches: ['nomachineprofile'],
        run: ({ values }) => [
          made('System.Management.Automation.Remoting.PSSessionOption', {
            Open: values.get('opentimeout') ?? null,
            Cancel: values.get('canceltimeout') ?? null,
          }),
        ],
      },
      'Start-Sleep': {
        parameters: ['milliseconds', 'seconds'],
        run: ({ values }) => this.sleep(numberOf(values.get('milliseconds')) + 1000 * numberOf(values.get('seconds'))),
      },
    };
  }

  private sleep(milliseconds: number): readonly Value[] {
    if (milliseconds <= 0) throw new Unsimulated('A sleep of no length would turn round for ever.');
    this.world.wait(milliseconds);
    return [];
  }

  private begin(address: string | undefined, { values }: Call): Job {
    const block = values.get('scriptblock');
    if (!(block instanceof ScriptBlock)) throw new Unsimulated('A job needs a script block.');
    const run = this.world.read(address, block, enumerate(values.get('argumentlist')));
    const job = new Job(run, this.world.now(), () => this.world.now(), values.get('sessionoption') ?? null);
    this.all.push(job);
    this.mostAtOnce = Math.max(this.mostAtOnce, this.all.filter((each) => each.isRunning).length);
    return job;
  }

  /** Without -AsJob the script stands still until the computer answers. */
  private remote(call: Call): readonly Value[] {
    const job = this.begin(textOf(call.values.get('computername')), call);
    if (isTrue(call.values.get('asjob'))) return [job];
    if (job.isRunning) throw new Unsimulated('The script waits for a computer, with no limit of its own.');
    return job.output;
  }

  private receive(job: Job): readonly Value[] {
    const failure = job.isRunning ? undefined : (job.property('childjobs') as readonly Native[])[0]?.property('JobStateInfo');
    const reason = failure instanceof Native ? failure.property('Reason') : null;
    if (reason instanceof Native) throw new CommandError(new PsError(reason), job.output);
    return job.output;
  }

  private remove(job: Job, force: boolean): readonly Value[] {
    if (job.isRunning && !force) throw new CommandError(new PsError(exception('System.ArgumentException', 'The job is running.')));
    job.isRemoved = true;
    return [];
  }
}

function jobIn(values: ReadonlyMap<string, Value>): Job {
  const job = values.get('job');
  if (!(job instanceof Job))
    throw new CommandError(new PsError(exception('System.Management.Automation.ParameterBindingException', 'No job is given.')));
  return job;
}
