/**
 * The same question with authentication on, as for a real tenant: the product as a process of its own, configured by its
 * environment alone, between stand-ins for Bot Framework and Azure on this computer.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { breakAzure } from '../../src/demo/azure/breakage';
import { createSimulatedAzure, type SimulatedAzure } from '../../src/demo/azure/server';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { systemClock } from '../../src/support/clock';
import { wordsOf } from '../../src/words';
import { type Program, startProgram } from '../support/program';
import { APP_ID, channelToken, PASSWORD, type StandIn, startStandIn, TENANT_ID, type TokenOptions } from '../teams/stand-in';
import { message, press, THREAD } from '../teams/wire';

const LONG = 120_000;
const QUESTION = 'är värden HV07 redo?';
const swedish = wordsOf('sv');

/** What a card's buttons look like, as far as pressing one goes. */
interface Button {
  readonly title: string;
  readonly data: object;
}

interface Card {
  readonly fallbackText: string;
  readonly actions: readonly Button[];
}

interface SentMessage {
  readonly summary: string;
  readonly attachments: readonly { readonly content: Card }[];
}

/** Every button of a card, wherever it stands. */
function buttonsOf(part: unknown): readonly Button[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part && part.type === 'Action.Execute' ? [part as unknown as Button] : [];
  return [...own, ...Object.values(part).flatMap((each) => buttonsOf(each))];
}

describe('the bot of a real tenant', () => {
  let standIn: StandIn;
  let azure: SimulatedAzure;
  let folder: string;
  let program: Program;
  let endpoint: string;

  const post = (activity: object, token: TokenOptions | null = {}): Promise<Response> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (token !== null) headers.set('authorization', `Bearer ${channelToken(standIn.serviceUrl, token)}`);
    return fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(activity) });
  };
  const sent = (at: number): SentMessage => standIn.sent[at]?.body as unknown as SentMessage;

  beforeAll(async () => {
    standIn = await startStandIn();
    const estate = createDemoEstate({ now: systemClock.now() });
    azure = await createSimulatedAzure({ state: estate.azure, clock: systemClock });
    folder = mkdtempSync(join(tmpdir(), 'real-tenant-'));
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(estate.plan));
    writeFileSync(join(folder, 'report.json.gz'), gzipSync(JSON.stringify(estate.reports[0])));
    program = startProgram({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: PASSWORD,
      MicrosoftAppTenantId: TENANT_ID,
      ToChannelFromBotLoginUrl: `${standIn.url}/login`,
      ToBotFromChannelOpenIdMetadataUrl: `${standIn.url}/openid`,
      ALLOWED_SERVICE_URLS: standIn.serviceUrl,
      AZURE_RESOURCE_MANAGER_ENDPOINT: azure.endpoint,
      IDENTITY_ENDPOINT: azure.identityEndpoint,
      IDENTITY_HEADER: azure.identityHeader,
      PLAN_FILE: join(folder, 'plan.json'),
      REPORT_FILE: join(folder, 'report.json.gz'),
    });
    const [, port = ''] = await program.says(/"port":(\d+).*"msg":"Listening"/);
    endpoint = `http://127.0.0.1:${port}/api/messages`;
  }, LONG);

  afterAll(async () => {
    await program?.stop();
    await azure?.close();
    await standIn?.close();
    rmSync(folder, { recursive: true, force: true });
  }, LONG);

  it('starts no Playground, and listens on this computer alone while a stand-in is configured', async () => {
    expect(program.errors()).toContain('"mode":"bot"');
    expect(program.errors()).toContain('only this computer reaches the bot');
    expect(await fetch(endpoint.replace('/api/messages', '/healthz')).then((response) => response.status)).toBe(200);
  });

  it('answers nobody without a token of the channel', async () => {
    expect((await post(message(standIn.serviceUrl, { text: QUESTION }), null)).status).toBe(401);
    expect((await post(message(standIn.serviceUrl, { text: QUESTION }), { claims: { aud: 'another-bot' } })).status).toBe(401);
    expect(standIn.sent).toEqual([]);
  });

  it(
    'answers a signed question in its thread, from the plan, the report and Azure, with its own token',
    async () => {
      expect((await post(message(standIn.serviceUrl, { id: 'question', text: QUESTION }))).status).toBe(200);
      await standIn.sentAtLeast(2);
      expect(standIn.sent[1]).toMatchObject({
        method: 'POST',
        path: `/teams/v3/conversations/${encodeURIComponent(THREAD)}/activities/question`,
        authorization: 'Bearer bot-token-1',
        body: { replyToId: 'question', conversation: { id: THREAD }, summary: expect.stringMatching(/^HV07 är redo/) },
      });
      expect(JSON.stringify(sent(1))).not.toContain(swedish.cards.foot.demo);
    },
    LONG,
  );

  it(
    'edits that message when Re-check is pressed after something broke in Azure',
    async () => {
      azure.state = breakAzure(azure.state, 'storage');
      const recheck = buttonsOf(sent(1).attachments).find(({ title }) => title === swedish.cards.buttons.recheck);
      const response = await post(press(standIn.serviceUrl, recheck?.data ?? {}, { replyToId: 'message-2' }));
      expect(await response.json()).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      await standIn.sentAtLeast(3);
      expect(standIn.sent[2]).toMatchObject({
        method: 'PUT',
        path: `/teams/v3/conversations/${encodeURIComponent(THREAD)}/activities/message-2`,
        body: { id: 'message-2', summary: expect.stringContaining('stgranvikasr') },
      });
      expect(JSON.stringify(sent(2))).toContain(swedish.cards.change.moved('redo', 'inte redo'));
    },
    LONG,
  );

  it(
    'refuses to break anything: that is the demo’s alone',
    async () => {
      await post(message(standIn.serviceUrl, { text: 'demo förstör valv' }));
      await standIn.sentAtLeast(4);
      expect(sent(3).summary).toContain(swedish.conversation.demo.only);
    },
    LONG,
  );
});
