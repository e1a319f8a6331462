export interface HttpAnswer {
  kind: 'answer';
  status: number;
  /** The body when it was JSON, else `null`. Foreign: check its shape, never print it. */
  body: unknown;
  location: string | null;
  /** The wait that the server asked for, in ms; `null` where it asked for none. */
  retryAfter: number | null;
  /** By name in lower case; of several of one name the first. Foreign text. */
  headers: Readonly<Record<string, string>>;
}

export type HttpFailureReason = 'dns' | 'refused' | 'tls' | 'timeout' | 'aborted' | 'too-large' | 'proxy' | 'broken';
export interface HttpFailure {
  kind: 'failure';
  reason: HttpFailureReason;
  /** The system's or TLS library's code, such as ECONNREFUSED. */
  code: string;
  tries: number;
}
