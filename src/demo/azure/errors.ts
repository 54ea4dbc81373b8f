/**
 * Azure Resource Manager's refusals: status, code and sentence as the service words them, so that what reads them
 * (the missing action stands in the message of a 403) can be tried without Azure.
 */
import type { WireAnswer } from './wire';

function refusal(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}): WireAnswer {
  return { status, headers, body: { error: { code, message } } };
}

/** 401: no token, an unknown one, or one made for another audience. */
export function unauthenticated(tenantId: string, code: string, message: string): WireAnswer {
  const challenge = `Bearer authorization_uri="https://login.microsoftonline.com/${tenantId}", error="invalid_token", error_description="${message}"`;
  return refusal(401, code, message, { 'www-authenticate': challenge });
}

/** 403: the identity lacks the action. `objectId`: the identity's object id. */
export function authorizationFailed(objectId: string, action: string, scope: string): WireAnswer {
  const who = `The client '${objectId}' with object id '${objectId}' does not have authorization`;
  const why = `to perform action '${action}' over scope '${scope}' or the scope is invalid.`;
  return refusal(403, 'AuthorizationFailed', `${who} ${why} If access was recently granted, please refresh your credentials.`);
}

export function subscriptionNotFound(subscriptionId: string): WireAnswer {
  return refusal(404, 'SubscriptionNotFound', `The subscription '${subscriptionId}' could not be found.`);
}

export function invalidSubscriptionId(subscriptionId: string): WireAnswer {
  return refusal(400, 'InvalidSubscriptionId', `The provided subscription identifier '${subscriptionId}' is malformed or invalid.`);
}

export function resourceGroupNotFound(name: string): WireAnswer {
  return refusal(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);
}

/** `type` and `name` as asked for, for example Microsoft.Storage/storageAccounts and stgranvik. */
export function resourceNotFound(type: string, name: string, resourceGroup: string): WireAnswer {
  const what = `The Resource '${type}/${name}' under resource group '${resourceGroup}' was not found.`;
  return refusal(404, 'ResourceNotFound', `${what} For more details please go to https://aka.ms/ARMResourceNotFoundFix`);
}

export function namespaceNotFound(namespace: string): WireAnswer {
  return refusal(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);
}

export function pathNotFound(path: string): WireAnswer {
  return refusal(404, 'NotFound', `No HTTP resource was found that matches the request URI '${path}'.`);
}

export function onlyReads(): WireAnswer {
  return refusal(405, 'MethodNotAllowed', 'The requested resource does not support this http method.', { allow: 'GET' });
}

export function missingApiVersion(): WireAnswer {
  return refusal(400, 'MissingApiVersionParameter', 'The api-version query parameter (?api-version=) is required for all requests.');
}

/** The platform's own refusal of a version; `supported`: newest first. */
export function invalidApiVersion(version: string, supported: readonly string[]): WireAnswer {
  const message = `The api-version '${version}' is invalid. The supported versions are '${supported.join(',')}'.`;
  return refusal(400, 'InvalidApiVersionParameter', message);
}

/** A resource provider's refusal of a version: 404 for a list, 400 for one resource. */
export function unsupportedApiVersion(
  namespace: string,
  type: string,
  version: string,
  supported: readonly string[],
  list: boolean,
): WireAnswer {
  const versions = `The supported api-versions are '${supported.join(', ')}'.`;
  return list
    ? refusal(
        404,
        'InvalidResourceType',
        `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${version}'. ${versions}`,
      )
    : refusal(
        400,
        'NoRegisteredProviderFound',
        `No registered resource provider found for API version '${version}' for type '${type}'. ${versions}`,
      );
}

export function invalidSkipToken(): WireAnswer {
  return refusal(400, 'InvalidSkipToken', 'The provided skip token is invalid.');
}

/** @param retryAfter seconds */
export function throttled(subscriptionId: string, retryAfter: number): WireAnswer {
  const message = `Number of read requests for subscription '${subscriptionId}' exceeded the limit. Please try again after '${String(retryAfter)}' seconds.`;
  return refusal(429, 'SubscriptionRequestsThrottled', message, { 'retry-after': String(retryAfter) });
}

export function internalError(): WireAnswer {
  return refusal(500, 'InternalServerError', 'The server encountered an internal error. Please retry the request.');
}
