import type { DoctorCase, Examined } from '../words/doctor-words';

/** What one look found; never rejects. */
export type Look = Promise<readonly Examined[]>;

/** One finding alone. */
export function one(check: Examined['check'], status: Examined['status'], found: DoctorCase, value = ''): readonly Examined[] {
  return [{ check, status, found, value }];
}
