/** Word of a plan whose walk, facts or waivers have changed, for whoever shows them somewhere. */
export interface Changes {
  /** Something has changed in the plan of this id. */
  readonly tell: (planId: string) => void;
  /** @param told called with the plan's id at every change */
  watch(told: (planId: string) => void): void;
}

export function createChanges(): Changes {
  const watchers: ((planId: string) => void)[] = [];
  return {
    tell(planId) {
      for (const told of watchers) told(planId);
    },
    watch(told) {
      watchers.push(told);
    },
  };
}
