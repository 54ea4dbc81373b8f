/** What goes over the wire: Azure's resources as its management API prints them, and the answers of the simulation. */

/** JSON as Azure sends it, explicit nulls included. */
export type WireJson = string | number | boolean | null | readonly WireJson[] | { readonly [key: string]: WireJson };

export interface WireObject {
  readonly [key: string]: WireJson;
}

/** A tracked resource: what every resource provider prints of one. */
export interface WireResource extends WireObject {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Lower case without blanks, for example swedencentral. */
  readonly location: string;
  readonly properties: WireObject;
}

/** One answer; `hang`: none is ever sent. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireJson;
  readonly hang?: true;
}

/** A question as the routes see it. */
export interface WireQuestion {
  readonly method: string;
  /** Path as it was sent: Azure compares it without regard to case. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Where the simulation listens, for nextLink. */
  readonly origin: string;
}

/** A successful answer. */
export function found(body: WireJson): WireAnswer {
  return { status: 200, headers: {}, body };
}
