/** What holds of every history. */
import fc from 'fast-check';
import { estate, fail, unknown, warn } from './small-estate';
import { ANNA, CHANNEL, PLAN, Timeline, brief } from './timeline';
import { viewOf } from '../../src/alerts/views';

const PLACES = ['st01 storage.region', 'HV01 host.internet', 'HV02 host.internet', 'VM001 vm.osDiskSize', 'VMM01 vmm.internet'] as const;
const VERDICTS = {
  pass: { status: 'pass' },
  fail,
  warn,
  denied: unknown('accessDenied', 'azure'),
  failed: unknown('sourceFailed', 'azure'),
} as const;
type Verdict = keyof typeof VERDICTS;

const look = fc.record({
  verdicts: fc.array(fc.constantFrom<Verdict>('pass', 'pass', 'pass', 'fail', 'warn', 'denied', 'failed'), { minLength: 5, maxLength: 5 }),
  minutes: fc.constantFrom(1, 15, 240, 1440),
  press: fc.constantFrom('none', 'none', 'take', 'mute', 'recheck'),
});

const estateOf = (verdicts: readonly Verdict[]) =>
  estate({ vms: 4, verdicts: Object.fromEntries(PLACES.map((place, index) => [place, VERDICTS[verdicts[index] ?? 'pass']])) });

const press = async (line: Timeline, what: string): Promise<void> => {
  const [incident] = await line.alerts.open(PLAN);
  if (!incident || what === 'none') return;
  if (what === 'take') await line.alerts.take(incident.id, ANNA);
  if (what === 'mute') await line.alerts.mute(incident.id, ANNA);
  if (what === 'recheck') await line.alerts.recheck(incident.id, ANNA);
  await line.deliver();
};

it('every open incident has one card, whose last version shows it as it is; and nothing is fixed of which no pass was seen', async () => {
  const history = fc.asyncProperty(fc.array(look, { minLength: 1, maxLength: 8 }), async (looks) => {
    const line = new Timeline('2026-11-23T13:00:00Z');
    await line.sweep(estateOf([]));
    await line.watch();
    for (const { verdicts, minutes, press: what } of looks) {
      await line.at(minutes).sweep(estateOf(verdicts));
      await press(line, what);
      const watch = line.store.watchesBy.get(CHANNEL);
      for (const incident of await line.alerts.open(PLAN)) {
        const cards = [...line.store.messages.values()].filter(
          ({ purpose, incidentIds }) => (purpose === 'incident' || purpose === 'several') && incidentIds.includes(incident.id),
        );
        expect(cards).toHaveLength(1);
        const view = viewOf(incident, watch);
        expect(cards[0]?.show.text.replaceAll(/, was \d+/g, '')).toContain(brief(view));
        expect(cards[0]?.posted?.version).toBe(cards[0]?.version);
      }
    }
    const all = [...line.store.incidentsById.values()];
    const open = all.filter(({ ended }) => !ended).map(({ cause }) => cause.key);
    expect(new Set(open).size).toBe(open.length);
    for (const { ended, cause, verdicts } of all) {
      if (ended?.how !== 'fixed' || cause.kind !== 'regressed') continue;
      expect(
        verdicts.some(({ before, after }) => after?.status === 'pass' || (after?.status === 'warn' && before?.status === 'warn')),
      ).toBe(true);
    }
  });
  await fc.assert(history, { numRuns: 60 });
}, 60_000);
