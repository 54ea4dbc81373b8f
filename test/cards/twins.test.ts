import { twinsCard } from '../../src/cards/twins';
import type { Assessment } from '../../src/readiness/assessment';
import type { Language } from '../../src/words/language';
import { host, judge, named, vm } from '../support/sound-estate';
import { contextIn } from './samples';

interface Told {
  readonly text: readonly string[];
  readonly lead: string;
  readonly rows: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

function compared(assessment: Assessment, kind: string, one: string, other: string, language: Language = 'en'): Told {
  const { text, data } = twinsCard(contextIn(language), assessment, named(assessment, kind, one), named(assessment, kind, other), []);
  return { ...(data as Pick<Told, 'lead' | 'rows'>), text: text.split('\n') };
}

describe('one that is outside the plan is not told apart by what was never asked of it', () => {
  const assessment = judge(
    {
      hosts: [host(), host({ id: 'hv2', name: 'HV2', virtualizationPlatform: 'VMWareESX' })],
      vms: [vm(), vm({ id: 'vm2', name: 'TEST01' })],
    },
    { vms: { exclude: ['TEST*'] } },
  );

  it.each([
    ['vm', 'SQL01', 'TEST01', 'en', ['SQL01 is ready; TEST01 is outside the plan.', 'TEST01 is outside the plan: nothing is asked of it.']],
    [
      'vm',
      'TEST01',
      'SQL01',
      'sv',
      ['TEST01 ligger utanför planen, men SQL01 är redo.', 'TEST01 ligger utanför planen: inga krav ställs.'],
    ],
    ['host', 'HV1', 'HV2', 'en', ['HV1 is ready; HV2 is outside the plan.', 'HV2 is not a Hyper-V host: nothing is asked of it.']],
  ] as const)('%s %s and %s (%s)', (kind, one, other, language, text) => {
    const told = compared(assessment, kind, one, other, language);
    expect(told.text).toEqual(text);
    expect(told.rows).toEqual([]);
  });
});
