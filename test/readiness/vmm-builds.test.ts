import { EDITIONS } from '../../src/readiness/editions';
import { vmmVersionOf } from '../../src/readiness/editions/common/vmm-builds';
import { verdict } from './requirements/judging';

describe('a release of VMM by its name', () => {
  it.each([
    ['2012 SP1', 0, '3.1'],
    ['2012 R2', 0, '3.2'],
    ['2016', 0, '4.0.1662.0'],
    ['1801', 0, '4.1.3223.0'],
    ['1807', 0, '4.1.3403.0'],
    ['2019', 0, '10.19.1013.0'],
    ['2019', 2, '10.19.2445.0'],
    ['2019', 3, '10.19.2591.0'],
    ['2019', 4, '10.19.2648.0'],
    ['2022', 0, '10.22.1287.0'],
    ['2022', 1, '10.22.1508.0'],
    ['2025', 0, '10.25'],
  ])('%s with update rollup %i is %s', (release, rollup, version) => {
    expect(vmmVersionOf(release, rollup)).toBe(version);
    expect(vmmVersionOf(release.toLowerCase(), rollup)).toBe(version);
  });

  it.each([
    ['2016', '4.0.1662.0'],
    ['2019', '10.19.2648.0'],
    ['2022', '10.22.1508.0'],
    ['2025', '10.25'],
  ])('%s without one is the newest that the list names, %s', (release, version) => {
    expect(vmmVersionOf(release)).toBe(version);
  });

  it.each([
    ['2019', 1],
    ['2022', 2],
    ['2008', 0],
    ['', 0],
  ])('%s with rollup %i is none that the list names', (release, rollup) => {
    expect(vmmVersionOf(release, rollup)).toBeUndefined();
  });
});

it('a VMM server is registered in one vault, in every edition', () => {
  for (const { name, vaultsPerServer } of EDITIONS) {
    expect(vaultsPerServer.value).toBe(1);
    const words = [[], ['v'], ['V'], ['v', 'w'], ['w']].map((registeredVaults) =>
      verdict('vmm.oneVault', { planVault: 'v', registeredVaults }, name),
    );
    expect(words).toEqual(['pass nowhere', 'pass here', 'pass here', 'fail elsewhere', 'fail elsewhere']);
  }
});
