import type { ScanRule } from '../../engine/scan/rules/rule.ts';
import type { RuleOverride } from '../../engine/scan/rules/rule-override.ts';
import type { ScanPart } from '../../engine/scan/scan-part.ts';
import type { PackedBlob, ScanTask } from '../../engine/scan/source.ts';

/** What a thread's scanner needs to know; the rest is for whoever settles the findings. */
export interface ThreadOptions {
  extraRules: readonly ScanRule[];
  disabledRules: readonly string[];
  overrides: Readonly<Record<string, RuleOverride>>;
  maxBytes: number;
  minConfidence: number;
  /** Look into archives. */
  archives: boolean;
  /** As in `ScannerOptions`. */
  versions: boolean;
  /** One 32-bit number that is not 0 once the scan was cancelled. */
  stop: SharedArrayBuffer;
}

export type ToThread = { kind: 'task'; task: ScanTask } | { kind: 'end' };

export type FromThread =
  /** A task is done but for `left`. `texts` is how many the thread has scanned so far. */
  { kind: 'done'; texts: number; left: readonly PackedBlob[] } | { kind: 'part'; part: ScanPart };
