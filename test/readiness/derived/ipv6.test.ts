import { ipv6Kind } from '../../../src/readiness/derived/ipv6';

describe('An IPv6 address is told apart', () => {
  it.each([
    ['fe80::1', 'linkLocal'],
    ['FE80::D0F5:1%12', 'linkLocal'],
    ['fe80::1%eth0/64', 'linkLocal'],
    ['fe80:0:0:0:1c2d:3e4f:5a6b:7c8d', 'linkLocal'],
    ['febf:ffff::1', 'linkLocal'],
    ['fe80::5efe:10.0.0.4', 'linkLocal'],
    ['::1', 'linkLocal'],
    ['fe7f::1', 'other'],
    ['fec0::1', 'other'],
    ['2001:db8::10', 'other'],
    ['2001:DB8:0:0:8:800:200C:417A', 'other'],
    ['fd00:1234::5/64', 'other'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'other'],
    ['64:ff9b::10.0.0.4', 'other'],
    ['::2', 'other'],
    ['::', 'none'],
    ['::ffff:10.0.0.4', 'none'],
    ['::FFFF:0A00:0004', 'none'],
    ['10.0.0.4', 'none'],
    ['', 'unreadable'],
    ['dhcp', 'unreadable'],
    ['2001:db8', 'unreadable'],
    ['2001::db8::1', 'unreadable'],
    ['2001:db8:1:2:3:4:5:6:7', 'unreadable'],
    ['1:2:3:4:5:6:7::8', 'unreadable'],
    ['12345::1', 'unreadable'],
    ['fe80::1::', 'unreadable'],
    ['::256.0.0.1', 'unreadable'],
  ])('%j is %s', (address, kind) => {
    expect(ipv6Kind(address)).toBe(kind);
  });
});
