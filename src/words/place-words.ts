/** What is said when it is not clear which plan is meant, or the person may not ask, or the bot's memory fails. */
export interface PlaceWords {
  /** No plan is linked to the conversation. `shared`: a channel or group chat. */
  readonly none: {
    readonly title: (shared: boolean) => string;
    readonly line: string;
    /** Nobody is named as administrator, so nobody can set up. */
    readonly nobody: string;
  };
  readonly several: { readonly title: string; readonly line: string };
  readonly refused: Readonly<Record<'guest' | 'stranger' | 'unknown', { readonly title: string; readonly line: string }>>;
  readonly chosen: (plan: string) => string;
  readonly memory: Readonly<Record<'unreachable' | 'full' | 'unsure', { readonly title: string; readonly line: string }>>;
}
