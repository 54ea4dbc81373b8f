/** The judge of what was told: it must find what is wrong, and nothing else. */
import { estate, fail } from './small-estate';
import { wrongIn } from './kept-promises';
import { PLAN, Timeline } from './timeline';
import type { AlertMessage } from '../../src/alerts/ports';
import { ALWAYS } from '../storage/alerts-kept';

const ACCOUNTS = ['st01', 'st02'];

const failing = (...names: readonly string[]) =>
  estate({ accounts: ACCOUNTS, verdicts: Object.fromEntries(names.map((name) => [`${name} storage.region`, fail])) });

const begun = async (): Promise<Timeline> => {
  const line = new Timeline('2026-11-23T13:00:00Z');
  await line.sweep(failing());
  await line.watch();
  return line;
};

const judged = async (line: Timeline, seen = ({ posted, show }: AlertMessage) => posted && show.text) => {
  const { lost, outdated } = wrongIn(await line.store.ofPlan(PLAN, ALWAYS), seen, ({ show }) => show.text);
  return { lost: lost.length, outdated: outdated.length };
};

it('finds nothing wrong where what flaps was said to be over, is back before that is said, and is in order for now', async () => {
  const line = await begun();
  await line.at(5).sweep(failing('st01'));
  await line.at(5).sweep(failing());
  await line.at(5).sweep(failing('st01'));
  await line.at(0.05).sweep(failing());
  await line.at(0.05).sweep(failing('st02'));
  await line.at(0.05).sweep(failing('st01', 'st02'));
  await line.at(0.05).sweep(failing('st02'));
  await line.at(2).deliver();
  expect(line.heard().at(-1)).toMatch(/^13:15 edit alert: regressed storage.region st01, 0 open, came back 2$/);
  expect(await judged(line)).toEqual({ lost: 0, outdated: 0 });
});

it('finds a card that shows what is so no more, one that was not edited yet, and one that nobody sees', async () => {
  const line = await begun();
  await line.at(5).sweep(failing('st01'));
  expect(await judged(line)).toEqual({ lost: 0, outdated: 0 });
  expect(await judged(line, () => undefined)).toEqual({ lost: 1, outdated: 0 });
  expect(await judged(line, () => 'as it was before')).toEqual({ lost: 0, outdated: 1 });
  const [incident] = await line.alerts.open(PLAN);
  if (incident) line.store.incidentsById.set(incident.id, { ...incident, ended: { at: incident.openedAt, how: 'fixed' } });
  expect(await judged(line)).toEqual({ lost: 0, outdated: 1 });
});

it('finds an incident that no card tells of', async () => {
  const line = await begun();
  await line.at(5).sweep(failing('st01'));
  line.store.messages.clear();
  expect(await judged(line)).toEqual({ lost: 1, outdated: 0 });
});
