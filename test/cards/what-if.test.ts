import type { CardContext } from '../../src/cards/context';
import { whatIfCard } from '../../src/cards/what-if';
import { assess } from '../../src/readiness/assess';
import type { Supposition } from '../../src/readiness/what-if';
import { suppose } from '../../src/readiness/what-if';
import type { AssessedSubject } from '../../src/readiness/assessment';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { wordsOf } from '../../src/words';
import type { Language } from '../../src/words/language';
import { host, named, report, soundInput, vm } from '../support/sound-estate';

const NOW = '2026-11-23T12:00:00Z';

const contextIn = (language: Language): CardContext => ({
  words: wordsOf(language),
  now: NOW,
  timeZone: 'UTC',
  demo: false,
  shared: false,
});

/** What would be in a hand-made estate, told; `about`: of which host it is supposed. */
function told(
  reportChange: object,
  planChange: object,
  supposition: Supposition,
  about?: string,
  language: Language = 'en',
): readonly string[] {
  const input = soundInput([report(reportChange)], planChange);
  const supposed = suppose(input, supposition);
  if (!supposed) throw new Error('Nothing can be said of it.');
  const real = assess(input);
  const subject: AssessedSubject | undefined = about === undefined ? undefined : named(real, 'host', about);
  const { text, data } = whatIfCard(contextIn(language), 'supposed', real, assess(supposed), subject);
  const { rows, notes, lead } = data as {
    rows: readonly { title: string; lines: readonly string[] }[];
    notes: readonly string[];
    lead: string;
  };
  return [...text.split('\n'), lead, ...notes, ...rows.flatMap((row) => [row.title, ...row.lines])].filter((line) => line !== '');
}

const TWO_CLOUDS = {
  clouds: [
    { id: 'c1', name: 'Gold', vmmServerId: 'vmm-1', hostGroupIds: ['g1'] },
    { id: 'c2', name: 'Silver', vmmServerId: 'vmm-1', hostGroupIds: ['g2'] },
  ],
  hostGroups: ['g1', 'g2'].map((id) => ({ id, path: `All Hosts\\${id}`, parentId: null, vmmServerId: 'vmm-1' })),
  hosts: [host(), host({ id: 'hv2', name: 'HV2', hostGroupId: 'g2' })],
  vms: [vm(), vm({ id: 'vm2', name: 'WEB01', hostId: 'hv2', cloudId: 'c2' })],
};
const ONLY_GOLD = { clouds: ['Gold'] };

describe('what the plan takes in or leaves out is told', () => {
  it.each([
    ['en', 'Hypothetical: 1 host: ready → outside the plan', 'no verdict would be another one'],
    ['sv', 'Tänkt läge: 1 värd: redo → utanför planen', 'inget besked skulle ändras'],
  ] as const)('a host that would leave the plan (%s)', (language, moved, nothing) => {
    const lines = told(TWO_CLOUDS, ONLY_GOLD, { change: 'hostCloud', host: 'host:hv1', cloud: 'cloud:c2' }, 'HV1', language);
    expect(lines).toContain(moved);
    expect(lines.join('\n')).not.toContain(nothing);
  });

  it('a host that would come into it', () => {
    const lines = told(TWO_CLOUDS, ONLY_GOLD, { change: 'hostCloud', host: 'host:hv2', cloud: 'cloud:c1' }, 'HV2');
    expect(lines).toContain('Hypothetical: 1 host: outside the plan → ready with conditions');
  });

  it('of one that stays outside, that nothing is asked of it', () => {
    const change = { change: 'hostSystem', host: 'host:hv2', caption: 'Windows Server 2016' } as const;
    const lines = told(TWO_CLOUDS, ONLY_GOLD, change, 'HV2');
    expect(lines).toContain('Hypothetical: HV2 is outside the plan: nothing is asked of it.');
    expect(lines.join('\n')).not.toContain('no verdict would be another one');
  });
});

it('says how many changes it does not list, and marks that line, too', () => {
  const shelf = createReportShelf();
  for (const each of createDemoEstate({ now: Date.parse(NOW) }).reports) shelf.accept(Buffer.from(JSON.stringify(each)));
  const input = { ...soundInput([report()]), inventory: shelf.current(), assessedAt: NOW };
  const supposed = suppose(input, { change: 'edition', edition: 'seed-2017' });
  const card = whatIfCard(contextIn('en'), 'supposed', assess(input), assess(supposed ?? input));
  const { rows, notes } = card.data as { rows: readonly unknown[]; notes: readonly string[] };

  expect(rows).toHaveLength(12);
  expect(notes[0]).toMatch(/^Hypothetical: and \d+ more$/);
});
