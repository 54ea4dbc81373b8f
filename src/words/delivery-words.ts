/** What the bot says by itself about whether it can be heard. */
export interface DeliveryWords {
  /** A test that goes the whole way, once a day. */
  readonly canary: {
    readonly sent: string;
    readonly sentLine: string;
    readonly confirmed: string;
    readonly confirmedLine: string;
  };
  /** Alerts of a plan no longer reach a conversation. */
  readonly elsewhere: {
    readonly title: (plan: string) => string;
    readonly line: Readonly<Record<'personal' | 'group' | 'channel', string>>;
    readonly next: string;
    /** For days nobody said who belongs to the plan; or no conversation is linked to it any more. */
    readonly untellable: Readonly<Record<'membersUnknown' | 'unlinked', { readonly line: string; readonly next: string }>>;
    /** Nothing is taken there, though the bot is there. */
    readonly rests: Readonly<Record<'personal' | 'group' | 'channel' | 'next', string>>;
  };
}
