/** What the Teams room needs to know of the environment; src/config.ts makes it, nothing here reads a variable. */

/** Who the bot is towards Microsoft Entra. MultiTenant is left out: no such bot can be registered since 2025-07-31. */
export type BotIdentity =
  | { readonly appType: 'SingleTenant'; readonly appId: string; readonly tenantId: string; readonly password: string }
  | {
      readonly appType: 'SingleTenant';
      readonly appId: string;
      readonly tenantId: string;
      /** SHA-1 of the certificate in hexadecimal, as Bot Framework's `CertificateThumbprint`. */
      readonly certificateThumbprint: string;
      /** PEM, as Bot Framework's `CertificatePrivateKey`. */
      readonly certificatePrivateKey: string;
    }
  | { readonly appType: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

/** Bot Framework's seven channel settings, under their own names. Always all of them: the SDK forgets the defaults once one is set. */
export interface ChannelSettings {
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly OAuthUrl: string;
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly CallerId: string;
}

/** The public cloud, as botframework-connector 4.23.3 has it. */
export const PUBLIC_CHANNEL: ChannelSettings = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl: 'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
  CallerId: 'urn:botframework:azure',
};

/**
 * Where Teams has its connectors: public, GCC, GCC High, DoD (learn.microsoft.com, "send proactive messages").
 * Exact hosts: any Azure customer may own another name under trafficmanager.net. 21Vianet publishes none; its bots name theirs.
 */
export const TEAMS_SERVICE_HOSTS: readonly string[] = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** A bot for one's own computer: no token in or out, any serviceUrl on loopback and no other, people of any tenant. */
interface DemoSettings {
  readonly demo: true;
}

/** A bot that Teams reaches. */
export interface ConnectedSettings {
  readonly demo: false;
  readonly identity: BotIdentity;
  readonly channel: ChannelSettings;
  /** Entra tenant ids whose people may talk to the bot; without regard to case. */
  readonly allowedTenants: readonly string[];
  /** Host patterns (`host.name`, `*.host.name`; https on its usual port), or whole prefixes (`http://127.0.0.1:PORT/`) for a stand-in. */
  readonly allowedServiceUrls: readonly string[];
}

export type TeamsSettings = DemoSettings | ConnectedSettings;
