import { compareVersions, parseVersion } from '../../../src/readiness/derived/version';

describe('a version', () => {
  it.each([
    ['10.22.1508.0', [10, 22, 1508, 0]],
    ['4.0', [4, 0]],
    [' 10.019.2445 ', [10, 19, 2445]],
  ])('%j is read as numbers', (text, numbers) => {
    expect(parseVersion(text)).toEqual(numbers);
  });

  it.each([[''], ['10'], ['10.x.1'], ['v10.22'], ['10.22.1508.0 UR1'], ['10..22'], ['1.2.3.4.5'], ['-1.2']])('%j is no version', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it.each([
    [[10, 22], [10, 3], 'later'],
    [[10, 3], [10, 22], 'earlier'],
    [[10, 19, 2445, 0], [10, 19, 2445], 'same'],
    [[10, 19, 2444, 9], [10, 19, 2445, 0], 'earlier'],
    [[2], [1, 99, 99], 'later'],
  ])('%j against %j is %s', (first, second, expected) => {
    const difference = compareVersions(first, second);

    expect(difference > 0 ? 'later' : difference < 0 ? 'earlier' : 'same').toBe(expected);
  });
});
