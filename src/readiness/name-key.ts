/**
 * A name as it is compared, wherever people write what a report holds: without regard to case, to blanks at its ends, and to whether a letter
 * and its mark are stored together or apart (å, or a and °). What is shown stays as it was reported.
 */
export function nameKey(name: string): string {
  return name.toLowerCase().normalize('NFC').trim();
}
