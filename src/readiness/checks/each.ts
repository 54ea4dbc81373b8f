/** How one part of a subject (a disk) fares; undefined: the value that would tell was not read. */
export type PartStatus = 'pass' | 'warn' | 'fail' | undefined;

interface JudgedParts<T> {
  readonly failing: readonly T[];
  readonly warning: readonly T[];
  readonly unread: readonly T[];
}

/**
 * Judges the parts of a subject one by one. A known failure outweighs what is unread on another part, and what is unread
 * outweighs a warning: an unread part may fail.
 */
export function judgeEach<T>(parts: readonly T[], judge: (part: T) => PartStatus): JudgedParts<T> {
  const judged = parts.map((part) => ({ part, status: judge(part) }));
  const withStatus = (status: PartStatus) => judged.filter((each) => each.status === status).map((each) => each.part);
  return { failing: withStatus('fail'), warning: withStatus('warn'), unread: withStatus(undefined) };
}

/** The status of a part that fails when this is so. */
export function failsWhen(isSo: boolean | undefined): PartStatus {
  if (isSo === undefined) return undefined;
  return isSo ? 'fail' : 'pass';
}
