/** Where a server is and how it is reached. */
export interface VaultAddress {
  /** Origin and path prefix, without a trailing slash. */
  url: string;
  namespace: string | null;
  ca: string | null;
  cert: string | null;
  key: string | null;
  /** For one try, in ms. */
  timeout: number;
}
