/** What the program of `bench/alert-path.ts` looks at, and what happens in it while that is killed. */
import { writeFileSync } from 'node:fs';

export const PLAN = 'p';
export const NAME = 'Nordmark';

/** @param broken verdicts that fail, as the small estate names them: `st01 storage.region` */
export interface PathWorld {
  readonly hosts: number;
  readonly accounts: readonly string[];
  readonly broken: readonly string[];
}

const ACCOUNTS = Array.from({ length: 12 }, (_, number) => `st${String(number + 1).padStart(2, '0')}`);
const HOSTS = 8;
const BREAKS = [
  ...ACCOUNTS.flatMap((name) => [`${name} storage.region`, `${name} storage.available`]),
  'plan vault.exists',
  'VMM01 vmm.internet',
  'VMM01 vmm.provider',
  'Prod cloud.hostGroup',
];
/** Never broken before the end: it proves that the last bot still tells. */
const LAST = 'plan network.region';
const LIVES_A_CHANGE = 2;
const LIVES_A_STEP = 2;
const MOST_BROKEN = 4;
/** One host reaches nothing, then four, then none. */
const UNREACHED = [1, 4, 0];

/** @param random 0 to 1 */
export function createPathStories(file: string, random: () => number): { next(life: number): void; end(): void } {
  let broken: readonly string[] = [];
  let unreached = 0;
  const write = (): void => {
    const hosts = Array.from({ length: unreached }, (_, number) => `HV${String(number + 1).padStart(2, '0')} host.internet`);
    const world: PathWorld = { hosts: HOSTS, accounts: ACCOUNTS, broken: [...broken, ...hosts] };
    writeFileSync(file, JSON.stringify(world));
  };
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  write();
  return {
    next(life) {
      if (life % LIVES_A_STEP === 1) unreached = UNREACHED[Math.floor(life / LIVES_A_STEP) % UNREACHED.length] ?? 0;
      if (life % LIVES_A_CHANGE === 0) {
        const isRepair = broken.length >= MOST_BROKEN || (broken.length > 0 && random() < 0.4);
        const name = pick(isRepair ? broken : BREAKS.filter((one) => !broken.includes(one)));
        if (name !== undefined) broken = isRepair ? broken.filter((one) => one !== name) : [...broken, name];
      }
      write();
    },
    end() {
      broken = [LAST];
      unreached = 0;
      write();
    },
  };
}
