/** What was reported and is not recognised is told as reported; it is never called missing from the report. */
import { explanationLines } from '../../src/cards/results';
import { summaryCard, unrecognisedLines } from '../../src/cards/summary';
import type { Assessment } from '../../src/readiness/assessment';
import { host, judge, named, vm } from '../support/sound-estate';
import { contextIn } from './samples';

const guest = (name: string): object => ({ operatingSystem: { name, family: 'other', architecture: 'x64', reportedByGuest: true } });
const disk = (change: object): object => {
  const [first] = (vm() as { readonly disks: readonly object[] }).disks;
  return { ...first, ...change };
};

function linesOf(language: 'en' | 'sv', assessment: Assessment, kind: string, name: string, requirement: string): string {
  const subject = named(assessment, kind, name);
  const result = subject.results.find((each) => each.requirement === requirement);
  if (!result) throw new Error(`no ${requirement}`);
  expect(result.status).toBe('unknown');
  return explanationLines(contextIn(language), assessment, subject, result).join(' ');
}

describe('what was reported and is not recognised', () => {
  it.each([
    [
      'a guest system',
      { vms: [vm(guest('FreeBSD 13'))] },
      'vm SQL01 vm.guestOs',
      'VMM calls the guest’s system “FreeBSD 13”, and that name is not recognised.',
      'VMM kallar gästens system ”FreeBSD 13”, och det namnet känns inte igen.',
    ],
    [
      'a host’s system',
      {
        hosts: [host({ operatingSystem: { caption: 'Windows Server vNext', version: '10.0.99999', sku: 8, installationType: 'Server' } })],
      },
      'host HV1 host.os',
      'The operating system “Windows Server vNext” was not recognised, or its build says otherwise.',
      'Operativsystemet ”Windows Server vNext” känns inte igen, eller så säger versionsnumret något annat.',
    ],
    [
      'an operating system disk of 0 bytes',
      { vms: [vm({ disks: [disk({ maximumBytes: 0 })] })] },
      'vm SQL01 vm.osDiskSize',
      'Reported as 0 bytes, which no disk is, so the size is not known: os.vhdx.',
      'Storleken är okänd, eftersom 0 byte rapporteras och ingen disk är så liten: os.vhdx.',
    ],
    [
      'a data disk of 0 bytes',
      { vms: [vm({ disks: [disk({}), disk({ name: 'data.vhdx', isOperatingSystemDisk: false, maximumBytes: 0 })] })] },
      'vm SQL01 vm.dataDiskSize',
      'Reported as 0 bytes, which no disk is, so the size is not known: data.vhdx.',
      'Storleken är okänd, eftersom 0 byte rapporteras och ingen disk är så liten: data.vhdx.',
    ],
  ])('%s', (_, change, what, english, swedish) => {
    const [kind = '', name = '', requirement = ''] = what.split(' ');
    const assessment = judge(change);

    expect(linesOf('en', assessment, kind, name, requirement)).toBe(english);
    expect(linesOf('sv', assessment, kind, name, requirement)).toBe(swedish);
  });

  it('what is missing from the report still is', () => {
    expect(linesOf('en', judge({ vms: [vm({ operatingSystem: null })] }), 'vm', 'SQL01', 'vm.guestOs')).toBe(
      'The collector’s report does not hold it.',
    );
  });
});

describe('names that are not recognised', () => {
  const systems = ['FreeBSD 13', 'FreeBSD 13', 'OpenVMS', 'A', 'B', 'C', 'D'];
  const assessment = judge({ vms: systems.map((name, index) => vm({ id: `vm${index}`, name: `VM${index}`, ...guest(name) })) });

  it('are told with how many bear them, the most frequent first', () => {
    expect(unrecognisedLines(contextIn('en'), assessment)).toEqual([
      '2 VMs report the operating system “FreeBSD 13”, which is not recognised.',
      '1 VM reports the operating system “OpenVMS”, which is not recognised.',
      '1 VM reports the operating system “A”, which is not recognised.',
      '1 VM reports the operating system “B”, which is not recognised.',
      '2 more names of operating systems are not recognised.',
    ]);
  });

  it('stand on the summary', () => {
    expect(JSON.stringify(summaryCard(contextIn('sv'), assessment).data)).toContain(
      '2 VM:ar anger operativsystemet ”FreeBSD 13”, som inte känns igen.',
    );
  });

  it('are nothing where all are recognised', () => {
    expect(unrecognisedLines(contextIn('en'), judge())).toEqual([]);
  });
});
