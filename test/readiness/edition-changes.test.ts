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

describe('the card of the edition', () => {
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
