import dataDiskCount from '../../../src/readiness/requirements/vm.dataDiskCount';
import diskFormat from '../../../src/readiness/requirements/vm.diskFormat';
import osDiskCount from '../../../src/readiness/requirements/vm.osDiskCount';
import passThrough from '../../../src/readiness/requirements/vm.passThrough';
import sectorSize from '../../../src/readiness/requirements/vm.sectorSize';
import sharedDisk from '../../../src/readiness/requirements/vm.sharedDisk';
import { disk, editionWith, sentences, systemAnd, systemDisk, verdict } from './vm-facts';

/** A disk that is handed through has neither size nor sectors nor a file. */
const physicalDisk = disk({ name: 'LUN7', format: undefined, isPassThrough: true, maximumBytes: undefined, logicalSectorBytes: undefined });

describe('vm.osDiskCount', () => {
  it.each([
    ['one marked disk', systemAnd(3), 'pass one'],
    ['no disk marked', [disk(), disk()], 'unknown noneMarked'],
    ['no disk at all', [], 'unknown noneMarked'],
    ['two disks marked', [systemDisk({ name: 'a' }), systemDisk({ name: 'b' })], 'fail several'],
    ['one marked, one unread, which may be a second', [systemDisk(), disk({ isOperatingSystemDisk: undefined })], 'missing disks'],
    ['two marked, one unread', [systemDisk(), systemDisk(), disk({ isOperatingSystemDisk: undefined })], 'fail several'],
    ['none marked, one unread', [disk(), disk({ isOperatingSystemDisk: undefined })], 'missing disks'],
  ])('%s', (_, disks, expected) => {
    expect(verdict(osDiskCount, { disks })).toBe(expected);
  });

  it('names the disks that are marked', () => {
    const disks = [systemDisk({ name: 'SQL01_C.vhdx' }), systemDisk({ name: 'SQL01_old.vhdx' })];
    expect(sentences(osDiskCount, { disks })[0]).toBe(
      '2 disks are marked as operating system disk: SQL01_C.vhdx (60 GB) and SQL01_old.vhdx (60 GB). One is allowed.',
    );
  });
});

describe('vm.dataDiskCount', () => {
  const unmarked = (count: number) => Array.from({ length: count }, () => disk());
  const unread = (count: number) => Array.from({ length: count }, () => disk({ isOperatingSystemDisk: undefined }));

  it.each([
    ['no data disk', systemAnd(0), 'pass within'],
    ['15 data disks', systemAnd(15), 'pass within'],
    ['16 data disks beside the operating system disk', systemAnd(16), 'pass within'],
    ['17 data disks', systemAnd(17), 'fail tooMany'],
    ['17 data disks, one of them excluded', [...systemAnd(16), disk({ isExcluded: true })], 'pass within'],
    ['18 data disks, one of them excluded', [...systemAnd(17), disk({ isExcluded: true })], 'fail tooMany'],
    ['16 disks, none marked: at most 16 data disks', unmarked(16), 'pass within'],
    ['17 disks, none marked: one of them is the system’s, or boots from elsewhere', unmarked(17), 'missing disks'],
    ['18 disks, none marked: 17 data disks at least', unmarked(18), 'fail tooMany'],
    ['16 disks, no mark read', unread(16), 'pass within'],
    ['17 disks, no mark read', unread(17), 'missing disks'],
    ['one marked, 16 others of which one mark is unread', [...systemAnd(15), ...unread(1)], 'pass within'],
    ['one marked, 17 others of which one mark is unread', [...systemAnd(16), ...unread(1)], 'missing disks'],
    ['one marked, 18 others of which one mark is unread', [...systemAnd(17), ...unread(1)], 'fail tooMany'],
  ])('%s', (_, disks, expected) => {
    expect(verdict(dataDiskCount, { disks })).toBe(expected);
  });

  it.each([
    ['64 disks in all', 63, 'pass within'],
    ['65 disks in all', 64, 'fail tooMany'],
  ])('an edition may count the operating system disk: %s', (_, dataDisks, expected) => {
    const edition = editionWith({ dataDiskCount: { maximum: 64, countsOperatingSystemDisk: true } });
    expect(verdict(dataDiskCount, { disks: systemAnd(dataDisks) }, edition)).toBe(expected);
  });
});

describe('vm.diskFormat', () => {
  it.each([
    ['VHDX', [disk({ format: 'vhdx' })], 'pass accepted'],
    ['VHD', [disk({ format: 'vhd' })], 'pass accepted'],
    ['a VHD Set is not on the list', [disk({ format: 'vhds' })], 'fail otherFormat'],
    ['VMDK', [disk({ format: 'vmdk' })], 'fail otherFormat'],
    ['a physical disk', [disk({ format: 'physical' })], 'fail otherFormat'],
    ['a disk handed through, of no format', [physicalDisk], 'fail otherFormat'],
    ['a format that was not read', [disk(), disk({ format: undefined })], 'missing disks'],
    ['a known failure beside a format that was not read', [disk({ format: 'vmdk' }), disk({ format: undefined })], 'fail otherFormat'],
    ['an excluded VMDK is not copied', [systemDisk(), disk({ format: 'vmdk', isExcluded: true })], 'pass accepted'],
    ['an excluded disk of unread format', [systemDisk(), disk({ format: undefined, isExcluded: true })], 'pass accepted'],
  ])('%s', (_, disks, expected) => {
    expect(verdict(diskFormat, { disks })).toBe(expected);
  });

  it('names disk and format', () => {
    const disks = [disk({ name: 'old.vmdk', format: 'vmdk' })];
    expect(sentences(diskFormat, { disks })).toEqual(['Neither VHD nor VHDX: old.vmdk (VMDK).', 'Varken VHD eller VHDX: old.vmdk (VMDK).']);
  });
});

describe('vm.sharedDisk', () => {
  it.each([
    ['no shared disk', systemAnd(2), 'pass none'],
    ['a shared VHDX', [systemDisk(), disk({ isShared: true })], 'fail shared'],
    ['a VHD Set, said not to be shared', [systemDisk(), disk({ format: 'vhds', isShared: false })], 'fail shared'],
    ['a VHD Set, unread whether shared', [systemDisk(), disk({ format: 'vhds', isShared: undefined })], 'fail shared'],
    ['unread whether shared', [systemDisk(), disk({ isShared: undefined })], 'missing disks'],
    ['one shared, one unread', [disk({ isShared: undefined }), disk({ isShared: true })], 'fail shared'],
    [
      'an excluded disk that is shared still makes it a VM with a shared disk',
      [systemDisk(), disk({ isShared: true, isExcluded: true })],
      'fail shared',
    ],
  ])('%s', (_, disks, expected) => {
    expect(verdict(sharedDisk, { disks })).toBe(expected);
  });
});

describe('vm.passThrough', () => {
  it.each([
    ['files only', systemAnd(2), 'pass none'],
    ['a disk handed through', [systemDisk(), physicalDisk], 'fail present'],
    ['a disk of physical format', [systemDisk(), disk({ format: 'physical', isPassThrough: undefined })], 'fail present'],
    ['unread, and the format too', [systemDisk(), disk({ isPassThrough: undefined, format: undefined })], 'missing disks'],
    ['unread, but the disk is a file', [systemDisk(), disk({ isPassThrough: undefined, format: 'vhdx' })], 'pass none'],
    ['one handed through, one unread', [physicalDisk, disk({ isPassThrough: undefined, format: undefined })], 'fail present'],
    ['an excluded one still makes it a VM with a physical disk', [systemDisk(), { ...physicalDisk, isExcluded: true }], 'fail present'],
  ])('%s', (_, disks, expected) => {
    expect(verdict(passThrough, { disks })).toBe(expected);
  });
});

describe('vm.sectorSize', () => {
  const sectors = (logicalSectorBytes: number | undefined, physicalSectorBytes?: number) =>
    disk({ logicalSectorBytes, physicalSectorBytes });

  it.each([
    ['512 on 512', [sectors(512, 512)], 'pass accepted'],
    ['512e: 512 on 4,096', [sectors(512, 4096)], 'pass accepted'],
    ['4Kn: 4,096 on 4,096', [sectors(4096, 4096)], 'fail refused'],
    ['the reverse that the page prints, 4,096 on 512, does not exist', [sectors(4096, 512)], 'fail refused'],
    ['logical size unread', [sectors(512), sectors(undefined, 4096)], 'missing disks'],
    ['4Kn beside an unread one', [sectors(undefined), sectors(4096)], 'fail refused'],
    ['a size that no page names', [sectors(512), sectors(2048)], 'unknown notNamed'],
    ['an excluded 4Kn disk is not copied', [systemDisk(), disk({ logicalSectorBytes: 4096, isExcluded: true })], 'pass accepted'],
    ['a disk handed through has no sectors of its own; another rule refuses it', [systemDisk(), physicalDisk], 'pass accepted'],
  ])('%s', (_, disks, expected) => {
    expect(verdict(sectorSize, { disks })).toBe(expected);
  });
});
