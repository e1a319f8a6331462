import type { Secret } from '../../domain/secret.ts';

/** What another scanner found at one place. Its value is never told. */
export interface PeerFinding {
  /** The other scanner's name of the rule, as it was told. */
  rule: string;
  /** Relative to the scanned root, with `/`. */
  path: string;
  /** From 1; `null` where it was not told. */
  startLine: number | null;
  endLine: number | null;
  /** Of the first line, from about 1: scanners count differently by one or two, and some in bytes. `null` where not told. */
  startColumn: number | null;
  endColumn: number | null;
  /** Full hash, or `null` where there is none. */
  commit: string | null;
  secret: Secret | null;
}
