import type { Clock } from './clock';

/** What `within` gives when the time was up first. */
export const LATE = Symbol('late');

/** The work's result, or LATE after so many milliseconds; the work itself goes on. */
export async function within<T>(clock: Clock, milliseconds: number, work: Promise<T>): Promise<T | typeof LATE> {
  let cancel = (): void => {};
  const late = new Promise<typeof LATE>((resolve) => {
    cancel = clock.after(milliseconds, () => {
      resolve(LATE);
    });
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}
