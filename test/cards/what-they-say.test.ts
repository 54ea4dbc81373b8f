import { areaReadiness } from '../../src/cards/areas';
import { causesOf } from '../../src/cards/causes';
import { explanationCard } from '../../src/cards/explanation';
import { verdictOf } from '../../src/cards/first-step';
import { gapsCard } from '../../src/cards/gaps';
import { pageLinks } from '../../src/cards/links';
import { listCard, listed } from '../../src/cards/list';
import { LARGEST_CARD, renderCard, sizeOf } from '../../src/cards/render';
import type { Reply } from '../../src/cards/reply';
import { subjectCard } from '../../src/cards/subject';
import { summaryCard } from '../../src/cards/summary';
import { wasOf } from '../../src/cards/was';
import { CATALOGUE } from '../../src/readiness/catalogue';
import { editionByName } from '../../src/readiness/editions';
import { wordsOf } from '../../src/words';
import type { Language } from '../../src/words/language';
import { LANGUAGES } from '../../src/words/language';
import { elementsOf } from './card-schema';
import { assessmentOf, unread } from './estate';
import { broken, contextIn, dark, largeEstate, NASTY_NAMES, ready, repaired, samplesIn, subjectIn } from './samples';

const textsOf = (reply: Reply): readonly string[] =>
  elementsOf(renderCard(reply)).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));

describe('the first line of an answer', () => {
  it.each([
    [
      'en',
      'host/HV07',
      'HV07 is not ready. HV07 itself is ready; storage account stnordmarkasr is not ready: The storage account is not in the vault’s region.',
    ],
    [
      'sv',
      'host/HV07',
      'HV07 är inte redo. I sig är HV07 redo; lagringskontot stnordmarkasr är inte redo. Lagringskontot ligger inte i valvets region.',
    ],
    ['en', 'host/HV01', 'HV01 is not ready: 2 gaps, 1 unknown, 1 condition.'],
    ['sv', 'host/HV01', 'HV01 är inte redo: 2 brister, 1 okänt krav, 1 förbehåll.'],
    ['sv', 'host/ESX01', 'ESX01 är ingen Hyper-V-värd: inga krav ställs på den.'],
    ['en', 'storageAccount/stnordmarkasr', 'Storage account stnordmarkasr is not ready: 1 gap.'],
  ] as const)('says in %s of %s: %s', (language, id, headline) => {
    expect(verdictOf(contextIn(language), broken, subjectIn(broken, id)).headline).toBe(headline);
  });

  it('counts the VMs of a ready host in the same sentence', () => {
    const host = { ...subjectIn(ready, 'host/HV07'), contents: { hosts: NONE, vms: { ...NONE, notReady: 3, ready: 9 } } };
    expect(verdictOf(contextIn('en'), ready, host).headline).toBe('HV07 is ready; 3 of its 12 VMs are not.');
    expect(verdictOf(contextIn('sv'), ready, host).headline).toBe('HV07 är redo, men 3 av dess 12 VM:ar är det inte.');
  });

  it.each<[Partial<typeof NONE>, string, string]>([
    [{ notReady: 3, unknown: 1, ready: 7 }, '3 of its 11 VMs are not and 1 is unknown', '3 av dess 11 VM:ar är det inte och 1 är okänd'],
    [{ unknown: 3, ready: 8 }, '3 of its 11 VMs are unknown', '3 av dess 11 VM:ar är okända'],
    [{ notReady: 1, ready: 1 }, '1 of its 2 VMs is not', '1 av dess 2 VM:ar är det inte'],
    [{ unknown: 1 }, 'its only VM is unknown', 'dess enda VM är okänd'],
    [{ notReady: 1 }, 'its only VM is not', 'dess enda VM är det inte'],
  ])('never tells unknown VMs as failures: %o', (counts, english, swedish) => {
    const told = LANGUAGES.map((language) => wordsOf(language).readiness.vmsAreNot({ ...NONE, ...counts }));
    expect(told.toSorted()).toEqual([english, swedish].toSorted());
  });

  it.each(LANGUAGES)('names the button that reads Azure again as the button names itself (%s)', (language) => {
    const { cards, conversation, readiness } = wordsOf(language);
    const step = readiness.step.measure({ source: 'azure', server: '', secondPerson: false });
    expect([step, conversation.demo.lookAgain].every((text) => text.includes(cards.buttons.recheck))).toBe(true);
  });

  it('lets a cloud look no better than its hosts', () => {
    const { headline } = verdictOf(contextIn('en'), repaired, subjectIn(repaired, 'cloud/Gold'));
    expect(headline).toBe('Cloud Gold is not ready. 7 of its 10 hosts are not ready and 2 are unknown.');
  });

  it('names the first host’s gap on a cloud that only its hosts hold back, and begins with what makes the most of its VMs ready', () => {
    const reply = subjectCard(contextIn('en'), repaired, subjectIn(repaired, 'cloud/Gold'));
    expect(textsOf(reply)).toEqual(
      expect.arrayContaining([
        'SQL01 is not ready.',
        'HV01 is not ready.',
        'The host runs an operating system that Site Recovery does not support',
      ]),
    );
    expect(reply.text).toContain('First, for SQL01: Leave out disks that need no replication');
  });

  it('bends unknown by kind and number', () => {
    const { claim, many } = wordsOf('sv').readiness;
    expect([claim.cloud.unknown('Gold'), claim.host.unknown('HV07'), many.host.unknown(13), many.cloud.unknown(1)]).toEqual([
      'Molnet Gold är okänt',
      'HV07 är okänd',
      '13 värdar är okända',
      '1 moln är okänt',
    ]);
  });

  it.each(LANGUAGES)('is followed by the first fix, on every subject that is not ready (%s)', (language) => {
    const context = contextIn(language);
    for (const subject of broken.subjects.filter((each) => each.inScope && each.effectiveReadiness !== 'ready')) {
      const [, title, lead] = textsOf(subjectCard(context, broken, subject));
      expect(title).toMatch(/\S/);
      expect(lead).toMatch(/^(First|Först|Ta först)/);
    }
  });
});

const NONE = { notReady: 0, unknown: 0, readyWithConditions: 0, ready: 0, outOfScope: 0 };

describe('a gap', () => {
  const texts = textsOf(subjectCard(contextIn('sv'), broken, subjectIn(broken, 'storageAccount/stnordmarkasr')));

  it('says what was seen and wanted, what to do, how old it is and where from', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Kontot ligger i westeurope, men valvet ligger i swedencentral.'),
        expect.stringContaining('Gör så här: Skapa ett lagringskonto'),
        'Kan hindra replikering · Azure, för 12 minuter sedan (23 nov. 2026 13:53 CET)',
      ]),
    );
  });

  it('links the page it stands on, and for a Swedish reader the Swedish one beside it', () => {
    expect(pageLinks(wordsOf('sv'), '/azure/site-recovery/x#y')).toEqual([
      { title: 'Microsofts sida (engelska)', url: 'https://learn.microsoft.com/en-us/azure/site-recovery/x#y' },
      { title: 'på svenska (kan ligga efter)', url: 'https://learn.microsoft.com/sv-se/azure/site-recovery/x#y' },
    ]);
    expect(pageLinks(wordsOf('en'), '/azure/x')).toHaveLength(1);
    expect(pageLinks(wordsOf('sv'), 'https://support.microsoft.com/kb/2961977')).toHaveLength(1);
    expect(pageLinks(wordsOf('sv'), '')).toEqual([]);
  });
});

describe('what people said', () => {
  const texts = textsOf(subjectCard(contextIn('en'), repaired, subjectIn(repaired, 'host/HV12'))).join('\n');

  it('is told as confirmed, not measured, by whom and until when', () => {
    expect(texts).toContain('Confirmed, not measured: by Anna Berg on 12 November 2026, valid until 10 February 2027.');
    expect(texts).toContain('Per Ek agreed.');
  });

  it('is told as waived by whom, why and until when', () => {
    expect(texts).toContain('Waived by Per Ek until 31 January 2027: Byts ut i januari.');
  });
});

describe('what is unknown', () => {
  it('says why, what it was on the old evidence, and how to end it', () => {
    const texts = textsOf(subjectCard(contextIn('en'), repaired, subjectIn(repaired, 'host/HV10'))).join('\n');
    expect(texts).toContain('The collector’s report is too old. It was met then.');
    expect(texts).toContain('To find out: Run the collector on VMM01 again and send in its report.');
  });

  it('tells what Azure answered', () => {
    expect(textsOf(subjectCard(contextIn('en'), dark, subjectIn(dark, 'plan/Nordmark'))).join('\n')).toContain('Azure answered 403');
  });
});

describe('a re-check', () => {
  const reply = subjectCard(contextIn('en'), repaired, subjectIn(repaired, 'storageAccount/stnordmarkasr'), {
    before: wasOf(subjectIn(broken, 'storageAccount/stnordmarkasr')),
    pressedBy: 'Anna Berg',
    at: '2026-11-23T13:04:00Z',
  });

  it('shows before and after, and who pressed', () => {
    expect(textsOf(reply)).toEqual(
      expect.arrayContaining([
        'Before: not ready → now: ready',
        'Checked again by Anna Berg, 23 Nov 2026, 14:04 CET',
        'Now met: The storage account is in the vault’s region',
      ]),
    );
    expect(reply.text).toBe('Storage account stnordmarkasr is ready.\nBefore: not ready → now: ready\nNothing needs to be done.');
  });

  it('offers no second one while it is under way', () => {
    const { buttons } = subjectCard(contextIn('en'), broken, subjectIn(broken, 'host/HV07'), { checkingFor: 'Anna Berg' }).data as {
      buttons: readonly { payload: { action: { do: string } } }[];
    };
    expect(buttons.map(({ payload }) => payload.action.do)).not.toContain('recheck');
  });
});

describe('causes', () => {
  it('counts what one failure holds back instead of repeating it', () => {
    const [first] = causesOf(broken);
    expect(first).toMatchObject({ requirement: 'storage.region', dependants: { hosts: 10, vms: 12 } });
    expect(first?.cases).toHaveLength(1);
  });

  it('makes one row of one requirement on many subjects', () => {
    const cause = causesOf(broken).find((each) => each.requirement === 'host.os' && each.status === 'fail');
    expect(cause?.cases).toHaveLength(7);
    expect(cause?.dependants).toEqual({ hosts: 0, vms: 0 });
  });

  it('leaves out advice, what is waived and what is out of scope', () => {
    expect(causesOf(broken).map((each) => each.requirement)).not.toContain('storage.geoRedundant');
    expect(causesOf(repaired).filter((each) => each.requirement === 'host.kb2961977' && each.status === 'fail')).toEqual([]);
  });

  it('folds all that waits for one report that is too old under that report', () => {
    const stale = { unknown: { reason: 'stale', facts: [], source: 'collector', lastKnown: 'pass' } } as const;
    const results = [unread('host.os', 'stale', stale), unread('host.vms', 'stale', { ...stale, level: 'condition' })];
    const hosts = ['HV1', 'HV2'].map((name) => ({ kind: 'host' as const, name, vmmServerId: 'vmmServer/VMM02', results }));
    const vm = { kind: 'vm' as const, name: 'SQL01', vmmServerId: 'vmmServer/VMM02', standsOn: ['host/HV1'] };
    const assessment = assessmentOf([{ kind: 'vmmServer', name: 'VMM02' }, ...hosts, vm]);
    expect(causesOf(assessment)).toHaveLength(1);
    expect(textsOf(gapsCard(contextIn('sv'), assessment, 0))).toEqual(
      expect.arrayContaining([
        '1 okänt krav, varje orsak räknad en gång.',
        'Rapporten från VMM02 är för gammal',
        '2 värdar: HV1 och HV2 · 1 VM väntar på svaret',
        '4 bedömningar väntar på nyare underlag.',
        'Så får ni veta: Kör insamlaren på VMM02 igen och skicka in rapporten.',
      ]),
    );
  });

  it('puts failures before what is unknown, and blockers before conditions', () => {
    const order = causesOf(largeEstate()).map((each) => `${each.status} ${each.level}`);
    expect(order).toEqual(order.toSorted((a, b) => RANK.indexOf(a) - RANK.indexOf(b)));
    expect(order[0]).toBe('fail blocker');
  });
});

const RANK = ['fail blocker', 'fail condition', 'unknown blocker', 'unknown condition'];

describe('an estate of 25,000 VMs', () => {
  const large = largeEstate();

  it.each(LANGUAGES)('fits on every card, page by page (%s)', (language) => {
    const context = contextIn(language);
    const vms = listed(context, large, { kind: 'vm' }).length;
    expect(vms).toBe(25_000);
    for (const page of [0, 500, 999, 5000])
      expect(sizeOf(renderCard(listCard(context, large, { kind: 'vm' }, page)))).toBeLessThanOrEqual(LARGEST_CARD);
    expect(sizeOf(renderCard(gapsCard(context, large, 0)))).toBeLessThanOrEqual(LARGEST_CARD);
    expect(sizeOf(renderCard(summaryCard(context, large)))).toBeLessThanOrEqual(LARGEST_CARD);
  });

  it('lists 25 to a page and names the last page as such', () => {
    const reply = listCard(contextIn('en'), large, { kind: 'vm' }, 5000);
    expect((reply.data as { rows: readonly unknown[] }).rows).toHaveLength(25);
    expect(textsOf(reply)).toContain('Page 1,000 of 1,000');
  });
});

describe('a page full of the longest and worst names', () => {
  it('still fits, with the names alone', () => {
    const worst = largeEstate();
    const named = {
      ...worst,
      subjects: worst.subjects.map((each) => ({ ...each, name: `${NASTY_NAMES[1]}${'\\'.repeat(200)}${each.name}` })),
    };
    const reply = listCard(contextIn('sv'), named, { kind: 'host' }, 0);
    expect(sizeOf(renderCard(reply))).toBeLessThanOrEqual(LARGEST_CARD);
    expect((reply.data as { rows: readonly unknown[] }).rows).toHaveLength(25);
  });
});

describe('a summary', () => {
  it('hides no source that needs a hand behind fresh ones', () => {
    const fresh = Array.from({ length: 12 }, (_, index) => ({
      source: 'collector' as const,
      name: `VMM${index}`,
      state: 'fresh' as const,
      observedAt: broken.takenAt,
    }));
    const sources = [...fresh, { source: 'azure' as const, name: 'azure', state: 'failing' as const, problem: 'timed out' }];
    const texts = textsOf(summaryCard(contextIn('en'), { ...broken, sources }));
    expect(texts).toEqual(expect.arrayContaining(['could not be read · Details: timed out', 'and 5 more sources']));
  });

  it('counts per kind, and what is outside apart', () => {
    const { text } = summaryCard(contextIn('sv'), broken);
    expect(text.split('\n').at(-1)).toBe('Värdar: 10 inte redo. VM:ar: 12 inte redo. Utanför planen: 1 värd, 1 VM.');
    expect(textsOf(summaryCard(contextIn('sv'), broken))).toContain('Utanför planen: 1 värd, 1 VM.');
  });

  it('judges one area by its own requirements', () => {
    expect(areaReadiness(broken, 'storage')).toBe('notReady');
    expect(areaReadiness(repaired, 'storage')).toBe('ready');
    expect(areaReadiness(dark, 'vms')).toBe('unknown');
    expect(summaryCard(contextIn('en'), broken, { area: 'storage' }).text).toMatch(/^Storage: not ready\. 1 gap\./);
  });
});

describe('every card', () => {
  const DEMO: Record<Language, string> = { en: 'Demo: ', sv: 'Demo: ' };

  it.each(LANGUAGES)('of the demo says that it is a demo, and no other does (%s)', (language) => {
    const samples = samplesIn(language);
    const says = samples.filter(({ reply }) => textsOf(reply).some((text) => text.startsWith(DEMO[language]))).map(({ name }) => name);
    expect(says).toEqual(samples.map(({ name }) => name).filter((name) => name !== 'welcome-real'));
  });
});

describe('explanations', () => {
  it('cite the copy of the page that was read, with its date, where the rule has no figure', () => {
    const requirement = CATALOGUE.find(({ id }) => id === 'storage.region');
    expect(requirement && textsOf(explanationCard(contextIn('en'), requirement, editionByName('2026-05')))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('hyper-v-azure-support-matrix.md, Azure storage (5 May 2026), copy alexravenna/azure-docs@04cde18'),
        expect.stringContaining('vmm-to-azure-walkthrough-prerequisites.md, Prerequisites and limitations (24 July 2017)'),
        'The texts were read from public copies of Microsoft’s documents, not from the live pages.',
      ]),
    );
  });
});
