import { may2026 } from '../../../src/readiness/editions/2026-05';
import { evaluate } from '../../../src/readiness/evaluate';
import type { FactRecord } from '../../../src/readiness/facts';
import fibreChannel from '../../../src/readiness/requirements/vm.fibreChannel';
import ipv6 from '../../../src/readiness/requirements/vm.ipv6';
import vmName from '../../../src/readiness/requirements/vm.name';
import secureBoot from '../../../src/readiness/requirements/vm.secureBoot';
import shielded from '../../../src/readiness/requirements/vm.shielded';
import { wordsOf } from '../../../src/words';
import { sentences, verdict } from './vm-facts';

describe('vm.name', () => {
  it.each([
    ['HV07-SQL01', 'pass suits'],
    ['7', 'pass suits'],
    ['a', 'pass suits'],
    ['web--01', 'pass suits'],
    ['twenty-characters-xx', 'pass suits'],
    ['a'.repeat(62), 'pass suits'],
    ['a'.repeat(63), 'pass suits'],
    ['a'.repeat(64), 'warn tooLong'],
    [`${'a'.repeat(61)}_a`, 'warn otherCharacters'],
    [`${'a'.repeat(62)}_a`, 'warn tooLong'],
    ['', 'warn empty'],
    ['web-', 'warn otherCharacters'],
    ['-web', 'warn otherCharacters'],
    ['-', 'warn otherCharacters'],
    ['web_01', 'warn otherCharacters'],
    ['web.01', 'warn otherCharacters'],
    ['web 01', 'warn otherCharacters'],
    ['åsa1', 'warn otherCharacters'],
    ['web01\n', 'warn otherCharacters'],
    ['\nweb01', 'warn otherCharacters'],
    ['web01\u00a0', 'warn otherCharacters'],
    ['we\u200bb01', 'warn otherCharacters'],
    ['web\u201301', 'warn otherCharacters'],
    ['ｗｅｂ０１', 'warn otherCharacters'],
    ['wеb01', 'warn otherCharacters'],
    ['web٠١', 'warn otherCharacters'],
    ['WEB\u0130', 'warn otherCharacters'],
    ['\u202ebew', 'warn otherCharacters'],
    [' ', 'warn otherCharacters'],
    ['web01\r', 'warn otherCharacters'],
    ['web01\u2028', 'warn otherCharacters'],
    ['xn--web-01', 'pass suits'],
    ['🏭'.repeat(63), 'warn otherCharacters'],
    ['🏭'.repeat(64), 'warn tooLong'],
    // Reserved words: no page for Hyper-V speaks of them.
    ['login', 'pass suits'],
    ['Microsoft', 'pass suits'],
  ])('%j', (name, expected) => {
    expect(verdict(vmName, { name })).toBe(expected);
  });

  it('tells that the name can be changed afterwards', () => {
    expect(wordsOf('en').requirements['vm.name'].tells).toContain('can be changed after replication is enabled');
    expect(wordsOf('sv').requirements['vm.name'].tells).toContain('går att ändra efter att replikeringen har slagits på');
  });

  it('counts the characters of a name that is too long', () => {
    expect(sentences(vmName, { name: 'a'.repeat(64) })[1]).toContain('har 64 tecken. Högst 63 är tillåtna.');
  });
});

describe('vm.ipv6', () => {
  const adapter = (list: readonly string[] | undefined, ipv4: readonly string[] | undefined = ['10.0.0.4']) => ({
    name: 'LAN',
    ipv4,
    ipv6: list,
  });

  it.each([
    ['no IPv6 address', [adapter([])], 'pass none'],
    ['no IPv6 address, IPv4 unread', [{ name: 'LAN', ipv6: [] }], 'unknown noAddressKnown'],
    ['link-local only', [adapter(['fe80::1c2d:3e4f:5a6b:7c8d%7'])], 'pass none'],
    ['link-local in capitals', [adapter(['FE80::1'])], 'pass none'],
    ['an IPv4 address in the list', [adapter(['::ffff:10.0.0.4', '10.0.0.4'])], 'pass none'],
    ['no adapter', [], 'pass noAdapter'],
    ['a global address', [adapter(['fe80::1', '2001:db8::10'])], 'fail found'],
    ['a global address among those of IPv4', [adapter([], ['10.0.0.4', '2001:db8::10'])], 'fail found'],
    ['a link-local address among those of IPv4', [adapter([], ['10.0.0.4', 'fe80::1'])], 'pass none'],
    ['a unique local address', [adapter(['fd00::5'])], 'fail found'],
    ['an address on the second adapter', [adapter([]), adapter(['2001:db8::10'])], 'fail found'],
    ['addresses unread', [adapter(undefined, undefined)], 'missing networkAdapters'],
    ['unread on one adapter, IPv6 on another', [adapter(undefined), adapter(['2001:db8::10'])], 'fail found'],
    ['unread on one adapter, none on another', [adapter([]), adapter(undefined)], 'missing networkAdapters'],
    ['no address of either kind: the VM is off', [adapter([], [])], 'unknown noAddressKnown'],
    ['an address that cannot be read', [adapter(['dhcp'])], 'unknown noAddressKnown'],
    ['no address but the unspecified ones', [adapter(['::'], ['0.0.0.0'])], 'unknown noAddressKnown'],
    ['an empty text for an address', [adapter([], [''])], 'unknown noAddressKnown'],
    ['a blank for an address', [adapter([], [' '])], 'unknown noAddressKnown'],
    ['words for an address', [adapter([], ['abc'])], 'unknown noAddressKnown'],
    ['an address on one adapter, none that is one on another', [adapter([]), adapter([], [''])], 'unknown noAddressKnown'],
    ['an IPv6 address that cannot be read among those of IPv4', [adapter([], ['10.0.0.4', 'fe80::xyz'])], 'unknown noAddressKnown'],
    ['an address, and the unspecified one', [adapter(['::'], ['0.0.0.0', '10.0.0.4'])], 'pass none'],
    ['an IPv4 address, written as IPv6 alone', [adapter(['::ffff:10.0.0.4'], [])], 'pass none'],
  ])('%s', (_, networkAdapters, expected) => {
    expect(verdict(ipv6, { networkAdapters })).toBe(expected);
  });

  it('names adapter and address, and numbers an adapter without a name', () => {
    const networkAdapters = [adapter([]), { ipv6: ['2001:db8::10'] }];
    expect(sentences(ipv6, { networkAdapters })).toEqual(['IPv6 addresses: #2 (2001:db8::10).', 'IPv6-adresser: #2 (2001:db8::10).']);
  });

  it('may be confirmed where no address is known', () => {
    const outcome = ipv6.check({ networkAdapters: [adapter([], [])] }, may2026);
    expect(outcome).toMatchObject({ status: 'unknown', confirmable: true });
  });
});

describe('vm.fibreChannel', () => {
  it.each([
    [0, 'pass none'],
    [1, 'fail present'],
    [4, 'fail present'],
  ])('%d adapters', (fibreChannelAdapters, expected) => {
    expect(verdict(fibreChannel, { fibreChannelAdapters })).toBe(expected);
  });
});

describe('vm.shielded', () => {
  it.each([
    ['neither', { shielded: false, tpm: false }, 'pass neither'],
    ['shielded', { shielded: true, tpm: true }, 'fail shielded'],
    ['a virtual TPM without shielding', { shielded: false, tpm: true }, 'fail tpm'],
    ['shielded, TPM unread', { shielded: true }, 'fail shielded'],
    ['a virtual TPM, shielding unread', { tpm: true }, 'fail tpm'],
    ['not shielded, TPM unread', { shielded: false }, 'missing tpm'],
    ['no TPM, shielding unread', { tpm: false }, 'missing shielded'],
    ['both unread', {}, 'missing shielded'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(shielded, facts)).toBe(expected);
  });
});

describe('vm.secureBoot', () => {
  it.each([
    ['off', { generation: 2 as const, secureBoot: false }, 'pass off'],
    ['on', { generation: 2 as const, secureBoot: true }, 'warn on'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(secureBoot, facts)).toBe(expected);
  });

  const NOW = '2026-11-23T12:00:00Z';
  const HOUR = 3_600_000;
  const judged = (facts: FactRecord<'vm'>['facts']) => {
    const record: FactRecord = { facts, sightings: [], gaps: [] };
    const limits = { azure: 24 * HOUR, report: 24 * HOUR, confirmation: 24 * HOUR };
    return evaluate(secureBoot, record, { edition: may2026, now: Date.parse(NOW), limits }).status;
  };

  it.each([
    ['does not apply to generation 1', { generation: 1 as const }, 'notApplicable'],
    ['is unknown while the generation is', { secureBoot: false }, 'unknown'],
    ['is unknown while unread', { generation: 2 as const }, 'unknown'],
    ['warns when on', { generation: 2 as const, secureBoot: true }, 'warn'],
  ])('%s', (_, facts, expected) => {
    expect(judged(facts)).toBe(expected);
  });
});
