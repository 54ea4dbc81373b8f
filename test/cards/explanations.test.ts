/** What `explain` tells of every requirement, in each edition and both languages. */
import { explanationCard } from '../../src/cards/explanation';
import { CATALOGUE, type Catalogued } from '../../src/readiness/catalogue';
import { EDITIONS, editionByName } from '../../src/readiness/editions';
import type { Edition } from '../../src/readiness/editions/edition';
import { LANGUAGES, type Language } from '../../src/words/language';
import { IN_SWEDISH } from '../../src/words/sv/sources';
import { documentsOf } from '../../src/cards/documents';
import { contextIn } from './samples';

interface Shown {
  readonly title: string;
  readonly lead: string;
  readonly passages: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

function shown(language: Language, requirement: Catalogued, edition: Edition): Shown {
  return explanationCard(contextIn(language), requirement, edition).data as unknown as Shown;
}

const linesOf = (card: Shown): readonly string[] => [card.title, card.lead, ...card.passages.flatMap(({ lines }) => lines)];

function passage(language: Language, id: string, title: string, edition: Edition['name'] = '2026-05'): readonly string[] {
  const requirement = CATALOGUE.find((each) => each.id === id);
  if (!requirement) throw new Error(`No requirement ${id}.`);
  return shown(language, requirement, editionByName(edition)).passages.find((each) => each.title === title)?.lines ?? [];
}

const ALL = CATALOGUE.flatMap((requirement) => LANGUAGES.map((language) => [requirement.id, language, requirement] as const));

describe.each(ALL)('explain %s (%s)', (_id, language, requirement) => {
  it.each(EDITIONS.map((edition) => [edition.name, edition] as const))('%s: is whole, and names no raw id', (_name, edition) => {
    const lines = linesOf(shown(language, requirement, edition));
    for (const line of lines) {
      expect(line).toMatch(/^\S[^\n]*\S$/);
      expect(line).not.toMatch(/…|undefined|\[object|NaN|\$\{/);
      // The anchor of a link, or its path, in the place of a heading.
      expect(line).not.toMatch(/, \/azure\/|, [a-z]+(?:-[a-z0-9]+)+ \(/);
    }
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('tells the rule, its value in every edition, and at least one document with its date and copy', () => {
    const [title, ...passages] = [shown(language, requirement, editionByName('2026-05'))].flatMap((card) => [card.title, ...card.passages]);
    expect(title).toMatch(/\S/);
    const titles = passages.map((each) => (typeof each === 'string' ? '' : each.title));
    const [values, others, documents] =
      language === 'en'
        ? ['In this edition', 'In the other editions', 'Where it stands']
        : ['I den här utgåvan', 'I de andra utgåvorna', 'Var det står'];
    expect(titles).toEqual(expect.arrayContaining([values, others]));
    expect(passage(language, requirement.id, values ?? '').join(' ').length).toBeGreaterThan(10);
    const told = passage(language, requirement.id, others ?? '').join(' ');
    expect(told).toContain('seed-2017');
    expect(told).toContain('2026-09');
    const stands = passages.flatMap((each) => (typeof each === 'string' || each.title !== titles.at(-1) ? [] : each.lines));
    expect(documents).toBeDefined();
    expect(stands.length).toBeGreaterThan(0);
    for (const line of stands) expect(line).toMatch(/\((?:\d{1,2} [\p{L}]+ )?20\d\d\), (?:copy|kopia) \S/u);
  });
});

describe('explain', () => {
  it('tells a rule that has no figure in words', () => {
    expect(passage('en', 'account.subscription', 'In this edition')).toEqual([
      'Enabled passes. Warned and PastDue give a condition. Disabled and Deleted are not met.',
    ]);
  });

  it('shows every dated source of both sides, one a line', () => {
    const lines = passage('en', 'route.open', 'In this edition');
    expect(lines.filter((line) => line.startsWith('Announced its end: '))).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('Kept it: '))).toHaveLength(5);
  });

  it('shows which hosts each VMM release manages', () => {
    expect(passage('en', 'host.vmmSupportsOs', 'In this edition')).toEqual(
      expect.arrayContaining([
        'VMM 2019 manages Windows Server 2012 R2 (from 10.19.2445.0), Windows Server 2016, Windows Server 2019 and Azure Local 20H2 (from 10.19.2591.0). Listed as not: Windows Server 2022, Hyper-V Server 2016 and Hyper-V Server 2019.',
      ]),
    );
    expect(passage('sv', 'host.vmmSupportsOs', 'I den här utgåvan')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^VMM 2019 stöder Windows Server 2012 R2 \(från 10\.19\.2445\.0\), /)]),
    );
  });

  it('tells of storage what the requirement itself looks at', () => {
    const values = (id: string): string => passage('en', id, 'In this edition').join(' ').replaceAll('\\', '');
    expect(values('storage.geoRedundant')).toBe('Recommended: Standard_GRS and Standard_RAGRS.');
    expect(values('storage.logAccount')).toBe(
      'Asked of Premium_LRS and Premium_ZRS. As log account, in the same region: Standard_LRS, Standard_GRS and Standard_RAGRS.',
    );
    expect(values('storage.redundancy')).not.toMatch(/log/);
  });

  it('tells the addresses of every Azure cloud', () => {
    const lines = passage('en', 'vmm.internet', 'In this edition').join('\n');
    for (const host of ['login.microsoftonline.us', 'login.partner.microsoftonline.cn', 'login.microsoftonline.com'])
      expect(lines).toContain(host);
  });

  it('groups the releases of a guest system', () => {
    expect(passage('en', 'vm.guestOs', 'In this edition')[0]).toContain(
      'Windows Server 2008, 2008 R2, 2012, 2012 R2, 2016, 2019, 2022, 2025; Windows 7, 8, 8.1, 10, 10 LTSC; Red Hat Enterprise Linux 5, 6, 7, 8, 9, 10; ',
    );
  });

  it('knows of a page that bears a year only no day', () => {
    expect(passage('en', 'host.kb2961977', 'Where it stands').join('\n')).toContain(
      'site-recovery-vmm-to-vmm, Prerequisites (2017), copy ',
    );
  });

  it('tells the releases of Windows in their order', () => {
    expect(passage('en', 'host.lifecycle', 'In this edition')[0]).toMatch(/2012 \(.*2012 R2 \(.*2016 \(.*2025 \(/);
  });
});

describe('in Swedish', () => {
  const sources = EDITIONS.flatMap((edition) => CATALOGUE.flatMap((requirement) => documentsOf(edition, requirement)));
  const glosses = [
    ...sources.flatMap(({ document, section, copy }) => [document, section, copy]),
    ...EDITIONS.flatMap(({ route }) => [...route.value.announcedEnd, ...route.value.kept].map(({ section }) => section)),
  ];

  it('nothing is translated that no source says', () => {
    expect(Object.keys(IN_SWEDISH).filter((gloss) => !glosses.includes(gloss))).toEqual([]);
  });

  it('no remark of our own stays English', () => {
    const lines = CATALOGUE.flatMap((requirement) => linesOf(shown('sv', requirement, editionByName('2026-05'))));
    const english =
      /\b(?:the whole|the note|recordings|one copy|another copy|third parties|practitioner|public tracker|the npm package|the day it was read|still there|health Normal in)\b/;
    expect(lines.filter((line) => english.test(line))).toEqual([]);
  });
});
