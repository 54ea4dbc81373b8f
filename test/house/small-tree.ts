import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a small project into a folder of its own. @returns the folder, and how to remove it */
export function smallTree(files: Readonly<Record<string, string | Buffer>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'house with blanks '));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
