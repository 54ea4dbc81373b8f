/**
 * Every case that a requirement can come to stands in a table: a verdict that no row expects has not been tried. What cases there are is
 * known from the words, of which the compiler asks for one sentence per case.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, type RequirementId } from '../../src/readiness/catalogue';
import { projectFile } from '../../src/support/project-files';
import { wordsOf } from '../../src/words';

const SELF = path.basename(__filename);

/** The text of every table about the catalogue, by file. */
const TABLES = readdirSync(projectFile('test', 'readiness'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts') && entry.name !== SELF)
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

/** The tables that name a requirement, by its id or by its file. */
function tablesOf(id: RequirementId, tables = TABLES): readonly string[] {
  return tables.filter((text) => text.includes(`'${id}'`) || text.includes(`/requirements/${id}'`));
}

/** Whether a row expects it: `warn supportEnded`, `unknown sourcesSilent unlisted`, also as one of several reasons or from a variable. */
function isExpected(name: string, tables: readonly string[]): boolean {
  const row = new RegExp(`['\`](?:[^'\`\\n]* and )?(?:pass|warn|fail|unknown)(?: [a-zA-Z]+)? ${name}(?: [^'\`\\n]*)?['\`]`);
  return tables.some((text) => row.test(text));
}

/** The cases of a requirement of which no table has a row. */
function casesWithoutRow(id: RequirementId, cases: readonly string[], tables = TABLES): readonly string[] {
  const own = tablesOf(id, tables);
  return cases.filter((name) => !isExpected(name, own));
}

it.each(CATALOGUE.map(({ id }) => [id] as const))('%s: every case stands in a row', (id) => {
  const cases = Object.keys(wordsOf('en').requirements[id].cases);
  expect(cases.length).toBeGreaterThan(0);
  expect(casesWithoutRow(id, cases)).toEqual([]);
});

describe('what has no row is found:', () => {
  it('a case that nothing expects', () => {
    expect(casesWithoutRow('vm.guestOs', ['accepted', 'inventedToday'])).toEqual(['inventedToday']);
  });

  it('a case that only the table of another requirement expects', () => {
    expect(casesWithoutRow('vm.name', ['supportEnded'], [`'vm.guestOs' 'warn supportEnded'`])).toEqual(['supportEnded']);
  });

  it('a case that is mentioned and not expected', () => {
    expect(casesWithoutRow('vm.name', ['tooLong'], [`'vm.name' // tooLong is for another day`])).toEqual(['tooLong']);
  });

  it('a requirement without any table', () => {
    expect(casesWithoutRow('vm.name', ['suits'], [])).toEqual(['suits']);
  });
});
