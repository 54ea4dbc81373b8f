/** The subscription in a resource id, in lower case; Azure compares ids without regard to case. undefined: it holds none. */
export function subscriptionOf(id: string): string | undefined {
  return /^\/subscriptions\/([^/]+)(?:\/|$)/i.exec(id.trim())?.[1]?.toLowerCase();
}
