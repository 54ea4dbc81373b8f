/** The estate of the example: everything can be read but for one refused list and one host whose proxy asks. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TWO_HOSTS, withComputer } from '../windows/estate';
import type { Scenario } from './scenario';
import { verdictsOn } from './verdicts';

const EXAMPLE_PATH = join(__dirname, '../../../collector/example-report.json');

/** One host of the example may not list its hotfixes, and is refused Windows Update: what a real report mostly looks like. */
const EXAMPLE_ESTATE = withComputer('HV02', { hotfixes: 'denied', updates: 'denied' });

/** After a change that is meant, delete the file: it is written anew, once, and the test asks to look at it. */
function readExample(bytes: Uint8Array): string {
  if (existsSync(EXAMPLE_PATH)) return readFileSync(EXAMPLE_PATH, 'utf8');
  writeFileSync(EXAMPLE_PATH, bytes);
  return `${EXAMPLE_PATH} was written anew: look at it, and run the tests again.`;
}

const READ_COMMANDS = [
  'get-vm',
  'get-vmharddiskdrive',
  'get-vhd',
  'get-hotfix',
  'get-ciminstance',
  'get-windowsfeature',
  'get-clusterresource',
  'get-obpolicy',
  'get-vmsecurity',
  'get-vmfirmware',
];

export const TWO_HOST_SCENARIOS: readonly Scenario[] = [
  {
    name: 'the example’s estate gives the example, byte for byte',
    options: { estate: EXAMPLE_ESTATE },
    expect: ({ bytes }) => assert.equal(Buffer.from(bytes).toString('utf8'), readExample(bytes)),
  },
  {
    name: 'two hosts of which everything can be read: no problems, and the verdicts that they deserve',
    options: { estate: TWO_HOSTS },
    expect: ({ report, bytes, calls, took }) => {
      assert.deepEqual(report.problems, []);
      for (const command of READ_COMMANDS) assert.ok(calls.includes(`HV01: ${command}`), command);
      assert.equal(calls.filter((call) => call === 'VMM-STHLM01: invoke-command').length, 2, 'one remote call per host');
      assert.ok(took < 60_000);
      const verdicts = verdictsOn(bytes);
      assert.deepEqual(verdicts.oddities, []);
      const expected: readonly (readonly [string, string, string])[] = [
        ['VMM-STHLM01', 'vmm.version', 'pass'],
        ['VMM-STHLM01', 'vmm.cloud', 'pass'],
        ['VMM-STHLM01', 'vmm.proxy', 'pass'],
        ['VMM-STHLM01', 'vmm.dotNet', 'pass'],
        ['Gold', 'cloud.hostGroup', 'pass'],
        ['HV01', 'host.os', 'pass'],
        ['HV01', 'host.hyperVRole', 'pass'],
        ['HV01', 'host.updates', 'warn'],
        ['HV01', 'host.cloud', 'pass'],
        ['HV01', 'host.kb2961977', 'notApplicable'],
        ['SQL01', 'vm.guestOs', 'pass'],
        ['SQL01', 'vm.architecture', 'pass'],
        ['SQL01', 'vm.osDiskCount', 'pass'],
        ['SQL01', 'vm.osDiskSize', 'pass'],
        ['SQL01', 'vm.diskFormat', 'pass'],
        ['SQL01', 'vm.sharedDisk', 'pass'],
        ['SQL01', 'vm.passThrough', 'pass'],
        ['SQL01', 'vm.sectorSize', 'pass'],
        ['SQL01', 'vm.fibreChannel', 'pass'],
        ['SQL01', 'vm.secureBoot', 'warn'],
        ['SQL01', 'vm.shielded', 'pass'],
        ['SQL01', 'vm.ipv6', 'pass'],
        ['WEB01', 'vm.guestOs', 'pass'],
        ['WEB01', 'vm.generation', 'pass'],
      ];
      assert.deepEqual(
        expected.map(([subject, requirement]) => [subject, requirement, verdicts.of(subject, requirement)]),
        expected,
      );
    },
  },
];
