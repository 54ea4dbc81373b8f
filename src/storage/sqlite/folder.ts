/** The folder the database lies in: made where it is missing, and refused where a database cannot be safe. */
import { accessSync, constants, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UnusableInput } from '../../support/unusable-input';

/** File systems that other computers serve. SQLite's write-ahead log needs memory that all its users share (sqlite.org/wal.html). */
const SERVED = [
  'nfs',
  'cifs',
  'smb',
  '9p',
  'ceph',
  'gluster',
  'afs',
  'lustre',
  'fuse.sshfs',
  'fuse.gluster',
  'fuse.ceph',
  'ncpfs',
  'davfs',
  'fuse.davfs',
  'coda',
];

/** The kind of file system a folder lies on, as this computer names it; undefined where that cannot be seen. */
export type FileSystemOf = (folder: string) => string | undefined;

/**
 * Makes the folder where it is missing.
 * @throws UnusableInput when it lies on a network share, or cannot be made or written
 */
export function prepareFolder(folder: string, fileSystemOf: FileSystemOf = fileSystemHere): void {
  const path = resolve(folder);
  const served = servedFrom(path, fileSystemOf);
  if (served !== undefined) {
    throw new UnusableInput(
      `DATA_DIR: ${path} lies on a network share (${served}), where the database is not safe. Name a folder on a disk of this computer.`,
    );
  }
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UnusableInput(`DATA_DIR: ${path} cannot be written (${code ?? 'unknown error'}). Name a folder that this account may write.`);
  }
}

/** The network file system a folder lies on; undefined: none that can be seen. */
export function servedFrom(folder: string, fileSystemOf: FileSystemOf = fileSystemHere): string | undefined {
  if (folder.startsWith('\\\\') || folder.startsWith('//')) return 'UNC path';
  const type = fileSystemOf(nearest(folder));
  return type !== undefined && SERVED.some((served) => type.toLowerCase().startsWith(served)) ? type : undefined;
}

/** The folder itself, or the first above it that is there, with links followed. */
function nearest(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : nearest(above);
  }
}

/** From Linux's table of mounts; other systems have none to read. */
function fileSystemHere(folder: string): string | undefined {
  try {
    return fileSystemIn(readFileSync('/proc/self/mountinfo', 'utf8'), folder);
  } catch {
    return undefined;
  }
}

/** The type of the innermost mount that holds a folder (man 5 proc, mountinfo). */
export function fileSystemIn(mountinfo: string, folder: string): string | undefined {
  let innermost = { point: '', type: undefined as string | undefined };
  for (const line of mountinfo.split('\n')) {
    const [before = '', after = ''] = line.split(' - ');
    const point = unescapeOctal(before.split(' ')[4] ?? '');
    const holds = point !== '' && (folder === point || folder.startsWith(point.endsWith('/') ? point : `${point}/`));
    // Of two mounts on one point the later hides the earlier.
    if (holds && point.length >= innermost.point.length) innermost = { point, type: after.split(' ')[0] };
  }
  return innermost.type;
}

function unescapeOctal(text: string): string {
  return text.replaceAll(/\\(\d{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}
