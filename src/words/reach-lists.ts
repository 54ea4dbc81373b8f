import type { Reach } from '../readiness/derived/endpoints';
import { formatList, formatSome } from './format';
import type { Language } from './language';

/** Lists about purposes, hosts and patterns, in one language; the sentences around them are each language's own. */
export function reachLists(language: Language, names: Readonly<Record<Reach['purpose'], string>>, heartbeat: string) {
  const purposes = (reaches: readonly Reach[]): string =>
    formatList(
      language,
      reaches.map((reach) => names[reach.purpose]),
    );
  const patterns = (reaches: readonly Reach[]): string =>
    formatList(
      language,
      reaches.flatMap((reach) => reach.patterns),
    );
  return {
    purposes,
    patterns,
    /** `sign-in (login.microsoftonline.com)`: each met purpose with one host that answered, or the heartbeat that stands for it. */
    answers: (reaches: readonly Reach[]): string =>
      formatList(
        language,
        reaches.flatMap((reach) => signsOf(reach, heartbeat).map((sign) => `${names[reach.purpose]} (${sign})`)),
      ),
    failedHosts: (reaches: readonly Reach[]): string =>
      formatSome(
        language,
        reaches.flatMap((reach) => reach.failed),
      ),
    /** Patterns of required purposes that single hosts do not prove; empty without any. */
    wildcards: (reaches: readonly Reach[]): string =>
      formatList(
        language,
        reaches.filter((reach) => reach.required).flatMap((reach) => reach.patterns.filter((pattern) => pattern.startsWith('*.'))),
      ),
    requiredWith: (reaches: readonly Reach[], verdict: Reach['verdict']): readonly Reach[] =>
      reaches.filter((reach) => reach.required && reach.verdict === verdict),
  };
}

function signsOf({ answered, heartbeatAt }: Reach, heartbeat: string): readonly string[] {
  return heartbeatAt === undefined ? answered.slice(0, 1) : [heartbeat];
}
