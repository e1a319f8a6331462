/** A rule as it goes into a rule file, without what the file format asks for and other scanners don't have. */
export interface ImportedRule {
  id: string;
  name: string;
  description: string;
  keywords: readonly string[];
  pattern: string;
  ignoreCase: boolean;
  checks: readonly string[];
  examples: readonly string[];
  negativeExamples: readonly string[];
}

/** An entry for `scan.allow`. All that is given must hold. */
export interface ImportedAllow {
  /** Source of a regex over the path. */
  pathPattern: string | null;
  rules: readonly string[];
  /** Source of a regex over the value. */
  value: string | null;
  reason: string;
}

/** A finding that the other scanner was told to keep quiet about, by its place. */
export interface IgnoredPlace {
  /** Full hash, or `null` for the file as it is. */
  commit: string | null;
  path: string;
  /** From 1, or `null` where the other scanner didn't keep it. */
  line: number | null;
  /** The other scanner's rule. */
  rule: string;
  /** SHA-1 of the value, hex, where the other scanner keeps that. */
  sha1: string | null;
  kind: 'false-positive' | 'accepted-risk';
  /** Where it is listed: `.gitleaksignore:3`. */
  at: string;
}

/** What could not be carried over. */
export interface Lost {
  what: string;
  why: string;
}

/** What a file of another scanner says, in our terms. */
export interface Imported {
  rules: ImportedRule[];
  allow: ImportedAllow[];
  /** Ids of our rules that are to be off. */
  disable: string[];
  places: IgnoredPlace[];
  /** What is carried over but differs, as sentences. */
  notes: string[];
  lost: Lost[];
}

/** What an importer may ask for. */
export interface ImportContext {
  /** The file's name, for messages. */
  file: string;
  /** Ids of the rules that come with Sealant. */
  builtIn: readonly string[];
  /** Reads a file that the imported one names, relative to it; `null` where there is none. */
  readBeside: (path: string) => string | null;
}

export function nothingImported(): Imported {
  return { rules: [], allow: [], disable: [], places: [], notes: [], lost: [] };
}
