import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableInput } from '../../support/unusable-input';
import { openEngine, type Engine } from './engine';
import { isBusy } from './failures';

/** Holds a folder for one process. The operating system lets go of it when the process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

/** @throws UnusableInput when another process holds the folder */
export function lockFolder(folder: string): FolderLock {
  const note = join(folder, 'readiness.pid');
  const engine = openEngine(join(folder, 'readiness.lock'), { patience: 0 });
  try {
    take(engine);
  } catch (error) {
    engine.close();
    if (!isBusy(error)) throw error;
    throw new UnusableInput(`DATA_DIR: another bot${ownerIn(note)} works in ${folder}. Stop it, or give this one a folder of its own.`);
  }
  writeFileSync(note, `${process.pid}\n`);
  return {
    release() {
      engine.close();
    },
  };
}

function take(engine: Engine): void {
  // A journal beside the file would be a write-ahead log's, which locks readers out less strictly.
  engine.exec('pragma journal_mode = delete');
  engine.exec('begin exclusive');
}

function ownerIn(note: string): string {
  try {
    const pid = readFileSync(note, 'utf8').trim();
    return /^\d+$/.test(pid) ? ` (process ${pid})` : '';
  } catch {
    return '';
  }
}
