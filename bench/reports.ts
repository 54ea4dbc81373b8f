/** How long a report of VMM's supported maximum (1,000 hosts, 25,000 VMs with four disks each) takes to be taken in, and what it costs. */
import { gzipSync } from 'node:zlib';
import { ReportIntake } from '../src/plans/report-intake';
import { createReportShelf } from '../src/sources/collector/shelf';
import { openStore } from '../src/storage/store';
import { isoTime, systemClock } from '../src/support/clock';
import { silentLog } from '../src/support/log';
import { largestReport, VMS } from './largest-report';

export interface ReportFigures {
  /** Bytes on the wire and unpacked. */
  readonly packedBytes: number;
  readonly bytes: number;
  /** Milliseconds until the receipt. */
  readonly takenIn: number;
  /** Milliseconds that a parse of the same text takes. */
  readonly parse: number;
  /** Milliseconds to put it back in force after a restart. */
  readonly restored: number;
  /** Bytes: the most the process held. */
  readonly peak: number;
  readonly withinLimit: boolean;
}

const LIMIT = { takenIn: 10_000, peak: 700 * 1024 ** 2 };

/** Takes in the largest report once. */
export async function reportBench(): Promise<ReportFigures> {
  const text = JSON.stringify(largestReport(0, systemClock.now()));
  const packed = gzipSync(text);
  const parsing = performance.now();
  JSON.parse(text);
  const parse = performance.now() - parsing;
  const store = await openStore('memory');
  const at = isoTime(systemClock.now());
  const person = { id: 'bench', name: 'bench' };
  const audit = { at, by: person, conversation: 'bench', action: 'planCreated', planId: 'p' } as const;
  await store.plans.createPlan(
    { id: 'p', revision: 1, document: '{}', answered: [], createdAt: at, changedAt: at },
    { conversation: 'c', kind: 'channel', planId: 'p', clouds: [], basis: 'set', by: person, at },
    { planId: 'p', person, role: 'owner', by: person, at },
    [audit],
  );
  const open = (): ReportIntake =>
    new ReportIntake({ store: store.reports, newShelf: createReportShelf, clock: systemClock, log: silentLog });
  const began = performance.now();
  const receipt = await open().receive('p', packed, { by: person, conversation: 'api' });
  const takenIn = performance.now() - began;
  if (receipt.outcome !== 'accepted' || receipt.now.vms !== VMS) throw new Error('The report was not taken in whole.');
  const restoring = performance.now();
  await open().shelfOf('p');
  const restored = performance.now() - restoring;
  await store.close();
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    packedBytes: packed.length,
    bytes: Buffer.byteLength(text),
    takenIn: Math.round(takenIn),
    parse: Math.round(parse),
    restored: Math.round(restored),
    peak,
    withinLimit: takenIn < LIMIT.takenIn && peak < LIMIT.peak,
  };
}
