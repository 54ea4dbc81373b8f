import fc from 'fast-check';
import { renderCard } from '../../src/cards/render';
import { subjectCard } from '../../src/cards/subject';
import { listCard } from '../../src/cards/list';
import { noticeCard } from '../../src/cards/notice';
import { choiceText, escapeMarkdown, plainText, shorten } from '../../src/cards/text';
import { fail } from '../../src/readiness/finding';
import { wasOf } from '../../src/cards/was';
import { cardFaults, elementsOf } from './card-schema';
import { assessmentOf, found, unread } from './estate';
import { contextIn, NASTY_NAMES, subjectIn } from './samples';

/** What a Markdown reader shows of a text in which nothing is live. */
function shownBy(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Markdown that would still do something: a live character without a backslash before it. */
function liveIn(markdown: string): string | undefined {
  const calm = markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, 'x');
  return /[*_`[\]<>~{&]|:\/\/|\bwww\.|^[-+#]|^\d+[.)](\s|$)/i.exec(calm)?.[0];
}

describe('a text from outside', () => {
  it.each([
    ['**fet**', '\\*\\*fet\\*\\*'],
    ['[x](https://evil.example)', '\\[x\\](https\\://evil.example)'],
    ['<at>Alla</at>', '\\<at\\>Alla\\</at\\>'],
    ['${x}', '$\\{x}'],
    ['{{DATE(2026-11-23T00:00:00Z)}}', '\\{\\{DATE(2026-11-23T00:00:00Z)}}'],
    ['# rubrik', '\\# rubrik'],
    ['1. punkt', '1\\. punkt'],
    ['- punkt', '\\- punkt'],
    ['HV-01 är 14:05', 'HV-01 är 14:05'],
    ['rad\nrad', 'rad rad'],
    ['ab\u202Ecd', 'ab cd'],
    ['ab\u061Ccd', 'ab cd'],
  ])('is shown as it stands: %j', (given, expected) => {
    expect(escapeMarkdown(given)).toBe(expected);
  });

  it('is shown as it stands, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'*_[]()<>`~{}$&\\#-+1.):/w at') })),
        (text) => {
          const escaped = escapeMarkdown(text);
          expect(shownBy(escaped)).toBe(shorten(text));
          expect(liveIn(escaped)).toBeUndefined();
          expect(escaped).not.toContain('${');
        },
      ),
    );
  });

  it('is no link and no date of the client where it is to be ticked', () => {
    expect(choiceText('[x](https://evil.example)')).not.toContain('](');
    expect(choiceText('{{DATE(2026-11-23T00:00:00Z)}}')).not.toContain('{{');
    expect(choiceText('SQL_01 [prod]')).toBe('SQL_01 [prod]');
  });

  it('is cut at a whole character, and says so', () => {
    expect(shorten('🏭'.repeat(10), 4)).toBe('🏭🏭🏭…');
    expect(shorten('HV07', 4)).toBe('HV07');
  });

  it('never looks like a binding on a button', () => {
    expect(plainText('${x}')).toBe('$ {x}');
  });
});

describe('a name from outside', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom(...NASTY_NAMES),
    fc.constantFrom('__proto__', 'null', '\\', '"}]'),
  );

  it('neither breaks a card nor lives in it as Markdown', () => {
    fc.assert(
      fc.property(name, name, fc.constantFrom('en' as const, 'sv' as const), (host, plan, language) => {
        const context = contextIn(language);
        const assessment = assessmentOf(
          [
            {
              kind: 'plan',
              id: 'plan',
              name: plan,
              results: [found('storage.account', fail('notChosen', { expected: 1, observed: null }))],
            },
            {
              kind: 'host',
              id: `host ${host}`,
              name: host,
              standsOn: ['plan'],
              results: [unread('host.internet', 'sourceFailed', { detail: host })],
            },
          ],
          { plan },
        );
        const subject = subjectIn(assessment, `host ${host}`);
        const replies = [
          subjectCard(context, assessment, subject, { before: wasOf(subject), pressedBy: host, at: assessment.takenAt }),
          listCard(context, assessment, { within: 'plan' }, 0),
          noticeCard(context, { title: host, lines: [plan, host], examples: [host] }),
        ];
        for (const card of replies.map(renderCard)) {
          expect(cardFaults(card)).toEqual([]);
          const texts = elementsOf(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
          expect(texts.filter((text) => !text.startsWith('[') && liveIn(text) !== undefined)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stands unescaped in the plain form', () => {
    const assessment = assessmentOf([{ kind: 'host', name: 'HV_01*' }]);
    expect(subjectCard(contextIn('sv'), assessment, subjectIn(assessment, 'host/HV_01*')).text).toMatch(/^HV_01\* är redo\./);
  });
});
