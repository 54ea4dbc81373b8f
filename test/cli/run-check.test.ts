import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Ajv2020, { type AnySchemaObject } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { AssessmentDocument } from '../../src/assessments/document';
import { parseCheckOptions } from '../../src/cli/check-options';
import { namedSubjects } from '../../src/cli/exit-status';
import { reasonInOneLine, runCheck, type CheckOutcome } from '../../src/cli/run-check';
import { provideAzureIdentity, type AssessmentConfig } from '../../src/config';
import { breakAzure } from '../../src/demo/azure/breakage';
import { createSimulatedAzure, type SimulatedAzure } from '../../src/demo/azure/server';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { systemClock as clock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { judgeDemo } from '../demo/judge-demo';
import { smallTree } from '../house/small-tree';
import { assessmentOf } from './assessments';

const contracts = join(__dirname, '..', '..', 'contracts');
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
const fits = ajv.compile(JSON.parse(readFileSync(join(contracts, 'assessment.schema.json'), 'utf8')) as AnySchemaObject);

const NOW = Date.parse('2026-11-23T08:00:00Z');
const AT = new Date(NOW).toISOString();
const estate = createDemoEstate({ now: NOW });
const [stockholm, malmo] = estate.reports.map((report) => JSON.stringify(report));
const [first] = estate.reports;
const disputed = first?.vms.find(({ name }) => name === 'DC01');
const many = Array.from({ length: 1200 }, (_, index) => ({ ...disputed, id: `dc-${index}`, name: `GRANVIK-DC-${index + 1000}` }));
const tree = smallTree({
  'plan.json': JSON.stringify(estate.plan),
  'stockholm.json': stockholm ?? '',
  'malmo.json.gz': gzipSync(malmo ?? ''),
  'many.json': JSON.stringify({ ...first, vms: many }),
  'not-a-plan.json': '{"schema":"asr-readiness/plan/1"}',
  'nameless.json': JSON.stringify({ schema: 'asr-readiness/plan/1', name: 'Granvik', vmmServers: Array(14).fill(7) }),
  'seed.json': JSON.stringify({ ...estate.plan, edition: 'seed-2017' }),
  'china.json': JSON.stringify({ ...estate.plan, azureCloud: 'AzureChinaCloud' }),
});
const file = (name: string): string => join(tree.folder, name);
const config: AssessmentConfig = { azure: { cloud: 'AzureCloud' }, edition: '2026-05', logLevel: 'silent' };

afterAll(() => {
  tree.remove();
});

const FILES = ['--plan', file('plan.json'), '--report', file('stockholm.json'), '--report', file('malmo.json.gz')];

function check(values: readonly string[], of: Partial<AssessmentConfig> = {}): Promise<CheckOutcome> {
  return runCheck(parseCheckOptions(values), { config: { ...config, ...of }, clock, log: silentLog, progress: () => undefined });
}

/** What stands on standard error when the call is refused: what was said before it, and the reason. */
async function refusalOf(values: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  try {
    await runCheck(parseCheckOptions(values), { config, clock, log: silentLog, progress: (line) => said.push(line) });
  } catch (error) {
    said.push(reasonInOneLine(error) ?? 'no reason');
  }
  return said;
}

function reasonOfCall(call: () => unknown): string | undefined {
  try {
    call();
    return 'no mistake';
  } catch (error) {
    return reasonInOneLine(error);
  }
}

async function reasonOf(values: readonly string[]): Promise<string | undefined> {
  try {
    await check(values);
    return 'no mistake';
  } catch (error) {
    return reasonInOneLine(error);
  }
}

const readinessOf = (document: AssessmentDocument): readonly string[] =>
  document.subjects.map(({ kind, name, readiness, effectiveReadiness }) => `${kind} ${name}: ${readiness}, ${effectiveReadiness}`);

describe('the edition', () => {
  const editionOf = async (values: readonly string[], of: Partial<AssessmentConfig> = {}): Promise<string> => {
    const outcome = await check([...values, '--no-azure', '--at', AT, '--format', 'json'], of);
    return (JSON.parse([...outcome.document].join('')) as AssessmentDocument).edition;
  };

  it.each([
    ['the call’s', ['--plan', file('seed.json'), '--edition', '2026-09'], '2026-05', '2026-09'],
    ['else the plan’s', ['--plan', file('seed.json')], '2026-05', 'seed-2017'],
    ['else the environment’s', ['--plan', file('plan.json')], '2026-09', '2026-09'],
  ] as const)('is %s', async (_, values, edition, expected) => {
    expect(await editionOf(values, { edition })).toBe(expected);
  });
});

describe('a report that is dated ahead of now', () => {
  const ahead = (id: string, change: (text: string) => string = (text) => text): string => {
    const { reportId: _, ...report } = estate.reports[0] as { reportId: string };
    return change(JSON.stringify({ ...report, reportId: id, collectedAt: '2027-11-23T08:00:00Z' }));
  };
  const added = smallTree({
    'ahead.json': ahead('6f0d7c60-93a6-4c9c-8d5e-52a1f4f8f001'),
    'ahead-and-alone.json': ahead('6f0d7c60-93a6-4c9c-8d5e-52a1f4f8f002', (text) => text.replaceAll('VMM-STHLM01', 'VMM-NEW01')),
  });
  afterAll(() => {
    added.remove();
  });
  const judged = async (files: readonly string[]): Promise<{ readonly status: number; readonly said: readonly string[] }> => {
    const said: string[] = [];
    const values = [...files.flatMap((each) => ['--report', each]), '--no-azure', '--at', AT, '--subject', 'host:HV01'];
    const outcome = await runCheck(parseCheckOptions(values), { config, clock, log: silentLog, progress: (line) => said.push(line) });
    return { status: outcome.status, said };
  };
  const [sound, later, alone] = [file('stockholm.json'), join(added.folder, 'ahead.json'), join(added.folder, 'ahead-and-alone.json')];

  it('hides none that can be believed, in whichever order they come, and that is said', async () => {
    const without = await judged([sound]);
    for (const files of [
      [sound, later],
      [later, sound],
    ]) {
      const { status, said } = await judged(files);
      expect([status, without.status]).toEqual([0, 0]);
      expect(said[0]).toContain(later);
    }
  });

  it('stands in where no other holds its VMM server: what it says is unknown, and not left out', async () => {
    expect(await judged([later])).toMatchObject({ status: 4, said: [expect.not.stringContaining('ahead')] });
    expect((await judged([alone])).status).toBe(4);
  });

  it('is said to be ahead, and not to be old', async () => {
    const { document } = await check(['--report', later, '--no-azure', '--at', AT]);
    const told = [...document].join('').replaceAll(/\s+/g, ' ');
    expect(told).toContain('The report of VMM-STHLM01 is dated ahead of now');
    expect(told).toContain('Report of VMM-STHLM01: dated ahead of now, in 365 days');
    expect(told).not.toContain('too old');
  });

  it('is so of one subject, too', async () => {
    const { document } = await check(['--report', later, '--no-azure', '--at', AT, '--subject', 'host:HV01']);
    const told = [...document].join('').replaceAll(/\s+/g, ' ');
    expect(told).toContain('The collector’s report is dated ahead of now, and is not believed.');
    expect(told).not.toContain('too old');
  });
});

describe('check with Azure', () => {
  let azure: SimulatedAzure;
  const withAzure = (values: readonly string[]): Promise<CheckOutcome> =>
    check(values, { azure: { cloud: 'AzureCloud', endpoint: azure.endpoint } });

  beforeAll(async () => {
    azure = await createSimulatedAzure({ state: estate.azure, clock });
    provideAzureIdentity({
      IDENTITY_ENDPOINT: azure.identityEndpoint,
      IDENTITY_HEADER: azure.identityHeader,
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    });
  });

  afterAll(() => azure.close());

  it('gives the verdicts of the chat, subject by subject, in a document that fits the contract', async () => {
    const outcome = await withAzure([...FILES, '--at', AT, '--format', 'json']);
    const document = JSON.parse([...outcome.document].join('')) as AssessmentDocument;
    const chat = await judgeDemo();
    expect(fits(document) ? [] : fits.errors).toEqual([]);
    expect(readinessOf(document)).toEqual(
      chat.subjects.map(({ kind, name, readiness, effectiveReadiness }) => `${kind} ${name}: ${readiness}, ${effectiveReadiness}`),
    );
    expect(outcome.status).toBe(3);
    expect(document).toMatchObject({ takenAt: AT, edition: '2026-05', readiness: chat.readiness });
  });

  it('counts what it reads as read at the time it is told', async () => {
    const outcome = await withAzure([...FILES, '--at', AT, '--format', 'json']);
    const document = JSON.parse([...outcome.document].join('')) as AssessmentDocument;
    const seen = document.subjects.flatMap(({ results }) => results.flatMap(({ evidence }) => evidence));
    expect(new Set(seen.filter(({ source }) => source === 'azure').map(({ observedAt }) => observedAt))).toEqual(new Set([AT]));
  });

  it('lets the exit status speak of one subject and of what it stands on', async () => {
    const sound = await withAzure([...FILES, '--at', AT, '--subject', 'host:HV07']);
    azure.state = breakAzure(estate.azure, 'storage');
    const broken = await withAzure([...FILES, '--at', AT, '--subject', 'host:HV07']);
    azure.state = estate.azure;
    expect([sound.status, broken.status]).toEqual([0, 3]);
    expect([...sound.document].join('')).toMatch(/HV07/);
  });

  it('ends in time and says unknown when Azure hangs', async () => {
    azure.state = breakAzure(estate.azure, 'slow');
    const before = clock.now();
    const outcome = await withAzure([...FILES, '--at', AT, '--subject', 'plan:Granvik till Sweden Central', '--timeout', '5']);
    azure.state = estate.azure;
    expect(clock.now() - before).toBeLessThan(5000);
    expect(outcome.status).not.toBe(0);
  });
});

describe('check without Azure', () => {
  it('judges a host by itself, and says unknown of the plan', async () => {
    const outcome = await check([...FILES, '--no-azure', '--at', AT, '--subject', 'host:HV07', '--format', 'json']);
    const document = JSON.parse([...outcome.document].join('')) as AssessmentDocument;
    expect(outcome.status).toBe(0);
    expect(document.subjects.find(({ kind }) => kind === 'plan')).toMatchObject({ readiness: 'unknown' });
    expect(outcome.answer).toContain('HV07');
    expect(fits(document)).toBe(true);
  });

  it('is unknown, not ready, when the report is past its limit', async () => {
    const aMonthLater = new Date(NOW + 30 * 24 * 60 * 60 * 1000).toISOString();
    expect((await check([...FILES, '--no-azure', '--at', aMonthLater, '--subject', 'host:HV07'])).status).toBe(4);
  });

  it('takes a report without a plan: everything in it is judged', async () => {
    const outcome = await check(['--report', file('stockholm.json'), '--no-azure', '--at', AT, '--format', 'json']);
    const document = JSON.parse([...outcome.document].join('')) as AssessmentDocument;
    const spared = document.subjects.filter(({ name }) => name.startsWith('TEST'));
    expect(spared.length).toBeGreaterThan(0);
    expect(spared.filter(({ readiness }) => readiness === 'outOfScope')).toEqual([]);
  });

  it('takes plan and report from the environment when no option names them', async () => {
    const outcome = await check(['--no-azure', '--at', AT, '--subject', 'host:HV07'], {
      planFile: file('plan.json'),
      reportFile: file('stockholm.json'),
    });
    expect(outcome.status).toBe(0);
  });
});

describe('the formats', () => {
  const values = [...FILES, '--no-azure', '--at', AT];

  it('say the answer first, then what to mend with its page, then the sources', async () => {
    const document = [...(await check(values)).document].join('');
    const [first = ''] = document.split('\n');
    expect(first).toContain('Granvik till Sweden Central');
    expect(document).toMatch(/https:\/\/learn\.microsoft\.com\//);
    expect(document.indexOf('VMM-STHLM01')).toBeGreaterThan(0);
  });

  it('are Markdown with headings and lists, names escaped', async () => {
    const document = [...(await check([...values, '--format', 'markdown'])).document].join('');
    expect(document).toMatch(/^# .*Granvik till Sweden Central/);
    expect(document).toMatch(/\n## .+\n\n- /);
    expect(document).not.toMatch(/[^\\]<|\$\{/);
  });
});

describe('what another edition would say', () => {
  const values = [...FILES, '--no-azure', '--at', AT];
  const flat = async (more: readonly string[]): Promise<string> =>
    [...(await check([...values, ...more])).document].join('').replaceAll(/\s+/g, ' ');
  const sectionOf = (document: string): string => /Under seed-2017 (.*?)(?:## )?Under 2026-09/.exec(document)?.[1] ?? '';
  const judgedUnder = async (edition: string): Promise<AssessmentDocument> =>
    JSON.parse([...(await check([...values, '--format', 'json', '--edition', edition])).document].join('')) as AssessmentDocument;

  it('is told of every subject by its name', async () => {
    const [now, then] = [await judgedUnder('2026-05'), await judgedUnder('seed-2017')];
    const words = new Map(then.subjects.map(({ id, results }) => [id, JSON.stringify(results.map(({ status }) => status))]));
    const others = now.subjects.filter(
      ({ id, readiness, results }) => readiness !== 'outOfScope' && JSON.stringify(results.map(({ status }) => status)) !== words.get(id),
    );
    const told = sectionOf(await flat([]));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter(({ name }) => !told.includes(name)).map(({ name }) => name)).toEqual([]);
    expect(told).not.toMatch(/and \d+ more/);
  });

  it('is told in Markdown, too, and of those alone that are asked about', async () => {
    expect(await flat(['--format', 'markdown'])).toMatch(/## Under seed-2017 - Something would be said otherwise of /);
    const one = await flat(['--subject', 'host:HV14']);
    expect(one).toMatch(/Under 2026-09 Something would be said otherwise of 1 host\. .*\(host\.os\): 1 other verdict: HV14\./);
    expect(one).not.toContain('MEDIA01');
  });
});

describe('what another edition would say of thousands', () => {
  const values = [...FILES, '--no-azure', '--at', AT];
  const linesUnder2017 = async (format: 'text' | 'markdown'): Promise<readonly string[]> => {
    const outcome = await check(['--report', file('many.json'), '--no-azure', '--at', AT, '--format', format]);
    const document = [...outcome.document].join('').replaceAll(/\n {3,}/g, ' ');
    const section = /Under seed-2017\n([^]*?)(?=\n(?:## )?Under 2026-09)/.exec(document)?.[1] ?? '';
    return section.split('\n').filter((line) => line !== '');
  };

  it.each(['text', 'markdown'] as const)(
    'is told by the first names, each of them whole, and how many more there are: %s',
    async (format) => {
      const lines = await linesUnder2017(format);
      const verdicts = lines.filter((line) => /vm\.generation|vm\.dataDiskSize/.test(line));
      expect(verdicts).toHaveLength(2);
      for (const line of verdicts) expect(line).toMatch(/: 1,200 other verdicts: .*, \S+ and 1,\d{3} more\.$/);
      expect(lines.join(' ')).not.toContain('…');
      expect(lines.at(-1)).toMatch(/--edition seed-2017 judges everything under it/);
    },
  );

  it('points nowhere else where every name is there', async () => {
    expect([...(await check(values)).document].join('')).not.toContain('--edition');
  });
});

describe('a wrong call', () => {
  it.each([
    ['nothing to judge', [], 'Nothing to judge: --plan FILE or --report FILE is expected.'],
    ['a file that is not there', ['--plan', '/no/such/plan.json'], '/no/such/plan.json: there is no such file.'],
    ['a plan without its name', ['--plan', file('not-a-plan.json')], 'must have the property name'],
    ['a plan with many faults', ['--plan', file('nameless.json')], 'vmmServers[9] must be string; and 4 more'],
    ['a plan in place of a report', ['--report', file('plan.json'), '--no-azure'], 'cannot be used as a report'],
    ['an edition nobody holds', [...FILES, '--no-azure', '--edition', '2030-01'], '2030-01 is asked for'],
    ['a plan for another cloud', ['--plan', file('china.json')], 'The plan is for AzureChinaCloud, and AZURE_CLOUD is AzureCloud.'],
    ['a subject that is not there', [...FILES, '--no-azure', '--at', AT, '--subject', 'host:HV99'], '--subject host:HV99 fits nothing'],
  ])('%s is said in one line', async (_what, values, reason) => {
    const said = await reasonOf(values);
    expect(said).toContain(reason);
    expect(said).not.toContain('\n');
  });

  it('is told apart from a fault of ours', () => {
    expect(reasonInOneLine(new Error('a fault'))).toBeUndefined();
  });

  it.each(['\u202e', '\u2066', '\u200f', '\u061c', '\u0000', '\u2028'])('shows nothing that turns or breaks its line: %j', (mark) => {
    const { subjects } = assessmentOf('ready', [
      { kind: 'vm', name: `SQL${mark}01`, id: `vm${mark}1`, readiness: 'ready' },
      { kind: 'vm', name: 'SQL02', readiness: 'ready' },
    ]);
    const estate = { ...assessmentOf('ready', []), subjects };
    for (const name of [`SQL${mark}09`, `SQL${mark}`, `a${mark}b`]) {
      const called = (): unknown => namedSubjects(estate, [{ kind: 'vm', name }]);
      expect(reasonOfCall(called)).toMatch(/^--subject vm:/);
      expect(reasonOfCall(called)).not.toContain(mark);
    }
  });
});

describe('a check that does not ask Azure', () => {
  it.each([
    ['a file that is not there', ['--plan', file('nowhere.json'), '--no-azure']],
    ['a plan that is none', ['--plan', file('not-a-plan.json'), '--no-azure']],
    ['a subject that is not there', [...FILES, '--no-azure', '--at', AT, '--subject', 'host:HV99']],
  ])('refuses %s in one line', async (_, values) => {
    expect(await refusalOf(values)).toHaveLength(1);
  });

  it('says so once, where nothing is wrong, and names no button', async () => {
    const said: string[] = [];
    const outcome = await runCheck(parseCheckOptions([...FILES, '--no-azure', '--at', AT]), {
      config,
      clock,
      log: silentLog,
      progress: (line) => said.push(line),
    });

    expect(said).toEqual(['Azure was not asked: the exit status speaks of what stands on premises.']);
    expect([...outcome.document].join('')).not.toMatch(/Press|Re-check/);
  });
});
