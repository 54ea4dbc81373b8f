/**
 * The store could not be reached or could not write; whatever was to be changed was not changed. `unreachable`: it is gone, locked for too
 * long, or damaged. `full`: no room on its disk.
 */
export class MemoryFailure extends Error {
  override readonly name = 'MemoryFailure';

  constructor(
    readonly kind: 'unreachable' | 'full',
    options?: { readonly cause?: unknown },
  ) {
    super(kind === 'full' ? 'The disk of the database is full.' : 'The database cannot be reached.', options);
  }
}
