import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { createDemoEstate } from '../../src/demo/estate/estate';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const estate = createDemoEstate({ now: NOW });
const hosts = estate.reports.flatMap((report) => report.hosts);
const vms = estate.reports.flatMap((report) => report.vms);
const clouds = estate.reports.flatMap((report) => report.clouds);

function faultsIn(document: unknown, schemaFile: string): readonly unknown[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(__dirname, '../../contracts', schemaFile), 'utf8')) as object);
  validate(JSON.parse(JSON.stringify(document)));
  return validate.errors ?? [];
}

describe('the demo estate', () => {
  it('has reports that the contract accepts', () => {
    expect(estate.reports.map((report) => faultsIn(report, 'collector-report.schema.json'))).toEqual([[], []]);
  });

  it('has a plan that the contract accepts', () => {
    expect(faultsIn(estate.plan, 'plan.schema.json')).toEqual([]);
  });

  it('has two VMM servers, five clouds, 28 hosts and 240 VMs', () => {
    const servers = estate.reports.flatMap((report) => report.vmmServers);
    expect([servers.length, clouds.length, hosts.length, vms.length]).toEqual([2, 5, 28, 240]);
  });

  it('has hosts whose names are easily mistaken for one another', () => {
    expect(hosts.map(({ name }) => name)).toEqual(expect.arrayContaining(['HV1', 'HV01', 'HV10', 'HV07']));
  });

  it('has one VM name twice, in two clouds, and no other name twice', () => {
    const twice = vms.filter((vm) => vms.filter(({ name }) => name === vm.name).length > 1);
    const cloudNames = twice.map((vm) => clouds.find(({ id }) => id === vm.cloudId)?.name);
    expect(twice.map(({ name }) => name)).toEqual(['FS01', 'FS01']);
    expect(cloudNames).toEqual(['Gold', 'Syd']);
  });

  it('has no two records with one id', () => {
    const ids = estate.reports.flatMap((report) =>
      [...report.vmmServers, ...report.clouds, ...report.hostGroups, ...report.hosts, ...report.vms].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers to no record that is not in the same report', () => {
    const dangling = estate.reports.flatMap((report) => {
      const known = new Set(
        [...report.vmmServers, ...report.clouds, ...report.hostGroups, ...(report.clusters ?? []), ...report.hosts].map(({ id }) => id),
      );
      const references = [
        ...report.clouds.flatMap((cloud) => [cloud.vmmServerId, ...(cloud.hostGroupIds ?? [])]),
        ...report.hostGroups.map(({ parentId }) => parentId),
        ...report.hosts.flatMap((host) => [host.vmmServerId, host.hostGroupId, host.clusterId]),
        ...report.vms.flatMap((vm) => [vm.hostId, vm.cloudId]),
        ...(report.problems ?? []).map(({ id }) => id),
      ];
      return references.filter((id) => typeof id === 'string' && !known.has(id));
    });
    expect(dangling).toEqual([]);
  });

  it.each(['2026-11-23T08:00:00Z', '2027-03-01T23:30:00Z'])(
    'started at %s, has one report of hours ago and one of more than seven days ago',
    (start) => {
      const now = Date.parse(start);
      const ages = createDemoEstate({ now }).reports.map(({ collectedAt }) => (now - Date.parse(collectedAt)) / 3_600_000);
      expect(ages[0]).toBe(2);
      expect(ages[1]).toBeGreaterThan(7 * 24);
    },
  );

  it('is the same for the same seed and start', () => {
    expect(createDemoEstate({ now: NOW })).toEqual(estate);
  });

  it('changes nothing but dates and report ids with the start', () => {
    const later = createDemoEstate({ now: NOW + 86_400_000 });
    expect(later.reports.map(({ vms: found }) => found)).toEqual(estate.reports.map(({ vms: found }) => found));
    expect(later.reports.map(({ reportId }) => reportId)).not.toEqual(estate.reports.map(({ reportId }) => reportId));
  });

  it('has other ordinary VMs but the same named hosts with another seed', () => {
    const other = createDemoEstate({ now: NOW, seed: 7 });
    expect(other.reports.flatMap((report) => report.hosts).map(({ name }) => name)).toEqual(hosts.map(({ name }) => name));
    expect(other.reports.flatMap((report) => report.vms).map(({ name }) => name)).not.toEqual(vms.map(({ name }) => name));
  });
});
