import type { Activity } from 'botbuilder';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { AuthenticateRequestResult, ServiceClientCredentialsFactory } from 'botframework-connector';
import { AuthenticationError } from 'botframework-connector';
import type { ChannelKeys } from './channel-keys';
import { bearerToken, verifyChannelToken } from './channel-token';
import type { TeamsSettings } from './settings';
import { PUBLIC_CHANNEL } from './settings';
import { allowsServiceUrl } from './service-url';

const CHANNEL = 'msteams';
const UNAUTHORIZED = 401;

/**
 * Bot Framework's authentication, narrowed to what this bot is for: activities of Teams, to an address it may answer, with a token the
 * channel signed for this very bot. Emulator, skill and App Service paths are closed, because only the channel's issuer goes on to
 * them. Every failure is the same error with status 401 and no detail.
 */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  /** @throws Error when the bot has no app id and is not the demo: the SDK would let everybody in. */
  constructor(
    private readonly settings: TeamsSettings,
    private readonly keys: ChannelKeys | undefined,
  ) {
    super(sdkSettings(settings), credentialsFactory(settings), { requiredEndorsements: [CHANNEL] });
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    try {
      if (activity.channelId !== CHANNEL || !allowsServiceUrl(this.settings, activity.serviceUrl)) {
        throw new Error('The activity is not of Teams, or names an address the bot does not answer.');
      }
      await this.verify(authorization);
      return await super.authenticateRequest(activity, authorization);
    } catch (error) {
      const refusal = new AuthenticationError('Unauthorized', UNAUTHORIZED);
      refusal.cause = error;
      throw refusal;
    }
  }

  private async verify(authorization: string): Promise<void> {
    if (this.settings.demo) {
      return;
    }
    const token = bearerToken(authorization);
    if (token === undefined || this.keys === undefined) {
      throw new Error('No bearer token came with the activity.');
    }
    const wanted = { issuer: this.settings.channel.ToBotFromChannelTokenIssuer, audience: this.settings.identity.appId, channel: CHANNEL };
    await verifyChannelToken(token, wanted, this.keys);
  }
}

function sdkSettings(settings: TeamsSettings): Record<string, string> {
  if (settings.demo) {
    return { ...PUBLIC_CHANNEL };
  }
  if (settings.identity.appId.trim() === '') {
    throw new Error('The bot has no MicrosoftAppId, and without one anybody could speak in the name of Teams. Set it, or start the demo.');
  }
  return { ...settings.channel, MicrosoftAppId: settings.identity.appId, MicrosoftAppTenantId: settings.identity.tenantId };
}

/** The SDK's own way out is not used (connector.ts sends), so its credentials sign nothing. */
function credentialsFactory(settings: TeamsSettings): ServiceClientCredentialsFactory {
  return {
    isValidAppId: (appId) => Promise.resolve(!settings.demo && appId === settings.identity.appId),
    isAuthenticationDisabled: () => Promise.resolve(settings.demo),
    createCredentials: () =>
      Promise.resolve({ signRequest: () => Promise.reject(new Error('Messages leave through the outbox, not through the SDK.')) }),
  };
}
