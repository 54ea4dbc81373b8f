import { parseCheckOptions, WrongCall } from '../../src/cli/check-options';

describe('the options of check', () => {
  it('have their defaults', () => {
    expect(parseCheckOptions([])).toEqual({ reportFiles: [], asksAzure: true, subjects: [], format: 'text', timeoutSeconds: 45 });
  });

  it('are all read', () => {
    const values = '--plan p.json --report a.json --report=b.json.gz --no-azure --edition 2026-05 --at 2026-11-23T08:00:00+01:00';
    const more = [
      '--subject',
      'host:HV07',
      '--subject',
      'VM: SQL 01',
      '--subject',
      'storageaccount:a:b',
      '--format',
      'json',
      '--timeout',
      '90',
    ];
    expect(parseCheckOptions([...values.split(' '), ...more])).toEqual({
      planFile: 'p.json',
      reportFiles: ['a.json', 'b.json.gz'],
      asksAzure: false,
      edition: '2026-05',
      at: '2026-11-23T07:00:00.000Z',
      subjects: [
        { kind: 'host', name: 'HV07' },
        { kind: 'vm', name: 'SQL 01' },
        { kind: 'storageAccount', name: 'a:b' },
      ],
      format: 'json',
      timeoutSeconds: 90,
    });
  });

  it.each([
    ['without seconds', '2026-11-23T08:00Z', '2026-11-23T08:00:00.000Z'],
    ['at the end of a day', '2026-11-23T24:00:00Z', '2026-11-24T00:00:00.000Z'],
    ['in a zone of its own', '2026-11-23T00:30:00+02:00', '2026-11-22T22:30:00.000Z'],
  ])('take a time %s as the instant that every document writes alike', (_what, value, at) => {
    expect(parseCheckOptions(['--at', value])).toMatchObject({ at });
  });

  it.each([
    ['an option that does not exist', ['--plans', 'p.json'], '--plans'],
    ['a word without an option', ['plan.json'], 'plan.json'],
    ['an option without its value', ['--plan'], '--plan'],
    ['a blank value', ['--plan', ' '], '--plan'],
    ['two plans', ['--plan', 'a', '--plan', 'b'], '--plan is given 2 times'],
    ['a value for what has none', ['--no-azure=yes'], '--no-azure'],
    ['a time without its zone', ['--at', '2026-11-23T08:00:00'], '--at'],
    ['a day', ['--at', '2026-11-23'], '--at'],
    ['a time that does not exist', ['--at', '2026-13-01T00:00:00Z'], '--at'],
    ['a day that its month has not', ['--at', '2026-02-30T00:00:00Z'], '--at'],
    ['a subject without its kind', ['--subject', 'HV07'], '--subject'],
    ['a subject of no known kind', ['--subject', 'server:HV07'], '--subject'],
    ['a subject without a name', ['--subject', 'host:'], '--subject'],
    ['a format nobody writes', ['--format', 'yaml'], '--format'],
    ['no time at all', ['--timeout', '0'], '--timeout'],
    ['a time-out in words', ['--timeout', 'soon'], '--timeout'],
    ['a time-out of days', ['--timeout', '90000'], '--timeout'],
  ])('refuse %s', (_what, values, named) => {
    expect(() => parseCheckOptions(values)).toThrow(WrongCall);
    expect(() => parseCheckOptions(values)).toThrow(named);
  });
});
