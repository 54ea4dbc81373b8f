import { assess } from '../../src/readiness/assess';
import type { Assessment } from '../../src/readiness/assessment';
import { changesUnder } from '../../src/readiness/edition-changes';
import { editionByName } from '../../src/readiness/editions';
import type { EditionName } from '../../src/readiness/editions/edition';
import { editionCard } from '../../src/cards/edition';
import { renderCard } from '../../src/cards/render';
import { createDemoEstate } from '../../src/demo/estate/estate';
import { createReportShelf } from '../../src/sources/collector/shelf';
import { readPlan } from '../../src/sources/plan/read-plan';
import { wordsOf } from '../../src/words';
import { subjectUnderCard } from '../../src/cards/subject-under';
import { host, named, report, soundInput } from '../support/sound-estate';
import { LANGUAGES } from '../../src/words/language';

const NOW = '2026-11-23T08:00:00Z';
const estate = createDemoEstate({ now: Date.parse(NOW) });
const shelf = createReportShelf();
for (const report of estate.reports) shelf.accept(Buffer.from(JSON.stringify(report)));
const read = readPlan(JSON.stringify(estate.plan));
if (!read.ok) throw new Error('the demo has no plan');
const { plan } = read;

const under = (name: EditionName): Assessment =>
  assess({ plan, inventory: shelf.current(), assessedAt: NOW, edition: editionByName(name) });
const may = under('2026-05');

describe('what another edition would change', () => {
  it('is nothing under the same one', () => {
    expect(changesUnder(may, under('2026-05')).changed).toEqual([]);
  });

  it('are the subjects of which a verdict would be another, each with the requirements', () => {
    const { changed } = changesUnder(may, under('2026-09'));
    const named = Object.fromEntries(changed.map(({ subject, requirements }) => [subject.name, requirements]));
    expect(named).toMatchObject({
      HV14: ['host.os'], // Windows Server 2025 is listed
      ARKIV01: ['vm.osDiskSize'], // 3 TiB: at most 4,095 GiB
      MEDIA01: ['vm.dataDiskCount'], // 17 data disks of 64 disks in all
    });
    expect(named).not.toHaveProperty('HV07');
  });

  it('counts a level that differs only where something is open', () => {
    const { changed } = changesUnder(may, under('seed-2017'));
    const named = Object.fromEntries(changed.map(({ subject, requirements }) => [subject.name, requirements]));
    expect(named['HV03']).toContain('host.updates'); // pending: a condition today, a stop then
    expect(named['HV07']).not.toContain('host.updates');
  });

  it('says nothing of what is out of scope', () => {
    const { changed } = changesUnder(may, under('seed-2017'));
    expect(changed.filter(({ subject }) => !subject.inScope)).toEqual([]);
  });
});

describe('who stands on what another edition judges otherwise', () => {
  const pending = host({ updates: { pending: 3, lastInstalledAt: '2026-11-10T00:00:00Z' } });
  const input = soundInput([report({ hosts: [pending] })]);
  const [now, then] = [assess(input), assess({ ...input, edition: editionByName('seed-2017') })];
  const context = { words: wordsOf('en'), now: NOW, timeZone: 'UTC', demo: false, shared: false };
  const passages = (): string => {
    return JSON.stringify(editionCard(context, now, editionByName('2026-05'), [changesUnder(now, then)]).data['passages']);
  };

  it('is counted and listed with it, by the word that what if says', () => {
    const { changed } = changesUnder(now, then);
    expect(changed.map(({ subject }) => subject.name)).toEqual(expect.arrayContaining(['HV1', 'SQL01', 'Gold', 'VMM01']));
    expect(passages()).toContain('1 VM, now ready with conditions, would be not ready: SQL01.');
    const under = subjectUnderCard(context, 'supposed', {
      assessment: then,
      before: named(now, 'vm', 'SQL01'),
      after: named(then, 'vm', 'SQL01'),
    });
    expect(under.text).toContain('host HV1 is not ready: The host does not have the latest updates');
    expect(under.text).not.toContain('no verdict would be another one');
    expect(passages()).toContain('1 cloud, now ready with conditions, would be not ready: Gold.');
  });
});

describe('the card of the edition', () => {
  it('says how many lines it does not show, and where they are', () => {
    const others = (['seed-2017', '2026-09'] as const).map((name) => changesUnder(may, under(name)));
    const told = (all: typeof others): string => {
      const context = { words: wordsOf('en'), now: NOW, timeZone: 'UTC', demo: false, shared: false };
      return JSON.stringify(editionCard(context, may, editionByName('2026-05'), all).data['passages']);
    };
    expect(told(others)).toMatch(/and \d+ more: “edition seed-2017” lists them\./);
    expect(told(others.slice(0, 1))).not.toMatch(/and \d+ more: /);
  });

  it.each(LANGUAGES)('names what is in force, counts and lists what would change (%s)', (language) => {
    const words = wordsOf(language);
    const others = (['seed-2017', '2026-09'] as const).map((name) => changesUnder(may, under(name)));
    const card = editionCard(
      { words, now: NOW, timeZone: 'Europe/Stockholm', demo: false, shared: false },
      may,
      editionByName('2026-05'),
      others,
    );
    const shown = JSON.stringify(renderCard(card));
    expect(card.text).toContain('2026-05');
    expect(shown).toMatch(/seed-2017/);
    expect(shown).toMatch(/HV14/);
    expect(shown).toMatch(/vm\.dataDiskCount/);
    expect(shown).not.toMatch(/undefined|\[object/);
  });
});
