/** How one part of a subject (a disk) fares; undefined: the value that would tell was not read. */
export type PartStatus = 'pass' | 'warn' | 'fail' | undefined;

interface JudgedParts<T> {
  readonly failing: readonly T[];
  readonly warning: readonly T[];
  readonly unread: readonly T[];
}

const NOTHING: JudgedParts<never> = { failing: [], warning: [], unread: [] };

/**
 * Judges the parts of a subject one by one. A known failure outweighs what is unread on another part, and what is unread
 * outweighs a warning: an unread part may fail.
 * @param by what `judge` goes by; handed over, so that it can be one function for all subjects
 */
export function judgeEach<T, By = undefined>(
  parts: readonly T[],
  judge: (part: T, by: By) => PartStatus,
  ...[by]: By extends undefined ? [] : [By]
): JudgedParts<T> {
  let judged: Record<keyof JudgedParts<T>, T[]> | undefined;
  for (const part of parts) {
    const status = judge(part, by as By);
    if (status === 'pass') continue;
    // Most subjects have nothing to tell, and there are many of them.
    judged ??= { failing: [], warning: [], unread: [] };
    judged[LIST_OF[status ?? 'unread']].push(part);
  }
  return judged ?? NOTHING;
}

const LIST_OF = { fail: 'failing', warn: 'warning', unread: 'unread' } as const;

/** The status of a part that fails when this is so. */
export function failsWhen(isSo: boolean | undefined): PartStatus {
  if (isSo === undefined) return undefined;
  return isSo ? 'fail' : 'pass';
}
