/** What both scanners look at. Paths are absolute, hashes full. */
export type PeerInput =
  | { kind: 'tree'; path: string }
  | { kind: 'history'; path: string }
  | { kind: 'range'; path: string; base: string | null; head: string };

/** A finding as another scanner told it: hostile text, not looked at yet. */
export interface ToldFinding {
  rule: string;
  path: string;
  startLine: number | null;
  endLine: number | null;
  startColumn: number | null;
  endColumn: number | null;
  commit: string | null;
  value: string | null;
}

/** Another scanner. A new one is a file here and a line in the registry. */
export interface Peer {
  /** Name of its program. */
  program: string;
  /** How one gets it, as a sentence. */
  install: string;
  inputs: readonly PeerInput['kind'][];
  /** Its arguments: JSON on standard output, no network, no colours, no progress. */
  args(input: PeerInput): string[];
  /** What it ends with when it has done its work. */
  doneCodes: readonly number[];
  /** Whether all it says on standard error are errors: it may end well all the same, without having seen everything. */
  tellsErrorsOnly: boolean;
  /** Reads its answer: the findings, or in what it is another than is known. */
  read(answer: string): { findings: readonly ToldFinding[] } | { fault: string };
}
