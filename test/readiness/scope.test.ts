import type { ReportedHost, ReportedVm } from '../../src/readiness/inventory';
import { emptyPlan, type Plan } from '../../src/readiness/plan';
import { hostOutOfScope, isNamed, nameFits, vmOutOfScope } from '../../src/readiness/scope';

const all: Plan = emptyPlan('Plan');
const host = (name: string, platform?: string): ReportedHost =>
  ({ name, gaps: [], facts: platform === undefined ? {} : { virtualizationPlatform: platform } }) as unknown as ReportedHost;
const vm = (name: string): ReportedVm => ({ name }) as ReportedVm;

describe('a name or pattern', () => {
  it.each([
    ['HV1', 'hv1', true],
    ['HV1', 'HV10', false],
    ['HV1*', 'HV10', true],
    ['*TEST*', 'web-test-1', true],
    ['TEST*', 'web-test-1', false],
    ['a.b', 'axb', false],
    ['[x]*(', '[X]y(', true],
    ['*', '', true],
  ])('%s against %s: %s', (pattern, name, fits) => {
    expect(nameFits(pattern, name)).toBe(fits);
  });

  it('means a machine by its name or its whole domain name, not by part of it', () => {
    expect(isNamed('VMM01.nordmark.example', 'VMM01', 'vmm01.nordmark.example')).toBe(true);
    expect(isNamed('VMM01.other.example', 'VMM01', 'vmm01.nordmark.example')).toBe(false);
    expect(isNamed('VMM', 'VMM01', undefined)).toBe(false);
  });
});

describe('a host', () => {
  it.each<[string, Partial<Plan>, ReportedHost, boolean, readonly boolean[], string | undefined]>([
    ['in a cloud in scope is in', {}, host('HV1', 'HyperV'), true, [true], undefined],
    ['in no cloud is in', {}, host('HV1', 'HyperV'), true, [], undefined],
    ['in two clouds of which one is in scope is in', {}, host('HV1', 'HyperV'), true, [false, true], undefined],
    ['whose clouds are all left out is out', {}, host('HV1', 'HyperV'), true, [false], 'plan'],
    ['of a VMM server left out is out', {}, host('HV1', 'HyperV'), false, [], 'plan'],
    ['excluded by name is out', { hostsExcluded: ['hv1'] }, host('HV1', 'HyperV'), true, [true], 'plan'],
    ['of another platform is no Hyper-V host', {}, host('ESX1', 'VMWareESX'), true, [true], 'notHyperV'],
    ['whose platform was not read is taken for one', {}, host('HV1'), true, [true], undefined],
  ])('%s', (_, plan, reported, server, clouds, expected) => {
    expect(hostOutOfScope({ ...all, ...plan }, reported, server, clouds)).toBe(expected);
  });
});

describe('a VM', () => {
  it.each<[string, Partial<Plan>, string, Parameters<typeof vmOutOfScope>[2], boolean | undefined, string | undefined]>([
    ['in a cloud in scope is in', {}, 'SQL01', undefined, true, undefined],
    ['in no cloud is in with its host', {}, 'SQL01', undefined, undefined, undefined],
    ['in a cloud left out is out', {}, 'SQL01', undefined, false, 'plan'],
    ['on a host left out is out', {}, 'SQL01', 'plan', true, 'plan'],
    ['on a host that is no Hyper-V is out for that', {}, 'SQL01', 'notHyperV', true, 'notHyperV'],
    ['not among the included is out', { vmsIncluded: ['WEB*'] }, 'SQL01', undefined, true, 'plan'],
    ['included and excluded is out', { vmsIncluded: ['SQL*'], vmsExcluded: ['sql01'] }, 'SQL01', undefined, true, 'plan'],
  ])('%s', (_, plan, name, hostState, cloud, expected) => {
    expect(vmOutOfScope({ ...all, ...plan }, vm(name), hostState, cloud)).toBe(expected);
  });
});
