/** `bot health`: all of it is there to be read, however many plans there are, and in a terminal, too. */
import { healthCard, type HealthView } from '../../src/cards/health';
import { renderCard } from '../../src/cards/render';
import { contextIn } from './samples';

const AT = '2026-11-23T13:52:00Z';
type PlanView = NonNullable<HealthView['plans']>[number];

const planNamed = (name: string, changes: Partial<PlanView> = {}): PlanView => ({
  name,
  sweptAt: AT,
  nextSweepAt: AT,
  lateMs: 0,
  sources: [
    { source: 'azure', name: 'azure', state: 'fresh', observedAt: AT },
    { source: 'collector', name: `VMM-${name}-1`, state: 'stale', observedAt: AT },
    { source: 'collector', name: `VMM-${name}-2`, state: 'fresh', observedAt: AT },
  ],
  ...changes,
});
const healthOf = (plans: readonly PlanView[]): HealthView => ({
  startedAt: AT,
  versions: { program: '0.1.0', catalogue: '2026-11-28', node: '22.11.0', database: 'PostgreSQL 16.2' },
  plans,
  unsent: { count: 0 },
  allowance: { left: 11_950, of: 12_000, at: AT },
  canary: { sentAt: AT, confirmedAt: AT },
  otherProcesses: 1,
});
const many = (count: number): readonly PlanView[] => Array.from({ length: count }, (_, index) => planNamed(`P${String(index + 1)}`));
const OWN = [/Messages:/, /Reads in Azure:/, /Daily test message:/, /Processes:/, /Program 0\.1\.0, catalogue 2026-11-28/];

describe.each([1, 4, 8, 40])('of %i plans', (count) => {
  const reply = healthCard(contextIn('en'), healthOf(many(count)), false);

  it('says what the bot itself is like to the last line, on the card and as plain text', () => {
    const card = JSON.stringify(renderCard(reply));
    for (const line of OWN) expect([card, reply.whole]).toEqual([expect.stringMatching(line), expect.stringMatching(line)]);
  });

  it('names every plan as plain text, and on the card those that there is room for and how many more there are', () => {
    const named = (text: string): number => new Set(text.match(/Plan P\d+:/g)).size;
    expect(named(reply.whole ?? '')).toBe(count);
    const card = JSON.stringify(renderCard(reply));
    const left = count - named(card);
    expect(card.includes('more plan')).toBe(left > 0);
    if (left > 0) expect(card).toContain(`${String(left)} more plan`);
  });
});

it('a plan in trouble is named first', () => {
  const plans = [...many(12), planNamed('Late', { lateMs: 900_000 }), planNamed('Failing', { failedAt: AT, failure: 'Azure 503' })];
  const { rows } = healthCard(contextIn('en'), healthOf(plans), false).data as { rows: readonly { label: string }[] };
  const named = rows.map(({ label }) => label).filter((label) => label.startsWith('Plan'));
  expect(named.slice(0, 3)).toEqual(['Plan Failing:', 'Plan Late:', 'Plan P1:']);
});

it('a notification keeps to what is said first', () => {
  expect(healthCard(contextIn('sv'), healthOf(many(8)), false).text.length).toBeLessThan(900);
});

it('a check that told what it saw, without a part of Azure, is no good one', () => {
  const partly = healthOf([planNamed('Nord', { failedAt: AT, failure: 'Azure 503' })]);
  const said = healthCard(contextIn('en'), partly, false).whole ?? '';
  expect(said).toMatch(/^The last check did not see all of Azure\./);
  expect(said).toMatch(/Plan Nord: Last check .*; not all of Azure was read: Azure 503\./);
  expect(said).not.toContain('good check');
  expect(healthCard(contextIn('sv'), partly, false).whole).toMatch(/Senaste kontroll .*; en del av Azure gick inte att läsa: /);
});

it('what could not be found out is neither well nor none', () => {
  const { plans: _, unsent: __, canary: ___, ...found } = healthOf([]);
  const said = healthCard(contextIn('en'), found, false).whole ?? '';
  expect(said).toMatch(/^I cannot tell how the checks are doing: the database does not answer\./);
  expect(said).toMatch(/Plans: could not be found out\./);
  expect(said).toMatch(/Messages: could not be found out\./);
  expect(said).not.toContain('None waits');
});
