/**
 * The afternoon of the first team, word for word: from an empty data folder to a true answer about their own hosts, with a power cut in between.
 * docs/afternoon.md shows it, and is held against what the bot says.
 */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { projectFile } from '../../src/support/project-files';
import { openTenant, keyOn, type Tenant, type Where } from './tenant';

const LONG = 180_000;
let tenant: Tenant;
let key = '';
let beforeTheCut = '';

/** What happens, and the words that the page shows for it; an answer is shown with what changes from day to day left out. */
interface Step {
  readonly heading?: string;
  readonly shown: string;
  readonly happens: () => Promise<string>;
}

const says = (text: string, where: Where = 'channel'): Step => ({
  shown: `**Anna, ${where === 'channel' ? 'i kanalen' : 'i sin egen chatt'}:** ${text}`,
  happens: async () => (await tenant.say(text, where)).summary,
});
const under = (heading: string, step: Step): Step => ({ heading, ...step });

const STEPS: readonly Step[] = [
  under('An empty folder', {
    shown: '*Boten startar, och ingenting är sparat ännu.* `GET /healthz`, `GET /readyz`',
    happens: async () => [await tenant.get('/healthz'), await tenant.get('/readyz')].join(', '),
  }),
  says('hej'),
  says('är värden HV07 redo?'),
  under('The plan', says('konfigurera Nord')),
  ...['gå vidare', '1', 'rsv-granvik-asr', 'stgranvikasr', '1', 'alla', 'alla', 'alla utom TEST*'].map((text) => says(text)),
  says('är värden HV07 redo?'),
  under('The report', says('insamlare')),
  says('hej', 'personal'),
  {
    shown: '**Anna, i sin egen chatt:** uppladdningsnyckel',
    happens: async () => {
      const made = await tenant.say('uppladdningsnyckel', 'personal');
      key = keyOn(made.card);
      return made.summary;
    },
  },
  {
    shown:
      '*Insamlaren på VMM-STHLM01 skickar sin rapport med nyckeln, och en annan försöker med en nyckel som inte finns.* `POST /api/reports`',
    happens: async () => {
      const [first = {}] = tenant.estate.reports;
      return [await tenant.upload(first, key), await tenant.upload(first, 'asrk_wrong')].join(', ');
    },
  },
  {
    shown: '*VMM-MALMO01 kommer inte ut på internet. Anna släpper den rapporten i sin egen chatt.*',
    happens: async () => (await tenant.drop('malmo.json.gz', gzipSync(JSON.stringify(tenant.estate.reports[1])))).summary,
  },
  under('The answer', {
    shown: '**Anna, i kanalen:** är värden HV07 redo?',
    happens: async () => (beforeTheCut = (await tenant.say('är värden HV07 redo?')).summary),
  }),
  says('brister'),
  {
    shown: '*Strömmen går, och boten startar igen.*',
    happens: async () => {
      await tenant.kill();
      await tenant.start();
      return '';
    },
  },
  says('är värden HV07 redo?'),
  says('uppladdningsnycklar', 'personal'),
];

/** What differs from one day, or one version of the collector, to the next. */
function lasting(text: string): string {
  return text
    .replaceAll(
      /\b\d{1,2} (?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)[a-z]*\.? \d{4} \d{2}:\d{2}(?: [A-Z]{2,5}(?:[+-]\d+)?)?/g,
      '‹tid›',
    )
    .replaceAll(/\b[0-9A-F]{64}\b/g, '‹kontrollsumma›')
    .replaceAll(/version \d+\.\d+\.\d+/g, 'version ‹version›')
    .replaceAll(/för \d+ (?:sekunder|minuter|timmar|minut|timme) sedan|nu/g, (age) => (age === 'nu' ? age : '‹nyss›'));
}

function page(answers: readonly string[]): string {
  const lines = STEPS.flatMap(({ heading, shown }, index) => {
    const answer = lasting(answers[index] ?? '');
    const quoted = answer.split('\n').map((line) => `> ${line.replaceAll('*', '\\*')}  `.trimEnd());
    return [...(heading === undefined ? [] : [`## ${heading}`, '']), shown, '', ...(answer === '' ? [] : [...quoted, ''])];
  });
  return lines.join('\n').trimEnd();
}

beforeAll(async () => {
  tenant = await openTenant();
  await tenant.start();
}, LONG);
afterAll(() => tenant.close(), LONG);

describe('an afternoon', () => {
  const answers: string[] = [];

  beforeAll(async () => {
    for (const { happens } of STEPS) answers.push(await happens());
  }, LONG);

  it('goes as docs/afternoon.md tells it, message by message', () => {
    const [, told = ''] = readFileSync(projectFile('docs', 'afternoon.md'), 'utf8').split('<!-- afternoon -->\n');
    expect(page(answers)).toBe(told.trim());
  });

  it('never shows the key where a notification would', () => {
    expect(key).toMatch(/^asrk_/);
    expect(answers.join()).not.toContain('asrk_');
  });

  it('ends with the answer from before the power cut', () => {
    expect(beforeTheCut).toMatch(/^HV07 är redo/);
    expect(answers.at(-2)).toBe(beforeTheCut);
  });
});
