/** What a superseded report named and did not hold is gone with it, whichever report was at hand first. */
import { judgeReports, report } from '../support/sound-estate';

const id = (digit: number): string => `1111111${digit}-2222-4333-8444-555555555555`;
const cloud = (vmmServerId: string): object => ({ id: 'c2', name: 'Silver', vmmServerId, hostGroupIds: ['g1'] });
const older = '2026-11-23T09:00:00Z';

const newest = report({ reportId: id(1) });
const tied = report({ reportId: id(2), collectedAt: older, clouds: [cloud('vmm-1')] });
const naming = report({ reportId: id(3), collectedAt: older, clouds: [cloud('vmm-9')] });

it.each([
  ['newest first', [newest, tied, naming]],
  ['newest last', [naming, tied, newest]],
  ['newest between', [tied, newest, naming]],
  ['the other tied one never came', [newest, naming]],
])('%s', (_order, reports) => {
  const { subjects, readiness } = judgeReports(reports);
  expect(readiness).toBe(judgeReports([newest]).readiness);
  expect(subjects.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
    judgeReports([newest]).subjects.map(({ kind, name }) => `${kind} ${name}`),
  );
});

it('while it is in force, the VMM server that it names is there, and nothing of it is known', () => {
  const { subjects } = judgeReports([naming]);
  expect(subjects.filter(({ kind }) => kind === 'vmmServer').map(({ effectiveReadiness }) => effectiveReadiness)).toContain('unknown');
  expect(subjects.filter(({ kind }) => kind === 'vmmServer')).toHaveLength(2);
});
