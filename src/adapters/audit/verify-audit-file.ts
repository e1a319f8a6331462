import { createReadStream } from 'node:fs';
import { GENESIS, hashOf, parseEntry } from './audit-entry.ts';

/** What became of a check. `line` counts from 1 and is the first bad one. */
export type AuditVerdict =
  | { kind: 'intact'; entries: number; head: string }
  /** The last line has no line break: a crash while it was written. All before it is good; the next append repairs it. */
  | { kind: 'torn'; entries: number; head: string; line: number; bytes: number }
  | { kind: 'tampered'; entries: number; line: number; fault: AuditFault };

export type AuditFault =
  | 'not-an-entry' // not a line that Sealant writes
  | 'altered' // its hash doesn't fit its text
  | 'out-of-sequence' // its number doesn't follow: a line was taken out, doubled or moved
  | 'unlinked'; // the line before it is not the one it was chained to

/** Longest line, in bytes; more is no entry. */
const MAX_LINE = 64 * 1024;

/**
 * Checks the chain from the first line on, in constant memory. That no entries were cut off at the *end* can't be seen
 * from the file: compare `head` with the one that the run's summary told.
 * @throws NodeJS.ErrnoException when the file can't be read
 */
export async function verifyAuditFile(path: string): Promise<AuditVerdict> {
  const chain = { seq: 0, hash: GENESIS };
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    for (let end = rest.indexOf(0x0a); end !== -1; end = rest.indexOf(0x0a)) {
      const fault = follow(chain, rest.toString('utf8', 0, end));
      if (fault !== null) return { kind: 'tampered', entries: chain.seq, line: chain.seq + 1, fault };
      rest = rest.subarray(end + 1);
    }
    if (rest.length > MAX_LINE)
      return { kind: 'tampered', entries: chain.seq, line: chain.seq + 1, fault: 'not-an-entry' };
  }
  if (rest.length === 0) return { kind: 'intact', entries: chain.seq, head: chain.hash };
  return { kind: 'torn', entries: chain.seq, head: chain.hash, line: chain.seq + 1, bytes: rest.length };
}

function follow(chain: { seq: number; hash: string }, line: string): AuditFault | null {
  const entry = parseEntry(line);
  if (entry === null) return 'not-an-entry';
  if (hashOf(entry) !== entry.hash) return 'altered';
  if (entry.seq !== chain.seq + 1) return 'out-of-sequence';
  if (entry.prev !== chain.hash) return 'unlinked';
  chain.seq = entry.seq;
  chain.hash = entry.hash;
  return null;
}
