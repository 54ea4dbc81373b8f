import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parseCheckOptions } from '../../src/cli/check-options';
import { runCheck } from '../../src/cli/run-check';
import { readAssessmentConfig } from '../../src/config';
import { systemClock } from '../../src/support/clock';
import { silentLog } from '../../src/support/log';
import { startDemoConversation, type DemoConversation } from '../support/demo-conversation';

interface Document {
  readonly readiness: string;
  readonly counts: object;
  readonly subjects: readonly {
    readonly id: string;
    readonly readiness: string;
    readonly effectiveReadiness: string;
    readonly results: readonly { readonly requirement: string; readonly status: string }[];
  }[];
}

let demo: DemoConversation;
let folder: string;

beforeAll(async () => {
  demo = await startDemoConversation();
  folder = mkdtempSync(join(tmpdir(), 'demo-export-'));
  demo.product.exportTo?.(folder);
});

afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run check` on the exported files, with the exported variables. */
async function check(...options: string[]): Promise<{ readonly status: number; readonly document: Document }> {
  const environment = parseEnv(readFileSync(join(folder, 'azure.env'), 'utf8'));
  const read = readAssessmentConfig(environment);
  if ('mistakes' in read) throw new Error(read.mistakes.join());
  const files = ['--plan', join(folder, 'plan.json'), '--report', join(folder, 'report-1.json'), '--report', join(folder, 'report-2.json')];
  const outcome = await runCheck(parseCheckOptions([...files, '--format', 'json', ...options]), {
    config: read.config,
    clock: systemClock,
    log: silentLog,
    progress: () => {},
  });
  return { status: outcome.status, document: JSON.parse([...outcome.document].join('')) as Document };
}

describe('the demo’s exported plan and reports', () => {
  it('judged without chat give the chat’s verdicts, requirement by requirement', async () => {
    const { document, status } = await check();
    const { after: chat } = await demo.assessments.recheck();

    expect(status).toBe(3);
    expect(document.readiness).toBe(chat.readiness);
    expect(document.subjects.map(({ id, readiness, effectiveReadiness }) => [id, readiness, effectiveReadiness])).toEqual(
      chat.subjects.map(({ id, readiness, effectiveReadiness }) => [id, readiness, effectiveReadiness]),
    );
    expect(document.subjects.map(({ results }) => results.map(({ requirement, status: each }) => `${requirement} ${each}`))).toEqual(
      chat.subjects.map(({ results }) => results.map(({ requirement, status: each }) => `${requirement} ${each}`)),
    );
  });

  it('give one host’s verdict as the exit status', async () => {
    expect((await check('--subject', 'host:HV07')).status).toBe(0);
    expect((await check('--subject', 'host:HV10')).status).toBe(3);
    expect((await check('--subject', 'host:HV31')).status).toBe(4);
  });

  it('speak of the machines alone when Azure is not asked', async () => {
    const { status, document } = await check('--no-azure', '--subject', 'host:HV07');

    expect(status).toBe(0);
    expect(document.subjects.find(({ id }) => id.startsWith('plan:'))?.readiness).toBe('unknown');
  });
});
