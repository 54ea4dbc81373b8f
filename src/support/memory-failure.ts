/**
 * The store could not be reached or could not write. `unreachable`: it is gone, locked for too long, or damaged. `full`: no room on its disk.
 * Whatever was to be changed was not changed then. `unsure`: it fell silent just when a change was to be kept, and nobody knows whether it was.
 */
export class MemoryFailure extends Error {
  override readonly name = 'MemoryFailure';

  constructor(
    readonly kind: 'unreachable' | 'full' | 'unsure',
    options?: { readonly cause?: unknown },
  ) {
    super(TEXTS[kind], options);
  }
}

const TEXTS: Readonly<Record<MemoryFailure['kind'], string>> = {
  unreachable: 'The database cannot be reached.',
  full: 'The disk of the database is full.',
  unsure: 'The database cannot be reached, and whether the last change was kept is not known.',
};
